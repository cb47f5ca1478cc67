import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const runner = import.meta.resolve('@oxc-node/core/register');

/** Command and arguments that run a TypeScript file of the workspace in a process of its own. */
export const runSource = (file: string, ...args: string[]): [string, string[]] => [
  process.execPath,
  ['--conditions=source', '--import', runner, `${root}${file}`, ...args],
];
