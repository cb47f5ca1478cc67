import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarItem } from './calendar-items.js';

export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  readonly language: 'vi' | 'en';
  /** The first instant of the day that the entries were computed for: entries of one day are the same text. */
  readonly stamp: Date;
}

/**
 * A calendar as RFC 5545 has it: an all-day event for each entry, which takes up no time. Days are days of the civil
 * calendar (`VALUE=DATE`), so that no time zone moves them.
 */
export const calendarText = (
  { name, description, language, stamp }: CalendarHead,
  items: readonly CalendarItem[],
): string => {
  const calendar = ical({
    name,
    description,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Danvan', product: 'duties', language: language.toUpperCase() },
    ttl: 6 * 3_600,
  });
  for (const { uid, day, summary, description: text, cancelled } of items)
    calendar.createEvent({
      id: uid,
      start: day,
      allDay: true,
      stamp,
      summary,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
};
