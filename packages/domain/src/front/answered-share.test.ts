import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asOf, day } from '../kernel/index.js';
import { answeredShareOf } from './answered-share.js';
import { caseOf, did, facts, keeping, WORKFLOWS } from './invented-front.test-support.js';
import { type Recommendation, recommendationOf } from './recommendation.js';
import { REPLY_STANDINGS, type ReplyStanding } from './reply.js';

const one = (standing: ReplyStanding, more: Partial<Recommendation> = {}) => ({
  ...{ standing, answer: null, daysLate: null, reason: null, dueOn: null },
  ...more,
});
const DUE = { dueOn: day('2025-03-31') };

describe('answeredShareOf', () => {
  it('has what is due with its coverage, and shows what no text set a day for apart', () => {
    const share = answeredShareOf([
      one('answered', { ...DUE, answer: 'accepted' }),
      one('answered', { ...DUE, answer: 'refused', daysLate: 3 }),
      one('answered', { answer: 'partly-accepted' }),
      one('no-answer', { ...DUE, daysLate: 9 }),
      one('unknown', DUE),
      one('waiting', DUE),
      one('no-day-set'),
      one('no-day-set'),
      one('withdrawn'),
    ]);
    expect(share).toEqual({
      ...{ sent: 9, answered: 3, accepted: 1, partlyAccepted: 1, refused: 1, refusedWithoutReason: 1 },
      ...{ answeredLate: 1, waiting: 1, noDaySet: 2, noAnswer: 1, unknown: 1, withdrawn: 1 },
      ...{ due: 4, dueAnswered: 2, share: 2 / 3, coverage: 3 / 4, bounds: { low: 0.5, high: 0.75 } },
      ofSent: { low: 3 / 8, high: 4 / 8 },
    });
  });

  it('has no share where nothing is due, or nothing of it is known', () => {
    expect(answeredShareOf([])).toMatchObject({ sent: 0, share: null, coverage: null, bounds: null });
    expect(answeredShareOf([one('no-day-set'), one('waiting', DUE)])).toMatchObject({
      ...{ due: 0, share: null, coverage: null, ofSent: { low: 0, high: 0 } },
    });
    expect(answeredShareOf([one('unknown', DUE)])).toMatchObject({
      ...{ due: 1, share: null, coverage: 0, bounds: { low: 0, high: 1 } },
    });
  });
});

const FIRST = day('2025-01-01');
const STEPS = WORKFLOWS.recommendation.transitions.map(({ id }) => id);

/** Any steps on any days, in order or not, with a day for the reply, a text for it, both or neither. */
const anyCase = fc
  .record({
    made: fc.array(fc.record({ step: fc.constantFrom(...STEPS), days: fc.nat({ max: 300 }) }), {
      maxLength: 6,
    }),
    due: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
    text: fc.boolean(),
  })
  .map(({ made, due, text }) =>
    caseOf(
      'recommendation',
      made.map(({ step, days }, order) => did(step, addDays(FIRST, days), { id: `e${order}`, order })),
      {
        facts: facts({
          ...(due === undefined ? {} : { 'reply-due-on': addDays(FIRST, due) }),
          ...(text ? { 'reply-due-by': 'Điều 5' } : {}),
        }),
      },
    ),
  );

describe('conservation', () => {
  it('every recommendation is in one state, the counts add up, and none without a set day is late', () => {
    fc.assert(
      fc.property(
        fc.array(anyCase, { maxLength: 12 }),
        fc.nat({ max: 400 }),
        fc.boolean(),
        (cases, days, kept) => {
          const when = asOf(addDays(FIRST, days));
          const keepingPeriods = kept ? [keeping('2025-01-01', '2026-12-31')] : [];
          const found = cases.map((each) => recommendationOf(each, keepingPeriods, when));
          const share = answeredShareOf(found);
          expect(found.every(({ standing }) => REPLY_STANDINGS.includes(standing))).toBe(true);
          const { answered, waiting, noDaySet, noAnswer, unknown, withdrawn } = share;
          expect(answered + waiting + noDaySet + noAnswer + unknown + withdrawn).toBe(cases.length);
          expect(share.accepted + share.partlyAccepted + share.refused).toBe(answered);
          for (const { dueOn, daysLate, standing } of found)
            if (dueOn === null) expect([daysLate, standing === 'unknown']).toEqual([null, false]);
          if (kept) expect(unknown).toBe(0);
          const { bounds, share: point } = share;
          if (bounds !== null && point !== null) {
            expect(bounds.low).toBeLessThanOrEqual(point);
            expect(point).toBeLessThanOrEqual(bounds.high);
          }
        },
      ),
      { numRuns: 200, seed: 6 },
    );
  });
});
