import { describe, expect, it } from 'vitest';
import type { CarryOver } from '../duties/index.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  GUIDE,
  PROVINCE,
  registryOf,
  registryWith,
  WORLD_BODIES,
} from '../duties/invented-world.test-support.js';
import {
  asOf,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  words,
  yearPeriod,
} from '../kernel/index.js';
import { explainTarget } from './explain-target.js';
import type { IndicatorFacts } from './indicator-facts.js';
import {
  ADMISSIONS,
  ADMITTED,
  ELIGIBLE,
  ELIGIBLE_LATER,
  lawOf,
  MEMBERS,
  observed,
  targetOf,
} from './invented-figures.test-support.js';
import type { Observation } from './observation.js';
import type { Target } from './target.js';
import { findingsOf } from './target-findings.js';

const AFTER = asOf(day('2026-01-01'));
const EACH = { kind: 'each', every: 'year' } as const;

const share = (members: number, eligible: number, key = '2025'): Observation[] => [
  observed(CELL_A, MEMBERS, key, members),
  observed(CELL_A, key < '2026' ? ELIGIBLE : ELIGIBLE_LATER, key, eligible),
];

const ask = (
  target: Target,
  observations: readonly Observation[],
  {
    on = AFTER,
    year = 2025,
    registry = registryOf(),
    ...facts
  }: Partial<IndicatorFacts> & {
    on?: typeof AFTER;
    year?: number;
    registry?: ReturnType<typeof registryOf>;
    carryOvers?: readonly CarryOver[];
    bodies?: readonly ReturnType<typeof toBodyId>[];
  } = {},
) =>
  findingsOf(
    lawOf(target),
    registry,
    { observations, ...facts },
    { span: yearPeriod(year).period, bodies: facts.bodies ?? [CELL_A] },
    on,
  ).map(({ outcome, why, stage, reached, period: { key }, missMeaning }) => ({
    outcome,
    why,
    stage,
    reached,
    key,
    missMeaning,
  }));

describe('a target of a share (invented)', () => {
  it.each([
    [899, 'violated', 'NOT_REACHED'],
    [900, 'satisfied', 'REACHED'],
    [901, 'satisfied', 'REACHED'],
  ] as const)('with %d of 1000 against 90 per cent is %s', (members, outcome, why) => {
    expect(ask(targetOf(), share(members, 1000))).toEqual([
      expect.objectContaining({ outcome, why, stage: 'judged', missMeaning: 'target-not-reached' }),
    ]);
  });

  it('"trên" is strictly more', () => {
    expect(ask(targetOf({ operator: '>' }), share(900, 1000))[0]?.outcome).toBe('violated');
  });

  it('is progress until its year is over, however good the figure', () => {
    const [last] = ask(targetOf(), share(950, 1000), { on: asOf(day('2025-12-31')) });
    expect(last).toMatchObject({
      stage: 'progress',
      outcome: 'undetermined',
      why: 'NOT_DUE_YET',
      reached: 'yes',
    });
  });

  it('is judged once: no other year has it', () => {
    expect(ask(targetOf(), share(950, 1000, '2026'), { year: 2026, on: asOf(day('2027-02-01')) })).toEqual(
      [],
    );
  });

  it('is unknown where nothing was reported, never a miss', () => {
    expect(ask(targetOf(), [])[0]).toMatchObject({ outcome: 'undetermined', why: 'NUMERATOR_NOT_REPORTED' });
    expect(ask(targetOf(), share(1, 1).slice(0, 1))[0]?.why).toBe('DENOMINATOR_NOT_REPORTED');
    expect(ask(targetOf(), share(0, 0))[0]?.why).toBe('DENOMINATOR_ZERO');
  });

  it('is unknown in a year for which no text defines the base', () => {
    const target = targetOf({ time: EACH });
    const on = asOf(day('2029-02-01'));
    expect(ask(target, share(950, 1000, '2027'), { year: 2027, on })[0]?.outcome).toBe('satisfied');
    expect(ask(target, share(950, 1000, '2028'), { year: 2028, on })[0]?.why).toBe('DENOMINATOR_NOT_DEFINED');
  });

  it('takes the base of the last day of the year', () => {
    const target = targetOf({ time: EACH });
    const wrongBase = [observed(CELL_A, MEMBERS, '2026', 95), observed(CELL_A, ELIGIBLE, '2026', 100)];
    expect(ask(target, wrongBase, { year: 2026, on: asOf(day('2027-01-01')) })[0]?.why).toBe(
      'DENOMINATOR_NOT_REPORTED',
    );
  });

  it('leaves open what rounding leaves open', () => {
    const rounded = [
      observed(CELL_A, MEMBERS, '2025', 900, { exactness: 'rounded', step: 100 }),
      observed(CELL_A, ELIGIBLE, '2025', 1000),
    ];
    expect(ask(targetOf(), rounded)[0]?.why).toBe('BOUNDS_LEAVE_OPEN');
  });
});

