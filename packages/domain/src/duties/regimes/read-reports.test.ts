import { describe, expect, it } from 'vitest';
import { day, legalBasis } from '../../kernel/index.js';
import {
  BLOC,
  CELL_A,
  CELL_B,
  dutyOf,
  ELSEWHERE,
  PROVINCE,
  registryOf,
} from '../invented-world.test-support.js';
import { checkRegimes } from './check-regimes.js';
import { readExtension, readLock } from './read-extension.js';
import { readReturn } from './read-return.js';
import { readSubmission } from './read-submission.js';
import { LAW, lockedOn, REGIME, REPORT, REPORT_DUTY, returned, sent } from './regimes.test-support.js';
import { NO_REPORT_FACTS, type ReportFacts } from './report-facts.js';
import type { ReportWorld } from './report-world.js';

const world = (facts: Partial<ReportFacts> = {}, today = '2024-07-10'): ReportWorld => ({
  law: { ...LAW, duties: [REPORT_DUTY, dutyOf()] },
  registry: registryOf(),
  facts: { ...NO_REPORT_FACTS, ...facts },
  today: day(today),
});
const codes = (result: { ok: boolean; issues?: readonly { code: string }[] }): string[] =>
  result.ok ? [] : (result.issues ?? []).map(({ code }) => code);

const REPORTED = {
  duty: REPORT,
  body: CELL_A,
  occurrence: '2024',
  on: '2024-07-10',
  figures: { 'models/registered': 2, 'models/best-rate': null },
  narrative: { results: 'Tốt.' },
};

describe('readSubmission', () => {
  it('takes in a report that is expected, with what the regime asks for', () => {
    expect(readSubmission(REPORTED, world())).toEqual({ ok: true, value: REPORTED });
  });

  it.each([
    ['a duty that is not there', { duty: 'NO-1' }, ['DUTY_UNKNOWN']],
    ['a duty that is no report', { duty: 'VH01-1' }, ['DUTY_NOT_A_REPORT']],
    ['nobody', { body: 'no/body' }, ['BODY_UNKNOWN']],
    ['a body that is not listed', { body: PROVINCE }, ['REPORT_NOT_EXPECTED']],
    ['a period that is none', { occurrence: '2024-Q9' }, ['REPORT_NOT_EXPECTED']],
    ['a day to come', { on: '2024-07-11' }, ['DAY_IN_FUTURE']],
    [
      'what is not asked, all at once',
      { figures: { 'models/other': 1 }, narrative: { thanks: 'Cảm ơn.' } },
      ['REPORT_FIGURE_NOT_ASKED', 'REPORT_PART_NOT_ASKED'],
    ],
    ['a figure below zero', { figures: { 'models/registered': -1 } }, ['REPORT_FIGURE_INVALID']],
    ['a figure in words', { figures: { 'models/registered': 'hai' } }, ['REPORT_FIGURE_INVALID']],
    ['a list of figures', { figures: [1] }, ['SHAPE_EXPECTED']],
  ])('refuses %s', (_, change, expected) => {
    expect(codes(readSubmission({ ...REPORTED, ...change }, world()))).toEqual(expected);
  });

  it('refuses when it is locked or one stands, and takes another once that was returned', () => {
    expect(codes(readSubmission(REPORTED, world({}, '2024-07-16')))).toEqual(['REPORT_LOCKED']);
    expect(codes(readSubmission(REPORTED, world({ locks: [lockedOn('2024-07-10')] })))).toEqual([
      'REPORT_LOCKED',
    ]);
    const first = sent(CELL_A, '2024-07-08');
    expect(codes(readSubmission(REPORTED, world({ submissions: [first] })))).toEqual(['REPORT_ALREADY_SENT']);
    const back = { submissions: [first], returns: [returned(first.id, '2024-07-09')] };
    expect(readSubmission(REPORTED, world(back, '2024-07-20')).ok).toBe(true);
  });
});

