import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  type KnownDay,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toDocumentId,
  unknownDay,
} from '../../kernel/index.js';
import { buildRegistry } from '../../organisations/index.js';
import type { CarryOver } from '../duty.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  documentOf,
  factsOf,
  GROUP,
  GUIDE,
  graphOf,
  kept,
  PROVINCE,
  registryOf,
  registryWith,
  relationOf,
} from '../invented-world.test-support.js';
import { randomCascade } from '../random-world.test-support.js';
import { cascadeAfter } from './after-reorganisation.js';
import { cascade } from './cascade.js';
import { cascadeCoverage } from './coverage.js';
import type { Cascade } from './definition.js';
import { cascadeStages } from './stages.js';

const BLOC_PLAN = toDocumentId('van-hai/bloc-kh');
const CELL_PLAN = toDocumentId('van-hai/cell-a-kh');
const TOP_BASIS = legalBasis(GUIDE, 'IV');
const OF_CELLS: Cascade = {
  document: GUIDE,
  basis: TOP_BASIS,
  expected: { by: 'name', bodies: [CELL_A, CELL_B] },
};
const paperOf = (id: typeof CELL_PLAN, body: typeof CELL_A, issued: KnownDay = knownDay(day('2024-05-01'))) =>
  documentOf(id, issued, { symbol: null, issuer: { name: body, body } });

/** The guide, a plan of the bloc that carries it out, and a plan of cell A that carries out the plan of the bloc. */
const chain = (kind: 'implements' | 'concretises' | 'cites' = 'implements', recalled = false) =>
  graphOf(
    [documentOf(GUIDE), paperOf(BLOC_PLAN, BLOC), paperOf(CELL_PLAN, CELL_A)],
    [
      relationOf(BLOC_PLAN, 'implements', GUIDE, recalled ? { grade: 'recalled' } : {}),
      relationOf(CELL_PLAN, kind, BLOC_PLAN),
    ],
  );
const steps = (graph = chain(), asked = OF_CELLS, on = '2024-12-31', facts = factsOf()) =>
  cascade(graph, registryOf(), facts, asked, asOf(day(on))).flatMap((level) => level.steps);

describe('a cascade over several steps', () => {
  it('counts a paper that carries out a paper of the level above, and says through which', () => {
    expect(steps()[0]).toMatchObject({ state: 'issued', paper: { id: CELL_PLAN }, through: [BLOC_PLAN] });
    expect(steps(chain('concretises'))[0]?.state).toBe('issued');
    expect(steps(chain('cites'))[0]?.state).toBe('unknown');
  });

  it('does not rest on a step that is only recalled, nor end in a loop', () => {
    expect(steps(chain('implements', true))[0]?.state).toBe('unknown');
    const loop = graphOf(
      [documentOf(GUIDE), paperOf(CELL_PLAN, CELL_A)],
      [relationOf(CELL_PLAN, 'implements', GUIDE), relationOf(GUIDE, 'implements', CELL_PLAN)],
    );
    expect(steps(loop)[0]).toMatchObject({ state: 'issued', through: [] });
  });

  it('goes down stage by stage, each document once', () => {
    const cascades: Cascade[] = [
      { document: GUIDE, basis: TOP_BASIS, expected: { by: 'name', bodies: [BLOC] } },
      { document: BLOC_PLAN, basis: legalBasis(BLOC_PLAN, '2'), expected: OF_CELLS.expected },
    ];
    const stages = cascadeStages(chain(), registryOf(), factsOf(), cascades, GUIDE, asOf(day('2024-12-31')));
    expect(stages.map(({ depth, document, under }) => [depth, document, under])).toEqual([
      [0, GUIDE, null],
      [1, BLOC_PLAN, GUIDE],
    ]);
    expect(stages[1]?.levels[0]).toMatchObject({ expected: 2, issued: 1, unknown: 1 });
  });
});