describe('a target of a count (invented)', () => {
  const value = (threshold: number) => ({
    id: 'v',
    entries: [entry(threshold, period(FIRST_DAY), legalBasis(GUIDE, 'II.2'), 'verified' as const)],
  });
  const yearly = targetOf({ indicator: ADMISSIONS.id, value: value(2), time: EACH, modality: 'plain' });

  it('adds the quarters of a year only when all are there', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => observed(CELL_A, ADMITTED, `2025-Q${quarter}`, 1));
    expect(ask(yearly, quarters)[0]).toMatchObject({ outcome: 'satisfied', missMeaning: 'violated' });
    expect(ask(yearly, quarters.slice(1))[0]?.why).toBe('NUMERATOR_NOT_REPORTED');
  });

  it('from two to four is both ends in', () => {
    const ranged = { ...yearly, upTo: value(4) };
    for (const [count, outcome] of [
      [1, 'violated'],
      [2, 'satisfied'],
      [4, 'satisfied'],
      [5, 'violated'],
    ] as const)
      expect(ask(ranged, [observed(CELL_A, ADMITTED, '2025', count)])[0]?.outcome).toBe(outcome);
  });

  it('with a condition is asked only where it is known to hold', () => {
    const where = {
      ...yearly,
      condition: { fact: 'poor-households', words: words('còn hộ nghèo', 'poor ones') },
    };
    const none = [observed(CELL_A, ADMITTED, '2025', 0)];
    expect(ask(where, none)[0]).toMatchObject({ outcome: 'undetermined', why: 'CONDITION_UNKNOWN' });
    const known = (holds: boolean) => ({ conditions: { 'poor-households': { [CELL_A]: holds } } });
    expect(ask(where, none, known(false))[0]?.outcome).toBe('not-applicable');
    expect(ask(where, none, known(true))[0]?.outcome).toBe('violated');
  });

  it('that can be read two ways is decided only where both agree', () => {
    const two = {
      ...yearly,
      readings: [{ id: 'one-is-enough', words: words('một là đủ', 'one is enough'), value: 1 }],
    };
    expect(ask(two, [observed(CELL_A, ADMITTED, '2025', 2)])[0]?.outcome).toBe('satisfied');
    expect(ask(two, [observed(CELL_A, ADMITTED, '2025', 0)])[0]?.outcome).toBe('violated');
    expect(ask(two, [observed(CELL_A, ADMITTED, '2025', 1)])[0]?.why).toBe('READINGS_DIFFER');
  });
});

describe('who is judged (invented)', () => {
  it('a body that closed within the year is not, one that opened is', () => {
    const closed = registryWith(
      bodyOf(CELL_A, {
        parent: BLOC,
        life: { from: knownDay(FIRST_DAY), until: knownDay(day('2025-07-01')) },
      }),
    );
    expect(ask(targetOf(), share(950, 1000), { registry: closed })).toEqual([]);
    const opened = registryWith(
      bodyOf(CELL_A, { parent: BLOC, life: { from: knownDay(day('2025-12-31')), until: null } }),
    );
    expect(ask(targetOf(), share(950, 1000), { registry: opened })[0]?.outcome).toBe('satisfied');
  });

  it('a successor only by a recorded carry-over', () => {
    const top = toBodyId('van-hai-moi/party-committee');
    const cell = toBodyId('van-hai-moi/cell');
    const ended = { from: knownDay(FIRST_DAY), until: knownDay(day('2025-07-01')) };
    const registry = registryOf([
      ...WORLD_BODIES.map((body) => ({ ...body, life: ended })),
      bodyOf(top, { kind: 'party-committee', level: 'province' }),
      bodyOf(cell, { parent: top }),
    ]);
    const reported = [observed(cell, MEMBERS, '2025', 950), observed(cell, ELIGIBLE, '2025', 1000)];
    const carried: CarryOver = {
      id: 'c1',
      document: GUIDE,
      from: BLOC,
      to: top,
      on: day('2025-08-01'),
      basis: legalBasis(GUIDE, 'Nghị quyết tiếp tục thực hiện'),
      recordedOn: day('2025-08-05'),
    };
    const asked = { registry, bodies: [cell] };
    expect(ask(targetOf(), reported, asked)).toEqual([]);
    expect(ask(targetOf(), reported, { ...asked, carryOvers: [carried] })[0]?.outcome).toBe('satisfied');
    expect(ask(targetOf(), reported, { ...asked, carryOvers: [{ ...carried, from: PROVINCE }] })).toEqual([]);
    const before = asOf(day('2026-01-01'), day('2025-08-04'));
    expect(ask(targetOf(), reported, { ...asked, carryOvers: [carried], on: before })).toEqual([]);
  });
});

describe('the two clocks (invented)', () => {
  it('a correction leaves what was known before', () => {
    const [members, eligible] = share(850, 1000) as [Observation, Observation];
    const corrected = { ...members, id: 'obs-corrected', value: 905, recordedOn: day('2026-02-10') };
    const facts = [{ ...members, supersededOn: day('2026-02-10') }, corrected, eligible];
    expect(ask(targetOf(), facts, { on: asOf(day('2026-03-01'), day('2026-02-09')) })[0]?.outcome).toBe(
      'violated',
    );
    expect(ask(targetOf(), facts, { on: asOf(day('2026-03-01'), day('2026-02-10')) })[0]?.outcome).toBe(
      'satisfied',
    );
  });
});

describe('in words', () => {
  it('names the clause, both sides of the figure and what a miss means', () => {
    const [item] = findingsOf(
      lawOf(targetOf()),
      registryOf(),
      { observations: share(849, 1000) },
      { span: yearPeriod(2025).period, bodies: [CELL_A] },
      AFTER,
    );
    const names = { document: () => '01-HD/TU', body: () => words('Chi bộ A', 'Cell A') };
    const lines = explainTarget(item as NonNullable<typeof item>, 'vi', names as never);
    expect(lines[0]).toBe('tỷ lệ tập hợp: từ 90 % trở lên (phấn đấu).');
    expect(lines.join('\n')).toContain('84,9 % (849 lượt hội viên, đoàn viên trên 1.000 người)');
    expect(lines.join('\n')).toContain('chưa đạt mục tiêu phấn đấu');
    expect(ask(targetOf(), [observed(CELL_B, MEMBERS, '2025', 1)])[0]?.outcome).toBe('undetermined');
  });
});
