import {
  asOf,
  type CalendarDate,
  day,
  entry,
  legalBasis,
  lookUp,
  period,
  type Timeline,
} from '@danvan/domain';
import { bench } from '../bench.js';
import { slowerThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';

const basis = legalBasis('bench/1-qd', 'Điều 1');
const edges = [2000, 2004, 2009, 2013, 2018, 2022, 2025].map((year) => day(`${year}-03-01`));

const timeline: Timeline<number> = {
  id: 'bench',
  entries: edges.map((from, index) => entry(index * 10, period(from, edges[index + 1]), basis, 'verified')),
};
const rows = edges.map((from, index) => ({ from, until: edges[index + 1], value: index * 10 }));

/** What somebody would write who needs the value alone, and no reason where there is none. */
const find = (on: CalendarDate): number | undefined =>
  rows.find((row) => row.from <= on && (row.until === undefined || on < row.until))?.value;

const search = (on: CalendarDate): number | undefined => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.from ?? '') <= on) low = middle + 1;
    else high = middle;
  }
  const row = rows[low - 1];
  return row !== undefined && (row.until === undefined || on < row.until) ? row.value : undefined;
};

const days = Array.from({ length: 28 }, (_, year) =>
  [1, 6, 12].map((month) => day(`${1999 + year}-${String(month).padStart(2, '0')}-15`)),
).flat();
const questions = days.map((on) => asOf(on));

const ours = (on: (typeof questions)[number]): number | undefined => {
  const found = lookUp(timeline, on);
  return found.state === 'found' ? found.value : undefined;
};

export default bench({
  name: 'timeline',
  title: 'the value on a day, of seven dated values, with state and source',
  run: async (context) => {
    for (const question of questions)
      if (ours(question) !== find(question.on) || ours(question) !== search(question.on))
        throw new Error(`different values on ${question.on}`);
    const repeat = context.pick(4_000, 1);
    const contestant = (name: string, ask: (question: (typeof questions)[number]) => number | undefined) => ({
      name,
      units: repeat * questions.length,
      run: () => {
        let sum = 0;
        for (let round = 0; round < repeat; round += 1)
          for (const question of questions) sum += ask(question) ?? 0;
        return sum;
      },
    });
    const best = await bestOfRounds(
      context,
      [
        contestant('lookUp', ours),
        contestant('array find', ({ on }) => find(on)),
        contestant('binary search', ({ on }) => search(on)),
      ],
      15,
      'cpu',
    );
    return [
      slowerThan(context, best, { ours: 'lookUp', theirs: 'array find' }, null),
      slowerThan(context, best, { ours: 'lookUp', theirs: 'binary search' }, null),
    ];
  },
});
