import { afterEach, expect, it, vi } from 'vitest';
import { readXlsx, writeXlsx } from './xlsx.js';

afterEach(() => {
  vi.useRealTimers();
});

it('writes the same cells as the same bytes on any day', async () => {
  const grid = [['Tên hội'], ['Hội Người mù']];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-01T05:00:00Z') });
  const first = await writeXlsx(grid);
  vi.setSystemTime(new Date('2026-11-26T10:00:00Z'));
  const second = await writeXlsx(grid);
  expect(second.equals(first)).toBe(true);
  expect(await readXlsx(second)).toMatchObject({ ok: true, value: grid });
});
