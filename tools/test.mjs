// Everything a change must pass: types, format and lint, import rules, then all tests in three time zones.
import { spawnSync } from 'node:child_process';
import { checkNode } from './check-node.mjs';

checkNode();

const steps = [
  ['types', 'tsc', ['-b']],
  ['types of the tests', 'tsc', ['-p', 'tsconfig.tests.json']],
  ['format and lint', 'biome', ['ci', '.']],
  ['import rules', process.execPath, ['tools/run.mjs', 'tools/import-rules/main.ts']],
  ['tests, in Vietnam', 'vitest', ['run'], 'Asia/Ho_Chi_Minh'],
  ['tests of the rules, far west', 'vitest', ['run', '--project', 'domain'], 'America/Los_Angeles'],
  ['tests of the rules, UTC', 'vitest', ['run', '--project', 'domain'], 'UTC'],
];

for (const [name, command, args, zone] of steps) {
  const started = Date.now();
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: zone ? { ...process.env, TZ: zone } : process.env,
  });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`\nfailed: ${name}`);
    process.exit(1);
  }
  console.log(`${name}: passed in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
