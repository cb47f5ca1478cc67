import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly running: () => boolean;
  /** kill -9. */
  kill(): Promise<void>;
}

/** Starts the server of this workspace from source, as a process of its own, and waits until it says where it is. */
export const startServerProcess = async (env: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=source',
      ...['--import', import.meta.resolve('@oxc-node/core/register')],
      `${ROOT}packages/api/src/main.ts`,
    ],
    { cwd: ROOT, env: { ...process.env, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const exited = once(child, 'exit');
  const running = () => child.exitCode === null && child.signalCode === null;
  const kill = async (): Promise<void> => {
    if (running()) child.kill('SIGKILL');
    await exited;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[^\s/]+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, running, kill };
  }
  await kill();
  throw new Error(`the server did not start: ${errors}`);
};
