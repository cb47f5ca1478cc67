import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay } from '../../kernel/index.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  kept,
  PROVINCE,
  registryWith,
  span,
} from '../invented-world.test-support.js';
import { expectedReports } from './expected-reports.js';
import { extended, LAW, lockedOn, REPORT_DUTY, reportsOn, returned, sent } from './regimes.test-support.js';
import { NO_REPORT_FACTS } from './report-facts.js';

const of = (body: string, reports: ReturnType<typeof reportsOn>) => {
  const found = reports.find((report) => report.bearer.body.id === body);
  if (found === undefined) throw new Error(`nothing expected of ${body}`);
  return found;
};

describe('expected reports', () => {
  it('are those of the listed reporters, with period, cut-off, due day and lock', () => {
    const reports = reportsOn('2024-06-30');
    expect(reports.map(({ bearer }) => bearer.body.id)).toEqual([CELL_A, CELL_B]);
    expect(of(CELL_A, reports)).toMatchObject({
      status: 'due-soon',
      about: { key: '2024-H1' },
      cutOff: '2024-06-15',
      statedDueOn: '2024-07-10',
      occurrence: { key: '2024', dueOn: '2024-07-10' },
      submission: null,
      returned: null,
      lock: { locked: false, why: 'LOCK_NOT_YET', on: '2024-07-15' },
    });
  });

  it('are no other duties', () => {
    const law = { ...LAW, duties: [REPORT_DUTY, dutyOf()] };
    expect(reportsOn('2024-06-30', {}, undefined, law)).toHaveLength(2);
  });

  it.each([
    ['2024-06-30', 1],
    ['2024-07-01', 0],
  ])('a body founded on %s has %i to write on the first half', (founded, count) => {
    const life = { from: knownDay(day(founded)), until: null };
    const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
    const ofA = reportsOn('2024-07-11', {}, registry).filter(({ bearer }) => bearer.body.id === CELL_A);
    expect(ofA).toHaveLength(count);
  });

  it.each([
    ['2024-07-10', 0],
    ['2024-07-11', 1],
  ])('a body that ends on %s owes %i', (until, count) => {
    const life = { from: knownDay(day('2000-01-01')), until: knownDay(day(until)) };
    const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
    const ofA = reportsOn('2024-07-09', {}, registry).filter(({ bearer }) => bearer.body.id === CELL_A);
    expect(ofA).toHaveLength(count);
  });

  it('may be asked of a subtree, as it stood on the due day', () => {
    const ask = (top: typeof BLOC) =>
      expectedReports(
        LAW,
        registryWith(bodyOf(CELL_A, { parent: BLOC, parentFrom: day('2024-07-11') })),
        NO_REPORT_FACTS,
        { span: span('2024-01-01', '2024-12-31'), subtree: { top, hierarchy: 'party-leadership' } },
        asOf(day('2024-12-31')),
      ).map(({ bearer }) => bearer.body.id);
    // cell A came under the bloc the day after
    expect(ask(BLOC)).toEqual([CELL_B]);
    expect(ask(PROVINCE)).toEqual([CELL_B]);
    expect(ask(CELL_A)).toEqual([CELL_A]);
  });
});

