// Quảng Trị and Lào Cai on both sides of a day, offline.
//
//   node tools/run.mjs examples/before-and-after/main.ts              on 30/6/2025 and 1/7/2025
//   node tools/run.mjs examples/before-and-after/main.ts 2026-01-01   on the day before and on another day
//   node tools/run.mjs examples/before-and-after/main.ts --en         in English
//
// Prints what the province was and became, with its code and its units, which bodies it had and has, and what they
// came from as far as it is recorded. It needs no server and no network.
import { TWO_LEVELS_FROM } from '@danvan/domain/reference';
import { readArguments, usage } from '../shared/arguments.js';
import { print } from '../shared/print.js';
import { beforeAndAfter } from './before-and-after.js';

const asked = readArguments(process.argv.slice(2), TWO_LEVELS_FROM);
if (asked.ok) {
  print(beforeAndAfter(asked.value.day, asked.value.language));
} else {
  console.error(usage(asked.issues));
  process.exitCode = 1;
}
