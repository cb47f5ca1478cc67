import { describe, expect, it } from 'vitest';
import { asOf, day, legalBasis, period, toPlaceId, words } from '../kernel/index.js';
import type { Parameter } from '../rules/index.js';
import { ASSOCIATION, PROVINCE, rulesOf } from './associations.test-support.js';
import { type LeaderSlot, slotStandards, slotStandingAt } from './leader-slot.js';
import { checkLeaderStandards, type LeaderAnswers, type LeaderQuestion } from './leadership.js';
import { ASSOCIATION_PARAMETERS as P } from './parameter-ids.js';

const basis = (document: string) => legalBasis(document, 'toàn văn');
const value = (
  id: string,
  ...spans: readonly (readonly [number, string, string | undefined, string])[]
): Parameter => ({
  id,
  type: 'number',
  words: words(id, id),
  entries: spans.map(([value, from, until, document]) => ({
    state: 'in-force',
    value,
    period: until === undefined ? period(day(from)) : period(day(from), day(until)),
    basis: basis(document),
    grade: 'quoted',
  })),
});
const [C58, C32, D118] = ['party/58-kl-tw', 'party/32-kl-tw', 'party/118-qd-tw'];
const ALL = ['2019-09-12', '2022-03-30', '2023-08-22'] as const;
const law = {
  rules: rulesOf([
    value(
      P.leaderAgeMost,
      [65, ALL[0], ALL[1], C58],
      [65, ALL[1], ALL[2], C32],
      [65, ALL[2], undefined, D118],
    ),
    value(
      P.leaderAgeMostSpecial,
      [70, ALL[0], ALL[1], C58],
      [70, ALL[1], ALL[2], C32],
      [70, ALL[2], undefined, D118],
    ),
    value(P.leaderTermsMost('chair'), [2, ALL[1], ALL[2], C32], [2, ALL[2], undefined, D118]),
    value(P.leaderTermsMost('vice-chair'), [2, ALL[2], undefined, D118]),
  ]),
  lifecycles: [],
};
const question = (nominatedOn: string, more: Partial<LeaderQuestion> = {}): LeaderQuestion => ({
  level: 'centre',
  place: toPlaceId('viet-nam'),
  post: 'chair',
  nominatedOn: day(nominatedOn),
  ...more,
});
const FINE: LeaderAnswers = { age: 60, special: false, terms: 1, healthSufficient: true, consented: true };
const check = (
  nominatedOn: string,
  answers: Partial<LeaderAnswers> = {},
  more: Partial<LeaderQuestion> = {},
) =>
  Object.fromEntries(
    checkLeaderStandards(law, question(nominatedOn, more), { ...FINE, ...answers }).map((one) => [
      one.standard,
      one,
    ]),
  );

describe('the standards for leaders', () => {
  it.each([
    ['2019-09-11', 'unknown', undefined],
    ['2019-09-12', 'met', C58],
    ['2022-03-29', 'met', C58],
    ['2022-03-30', 'met', C32],
    ['2023-08-21', 'met', C32],
    ['2023-08-22', 'met', D118],
  ])('of a nomination on %s are %s, by %s', (on, result, document) => {
    expect(check(on).age?.result).toBe(result);
    expect(check(on).age?.basis?.document).toBe(document);
  });

  it('are 65, and 70 for a chair in a special case', () => {
    expect(check('2024-01-01', { age: 65 }).age?.result).toBe('met');
    expect(check('2024-01-01', { age: 66 }).age?.result).toBe('not-met');
    expect(check('2024-01-01', { age: 70, special: true }).age?.result).toBe('met');
    expect(check('2024-01-01', { age: 71, special: true }).age?.result).toBe('not-met');
    expect(check('2024-01-01', { age: 66, special: true }, { post: 'vice-chair' }).age?.result).toBe(
      'not-met',
    );
    expect(check('2024-01-01', { age: 66, special: null }).age).toMatchObject({
      result: 'unknown',
      missing: ['association-leader/special-case'],
    });
  });

  it.each([
    ['2022-03-29', 'not-asked', 'not-asked'],
    ['2022-03-30', 'not-met', 'not-asked'],
    ['2023-08-21', 'not-met', 'not-asked'],
    ['2023-08-22', 'not-met', 'not-met'],
  ])('on %s: a third term is %s for a chair, %s for a vice chair', (on, chair, vice) => {
    expect(check(on, { terms: 3 }).terms?.result).toBe(chair);
    expect(check(on, { terms: 3 }, { post: 'vice-chair' }).terms?.result).toBe(vice);
  });

  it('of a province are unknown until they are loaded, whatever the answers', () => {
    const provincial = { level: 'province', place: toPlaceId('van-hai') } as const;
    for (const one of Object.values(check('2024-01-01', { age: 80 }, provincial)))
      expect(one.result).toBe('unknown');
    const loaded = {
      ...law,
      rules: rulesOf([value(`${P.leaderAgeMost}.van-hai`, [62, '2024-01-01', undefined, 'van-hai/1-qd-tu'])]),
    };
    const [age] = checkLeaderStandards(loaded, question('2024-01-01', provincial), { ...FINE, age: 63 });
    expect(age?.result).toBe('not-met');
  });

  it('ask what is not answered', () => {
    const nothing = { age: null, special: null, terms: null, healthSufficient: null, consented: null };
    expect(Object.values(check('2024-01-01', nothing)).map(({ result }) => result)).toEqual(
      Array(4).fill('unknown'),
    );
  });
});

