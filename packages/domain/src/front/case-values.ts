import { type CalendarDate, parseCalendarDate } from '../kernel/index.js';
import type { Facts } from '../rules/index.js';

/** A text that is a fact of a case; null where it is not known or says nothing. */
export const textIn = (facts: Facts, id: string): string | null => {
  const found = facts[id];
  return found?.known && typeof found.value === 'string' && found.value.trim() !== '' ? found.value : null;
};

/** A day that is a fact of a case; null where it is not known. */
export const dayIn = (facts: Facts, id: string): CalendarDate | null => {
  const text = textIn(facts, id);
  const day = text === null ? null : parseCalendarDate(text);
  return day?.ok ? day.value : null;
};

/** A number that is a fact of a case; null where it is not known. */
export const numberIn = (facts: Facts, id: string): number | null => {
  const found = facts[id];
  return found?.known && typeof found.value === 'number' ? found.value : null;
};
