import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runner = import.meta.resolve('@oxc-node/core/register');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs an example in a process of its own, as a user would. */
export const run = (
  example:
    | 'duties-today'
    | 'portal-query'
    | 'before-and-after'
    | 'scoreboard'
    | 'programme-board'
    | 'association-register'
    | 'models-year',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const file = `${root}examples/${example}/main.ts`;
    const child = spawn(process.execPath, ['--conditions=source', '--import', runner, file, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
  });
