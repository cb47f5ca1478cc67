import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, pack } from '../../tools/packages/pack.js';
import { bench } from '../bench.js';
import { build, runToEnd } from '../built.js';
import { longerThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';

/** What is imported, and how much longer than an empty module it may take, in milliseconds. */
const ENTRIES: readonly (readonly [string, number | null])[] = [
  ['@danvan/domain', 30],
  ['@danvan/domain/law', null],
  ['@danvan/domain/law/thai-nguyen/29-hd-duk', null],
  ['@danvan/domain/reference', null],
];

export default bench({
  name: 'import-time',
  title:
    'a fresh process that imports the package as it is published, against one that imports an empty module',
  run: async (context) => {
    build('packages/domain');
    const folder = mkdtempSync(join(tmpdir(), 'danvan-import-'));
    try {
      install('domain', pack('domain', join(folder, 'tarballs')), folder);
      writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
      const contestant = (name: string, target: string, index: number) => {
        const file = join(folder, `${index}.mjs`);
        writeFileSync(file, `import '${target}';\n`);
        return { name, units: 1, run: () => runToEnd(file) };
      };
      const best = await bestOfRounds(
        context,
        [['an empty module', './empty.mjs'] as const, ...ENTRIES.map(([name]) => [name, name] as const)].map(
          ([name, target], index) => contestant(name, target, index),
        ),
        25,
        'wall',
      );
      return ENTRIES.map(([ours, under]) =>
        longerThan(context, best, { ours, theirs: 'an empty module' }, under),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
