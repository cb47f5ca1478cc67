import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Amount,
  type BoardTotal,
  boardFindings,
  cellOf,
  exactly,
  figureOf,
  findingsOf,
  type Indicator,
  type IndicatorLaw,
  indexObservations,
  missingUnder,
  type Observation,
  outcomeFor,
  reasonAt,
  type Scoreboard,
  scoreboardOf,
  type TargetItem,
  tallyUnder,
  targetBearers,
  toIndicatorId,
} from '../../indicators/index.js';
import { asOf, type BodyId, day, lookUp, toBodyId, yearPeriod } from '../../kernel/index.js';
import { bodyTree, type DayTree, descendantsIn, type Registry } from '../../organisations/index.js';
import {
  CARRIED,
  figuresFor,
  laoCaiIndicatorLaw,
  laoCaiRegistry,
  measuresOf,
  PROVINCE_ROOTS,
} from './lao-cai.test-support.js';

const ASKED = asOf(day('2027-02-01'));
const PERIODS = [yearPeriod(2025), yearPeriod(2026)];

interface World {
  readonly law: IndicatorLaw;
  readonly registry: Registry;
  readonly observations: readonly Observation[];
  readonly tree: DayTree<BodyId>;
  readonly bodies: readonly BodyId[];
  readonly board: Scoreboard;
}
let world: World;

beforeAll(() => {
  const law = laoCaiIndicatorLaw();
  const registry = laoCaiRegistry();
  const tree = bodyTree(registry, 'sector', ASKED);
  const bodies = PROVINCE_ROOTS.flatMap((root) => [root, ...descendantsIn(tree, root)]);
  const observations = figuresFor(bodies, measuresOf(law.catalogue.indicators.values()), [2025, 2026], 7);
  const facts = { observations, carryOvers: [CARRIED] };
  const board = scoreboardOf(law, registry, facts, { roots: PROVINCE_ROOTS, periods: PERIODS }, ASKED);
  world = { law, registry, observations, tree, bodies, board };
});

const kept = new Map<string, ReadonlyMap<BodyId, boolean>>();
const doubtsOf = (
  { id }: Indicator,
  year: number,
  find: () => ReadonlyMap<BodyId, boolean>,
): ReadonlyMap<BodyId, boolean> => {
  const found = kept.get(`${id} ${year}`) ?? find();
  kept.set(`${id} ${year}`, found);
  return found;
};

/** The same total by hand: one body after another, from its own figure. */
const naive = (
  { law, registry, tree, board }: World,
  index: ReturnType<typeof indexObservations>,
  indicator: Indicator,
  root: BodyId,
  year: number,
): { readonly total: BoardTotal; readonly missing: BodyId[] } => {
  const period = yearPeriod(year);
  const doubts = doubtsOf(indicator, year, () => {
    const found = new Map<BodyId, boolean>();
    for (const target of law.targets)
      if (target.indicator === indicator.id)
        for (const { bearer } of targetBearers(target, registry, board.facts, period, ASKED))
          found.set(bearer.body.id, (found.get(bearer.body.id) ?? true) && bearer.doubt !== null);
    return found;
  });
  const under = [root, ...descendantsIn(tree, root)].filter((body) => doubts.has(body));
  const lowest = under.filter((body) => !descendantsIn(tree, body).some((below) => doubts.has(below)));
  const sum = { numerator: exactly(0), denominator: exactly(0), estimatedLow: 0 };
  const counted = { reported: 0, expected: 0, expectedReported: 0, uncertain: 0 };
  const missing: BodyId[] = [];
  for (const body of lowest) {
    const isSure = doubts.get(body) === false;
    counted[isSure ? 'expected' : 'uncertain'] += 1;
    const { numerator, denominator } = figureOf(law.catalogue, index, indicator, body, period, ASKED);
    if (numerator.state !== 'known' || (denominator !== null && denominator.state !== 'known')) {
      if (isSure) missing.push(body);
      continue;
    }
    counted.reported += 1;
    if (isSure) counted.expectedReported += 1;
    const plus = (a: Amount, b: Amount, estimated: boolean): Amount => ({
      low: a.low + b.low,
      high: a.high + b.high,
      estimated: a.estimated || estimated,
    });
    const estimated = numerator.amount.estimated || denominator?.amount.estimated === true;
    sum.numerator = plus(sum.numerator, numerator.amount, estimated);
    if (denominator !== null) sum.denominator = plus(sum.denominator, denominator.amount, estimated);
    if (numerator.amount.estimated) sum.estimatedLow += numerator.amount.low;
  }
  const nobody = counted.reported === 0;
  return {
    missing,
    total: {
      numerator: nobody ? null : sum.numerator,
      denominator: nobody || indicator.denominator === undefined ? null : sum.denominator,
      ...counted,
      estimatedShare: nobody || sum.numerator.low === 0 ? null : sum.estimatedLow / sum.numerator.low,
    },
  };
};

