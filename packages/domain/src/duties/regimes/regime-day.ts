import {
  type AsOf,
  addDays,
  type CalendarDate,
  dayOf,
  halfYearPeriod,
  lastDay,
  lookUp,
  nineMonthsPeriod,
  partsOf,
  type ReportingPeriod,
  reportingPeriod,
} from '../../kernel/index.js';
import type { RegimeDay, ReportedPart } from './regime.js';

/** What an occurrence's report is about; null where the occurrence is no period, such as one that an event opened. */
export const reportedPeriod = (part: ReportedPart, occurrence: string): ReportingPeriod | null => {
  const named = reportingPeriod(occurrence);
  if (!named.ok) return null;
  if (part === 'occurrence') return named.value;
  if (named.value.kind !== 'year') return null;
  const { year } = partsOf(named.value.period.from);
  return part === 'first-half' ? halfYearPeriod(year, 1) : nineMonthsPeriod(year);
};

/**
 * A cut-off or lock of one report; null where it cannot be told: no period, no due day, a number that is not in
 * force on the due day or only recalled.
 */
export const regimeDay = (
  stated: RegimeDay,
  about: ReportingPeriod | null,
  dueOn: CalendarDate | null,
  { knownOn }: Pick<AsOf, 'knownOn'>,
): CalendarDate | null => {
  if (stated.kind === 'days-from-due') {
    if (dueOn === null) return null;
    const found = lookUp(stated.days, { on: dueOn, knownOn });
    return found.state === 'found' ? addDays(dueOn, found.value) : null;
  }
  if (about === null || stated.grade === 'recalled') return null;
  return stated.kind === 'period-end'
    ? lastDay(about.period)
    : dayOf(partsOf(about.period.from).year, stated.month, stated.day);
};
