import { type AsOf, type CalendarDate, endOfCivilDay, LAST_DAY } from '@danvan/domain';

/**
 * The instant before which a row must have been recorded to be known at the end of `knownOn`, as a parameter for
 * `$n::timestamptz`: a row is known while `recorded_at < $n and (superseded_at is null or superseded_at >= $n)`.
 */
export const knownBefore = ({ knownOn }: AsOf): string => {
  // nearly every statement asks for today
  if (knownOn !== last.day) last = { day: knownOn, before: instantAfter(knownOn) };
  return last.before;
};

const instantAfter = (day: CalendarDate): string =>
  day === LAST_DAY ? 'infinity' : endOfCivilDay(day).toISOString();

let last = { day: LAST_DAY, before: instantAfter(LAST_DAY) };