const additive = ({ law }: World, { numerator, denominator }: Indicator, year: number): boolean | null => {
  const measures = [numerator, denominator].flatMap((side) => {
    if (side === undefined) return [];
    const found = lookUp(side, asOf(day(`${year}-12-31`)));
    return [found.state === 'found' ? law.catalogue.measures.get(found.value) : undefined];
  });
  if (measures.some((measure) => measure === undefined)) return null;
  return measures.every((measure) => measure?.overTree === 'sum');
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('the scoreboard of a province (LC II.2.2; figures drawn at random)', () => {
  it('is of about a hundred communes and six organisations', () => {
    expect(world.bodies).toHaveLength(600);
    expect(world.observations.length).toBeGreaterThan(30_000);
  });

  it('equals an independent computation, body by body, in every cell', () => {
    const { law, board, bodies } = world;
    const index = indexObservations({ observations: world.observations }, ASKED);
    const communes = bodies.filter((body, at) => !PROVINCE_ROOTS.includes(body) && at % 40 === 1);
    let compared = 0;
    let withGaps = 0;
    for (const indicator of law.catalogue.indicators.values())
      for (const year of [2025, 2026])
        for (const body of [...PROVINCE_ROOTS, ...communes]) {
          const cell = cellOf(board, indicator.id, body, String(year));
          const isAdditive = additive(world, indicator, year);
          if (isAdditive === null) expect(cell?.total).toBe('NOT_DEFINED');
          else if (!isAdditive) expect(cell?.total).toBe('NOT_ADDITIVE_OVER_TREE');
          else {
            const { total, missing } = naive(world, index, indicator, body, year);
            if (total.expected + total.uncertain === 0) continue;
            expect([indicator.id, body, cell?.total]).toEqual([indicator.id, body, total]);
            expect(missingUnder(board, indicator.id, body, String(year))).toEqual(missing);
            compared += 1;
            if (missing.length > 0 && total.reported > 0) withGaps += 1;
          }
        }
    expect(compared).toBeGreaterThan(300);
    expect(withGaps).toBeGreaterThan(50);
  });

  it('judges as one question after another does', () => {
    const { law, registry, board, bodies } = world;
    const span = { from: day('2025-01-01'), until: day('2027-01-01') };
    const asked = findingsOf(law, registry, board.facts, { span, bodies }, ASKED);
    const line = ({ target, bearer, period, outcome, why, reached, carriedBy }: TargetItem): string =>
      [target.id, bearer.body.id, period.key, outcome, why, reached, carriedBy?.id].join(' ');
    const expected = asked.map(line).sort();
    expect(expected.length).toBeGreaterThan(5_000);
    expect(new Set(asked.map(({ outcome }) => outcome))).toEqual(
      new Set(['satisfied', 'violated', 'undetermined']),
    );
    expect(boardFindings(board).map(line).sort()).toEqual(expected);
    // and the columns say the same as the findings in full
    const columns = [...board.periods.values()].flatMap(({ period, targets, rows }) =>
      targets.flatMap((target) =>
        rows.bodies.flatMap((body, row) => {
          const why = reasonAt(target, row);
          return why === null ? [] : [`${target.target.id} ${body} ${period.key} ${outcomeFor(why)} ${why}`];
        }),
      ),
    );
    const short = asked.map(
      ({ target, bearer, period, outcome, why }) =>
        `${target.id} ${bearer.body.id} ${period.key} ${outcome} ${why}`,
    );
    expect(columns.sort()).toEqual(short.sort());
  });

  it('counts outcomes under a body', () => {
    const root = toBodyId('lao-cai-2025/womens-union');
    const at = world.board.periods.get('2026');
    const target = at?.targets.find((one) => one.target.indicator === toIndicatorId('women/gathering-rate'));
    if (at === undefined || target === undefined) throw new Error('no such target');
    const tally = tallyUnder(at, target, root);
    const full = boardFindings(world.board).filter(
      (item) => item.target.id === target.target.id && item.period.key === '2026',
    );
    expect(tally.satisfied + tally.violated + tally.undetermined).toBe(100);
    expect(tally.violated).toBe(full.filter(({ outcome }) => outcome === 'violated').length);
  });

  it('asks nothing of the new province without a carry-over, and then expects nobody', () => {
    const { law, registry, observations } = world;
    const question = { roots: PROVINCE_ROOTS, periods: PERIODS };
    const board = scoreboardOf(law, registry, { observations }, question, ASKED);
    expect(boardFindings(board)).toEqual([]);
    const root = PROVINCE_ROOTS[3] as BodyId;
    const total = cellOf(board, toIndicatorId('women/gathering-rate'), root, '2026')?.total as BoardTotal;
    expect(total.expected).toBe(0);
    expect(total.uncertain).toBeGreaterThan(50);
  });

  it('has no row of a body that was not there, and sums over all roots', () => {
    const { law, registry, board } = world;
    const before = scoreboardOf(
      law,
      registry,
      { observations: [] },
      { roots: PROVINCE_ROOTS, periods: [yearPeriod(2024)] },
      ASKED,
    );
    const rate = toIndicatorId('front/new-works-registered');
    expect(cellOf(before, rate, toBodyId('lao-cai-2025/womens-union'), '2024')).toBeNull();
    const parts = PROVINCE_ROOTS.map((root) => cellOf(board, rate, root, '2026')?.total as BoardTotal);
    const all = cellOf(board, rate, 'all', '2026')?.total as BoardTotal;
    expect(all.expected).toBe(sumOf(parts.map(({ expected }) => expected)));
    expect(all.numerator?.low).toBe(sumOf(parts.map(({ numerator }) => numerator?.low ?? 0)));
  });
});
