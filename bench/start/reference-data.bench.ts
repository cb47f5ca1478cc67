import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from '../bench.js';
import { build, ROOT } from '../built.js';
import { plainFigure } from '../figures.js';

/** The aims: the whole country ready to be asked, in milliseconds, and what it holds then, in megabytes. */
const UNDER_MS = 100;
const UNDER_MB = 40;
const EXPECTED = 4_000;

/** A process of its own for each: what was compiled or collected before would make the second load look better. */
const SCRIPT = `
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const held = () => { collect(); collect(); return process.memoryUsage().heapUsed; };
await import('@danvan/domain');
const before = held();
const started = performance.now();
const { vietnamRegistry } = await import('@danvan/domain/reference/units');
const registry = vietnamRegistry();
const took = performance.now() - started;
const bytes = held() - before;
process.stdout.write(JSON.stringify({ took, bytes, places: registry.places.size }));
`;

interface Load {
  readonly took: number;
  readonly bytes: number;
  readonly places: number;
}

const loadOnce = (file: string): Load => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the reference data did not load:\n${stderr}`);
  const load: Load = JSON.parse(stdout);
  if (load.places < EXPECTED) throw new Error(`only ${load.places} places`);
  return load;
};

export default bench({
  name: 'reference-data',
  title: 'the whole reference data from the built package in a fresh process that has the domain',
  run: async (context) => {
    build('packages/domain');
    mkdirSync(join(ROOT, 'bench', 'dist'), { recursive: true });
    const folder = mkdtempSync(join(ROOT, 'bench', 'dist', 'reference-'));
    try {
      const file = join(folder, 'load.mjs');
      writeFileSync(file, SCRIPT);
      const loads = Array.from({ length: context.pick(15, 1) }, () => loadOnce(file));
      const took = Math.min(...loads.map((load) => load.took));
      const bytes = Math.min(...loads.map((load) => load.bytes)) / 1e6;
      return [
        plainFigure(context, 'to load it', `${took.toFixed(0)} ms`, {
          words: `under ${UNDER_MS} ms`,
          holds: took < UNDER_MS,
        }),
        plainFigure(context, 'heap that it holds', `${bytes.toFixed(1)} MB`, {
          words: `under ${UNDER_MB} MB`,
          holds: bytes < UNDER_MB,
        }),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
