import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench } from './bench.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Every `*.bench.ts` of this project by the name of its file; a bench is added by adding its file. */
export const benchFiles = (): { readonly name: string; readonly path: string }[] =>
  globSync('*/**/*.bench.ts', { cwd: here, exclude: ['node_modules/**', 'dist/**'] })
    .sort()
    .map((file) => ({ name: basename(file, '.bench.ts'), path: join(here, file) }));

/** Loads one bench, and what it compares with, which the others do not need. */
export const loadBench = async (path: string): Promise<Bench> => {
  const module = (await import(pathToFileURL(path).href)) as { readonly default: Bench };
  return module.default;
};
