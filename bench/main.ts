import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { contextOf, type Figure } from './bench.js';
import { benchFiles, loadBench } from './discover.js';

const USAGE = `pnpm bench [NAME...] [--texts FOLDER]
  NAME            only benches whose name has these words in it
  --texts FOLDER  also read the text files of this folder (citations)`;

const lineOf = ({ what, measured, aim, met }: Figure): string =>
  `  ${what.padEnd(58)} ${measured.padEnd(50)} ${aim === null ? '' : `aim: ${aim}`}${met === null ? '' : met ? ', met' : ', NOT MET'}`.trimEnd();

const { values, positionals } = parseArgs({
  options: { texts: { type: 'string' }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (values.texts !== undefined && !statSync(values.texts, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${values.texts} is not a folder\n${USAGE}`);
  process.exit(1);
}
const files = benchFiles();
const chosen = files.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
if (chosen.length === 0) {
  console.error(`no such bench; there are: ${files.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const [cpu] = cpus();
console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model}`,
);
console.log('Fixed work, interleaved rounds, best round of each; compare ratios, not times.\n');
for (const { path } of chosen) {
  const { name, title, run } = await loadBench(path);
  console.log(`${name}: ${title}`);
  for (const figure of await run(contextOf('full', values.texts))) console.log(lineOf(figure));
  console.log('');
}
