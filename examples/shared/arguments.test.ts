import { day } from '@danvan/domain';
import { describe, expect, it } from 'vitest';
import { readArguments, usage } from './arguments.js';

const today = day('2026-11-22');

describe('arguments', () => {
  it.each([
    [[], { day: today, language: 'vi' }],
    [['--en'], { day: today, language: 'en' }],
    [['2024-10-01'], { day: '2024-10-01', language: 'vi' }],
    [['--en', '2024-10-01'], { day: '2024-10-01', language: 'en' }],
    [['2024-02-29', '--en'], { day: '2024-02-29', language: 'en' }],
  ])('%j', (args, value) => {
    expect(readArguments(args, today)).toEqual({ ok: true, value });
  });

  it.each([
    [['2025-02-29'], 'DATE_INVALID'],
    [['1/10/2024'], 'DATE_INVALID'],
    [[''], 'DATE_INVALID'],
    [['--vi'], 'DATE_INVALID'],
    [['9999-12-31'], 'DATE_INVALID'],
    [['2024-10-01', '2024-10-02'], 'ARGUMENT_UNKNOWN'],
  ])('refuses %j in one line', (args, code) => {
    const read = readArguments(args, today);
    expect(read).toMatchObject({ ok: false, issues: [{ code }] });
    if (!read.ok) expect(usage(read.issues)).toMatch(new RegExp(`^.+\\[${code}\\]$`));
  });
});