describe('a report', () => {
  it.each([
    ['2024-07-09', 'done'],
    ['2024-07-10', 'done'],
    ['2024-07-11', 'done-late'],
  ])('sent on %s is %s', (on, status) => {
    const report = of(CELL_A, reportsOn('2024-12-31', { submissions: [sent(CELL_A, on)] }));
    expect([report.status, report.submission?.on]).toEqual([status, on]);
  });

  it('of one occurrence says nothing of another, and one sent after the day of the question nothing yet', () => {
    const other = sent(CELL_A, '2024-07-01', { occurrence: '2025' });
    expect(of(CELL_A, reportsOn('2024-12-31', { submissions: [other] })).submission).toBeNull();
    expect(of(CELL_A, reportsOn('2024-07-01', { submissions: [sent(CELL_A, '2024-07-02')] })).status).toBe(
      'due-soon',
    );
  });

  it('that was corrected away was known before, and is not now', () => {
    const submissions = [
      sent(CELL_A, '2024-07-01', { recordedOn: day('2024-07-02'), supersededOn: day('2024-07-20') }),
    ];
    const known = (knownOn: string) =>
      of(CELL_A, reportsOn(asOf(day('2024-12-31'), day(knownOn)), { submissions })).submission !== null;
    expect(['2024-07-01', '2024-07-02', '2024-07-19', '2024-07-20'].map(known)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('without one is overdue only inside a keeping period', () => {
    expect(of(CELL_A, reportsOn('2024-07-11')).status).toBe('undetermined');
    const keepingPeriods = [kept(CELL_A, '2024-01-01', '2024-12-31')];
    expect(of(CELL_A, reportsOn('2024-07-11', { keepingPeriods })).status).toBe('overdue');
  });

  it('that came back proves nothing from that day on; the next one does, on its own day', () => {
    const first = sent(CELL_A, '2024-07-08');
    const facts = { submissions: [first], returns: [returned(first.id, '2024-07-09')] };
    expect(of(CELL_A, reportsOn('2024-07-08', facts))).toMatchObject({ status: 'done', returned: null });
    expect(of(CELL_A, reportsOn('2024-07-09', facts))).toMatchObject({
      status: 'due-soon',
      submission: null,
      returned: { reason: 'Thiếu số liệu.' },
    });
    const again = { ...facts, submissions: [first, sent(CELL_A, '2024-07-12')] };
    expect(of(CELL_A, reportsOn('2024-07-12', again))).toMatchObject({
      status: 'done-late',
      days: 2,
      submission: { on: '2024-07-12' },
      returned: null,
    });
  });

  it('with more time has a later last day, from the day it was granted', () => {
    const facts = {
      submissions: [sent(CELL_A, '2024-07-20')],
      extensions: [extended('2024-07-20', '2024-07-09', CELL_A)],
    };
    expect(of(CELL_A, reportsOn('2024-12-31', facts))).toMatchObject({
      status: 'done',
      statedDueOn: '2024-07-10',
      occurrence: { dueOn: '2024-07-20' },
      extension: { document: '7-CV/ĐUK' },
    });
    expect(of(CELL_B, reportsOn('2024-12-31', facts)).extension).toBeNull();
    expect(of(CELL_A, reportsOn('2024-07-08', facts)).occurrence.dueOn).toBe('2024-07-10');
    // for all bodies, and one that is not later than the text's day moves nothing
    expect(
      of(CELL_B, reportsOn('2024-07-15', { extensions: [extended('2024-07-20', '2024-07-09')] })).status,
    ).toBe('due-soon');
    expect(
      of(CELL_B, reportsOn('2024-07-15', { extensions: [extended('2024-07-10', '2024-07-09')] })).extension,
    ).toBeNull();
  });
});

describe('the lock of a report', () => {
  const lock = (on: string, facts = {}) => {
    const { locked, why } = of(CELL_A, reportsOn(on, facts)).lock;
    return `${locked} ${why}`;
  };

  it.each([
    ['2024-07-14', 'false LOCK_NOT_YET'],
    ['2024-07-15', 'false LOCK_NOT_YET'],
    ['2024-07-16', 'true LOCKED_BY_DATE'],
  ])('on %s: %s', (on, expected) => {
    expect(lock(on)).toBe(expected);
  });

  it('moves with the due day, and is none where no text sets one', () => {
    expect(lock('2024-07-24', { extensions: [extended('2024-07-20', '2024-07-16')] })).toBe(
      'false LOCK_NOT_YET',
    );
    const { lock: unsaid, ...open } = LAW.regimes[0] ?? {};
    const law = { ...LAW, regimes: [open as (typeof LAW.regimes)[number]] };
    expect(of(CELL_A, reportsOn('2024-12-31', {}, undefined, law)).lock.why).toBe('NO_LOCK_STATED');
  });

  it('by decision holds until more time is granted after it, or the report came back', () => {
    const locks = [lockedOn('2024-07-05')];
    expect(lock('2024-07-04', { locks })).toBe('false LOCK_NOT_YET');
    expect(lock('2024-07-05', { locks })).toBe('true LOCKED_BY_DECISION');
    expect(lock('2024-07-06', { locks: [lockedOn('2024-07-05', CELL_B)] })).toBe('false LOCK_NOT_YET');
    expect(lock('2024-07-12', { locks, extensions: [extended('2024-07-20', '2024-07-06')] })).toBe(
      'false EXTENDED',
    );
    expect(lock('2024-07-12', { locks, extensions: [extended('2024-07-20', '2024-07-01')] })).toBe(
      'true LOCKED_BY_DECISION',
    );
    const first = sent(CELL_A, '2024-07-04');
    expect(
      lock('2024-07-12', { locks, submissions: [first], returns: [returned(first.id, '2024-07-08')] }),
    ).toBe('false RETURNED_OPEN');
  });

  it('opens again for a report that came back', () => {
    const first = sent(CELL_A, '2024-07-09');
    const facts = { submissions: [first], returns: [returned(first.id, '2024-07-14')] };
    expect(lock('2024-07-20', facts)).toBe('false RETURNED_OPEN');
    expect(lock('2024-07-20', { ...facts, submissions: [first, sent(CELL_A, '2024-07-18')] })).toBe(
      'true LOCKED_BY_DATE',
    );
  });
});