describe('readReturn', () => {
  const first = sent(CELL_A, '2024-07-08');
  const BACK = { submission: first.id, on: '2024-07-09', by: BLOC, reason: 'Thiếu phụ lục' };

  it.each([
    ['by the one through whom it goes', { by: BLOC }, []],
    ['by the one who receives it', { by: PROVINCE }, []],
    ['by another', { by: ELSEWHERE }, ['REPORT_NOT_THEIRS']],
    ['by nobody', { by: 'no/body' }, ['BODY_UNKNOWN', 'REPORT_NOT_THEIRS']],
    ['of a report that is not there', { submission: 'no' }, ['SUBMISSION_UNKNOWN']],
    ['before it was sent', { on: '2024-07-07' }, ['RETURN_BEFORE_SUBMISSION']],
    ['on the day it was sent', { on: '2024-07-08' }, []],
    ['without a reason', { reason: ' ' }, ['TEXT_EMPTY']],
    ['tomorrow', { on: '2024-07-11' }, ['DAY_IN_FUTURE']],
  ])('%s', (_, change, expected) => {
    expect(codes(readReturn({ ...BACK, ...change }, world({ submissions: [first] })))).toEqual(expected);
  });

  it('not twice', () => {
    const facts = { submissions: [first], returns: [returned(first.id, '2024-07-09')] };
    expect(codes(readReturn(BACK, world(facts)))).toEqual(['SUBMISSION_RETURNED']);
  });
});

describe('readExtension and readLock', () => {
  const MORE = {
    duty: REPORT,
    body: CELL_B,
    occurrence: '2024',
    on: '2024-07-09',
    by: BLOC,
    until: '2024-07-11',
    document: '7-CV/ĐUK',
  };

  it.each([
    ['a later day', {}, []],
    ['the day itself', { until: '2024-07-10' }, ['EXTENSION_NOT_LATER']],
    ['by another body', { by: ELSEWHERE }, ['REPORT_NOT_THEIRS']],
    ['for a body that owes none', { body: ELSEWHERE }, ['REPORT_NOT_EXPECTED']],
  ])('%s', (_, change, expected) => {
    expect(codes(readExtension({ ...MORE, ...change }, world()))).toEqual(expected);
  });

  it('there is no more time where there is no last day', () => {
    const open = {
      ...REPORT_DUTY,
      schedule: { kind: 'recurring' as const, every: ['year' as const], due: { kind: 'unstated' as const } },
    };
    expect(codes(readExtension(MORE, { ...world(), law: { ...LAW, duties: [open] } }))).toEqual([
      'REPORT_WITHOUT_DEADLINE',
    ]);
  });

  it('a lock needs a reason and one who receives', () => {
    const { until, document, ...lock } = MORE;
    expect(readLock({ ...lock, reason: 'Đã tổng hợp' }, world()).ok).toBe(true);
    expect(codes(readLock({ ...lock, reason: '' }, world()))).toEqual(['TEXT_EMPTY']);
    expect(codes(readLock({ ...lock, reason: 'Xong', by: CELL_A }, world()))).toEqual(['REPORT_NOT_THEIRS']);
  });
});

describe('checkRegimes', () => {
  const codesOf = (...regimes: (typeof REGIME)[]) =>
    checkRegimes(regimes, [REPORT_DUTY, dutyOf()]).map(({ code }) => code);
  const BASIS = legalBasis('van-hai/01-hd', 'IV');

  it('has nothing to say of a sound one', () => {
    expect(codesOf(REGIME)).toEqual([]);
  });

  it('says what is wrong', () => {
    expect(codesOf({ ...REGIME, duty: dutyOf().id })).toEqual(['REGIME_NOT_A_REPORT']);
    const [part] = REGIME.outline ?? [];
    const [figure] = REGIME.figures ?? [];
    if (part === undefined || figure === undefined) throw new Error('the example lost its parts');
    expect(
      codesOf({
        ...REGIME,
        outline: [part, part],
        figures: [figure, figure],
        cutOff: { kind: 'month-day', month: 2, day: 29, basis: BASIS, grade: 'verified' },
      }),
    ).toEqual(['REGIME_ID_DUPLICATE', 'REGIME_ID_DUPLICATE', 'REGIME_DAY_INVALID']);
    const monthly = {
      ...REPORT_DUTY,
      schedule: { kind: 'recurring' as const, every: ['month' as const], due: { kind: 'unstated' as const } },
    };
    expect(checkRegimes([REGIME], [monthly]).map(({ code }) => code)).toEqual(['REGIME_PART_OF_NO_YEAR']);
  });
});
