import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { caseOf, did, facts, GOVERNMENT, keeping } from './invented-front.test-support.js';
import { recommendationOf } from './recommendation.js';

const SET = facts({ 'reply-due-on': '2025-03-31', 'reply-due-by': 'Quy chế phối hợp, Điều 5' });
const at = (on: string) => asOf(day(on));
const standing = (
  on: string,
  events: Parameters<typeof caseOf>[1] = [],
  said = SET,
  kept: Parameters<typeof recommendationOf>[1] = [],
) => {
  const found = caseOf('recommendation', events, { facts: said, parties: { addressee: [GOVERNMENT] } });
  const { standing: where, daysLate, dueOn } = recommendationOf(found, kept, at(on));
  return [where, daysLate, dueOn];
};

describe('recommendationOf', () => {
  it.each([
    ['2025-03-30', ['waiting', null, '2025-03-31']],
    ['2025-03-31', ['waiting', null, '2025-03-31']],
    ['2025-04-01', ['no-answer', 1, '2025-03-31']],
  ])('unanswered on %s, due on 31/3, with a kept register: %s', (on, expected) => {
    expect(standing(on, [], SET, [keeping('2025-01-01', '2025-12-31')])).toEqual(expected);
  });

  it('is not known past its day where nobody states that the register is complete', () => {
    expect(standing('2025-04-01')).toEqual(['unknown', null, '2025-03-31']);
    expect(standing('2025-04-01', [], SET, [keeping('2025-02-01', '2025-12-31')])).toEqual([
      ...['unknown', null, '2025-03-31'],
    ]);
    const short = [keeping('2025-01-01', '2025-03-30')];
    expect(standing('2025-04-01', [], SET, short)[0]).toBe('unknown');
  });

  it('is never overdue without a day, or with a day that no text sets', () => {
    const kept = [keeping('2020-01-01', '2040-01-01')];
    expect(standing('2039-01-01', [], {}, kept)).toEqual(['no-day-set', null, null]);
    const alone = facts({ 'reply-due-on': '2025-03-31' });
    expect(standing('2039-01-01', [], alone, kept)).toEqual(['no-day-set', null, null]);
  });

  it('says that it was answered late, and how', () => {
    const found = caseOf(
      'recommendation',
      [
        did('record-silence', '2025-04-05'),
        did('refuse', '2025-04-10', {
          body: GOVERNMENT,
          document: '12/UBND',
          facts: facts({ 'refusal-reason': 'không đúng thẩm quyền' }),
        }),
        did('finish', '2025-05-01'),
      ],
      { facts: SET },
    );
    expect(recommendationOf(found, [], at('2025-06-01'))).toMatchObject({
      ...{ standing: 'answered', answer: 'refused', answeredOn: '2025-04-10', daysLate: 10, done: true },
      ...{ reason: 'không đúng thẩm quyền', answerDocument: '12/UBND', dueBy: 'Quy chế phối hợp, Điều 5' },
    });
    // as it stood between the two: the recommender had recorded that there was none
    expect(recommendationOf(found, [], at('2025-04-07'))).toMatchObject({
      ...{ standing: 'no-answer', answer: null, daysLate: 7, reason: null },
    });
  });

  it('recorded silence without a set day is no answer and not late', () => {
    expect(standing('2025-06-01', [did('record-silence', '2025-05-01')], {})).toEqual([
      ...['no-answer', null, null],
    ]);
  });

  it('knows one that was withdrawn', () => {
    expect(standing('2025-06-01', [did('withdraw', '2025-02-01')])[0]).toBe('withdrawn');
  });
});
