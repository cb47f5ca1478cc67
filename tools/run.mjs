// Runs a TypeScript entry of this workspace from source: `node tools/run.mjs FILE [arguments]`.
import { spawn } from 'node:child_process';
import { checkNode } from './check-node.mjs';

checkNode();
const [file, ...rest] = process.argv.slice(2);
const child = spawn(
  process.execPath,
  ['--conditions=source', '--import', '@oxc-node/core/register', file, ...rest],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
