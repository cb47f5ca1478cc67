import { describe, expect, it } from 'vitest';
import { day, toBodyId } from '../kernel/index.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  documentOf,
  dutyOf,
  ELSEWHERE,
  GUIDE,
  graphOf,
  lawOf,
  PROVINCE,
  registryWith,
} from './invented-world.test-support.js';
import { readDutyDecision } from './read-duty-decision.js';
import type { RecordWorld } from './record-world.js';

const BOARD = toBodyId('van-hai/standing-board');
const byBoard = documentOf(GUIDE, undefined, { issuer: { name: 'Ban Thường vụ', body: BOARD } });

const world: RecordWorld = {
  law: lawOf([dutyOf()], graphOf([byBoard])),
  registry: registryWith(bodyOf(BOARD, { kind: 'party-standing-board', organOf: PROVINCE })),
  events: [],
  today: day('2024-11-01'),
};

const input = {
  duty: 'VH01-1',
  body: CELL_A,
  occurrence: '2024',
  outcome: 'waived',
  on: '2024-10-02',
  documentRef: '15-QĐ/ĐUK',
  decidedBy: BLOC,
};

const codes = (changed: object): string[] => {
  const read = readDutyDecision({ ...input, ...changed }, world);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readDutyDecision', () => {
  it('gives back what it read', () => {
    expect(readDutyDecision(input, world)).toEqual({ ok: true, value: input });
  });

  it.each([
    ['one above the body', BLOC, true],
    ['the issuer', BOARD, true],
    ['the committee whose organ issued it', PROVINCE, true],
    ['the body itself', CELL_A, false],
    ['another cell', CELL_B, false],
    ['a stranger', ELSEWHERE, false],
  ])('is made by %s', (_, decidedBy, may) => {
    expect(codes({ decidedBy })).toEqual(may ? [] : ['DECIDER_NOT_ABOVE decidedBy']);
  });

  it('says everything that is wrong at once', () => {
    expect(codes({ body: ELSEWHERE, occurrence: '2023', on: '2024-11-02', decidedBy: CELL_A })).toEqual([
      'DAY_IN_FUTURE on',
      'BODY_NOT_A_BEARER body',
      'OCCURRENCE_UNKNOWN occurrence',
      'DECIDER_NOT_ABOVE decidedBy',
    ]);
    expect(codes({ duty: 'VH01-9', body: 'no/body', decidedBy: 'no/other' })).toEqual([
      'DUTY_UNKNOWN duty',
      'BODY_UNKNOWN body',
      'BODY_UNKNOWN decidedBy',
    ]);
  });

  it('needs its paper and a known outcome', () => {
    const { documentRef: _, ...without } = input;
    const read = readDutyDecision({ ...without, outcome: 'done' }, world);
    expect(read.ok || read.issues.map(({ code }) => code)).toEqual(['NOT_ONE_OF', 'PROPERTY_MISSING']);
  });
});
