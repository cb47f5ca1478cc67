import { asOf, type BoardTotal, cellOf, day, scoreboardOf, yearPeriod } from '@danvan/domain';

import { type BenchContext, bench } from '../bench.js';
import { plainFigure, slowerThan } from '../figures.js';
import { heldBytes, megabytes } from '../heap.js';
import { bestOfRounds } from '../measure.js';
import { type Country, countryOf, ROOT } from './country-figures.js';

const ON = asOf(day('2027-02-01'));
const YEARS = [yearPeriod(2025), yearPeriod(2026)];

/** Sums by measure and year over the tree and nothing else: no coverage, no findings, no bounds, no clocks. */
const totalsByHand = ({ observations, rowOf, parent, adds }: Country): ReadonlyMap<string, Float64Array> => {
  const sums = new Map<string, Float64Array>();
  for (const { body, measure, period, value } of observations) {
    const row = rowOf.get(body) as number;
    if (!adds(measure, row)) continue;
    const key = `${measure} ${period}`;
    let column = sums.get(key);
    if (column === undefined) {
      column = new Float64Array(parent.length);
      sums.set(key, column);
    }
    column[row] = (column[row] as number) + value;
  }
  for (const column of sums.values())
    for (let row = parent.length - 1; row > 0; row -= 1) {
      const above = parent[row] as number;
      column[above] = (column[above] as number) + (column[row] as number);
    }
  return sums;
};

const boardOf = ({ law, registry, observations }: Country) =>
  scoreboardOf(law, registry, { observations }, { roots: [ROOT], periods: YEARS }, ON);

/** Every body's every total must be the same in both before anything is measured. */
const compare = (country: Country): number => {
  const board = boardOf(country);
  const byHand = totalsByHand(country);
  let compared = 0;
  for (const [period, { rows, indicators }] of board.periods)
    for (const [id, { numerator, sums }] of indicators) {
      if (numerator === null || sums === null) continue;
      const column = byHand.get(`${numerator.measure.id} ${period}`);
      rows.bodies.forEach((body, row) => {
        const total = cellOf(board, id, body, period)?.total as BoardTotal;
        const theirs = column?.[country.rowOf.get(body) as number] ?? 0;
        if ((total.numerator?.low ?? 0) !== theirs || sums.numeratorLow[row] !== theirs)
          throw new Error(`${id} of ${body} in ${period}: ${total.numerator?.low} here, ${theirs} by hand`);
        compared += 1;
      });
    }
  return compared;
};

const findingsIn = ({ periods }: ReturnType<typeof boardOf>): number =>
  [...periods.values()].reduce(
    (all, { targets }) =>
      all + targets.reduce((sum, { reasons }) => sum + reasons.filter((reason) => reason > 0).length, 0),
    0,
  );

export default bench({
  name: 'scoreboard',
  title:
    'the whole country, six organisations, every indicator, two years: evaluated and totalled up the tree',
  run: async (context: BenchContext) => {
    const country = countryOf(context.pick(3_321, 40), context.pick(34, 3));
    const compared = compare(country);
    const best = await bestOfRounds(
      context,
      [
        { name: 'scoreboardOf, with coverage and findings', units: 1, run: () => boardOf(country) },
        { name: 'a loop by hand, totals alone', units: 1, run: () => totalsByHand(country) },
      ],
      5,
      'cpu',
    );
    // columns lie outside the heap
    const held = (): number => heldBytes() + process.memoryUsage().arrayBuffers;
    const before = held();
    const board = boardOf(country);
    const more = held() - before;
    return [
      plainFigure(
        context,
        'size',
        `${country.observations.length} values of ${country.parent.length} bodies, ${compared} totals compared, ${findingsIn(board)} findings`,
      ),
      slowerThan(
        context,
        best,
        { ours: 'scoreboardOf, with coverage and findings', theirs: 'a loop by hand, totals alone' },
        5,
      ),
      plainFigure(context, 'memory held by the board', megabytes(more)),
    ];
  },
});
