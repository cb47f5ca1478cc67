import {
  type CalendarDate,
  daysBetween,
  fail,
  type Issue,
  issue,
  LAST_DAY,
  type Language,
  ok,
  parseCalendarDate,
  type Result,
} from '@danvan/domain';

/** How many days ahead the examples of duties look. */
export const DAYS_AHEAD = 60;

/** What each example is asked: a day and a language. */
export interface Asked {
  readonly day: CalendarDate;
  readonly language: Language;
}

/**
 * Reads `[YYYY-MM-DD] [--en]` in any order. Issues: DATE_INVALID, ARGUMENT_UNKNOWN.
 *
 * @example readArguments(['2024-10-01', '--en'], day('2024-01-01')) // ok: { day: '2024-10-01', language: 'en' }
 */
export const readArguments = (args: readonly string[], today: CalendarDate): Result<Asked> => {
  const language: Language = args.includes('--en') ? 'en' : 'vi';
  const [text, ...others] = args.filter((arg) => arg !== '--en');
  if (others.length > 0) return fail(...others.map((arg) => issue('ARGUMENT_UNKNOWN', [], { arg })));
  if (text === undefined) return ok({ day: today, language });
  const day = parseCalendarDate(text);
  if (!day.ok) return day;
  const lookable = daysBetween(day.value, LAST_DAY) >= DAYS_AHEAD;
  return lookable ? ok({ day: day.value, language }) : fail(issue('DATE_INVALID', [], { text }));
};

/** What is wrong with the arguments, in one line. */
export const usage = ([found]: readonly Issue[]): string =>
  found?.code === 'DATE_INVALID'
    ? 'Ngày phải có thật và viết dạng 2024-10-01 / the day must be real, as in 2024-10-01 [DATE_INVALID]'
    : 'Cách gọi / usage: main.ts [YYYY-MM-DD] [--en] [ARGUMENT_UNKNOWN]';