describe('the deadline of a cascade', () => {
  const within = (days: number, grade: 'verified' | 'recalled' = 'verified'): Cascade => ({
    ...OF_CELLS,
    deadline: {
      id: 'within',
      unit: 'day',
      entries: [entry(days, period(day('2024-01-01')), TOP_BASIS, grade)],
    },
  });
  const stepOfA = (asked: Cascade, issued: KnownDay | null, on = '2024-12-31', keptUntil?: string) => {
    const graph =
      issued === null
        ? graphOf()
        : graphOf(
            [documentOf(GUIDE), paperOf(CELL_PLAN, CELL_A, issued)],
            [relationOf(CELL_PLAN, 'implements', GUIDE)],
          );
    const keepingPeriods = keptUntil === undefined ? [] : [kept(CELL_A, '2024-01-01', keptUntil)];
    const [step] = steps(graph, asked, on, factsOf({ keepingPeriods }));
    return [step?.timing, step?.dueOn, step?.daysLate];
  };

  // issued on 16/4/2024, so within 15 days ends on 1/5/2024
  it.each([
    ['2024-04-30', 'on-time', null],
    ['2024-05-01', 'on-time', null],
    ['2024-05-02', 'late', 1],
  ])('15 days: a paper of %s is %s', (issued, timing, late) => {
    expect(stepOfA(within(15), knownDay(day(issued)))).toEqual([timing, '2024-05-01', late]);
  });

  it('without one nothing is late; one that is only recalled decides nothing', () => {
    expect(stepOfA(OF_CELLS, knownDay(day('2024-12-01')))).toEqual(['no-deadline', null, null]);
    expect(stepOfA(within(15, 'recalled'), knownDay(day('2024-12-01')))).toEqual(['unknown', null, null]);
  });

  it('a missing paper is late only where the register is complete', () => {
    expect(stepOfA(within(15), null, '2024-05-01')).toEqual(['running', '2024-05-01', null]);
    expect(stepOfA(within(15), null, '2024-05-02')).toEqual(['unknown', '2024-05-01', null]);
    expect(stepOfA(within(15), null, '2024-05-02', '2024-05-02')).toEqual(['late', '2024-05-01', 1]);
  });

  it('a paper between bounds is on time or late only where both ends are', () => {
    const between = (first: string, last: string) =>
      unknownDay({
        notBefore: { day: day(first), grade: 'inferred' },
        notAfter: { day: day(last), grade: 'inferred' },
      });
    expect(stepOfA(within(15), between('2024-04-20', '2024-05-01'))[0]).toBe('on-time');
    expect(stepOfA(within(15), between('2024-05-02', '2024-06-01'))).toEqual(['late', '2024-05-01', null]);
    expect(stepOfA(within(15), between('2024-04-20', '2024-06-01'))[0]).toBe('unknown');
  });

  it('a deadline that begins after the issue does not reach back', () => {
    const later: Cascade = {
      ...OF_CELLS,
      deadline: { id: 'later', entries: [entry(15, period(day('2024-06-01')), TOP_BASIS, 'verified')] },
    };
    expect(stepOfA(later, knownDay(day('2024-12-01')))[0]).toBe('no-deadline');
  });
});

describe('coverage', () => {
  it('lies between what is issued and what may be', () => {
    const levels = cascade(chain(), registryOf(), factsOf(), OF_CELLS, asOf(day('2024-12-31')));
    expect(cascadeCoverage(levels)).toMatchObject({ expected: 2, issued: 1, atLeast: 50, atMost: 100 });
  });

  it('has no share where members of a group are not counted, or nobody is expected', () => {
    const asked: Cascade = { ...OF_CELLS, expected: { by: 'name', bodies: [CELL_A, GROUP] } };
    const levels = cascade(chain(), registryOf(), factsOf(), asked, asOf(day('2024-12-31')));
    expect(cascadeCoverage(levels)).toMatchObject({ uncounted: [GROUP], atLeast: null, atMost: null });
    expect(cascadeCoverage([]).atLeast).toBeNull();
  });

  it('of any cascade: issued <= at most, and the counts keep the sum', () => {
    fc.assert(
      fc.property(randomCascade, ({ graph, registry, facts, asked, on }) => {
        const levels = cascade(graph, registry, facts, asked, asOf(on));
        const { expected, issued, notIssued, unknown, atLeast, atMost } = cascadeCoverage(levels);
        expect(issued + notIssued + unknown).toBe(expected);
        if (atLeast !== null && atMost !== null) expect(atLeast).toBeLessThanOrEqual(atMost);
      }),
    );
  });
});

