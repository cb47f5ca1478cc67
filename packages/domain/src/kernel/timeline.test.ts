import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from './as-of.js';
import { addDays, type CalendarDate, day } from './calendar-date.js';
import { legalBasis } from './legal-basis.js';
import { contains, coveredBy, intersect, isEmpty, type Period, period } from './period.js';
import { checkTimeline, type Entry, edgesOf, entry, gapsIn, lookUp, type Timeline } from './timeline.js';

const basis = legalBasis('test/timeline', '1');
const START = day('2024-01-01');
const HORIZON = 80;
const at = (index: number): CalendarDate => addDays(START, index);
const scan = Array.from({ length: HORIZON }, (_, index) => at(index));
const timelineOf = <T>(...entries: readonly Entry<T>[]): Timeline<T> => ({ id: 'test', entries });

/** Entries side by side, some days apart, the last perhaps still running, in a shuffled order. */
const anyTimeline: fc.Arbitrary<Timeline<number>> = fc
  .tuple(
    fc.array(
      fc.record({
        wait: fc.integer({ min: 0, max: 6 }),
        length: fc.integer({ min: 1, max: 12 }),
        state: fc.constantFrom('in-force', 'in-force', 'repealed', 'suspended'),
        grade: fc.constantFrom('verified', 'inferred', 'recalled'),
        order: fc.nat(),
      }),
      { maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([drawn, running]) => {
    let reached = 3;
    const placed = drawn.map(({ wait, length, state, grade, order }, index) => {
      const from = reached + wait;
      reached = from + length;
      const held = running && index === drawn.length - 1 ? period(at(from)) : period(at(from), at(reached));
      const frame = { period: held, basis, grade } as const;
      const made: Entry<number> =
        state === 'in-force' ? { ...frame, state, value: index } : { ...frame, state };
      return { order, made };
    });
    placed.sort((a, b) => a.order - b.order);
    return timelineOf(...placed.map(({ made }) => made));
  });

/** The same question, asked day by day with no cleverness: the entry of the day, else whether one began before. */
const naiveLookUp = (timeline: Timeline<number>, on: CalendarDate): string => {
  const here = timeline.entries.filter((one) => contains(one.period, on));
  if (here.length > 1) throw new Error('the generator made an overlap');
  const [found] = here;
  if (found !== undefined) {
    if (found.grade === 'recalled') return 'undetermined';
    return found.state === 'in-force' ? `found ${found.value}` : found.state;
  }
  for (let back = on; back >= START; back = addDays(back, -1))
    if (timeline.entries.some((one) => contains(one.period, back))) return 'gap';
  return 'before-first';
};

describe('lookUp', () => {
  it('equals a naive scan on every day', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(checkTimeline(timeline)).toEqual([]);
        for (const on of scan) {
          const found = lookUp(timeline, asOf(on));
          expect(found.state === 'found' ? `found ${found.value}` : found.state).toBe(
            naiveLookUp(timeline, on),
          );
        }
      }),
    );
  });

  it('points to the nearest entry before a gap, and to the first one before all', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const on of scan) {
          const found = lookUp(timeline, asOf(on));
          const starts = timeline.entries.map((one) => one.period.from).sort();
          if (found.state === 'gap')
            expect(found.near?.period.from).toBe(starts.filter((from) => from <= on).at(-1));
          if (found.state === 'before-first') expect(found.near?.period.from).toBe(starts[0]);
        }
      }),
    );
    expect(lookUp(timelineOf(), asOf(START))).toEqual({ state: 'before-first', near: null });
  });

  it('shows what is only recalled and does not let it decide', () => {
    const recalled = entry(5, period(at(0)), basis, 'recalled');
    expect(lookUp(timelineOf(recalled), asOf(at(1)))).toEqual({ state: 'undetermined', entry: recalled });
  });

  it('changes on the day itself, not before and not after', () => {
    const timeline = timelineOf(
      entry('old', period(day('2010-07-01'), day('2024-11-26')), basis, 'verified'),
      entry('new', period(day('2024-11-26')), basis, 'verified'),
    );
    const valueOn = (on: string): unknown => {
      const found = lookUp(timeline, asOf(day(on)));
      return found.state === 'found' ? found.value : found.state;
    };
    expect(['2010-06-30', '2010-07-01', '2024-11-25', '2024-11-26', '2024-11-27'].map(valueOn)).toEqual([
      'before-first',
      'old',
      'old',
      'new',
      'new',
    ]);
  });
});

