import { describe, expect, it } from 'vitest';
import { asOf, day, toBodyId } from '../kernel/index.js';
import { caseOf, did, FRONT, facts, GOVERNMENT, keeping } from './invented-front.test-support.js';
import { petitionOf, replyCounts } from './petition.js';

const OTHER = toBodyId('van-hai/department');
const DUE = facts({ 'answer-due-on': '2025-03-31' });
const KEPT = [keeping('2025-01-01', '2025-12-31')];
const passedOn = [
  did('forward', '2025-01-10'),
  did('redirect', '2025-01-20', { body: GOVERNMENT, parties: { addressee: [OTHER] } }),
  did('consider', '2025-02-01', { body: OTHER }),
];
const at = (on: string, events = passedOn, said = DUE, kept = KEPT) =>
  petitionOf(
    caseOf('petition', events, { facts: said, parties: { addressee: [GOVERNMENT] } }),
    kept,
    asOf(day(on)),
  );

describe('petitionOf', () => {
  it('says of whom it asks, who passed it on, and by when an answer is due', () => {
    expect(at('2025-02-10')).toMatchObject({
      ...{ passedOnBy: FRONT, addressees: [OTHER], forwardedOn: '2025-01-10', redirected: 1 },
      ...{ standing: 'waiting', dueOn: '2025-03-31', answeredOn: null },
    });
  });

  it.each([
    ['2025-03-30', 'waiting', null],
    ['2025-03-31', 'waiting', null],
    ['2025-04-01', 'no-answer', 1],
  ])('on %s it is %s', (on, standing, daysLate) => {
    expect(at(on)).toMatchObject({ standing, daysLate });
  });

  it('is never overdue without a day, and not known outside a keeping period', () => {
    expect(at('2029-01-01', passedOn, {})).toMatchObject({ standing: 'no-day-set', daysLate: null });
    expect(at('2025-04-01', passedOn, DUE, [])).toMatchObject({ standing: 'unknown', daysLate: null });
  });

  it('is answered with its paper, late or not, and stays so when it is closed', () => {
    const answered = [
      ...passedOn,
      did('answer', '2025-04-02', { body: OTHER, document: '15/SNV' }),
      did('close', '2025-05-01'),
    ];
    const found = at('2025-06-01', answered);
    expect(found).toMatchObject({
      ...{
        standing: 'answered',
        daysLate: 2,
        answeredOn: '2025-04-02',
        answerDocument: '15/SNV',
        state: 'closed',
      },
    });
    expect(replyCounts([found, at('2025-02-10')])).toMatchObject({ answered: 1, waiting: 1, unknown: 0 });
  });
});
