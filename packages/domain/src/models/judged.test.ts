import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { FRONT_A, FRONT_B, GUIDE, modelOf } from './invented-models.test-support.js';
import { askedOf, isMet, judgementsOn } from './judged.js';
import type { ModelJudgement } from './model.js';

const judged = (
  id: string,
  of: string,
  outcome: 'met' | 'not-met',
  on: string,
  more: Partial<ModelJudgement> = {},
): ModelJudgement => ({ id, judged: of, outcome, on: day(on), by: FRONT_A, ...more });
const met = (judgements: readonly ModelJudgement[], id: string, on = '2024-01-01', knownOn?: string) => {
  const fact = isMet(
    GUIDE,
    id,
    modelOf([], { judgements }),
    asOf(day(on), knownOn ? day(knownOn) : undefined),
  );
  return fact.known ? fact.value : fact.why;
};

describe('isMet', () => {
  it('is unknown before anybody judged, and for a question the guide does not ask', () => {
    expect(met([], 'useful')).toBe('not-supplied');
    expect(met([], 'brave')).toBe('not-asked');
  });

  it('follows the last judgement, as then known', () => {
    const two = [
      judged('a', 'useful', 'not-met', '2023-01-01'),
      judged('b', 'useful', 'met', '2023-06-01', { recordedOn: day('2023-07-01') }),
    ];
    expect(met(two, 'useful', '2023-05-31')).toBe(false);
    expect(met(two, 'useful', '2023-06-01')).toBe(true);
    expect(met(two, 'useful', '2023-06-01', '2023-06-30')).toBe(false);
    expect(met(two, 'useful', '2022-12-31')).toBe('not-supplied');
  });

  it('is disputed where two bodies differ on one day', () => {
    const two = [
      judged('a', 'useful', 'not-met', '2023-01-01'),
      judged('b', 'useful', 'met', '2023-01-01', { by: FRONT_B }),
    ];
    expect(met(two, 'useful')).toBe('disputed');
  });

  it('takes the whole for its parts, and all parts for the whole', () => {
    const whole = [judged('a', 'kind', 'met', '2023-01-01')];
    expect(met(whole, 'kind-home')).toBe(true);
    expect(met([judged('a', 'kind-home', 'met', '2023-01-01')], 'kind')).toBe('not-supplied');
    expect(met([judged('a', 'kind-home', 'not-met', '2023-01-01')], 'kind')).toBe(false);
    const both = [
      judged('a', 'kind-home', 'met', '2023-01-01'),
      judged('b', 'kind-away', 'met', '2023-01-02'),
    ];
    expect(met(both, 'kind')).toBe(true);
  });

  it('believes the part over the whole of one day, and what came later over both', () => {
    const same = [
      judged('a', 'kind', 'met', '2023-01-01'),
      judged('b', 'kind-home', 'not-met', '2023-01-01'),
    ];
    expect(met(same, 'kind-home')).toBe(false);
    expect(met([...same, judged('c', 'kind', 'met', '2023-02-01')], 'kind-home')).toBe(true);
  });

  it('lists judgements with the last first', () => {
    const two = [judged('a', 'useful', 'met', '2023-01-01'), judged('b', 'useful', 'met', '2023-06-01')];
    expect(judgementsOn({ judgements: two }, asOf(day('2024-01-01'))).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('askedOf', () => {
  it('asks of each kind what concerns it', () => {
    const ids = (kind: 'collective' | 'individual') =>
      askedOf(GUIDE, { kind, level: 'commune' }).map(({ id }) => id);
    expect(ids('collective')).toEqual(['useful', 'neighbours-agree']);
    expect(ids('individual')).toContain('kind-home');
  });
});
