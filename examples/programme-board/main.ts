// The programme of Hà Tĩnh (28-CTr/TU) as a board by clause and body, with invented activities that are labelled so.
//
//   node tools/run.mjs examples/programme-board/main.ts 2024-10-31 [--en]
import { civilDay } from '@danvan/domain';
import { readArguments, usage } from '../shared/arguments.js';
import { print } from '../shared/print.js';
import { programmeBoard } from './programme-board.js';

const asked = readArguments(process.argv.slice(2), civilDay(new Date()));
if (asked.ok) {
  print(programmeBoard(asked.value.day, asked.value.language).lines);
} else {
  console.error(usage(asked.issues));
  process.exitCode = 1;
}
