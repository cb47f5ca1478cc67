import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Builds a project of this workspace, and those it refers to, where they have changed since the last time. */
export const build = (project: string): void => {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-b', join(ROOT, project)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${project} does not build:\n${stdout}`);
};

/** Runs a file in a fresh process, to its end. */
export const runToEnd = (file: string, args: readonly string[] = []): void => {
  const { status, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
};
