import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { caseOf, did, FRONT, facts, GOVERNMENT, keeping, WORLD } from './invented-front.test-support.js';
import { type Supervision, supervisionCounts, supervisionOf } from './supervision.js';

const SESSION = facts({ 'working-session-on': '2025-03-31' });
const KEPT = [keeping('2025-01-01', '2025-12-31')];
type Part = 'notice' | 'report' | 'result';

const supervised = (
  events: Parameters<typeof caseOf>[1],
  on: string,
  kept: Parameters<typeof supervisionOf>[1] = [],
  said = SESSION,
): Supervision =>
  supervisionOf(
    caseOf('supervision', events, { facts: said, parties: { supervised: [GOVERNMENT] } }),
    kept,
    asOf(day(on)),
    WORLD,
  );
const step = (part: Part, ...asked: Parameters<typeof supervised>) => {
  const { standing, dueOn, daysLate } = supervised(...asked)[part];
  return [standing, dueOn, daysLate];
};

describe('supervisionOf', () => {
  // 15 days before 31/3 is 16/3, 7 days before it 24/3, 15 days after it 15/4: the day before, of and after each
  it.each([
    ['notice', 'announce', '2025-03-15', 'on-time', '2025-03-16', null],
    ['notice', 'announce', '2025-03-16', 'on-time', '2025-03-16', null],
    ['notice', 'announce', '2025-03-17', 'late', '2025-03-16', 1],
    ['report', 'report', '2025-03-23', 'on-time', '2025-03-24', null],
    ['report', 'report', '2025-03-24', 'on-time', '2025-03-24', null],
    ['report', 'report', '2025-03-25', 'late', '2025-03-24', 1],
    ['result', 'report-result', '2025-04-14', 'on-time', '2025-04-15', null],
    ['result', 'report-result', '2025-04-15', 'on-time', '2025-04-15', null],
    ['result', 'report-result', '2025-04-16', 'late', '2025-04-15', 1],
  ] as const)('%s: %s on %s is %s, due on %s', (part, taken, on, standing, dueOn, daysLate) => {
    const before = {
      notice: [],
      report: [did('announce', '2025-03-01')],
      result: [did('announce', '2025-03-01'), did('hold', '2025-03-31')],
    }[part];
    expect(step(part, [...before, did(taken, on)], '2025-05-01')).toEqual([standing, dueOn, daysLate]);
  });

  it.each([
    ['2025-03-15', ['not-yet', '2025-03-16', null]],
    ['2025-03-16', ['not-yet', '2025-03-16', null]],
    ['2025-03-17', ['overdue', '2025-03-16', 1]],
  ])('a notice that was not given stands on %s, with a kept register, as %s', (on, expected) => {
    expect(step('notice', [], on, KEPT)).toEqual(expected);
  });

  it('is not known past its day where nobody states that the register is complete', () => {
    expect(step('notice', [], '2025-03-17')).toEqual(['unknown', '2025-03-16', null]);
    expect(step('report', [did('announce', '2025-03-01')], '2025-04-01')).toEqual([
      ...['unknown', '2025-03-24', null],
    ]);
  });

  it('has no day before the session is fixed, and counts from it once it is', () => {
    const told = [did('announce', '2025-03-20')];
    expect(step('notice', told, '2025-05-01', KEPT, {})).toEqual(['done-without-day', null, null]);
    expect(step('result', told, '2025-05-01', KEPT, {})).toEqual(['not-yet', null, null]);
    const fixed = [...told, did('hold', '2025-03-31', { facts: SESSION })];
    expect(step('notice', fixed, '2025-05-01', KEPT, {})).toEqual(['late', '2025-03-16', 4]);
  });

  it('knows what is supervised where the record says so, by a code that there is', () => {
    const said = (subject: string) =>
      supervised([], '2025-02-01', [], facts({ 'supervision-subject': subject })).subject;
    expect([said('petition-settlement'), said('no-such'), supervised([], '2025-02-01').subject]).toEqual([
      ...['petition-settlement', null, null],
    ]);
  });

  it('owes nothing more once it is called off', () => {
    const events = [did('announce', '2025-03-01'), did('cancel', '2025-03-10')];
    expect(supervised(events, '2025-06-01', KEPT)).toMatchObject({
      ...{ state: 'cancelled', by: FRONT, of: [GOVERNMENT], heldOn: null, concludedOn: null },
      report: { standing: 'dropped' },
    });
  });

  it('is concluded whenever the conclusion is sent: no text sets days for it', () => {
    const events = [did('hold', '2025-03-31'), did('conclude', '2027-01-01')];
    const found = supervised(events, '2027-02-01');
    expect(found).toMatchObject({ state: 'concluded', heldOn: '2025-03-31', concludedOn: '2027-01-01' });
    expect(supervisionCounts([found, supervised([], '2025-01-02')])).toEqual({ concluded: 1, planned: 1 });
  });
});
