import {
  type CalendarDate,
  contains,
  type Entry,
  entry,
  type Grade,
  type LegalBasis,
  type Period,
  period,
  type Timeline,
} from '../kernel/index.js';

/** What an event rests on is what its consequences rest on. */
export interface Ground {
  readonly on: CalendarDate;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** Corrected away: nobody changes it any more. */
const stands = (held: Entry<unknown>): boolean => held.supersededOn === undefined;

/** Whether a value that stands begins on the day itself: another change of that day, which none may write over. */
export const beginsOn = (timeline: Timeline<unknown> | undefined, on: CalendarDate): boolean =>
  timeline?.entries.some((held) => stands(held) && held.period.from === on) === true;

/**
 * The timeline with another value from the day on, until the next change that is recorded: what was known of the days
 * before and what changed later stay.
 *
 * @example valueFrom(names, words('phường Một', 'Một ward'), { on: day('2025-07-01'), basis, grade: 'verified' })
 */
export const valueFrom = <T>(timeline: Timeline<T>, value: T, { on, basis, grade }: Ground): Timeline<T> => {
  const running = timeline.entries.find((held) => stands(held) && contains(held.period, on));
  const later = timeline.entries
    .flatMap((held) => (stands(held) && held.period.from > on ? [held.period.from] : []))
    .sort();
  const written = entry(value, period(on, running?.period.until ?? later[0]), basis, grade);
  return {
    ...timeline,
    entries: [
      ...timeline.entries.map((held) =>
        held === running ? withPeriod(held, period(held.period.from, on)) : held,
      ),
      written,
    ],
  };
};

/** The timeline without a value: the one before it holds on, where it ended only for it. */
export const withoutValue = <T>(timeline: Timeline<T>, written: Entry<T>): Timeline<T> => {
  const { from, until } = written.period;
  return {
    ...timeline,
    entries: timeline.entries.flatMap((held): Entry<T>[] => {
      if (held === written) return [];
      return stands(held) && held.period.until === from
        ? [withPeriod(held, period(held.period.from, until))]
        : [held];
    }),
  };
};

/**
 * The timeline with what began on one day beginning on another. What rests on the document of the one rests on that of
 * the other, where they are two.
 */
export const movedStart = <T>(timeline: Timeline<T>, old: Ground, now: Ground): Timeline<T> => {
  const { basis, grade } = now;
  const same = basis.document === old.basis.document && basis.provision === old.basis.provision;
  return {
    ...timeline,
    entries: timeline.entries.map((held) => {
      if (!stands(held) || held.period.from !== old.on) return held;
      const moved = withPeriod(held, period(now.on, held.period.until));
      if (held.basis.document !== old.basis.document) return moved;
      return { ...moved, grade, ...(same ? {} : { basis }) };
    }),
  };
};

const withPeriod = <T>(held: Entry<T>, days: Period): Entry<T> => ({ ...held, period: days });
