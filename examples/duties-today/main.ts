// Duties of the next 60 days, offline.
//
//   node tools/run.mjs examples/duties-today/main.ts              from today in Vietnam
//   node tools/run.mjs examples/duties-today/main.ts 2024-10-01   from another day
//   node tools/run.mjs examples/duties-today/main.ts --en         in English
//
// Prints, for each body that the six documents name, what is due when and by which clause, and what has no due day.
// It needs no server and no network: law, bodies and rules are in @danvan/domain. The clock is read here and
// nowhere else.
import { civilDay } from '@danvan/domain';
import { readArguments, usage } from '../shared/arguments.js';
import { print } from '../shared/print.js';
import { dutiesToday } from './duties-today.js';

const asked = readArguments(process.argv.slice(2), civilDay(new Date()));
if (asked.ok) {
  print(dutiesToday(asked.value.day, asked.value.language));
} else {
  console.error(usage(asked.issues));
  process.exitCode = 1;
}
