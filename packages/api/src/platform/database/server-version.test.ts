import { expect, it } from 'vitest';
import { isSupportedServer } from './server-version.js';

it('takes PostgreSQL 15 and newer', () => {
  expect(['90624', '140013', '150000', '180004'].map(isSupportedServer)).toEqual([false, false, true, true]);
  expect(isSupportedServer(undefined)).toBe(false);
  expect(isSupportedServer('devel')).toBe(false);
});
