import type { CalendarDate, Period } from '../kernel/index.js';
import { stretchAround } from './build-day-tree.js';

/**
 * What is made of a day, made once for each stretch of days without change and remembered by day.
 *
 * @example const treeOn = byStretch(changeDays(units), (on, stretch) => buildTree(units, asOf(on), stretch))
 */
export const byStretch = <T>(
  days: readonly CalendarDate[],
  make: (on: CalendarDate, stretch: Period) => T,
): ((on: CalendarDate) => T) => {
  const byDay = new Map<CalendarDate, T>();
  const made = new Map<CalendarDate, T>();
  return (on) => {
    const asked = byDay.get(on);
    if (asked !== undefined) return asked;
    const stretch = stretchAround(days, on);
    const found = made.get(stretch.from) ?? make(on, stretch);
    made.set(stretch.from, found);
    byDay.set(on, found);
    return found;
  };
};