describe('what was known', () => {
  const [recorded, corrected, asked] = [day('2024-06-10'), day('2024-06-20'), at(5)];
  const wrong = entry('wrong', period(at(0)), basis, 'verified', {
    recordedOn: recorded,
    supersededOn: corrected,
  });
  const right = entry('right', period(at(0)), basis, 'verified', { recordedOn: corrected });
  const timeline = timelineOf(wrong, right);

  it.each([
    ['2024-06-09', 'before-first'],
    ['2024-06-10', 'wrong'],
    ['2024-06-19', 'wrong'],
    ['2024-06-20', 'right'],
    ['9999-12-31', 'right'],
  ])('at the end of %s: %s', (knownOn, expected) => {
    const found = lookUp(timeline, asOf(asked, day(knownOn)));
    expect(found.state === 'found' ? found.value : found.state).toBe(expected);
  });

  it('is a look-up in the entries known then, and in no others', () => {
    const anyClock = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(
        anyTimeline,
        fc.array(fc.tuple(anyClock, anyClock)),
        fc.integer({ min: 0, max: 10 }),
        (one, clocks, known) => {
          const entries = one.entries.map((held, index): Entry<number> => {
            const [from, to] = clocks[index] ?? [];
            return {
              ...held,
              ...(from === undefined ? {} : { recordedOn: at(from) }),
              ...(to === undefined ? {} : { supersededOn: at((from ?? 0) + to) }),
            };
          });
          const then = entries.filter(
            ({ recordedOn, supersededOn }) =>
              !(recordedOn !== undefined && recordedOn > at(known)) &&
              !(supersededOn !== undefined && supersededOn <= at(known)),
          );
          for (const on of scan)
            expect(lookUp({ ...one, entries }, asOf(on, at(known)))).toEqual(
              lookUp({ ...one, entries: then }, asOf(on, at(known))),
            );
        },
      ),
    );
  });

  it('a corrected entry is no overlap with its correction', () => {
    expect(checkTimeline(timeline)).toEqual([]);
    expect(gapsIn(timeline, period(at(0), at(9)))).toEqual([]);
    expect(gapsIn(timelineOf(wrong), period(at(0), at(9)))).toEqual([period(at(0), at(9))]);
  });
});

describe('checkTimeline', () => {
  const held = (from: number, until?: number): Entry<number> =>
    entry(1, period(at(from), until === undefined ? undefined : at(until)), basis, 'verified');

  it('reports empty periods and overlaps', () => {
    expect(checkTimeline(timelineOf(held(5, 5)))).toEqual([
      { code: 'TIMELINE_PERIOD_EMPTY', path: ['entries', 0], params: { timeline: 'test' } },
    ]);
    expect(checkTimeline(timelineOf(held(8, 12), held(0, 9)))).toEqual([
      { code: 'TIMELINE_OVERLAP', path: ['entries'], params: { timeline: 'test', on: at(8) } },
    ]);
    expect(checkTimeline(timelineOf(held(0), held(9))).map((one) => one.code)).toEqual(['TIMELINE_OVERLAP']);
    expect(checkTimeline(timelineOf(held(4, 4), held(0, 9), held(9)))).toHaveLength(1);
  });

  it('reports an overlap exactly when two entries share a day', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (drawn) => {
        const entries = drawn.map(([from, length]) => held(from, from + length));
        const shared = entries.some((a, i) =>
          entries.some((b, j) => i < j && intersect(a.period, b.period) !== null),
        );
        expect(checkTimeline(timelineOf(...entries)).length > 0).toBe(shared);
      }),
    );
  });
});

describe('gapsIn', () => {
  const anySpan: fc.Arbitrary<Period> = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 1, max: 35 }), { nil: undefined }))
    .map(([from, length]) => period(at(from), length === undefined ? undefined : at(from + length)));

  it('finds the days without an entry, in whole stretches, in order', () => {
    fc.assert(
      fc.property(anyTimeline, anySpan, (timeline, span) => {
        const gaps = gapsIn(timeline, span);
        const bare = scan.filter(
          (on) => contains(span, on) && !timeline.entries.some((one) => contains(one.period, on)),
        );
        expect(scan.filter((on) => gaps.some((gap) => contains(gap, on)))).toEqual(bare);
        expect(gaps.some(isEmpty)).toBe(false);
        gaps.forEach((gap, index) => {
          const next = gaps[index + 1];
          if (next !== undefined) expect(gap.until !== undefined && gap.until < next.from).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is empty exactly when the entries cover the span', () => {
    fc.assert(
      fc.property(anyTimeline, anySpan, (timeline, span) => {
        const parts = timeline.entries.map((one) => one.period);
        expect(gapsIn(timeline, span).length === 0).toBe(coveredBy(span, parts));
      }),
    );
  });
});

describe('edgesOf', () => {
  it('holds every day on which the answer changes, with the days around it', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const edges = new Set(edgesOf(timeline));
        for (const on of scan.slice(1)) {
          const before = addDays(on, -1);
          if (naiveLookUp(timeline, on) !== naiveLookUp(timeline, before))
            expect([before, on, addDays(on, 1)].every((one) => edges.has(one))).toBe(true);
        }
      }),
    );
  });

  it('comes in order, each day once', () => {
    const timeline = timelineOf(entry(1, period(at(3), at(4)), basis, 'verified'));
    expect(edgesOf(timeline)).toEqual([at(2), at(3), at(4), at(5)]);
  });
});
