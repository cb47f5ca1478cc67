import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from '../../src/platform/database/folder-lock.js';
import { runSource } from '../support/run-source.js';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const locked = { issues: [{ code: 'DATA_FOLDER_LOCKED', path: [], params: { folder: expect.any(String) } }] };

/** Another process that takes the lock and says so. */
const holder = async (): Promise<ChildProcess> => {
  const child = spawn(...runSource('packages/api/test/support/hold-lock.ts', folder), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
};

it('is held by one process, and free again after kill -9', async () => {
  const child = await holder();
  await expect(lockFolder(folder)).rejects.toMatchObject(locked);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = await lockFolder(folder);
  lock.release();
});

it('is free again after release, in the same process too', async () => {
  const first = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject(locked);
  first.release();
  (await lockFolder(folder)).release();
});

it('makes the folder, closed to other users', async () => {
  const inner = join(folder, 'a', 'b');
  (await lockFolder(inner)).release();
  expect(existsSync(join(inner, 'lock'))).toBe(true);
});

it('says why a folder cannot be used', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expect(lockFolder(join(file, 'x'))).rejects.toMatchObject({
    issues: [{ code: 'DATA_FOLDER_UNUSABLE' }],
  });
});
