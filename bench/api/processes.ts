import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A file of this workspace that runs as a process of its own: TypeScript from source, JavaScript as it was built. */
export interface Process {
  /** The first address that it printed. */
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export const startProcess = async (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Process> => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const source = ['--conditions=source', '--import', import.meta.resolve('@oxc-node/core/register')];
  const child = spawn(process.execPath, [...(path.endsWith('.ts') ? source : []), path, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    // its log is written, and thrown away by the system and not by the one who measures
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const exited = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
  };
  const { stdout } = child;
  if (stdout !== null)
    for await (const line of createInterface({ input: stdout })) {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (url === undefined) continue;
      stdout.resume();
      return { url, child, stop };
    }
  throw new Error(`${file} did not start`);
};
