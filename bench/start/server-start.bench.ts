import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bench } from '../bench.js';
import { build, ROOT, runToEnd } from '../built.js';
import { slowerThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';

/** From nothing to the address it prints, and then to its orderly end, as the empty one is closed too. */
const startAndStop = async (folder: string): Promise<void> => {
  const child = spawn(process.execPath, [join(ROOT, 'packages', 'api', 'dist', 'main.js')], {
    env: { ...process.env, PORT: '0', DATABASE_URL: '', DANVAN_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  let isReady = false;
  for await (const line of createInterface({ input: child.stdout }))
    if (!isReady && /http:\/\//.test(line)) {
      isReady = true;
      child.kill('SIGTERM');
    }
  await exited;
  if (!isReady) throw new Error('the server did not start');
};

export default bench({
  name: 'server-start',
  title: 'the built server on a data folder that exists, from nothing to ready and stopped',
  needs: 'a dozen starts of whole processes',
  run: async (context) => {
    build('bench');
    const home = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
    const [ours, empty] = [join(home, 'ours'), join(home, 'empty')];
    const openEmpty = (): void => runToEnd(join(ROOT, 'bench', 'dist', 'start', 'open-empty.js'), [empty]);
    try {
      await startAndStop(ours);
      openEmpty();
      const best = await bestOfRounds(
        context,
        [
          { name: 'the server', units: 1, run: () => startAndStop(ours) },
          { name: 'an empty MikroORM on PGlite', units: 1, run: openEmpty },
        ],
        6,
        'wall',
      );
      return [slowerThan(context, best, { ours: 'the server', theirs: 'an empty MikroORM on PGlite' }, null)];
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
});
