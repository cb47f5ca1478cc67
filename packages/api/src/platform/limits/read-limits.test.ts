import { describe, expect, it } from 'vitest';
import { startMessage } from '../start-issues.js';
import { DEFAULT_LIMIT_VALUES, LIMIT_NAMES, LIMITS, limitVariable } from './limits.js';
import { readLimitsConfig } from './limits-config.js';

const read = (env: Record<string, string>) => readLimitsConfig(env, '/srv');

describe('limits from the environment', () => {
  it('are the defaults unless set', () => {
    expect(read({ DANVAN_LIMIT_DEPTH: ' ', OTHER: 'x' })).toEqual({
      ok: true,
      value: { values: DEFAULT_LIMIT_VALUES, documents: { mode: 'open', file: null }, proxies: 0 },
    });
  });

  it.each(LIMIT_NAMES.filter((name) => LIMITS[name].settable))('%s can be set', (name) => {
    const found = read({ [limitVariable(name)]: '7' });
    expect(found.ok && found.value.values).toEqual({ ...DEFAULT_LIMIT_VALUES, [name]: 7 });
  });

  it('takes documents and proxies', () => {
    expect(
      read({ DANVAN_DOCUMENTS: 'only', DANVAN_DOCUMENTS_FILE: 'm.json', DANVAN_PROXIES: '2' }),
    ).toMatchObject({ value: { documents: { mode: 'only', file: '/srv/m.json' }, proxies: 2 } });
  });

  it.each([
    ['DANVAN_LIMIT_DEPTH', '0', 'CONFIG_LIMIT'],
    ['DANVAN_LIMIT_DEPTH', '-1', 'CONFIG_LIMIT'],
    ['DANVAN_LIMIT_COST', '1e3', 'CONFIG_LIMIT'],
    ['DANVAN_LIMIT_COST', '1000000001', 'CONFIG_LIMIT'],
    ['DANVAN_LIMIT_COTS', '5', 'CONFIG_LIMIT_UNKNOWN'],
    ['DANVAN_LIMIT_PAGE', '5', 'CONFIG_LIMIT_UNKNOWN'],
    ['DANVAN_DOCUMENTS', 'some', 'CONFIG_DOCUMENTS'],
    ['DANVAN_DOCUMENTS', 'only', 'CONFIG_DOCUMENTS_FILE'],
    ['DANVAN_PROXIES', 'yes', 'CONFIG_PROXIES'],
  ])('refuses %s=%s', (name, value, code) => {
    const found = read({ [name]: value });
    if (found.ok) throw new Error('accepted');
    expect(found.issues.map((issue) => issue.code)).toEqual([code]);
    const [line] = found.issues.map(startMessage);
    expect(line).toContain(`[${code}]`);
    expect(line).not.toMatch(/\{\w+\}/);
  });

  it('names every wrong value at once', () => {
    const found = read({ DANVAN_LIMIT_DEPTH: 'x', DANVAN_LIMIT_X: '1', DANVAN_PROXIES: '10' });
    expect(found.ok ? [] : found.issues.map((issue) => issue.code)).toEqual([
      'CONFIG_LIMIT',
      'CONFIG_LIMIT_UNKNOWN',
      'CONFIG_PROXIES',
    ]);
  });
});
