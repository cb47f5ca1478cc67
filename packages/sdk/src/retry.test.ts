import { describe, expect, it } from 'vitest';
import { delayBefore, readRetryAfter } from './retry.js';

describe('how long to wait', () => {
  it.each([
    [0, 0.999, 500],
    [1, 0.999, 999],
    [3, 0.999, 3_996],
    [4, 0.999, 4_995],
    [9, 0.999, 4_995],
    [2, 0, 0],
  ])('after %i retries, at %f of the span: %i ms', (retries, random, ms) => {
    expect(delayBefore(retries, null, () => random)).toBe(ms);
  });

  it('does what the server asks for, up to a minute', () => {
    const never = () => {
      throw new Error('asked for chance');
    };
    expect(delayBefore(0, 7_000, never)).toBe(7_000);
    expect(delayBefore(0, 0, never)).toBe(0);
    expect(delayBefore(0, 60_000, never)).toBe(60_000);
    expect(delayBefore(0, 60_001, never)).toBeNull();
  });
});

describe('Retry-After', () => {
  const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers));

  it('is a number of seconds or a date by the clock of the server', () => {
    expect(read({ 'retry-after': '3' })).toBe(3_000);
    const date = 'Thu, 31 Oct 2024 01:00:00 GMT';
    expect(read({ 'retry-after': 'Thu, 31 Oct 2024 01:00:05 GMT', date })).toBe(5_000);
    expect(read({ 'retry-after': 'Thu, 31 Oct 2024 00:59:00 GMT', date })).toBe(0);
    expect(read({ 'retry-after': new Date(Date.now() - 5_000).toUTCString() })).toBe(0);
  });

  it('is nothing where it is missing or cannot be read', () => {
    expect(read({})).toBeNull();
    expect(read({ 'retry-after': '' })).toBeNull();
    expect(read({ 'retry-after': 'soon' })).toBeNull();
    expect(read({ 'retry-after': '-1 s' })).toBeNull();
  });
});
