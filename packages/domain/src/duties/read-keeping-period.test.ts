import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, toBodyId, toClauseId } from '../kernel/index.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  ELSEWHERE,
  GUIDE,
  lawOf,
  PROVINCE,
  registryWith,
} from './invented-world.test-support.js';
import { readKeepingPeriod } from './read-keeping-period.js';
import type { RecordWorld } from './record-world.js';

const OFFICE = toBodyId('van-hai/office');
const THROUGH = toBodyId('van-hai/commission');
const BOARD = toBodyId('van-hai/cell-a-board');

const REPORT = dutyOf(undefined, {
  id: toClauseId('VH01-5'),
  addressees: [{ body: OFFICE, through: THROUGH }],
});

const world: RecordWorld = {
  law: lawOf([dutyOf(), REPORT]),
  registry: registryWith(
    bodyOf(OFFICE, { kind: 'party-office' }),
    bodyOf(THROUGH, { kind: 'propaganda-commission' }),
    bodyOf(BOARD, { kind: 'party-standing-board', organOf: CELL_A }),
  ),
  events: [],
  today: day('2024-11-01'),
};

const input = { body: CELL_A, document: GUIDE, from: '2024-05-01', declaredBy: CELL_A };

const codes = (changed: object): string[] => {
  const read = readKeepingPeriod({ ...input, ...changed }, world);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readKeepingPeriod', () => {
  it('gives back what it read; without an end the register is still kept', () => {
    expect(readKeepingPeriod(input, world)).toEqual({ ok: true, value: input });
  });

  it.each([
    ['the body', CELL_A],
    ['its organ', BOARD],
    ['one above it', BLOC],
    ['one further above it, the issuer', PROVINCE],
    ['the office that receives its reports', OFFICE],
    ['the one it reports through', THROUGH],
  ])('is said by %s', (_, declaredBy) => {
    expect(codes({ declaredBy })).toEqual([]);
  });

  it.each([
    ['another cell', CELL_B],
    ['a stranger', ELSEWHERE],
  ])('is not said by %s', (_, declaredBy) => {
    expect(codes({ declaredBy })).toEqual(['DECLARER_NOT_ENTITLED declaredBy']);
  });

  it('speaks of days that have come: today may be the last', () => {
    expect(codes({ until: '2024-11-02' })).toEqual([]);
    expect(codes({ until: '2024-11-03' })).toEqual(['DAY_IN_FUTURE until']);
    expect(codes({ from: '2024-11-02' })).toEqual(['DAY_IN_FUTURE from']);
    expect(codes({ until: '9999-12-31' })).toEqual(['DAY_IN_FUTURE until']);
  });

  it.each(['2024-05-01', '2024-04-30', '0001-01-01'])('has at least a day: until %s', (until) => {
    expect(codes({ until })).toEqual(['PERIOD_INVALID until']);
  });

  it('says everything that is wrong at once', () => {
    expect(
      codes({ body: 'no/body', declaredBy: 'no/other', document: 'no/paper', until: '2020-01-01' }),
    ).toEqual(['BODY_UNKNOWN body', 'DOCUMENT_UNKNOWN document', 'PERIOD_INVALID until']);
    expect(codes({ declaredBy: 'no/other' })).toEqual(['BODY_UNKNOWN declaredBy']);
    expect(codes({ document: 'No Paper' })).toEqual(['DOCUMENT_ID_INVALID document']);
  });

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), (other) => {
        expect(typeof readKeepingPeriod(other, world).ok).toBe('boolean');
        expect(readKeepingPeriod({ ...input, until: other ?? 'x' }, world).ok).toBe(false);
      }),
    );
  });
});