describe('the filling of a post', () => {
  const slot: LeaderSlot = {
    id: 'slot-1',
    association: ASSOCIATION,
    post: 'chair',
    nominatedOn: day('2024-01-10'),
    checks: (['age', 'terms', 'health', 'consent'] as const).map((standard) => ({
      standard,
      on: day('2024-01-20'),
      met: true,
    })),
    opinions: [{ body: PROVINCE, askedOn: day('2024-01-25'), receivedOn: day('2024-02-05'), agrees: true }],
    conclusion: { on: day('2024-02-10'), agreed: true, basis: basis('van-hai/5-tb-tu') },
    introducedOn: day('2024-02-15'),
    electedOn: day('2024-03-01'),
  };
  const at = (on: string, given = slot) => slotStandingAt(given, asOf(day(on)));

  it('goes from stage to stage by the day, without a name', () => {
    expect(at('2024-01-09')).toBeNull();
    expect(
      ['2024-01-10', '2024-01-20', '2024-01-26', '2024-02-05', '2024-02-10', '2024-02-15', '2024-03-01'].map(
        (on) => at(on)?.stage,
      ),
    ).toEqual([
      'nominated',
      'standards-checked',
      'standards-checked',
      'consulted',
      'concluded',
      'introduced',
      'elected',
    ]);
    expect(at('2024-01-26')?.opinionsOpen).toEqual([PROVINCE]);
  });

  it('shows an election before the conclusion', () => {
    expect(at('2024-03-01')?.electedBeforeConclusion).toBe(false);
    const { conclusion: _, ...none } = slot;
    expect(at('2024-03-01', none)?.electedBeforeConclusion).toBe(true);
    expect(at('2024-03-01', { ...slot, electedOn: day('2024-02-09') })?.electedBeforeConclusion).toBe(true);
  });

  it('takes a standard as it was found last', () => {
    const again = {
      ...slot,
      checks: [...slot.checks, { standard: 'age' as const, on: day('2024-02-01'), met: false }],
    };
    expect(at('2024-01-31', again)?.standardsNotMet).toEqual([]);
    expect(at('2024-02-01', again)?.standardsNotMet).toEqual(['age']);
  });

  it('decides what was found only where the standard of the day is loaded', () => {
    const of = (where: Parameters<typeof slotStandards>[2]) =>
      slotStandards(law, slot, where, asOf(day('2024-03-01'))).find(({ standard }) => standard === 'age');
    expect(of({ level: 'centre', place: toPlaceId('viet-nam') })).toMatchObject({
      result: 'met',
      recorded: true,
      basis: { document: D118 },
      missing: [],
    });
    expect(of({ level: 'province', place: toPlaceId('van-hai') })).toMatchObject({
      result: 'unknown',
      recorded: true,
      basis: null,
      missing: ['association-leader.age-most.van-hai'],
    });
  });
});
