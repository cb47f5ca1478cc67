// The scoreboard of a province, offline, over figures that are invented and say so.
//
//   node tools/run.mjs examples/scoreboard/main.ts        in Vietnamese
//   node tools/run.mjs examples/scoreboard/main.ts --en   in English
//
// Prints, for each of four organisations, the gathering rate of the whole province with its coverage, who did not
// report, and where the provincial body stands with its targets, each with its clause.
import { print } from '../shared/print.js';
import { scoreboardLines } from './scoreboard.js';

print(scoreboardLines(process.argv.includes('--en') ? 'en' : 'vi'));
