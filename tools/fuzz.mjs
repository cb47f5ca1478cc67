// Sends random valid queries and broken requests for longer than the gate does:
// `fuzz [--seconds 60] [--seed 1]`, the time for each of the two kinds. Prints the seed; what fails is shown in its
// smallest form, and the same seed finds it again. Exit 1 where anything fails.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checkNode } from './check-node.mjs';

checkNode();

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed) || seed < 0) {
  console.error('fuzz [--seconds 60] [--seed 1]');
  process.exit(2);
}

console.log(`seed ${seed}, ${seconds} s a kind: pnpm fuzz --seconds ${seconds} --seed ${seed}`);
const { status } = spawnSync('vitest', ['run', '--project', 'api', 'packages/api/test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, DANVAN_FUZZ_SECONDS: String(seconds), DANVAN_FUZZ_SEED: String(seed) },
});
process.exit(status ?? 1);