describe('a reorganisation', () => {
  const NEW = toBodyId('van-hai/new-cell');
  const REFORM = day('2025-07-01');
  const ended = { from: knownDay(day('2000-01-01')), until: knownDay(REFORM) };
  const world = registryWith(
    bodyOf(CELL_A, { parent: BLOC, life: ended }),
    bodyOf(CELL_B, { parent: BLOC, life: ended }),
    bodyOf(NEW, { parent: PROVINCE, life: { from: knownDay(REFORM), until: null } }),
  );
  const registry = buildRegistry(
    [...world.places.values()],
    [...world.bodies.values()],
    [
      {
        id: 'consolidated',
        subject: 'body',
        kind: 'consolidate',
        effectiveOn: knownDay(REFORM),
        from: [{ id: CELL_A }, { id: CELL_B }],
        to: [{ id: NEW }],
        basis: TOP_BASIS,
        grade: 'verified',
      },
    ],
  );
  const carry = (from: typeof CELL_A, document = GUIDE): CarryOver => ({
    id: `carry ${from}`,
    document,
    from,
    to: NEW,
    on: REFORM,
    basis: TOP_BASIS,
  });
  const both = graphOf(
    [documentOf(GUIDE), paperOf(CELL_PLAN, CELL_A), paperOf(BLOC_PLAN, CELL_B)],
    [relationOf(CELL_PLAN, 'implements', GUIDE), relationOf(BLOC_PLAN, 'implements', GUIDE)],
  );
  const after = (graph: typeof both, carryOvers: readonly CarryOver[], on = '2025-12-31') => {
    const levels = cascade(graph, registry, factsOf(), OF_CELLS, asOf(day(on)));
    return cascadeAfter(registry, levels, GUIDE, carryOvers, asOf(day(on)));
  };

  it('changes no count: what a predecessor issued counts for the predecessor', () => {
    for (const on of ['2025-06-30', '2025-07-01', '2026-01-01'])
      expect(cascade(chain(), registry, factsOf(), OF_CELLS, asOf(day(on)))[0]).toMatchObject({
        expected: 2,
        issued: 1,
        notIssued: 0,
        unknown: 1,
      });
  });

  it.each([
    ['nothing carried', both, [], 'not-carried'],
    ['both carried', both, [carry(CELL_A), carry(CELL_B)], 'carried'],
    ['the paper itself carried', both, [carry(CELL_A, CELL_PLAN), carry(CELL_B, BLOC_PLAN)], 'carried'],
    ['one carried', both, [carry(CELL_A)], 'partly'],
    ['one without a known paper', chain(), [carry(CELL_A)], 'unknown'],
  ])('the successor, %s', (_, graph, carryOvers, state) => {
    const { successors, unplaced } = after(graph, carryOvers);
    expect(unplaced).toEqual([]);
    expect(successors).toMatchObject([{ body: NEW, state }]);
    expect(successors[0]?.predecessors.map((one) => one.body)).toEqual([CELL_A, CELL_B]);
  });

  it('shows nothing before it happened, and names whom no event follows', () => {
    expect(after(both, [], '2025-06-30')).toEqual({ successors: [], unplaced: [] });
    const levels = cascade(both, world, factsOf(), OF_CELLS, asOf(REFORM));
    expect(cascadeAfter(world, levels, GUIDE, [], asOf(REFORM))).toEqual({
      successors: [],
      unplaced: [CELL_A, CELL_B],
    });
  });
});
