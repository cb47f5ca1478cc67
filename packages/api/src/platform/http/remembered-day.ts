import { type CalendarDate, civilDay, endOfCivilDay } from '@danvan/domain';

/** Remembers the day of the last request: time zones are asked once a day, not once a request. */
export const rememberedDay = (): ((now: Date) => CalendarDate) => {
  let known: { readonly day: CalendarDate; readonly from: number; readonly until: number } | null = null;
  return (now) => {
    const instant = now.getTime();
    if (known === null || instant < known.from || instant >= known.until) {
      const day = civilDay(now);
      known = { day, from: instant, until: endOfCivilDay(day).getTime() };
    }
    return known.day;
  };
};
