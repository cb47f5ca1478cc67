import { day } from '@danvan/domain';
import { describe, expect, it } from 'vitest';
import {
  cursorBinding,
  decodeCursor,
  encodeCursor,
  type ListIdentity,
} from '../../src/platform/read/index.js';

const LIST: ListIdentity = {
  view: 'Query.papers',
  type: 'Paper',
  order: 'NEWEST',
  byRelevance: false,
  filter: { symbol: { eq: 'a', in: ['b'] } },
  search: null,
  asOf: { on: day('2024-06-15'), knownOn: day('2024-06-15') },
  fixed: {},
};
const BINDING = cursorBinding(LIST);
const VALUES = ['2024-01-02', null, 'tỉnh/p1'];

describe('a page cursor', () => {
  const cursor = encodeCursor('key', BINDING, VALUES);

  it('gives back the values it was made of', () => {
    expect(decodeCursor('key', BINDING, cursor, 3)).toEqual(VALUES);
    expect(cursor).toMatch(/^[\w-]+$/u);
  });

  it('is bound to view, type, order, filter, search, days and fixed conditions', () => {
    const others: Partial<ListIdentity>[] = [
      { view: 'Office.papers' },
      { type: 'Note' },
      { order: 'SYMBOL' },
      { byRelevance: true },
      { filter: { symbol: { eq: 'a' } } },
      { search: 'a' },
      { asOf: { ...LIST.asOf, on: day('2024-06-16') } },
      { asOf: { ...LIST.asOf, knownOn: day('2024-06-14') } },
      { fixed: { officeId: 'o1' } },
    ];
    for (const other of others)
      expect(() => decodeCursor('key', cursorBinding({ ...LIST, ...other }), cursor, 3)).toThrow(
        'INVALID_CURSOR',
      );
  });

  it('does not mind the order in which a filter was written', () => {
    expect(cursorBinding({ ...LIST, filter: { symbol: { in: ['b'], eq: 'a' } } })).toBe(BINDING);
  });

  it('refuses another key, another length, a change of any byte, and what is none', () => {
    expect(() => decodeCursor('other', BINDING, cursor, 3)).toThrow('INVALID_CURSOR');
    expect(() => decodeCursor('key', BINDING, cursor, 2)).toThrow('INVALID_CURSOR');
    const bytes = Buffer.from(cursor, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => decodeCursor('key', BINDING, changed.toString('base64url'), 3)).toThrow('INVALID_CURSOR');
    }
    for (const none of ['', 'x', '{}', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA', '\u0000', 'đ'.repeat(100)])
      expect(() => decodeCursor('key', BINDING, none, 3)).toThrow('INVALID_CURSOR');
  });
});
