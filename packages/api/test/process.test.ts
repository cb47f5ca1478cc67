import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runSource } from './support/run-source.js';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-process-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly exit: Promise<unknown>;
  readonly errors: () => string;
}

const launch = (file: string, env: Record<string, string> = {}) => {
  const child = spawn(...runSource(file), {
    env: { ...process.env, PORT: '0', DANVAN_DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exit = once(child, 'exit').then(([code]) => code);
  return { child, exit, errors: () => errors };
};

const started = async (env: Record<string, string> = {}): Promise<Started> => {
  const running = launch('packages/api/test/support/invented-server.ts', env);
  const url = await new Promise<string>((resolve, reject) => {
    running.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\/\/\S+?(?=\/?\s)/.exec(text);
      if (found) resolve(found[0]);
    });
    running.exit.then((code) => reject(new Error(`exit ${code}: ${running.errors()}`)));
  });
  return { ...running, url };
};

const post = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });

it('answers what is under way on SIGTERM, takes nothing new, and leaves the folder free', async () => {
  const first = await started();
  const slow = post(first.url, '{ slow(ms: 1200) }').then((response) => response.json());
  await wait(300);
  // twice at once, as from a terminal whose shell passes it on
  first.child.kill('SIGTERM');
  first.child.kill('SIGINT');
  await wait(200);
  await expect(post(first.url, '{ notes }')).rejects.toThrow();
  expect(await slow).toMatchObject({ data: { slow: 'done' } });
  expect(await first.exit).toBe(0);

  const second = await started();
  expect(await (await post(second.url, '{ notes }')).json()).toMatchObject({ data: { notes: 0 } });
  second.child.kill('SIGINT');
  expect(await second.exit).toBe(0);
});

it('lets one process have a data folder, and the next one after kill -9', async () => {
  const first = await started();
  const second = launch('packages/api/test/support/invented-server.ts');
  expect(await second.exit).toBe(1);
  expect(second.errors().trim().split('\n')).toHaveLength(1);
  expect(second.errors()).toMatch(
    /^Danvan: thư mục dữ liệu .* \/ the data folder .* \[DATA_FOLDER_LOCKED\]$/m,
  );
  first.child.kill('SIGKILL');
  await first.exit;
  const third = await started();
  expect((await fetch(`${third.url}/readyz`)).status).toBe(200);
});

it.each([
  [{ PORT: 'x' }, 'CONFIG_PORT'],
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/nothing' }, 'DATABASE_UNREACHABLE'],
])('stops with one line for %j', async (env, code) => {
  const { exit, errors } = launch('packages/api/src/main.ts', env);
  expect(await exit).toBe(1);
  expect(errors().trim().split('\n')).toHaveLength(1);
  expect(errors()).toContain(`[${code}]`);
});

it('says that a port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address && typeof address === 'object' ? String(address.port) : '';
  const { exit, errors } = launch('packages/api/test/support/invented-server.ts', { PORT: port });
  expect(await exit).toBe(1);
  expect(errors()).toMatch(/\[PORT_IN_USE\]\n$/);
  other.close();
});
