import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, day, FIRST_DAY, LAST_DAY, weekday } from './calendar-date.js';
import {
  checkHolidayCalendar,
  gradeOfDays,
  type HolidayCalendar,
  type HolidayEntry,
  holidayEntryAt,
} from './holiday-calendar.js';
import { legalBasis } from './legal-basis.js';
import type { Result } from './result.js';
import { words } from './words.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

const basis = legalBasis('test/calendar', '1');

const entryOf = (
  first: string,
  last: string,
  kind: HolidayEntry['kind'] = 'holiday',
  grade: HolidayEntry['grade'] = 'verified',
): HolidayEntry => ({
  period: { from: day(first), until: addDays(day(last), 1) },
  kind,
  words: words('ngày', 'day'),
  basis,
  grade,
});

const calendarOf = (
  days: readonly HolidayEntry[],
  from = '2024-01-01',
  until = '2025-01-01',
): HolidayCalendar => ({
  id: 'test',
  words: words('lịch', 'calendar'),
  covers: { from: day(from), until: day(until) },
  rest: { weekdays: [6, 7], basis, grade: 'verified' },
  days,
});

const calendar = calendarOf([
  entryOf('2024-02-08', '2024-02-14'),
  entryOf('2024-04-29', '2024-05-01'),
  entryOf('2024-05-04', '2024-05-04', 'working-weekend'),
  entryOf('2024-09-02', '2024-09-03'),
  entryOf('2024-11-20', '2024-11-20', 'holiday', 'recalled'),
  entryOf('2024-11-23', '2024-11-24', 'holiday', 'recalled'),
  entryOf('2024-11-30', '2024-11-30', 'working-weekend', 'recalled'),
]);

const codeOf = (result: Result<unknown>): unknown =>
  result.ok ? 'ok' : result.issues.map((found) => [found.code, found.params.day]);

const known = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`should be known: ${JSON.stringify(result.issues)}`);
  return result.value;
};

describe('isWorkingDay', () => {
  it.each([
    ['2024-02-07', true, 'the Wednesday before a holiday'],
    ['2024-02-08', false, 'its first day'],
    ['2024-02-14', false, 'its last day'],
    ['2024-02-15', true, 'the day after it'],
    ['2024-05-04', true, 'a Saturday that is made up on'],
    ['2024-05-05', false, 'a Sunday'],
    ['2024-05-11', false, 'an ordinary Saturday'],
    ['2024-11-23', false, 'a Saturday, off whatever the recalled entry says'],
    ['2024-01-01', true, 'the first day covered'],
    ['2024-12-31', true, 'the last day covered'],
  ])('%s: %s (%s)', (on, worked) => {
    expect(known(isWorkingDay(day(on), calendar))).toBe(worked);
  });

  it.each([
    ['2023-12-31', 'CALENDAR_NOT_COVERED'],
    ['2025-01-01', 'CALENDAR_NOT_COVERED'],
    ['2024-11-20', 'CALENDAR_UNDETERMINED'],
    ['2024-11-30', 'CALENDAR_UNDETERMINED'],
  ])('does not guess %s: %s', (on, code) => {
    expect(isWorkingDay(day(on), calendar)).toEqual({
      ok: false,
      issues: [{ code, path: [], params: { calendar: 'test', day: on } }],
    });
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2024-03-08', 1, '2024-03-11', 'a Friday: counting starts the day after'],
    ['2024-03-09', 1, '2024-03-11', 'a Saturday'],
    ['2024-03-11', 0, '2024-03-11', 'no day at all'],
    ['2024-03-10', 0, '2024-03-10', 'no day at all, from a Sunday'],
    ['2024-02-07', 1, '2024-02-15', 'over a long holiday'],
    ['2024-04-26', 1, '2024-05-02', 'over a swap'],
    ['2024-04-26', 3, '2024-05-04', 'onto the Saturday that is made up on'],
    ['2024-03-11', -1, '2024-03-08', 'backwards'],
    ['2024-05-06', -2, '2024-05-03', 'backwards over the worked Saturday'],
    ['2024-03-04', 30, '2024-04-15', 'thirty working days'],
  ])('%s and %i give %s (%s)', (from, count, to) => {
    expect(known(addWorkingDays(day(from), count, calendar))).toBe(to);
  });

  it('says which day stops it', () => {
    expect(codeOf(addWorkingDays(day('2024-11-18'), 1, calendar))).toBe('ok');
    expect(codeOf(addWorkingDays(day('2024-11-18'), 2, calendar))).toEqual([
      ['CALENDAR_UNDETERMINED', '2024-11-20'],
    ]);
    expect(codeOf(addWorkingDays(day('2024-12-30'), 2, calendar))).toEqual([
      ['CALENDAR_NOT_COVERED', '2025-01-01'],
    ]);
    expect(codeOf(addWorkingDays(day('2024-01-02'), -2, calendar))).toEqual([
      ['CALENDAR_NOT_COVERED', '2023-12-31'],
    ]);
    expect(codeOf(addWorkingDays(day('2024-03-04'), 1_000_000_000, calendar))).toEqual([
      ['CALENDAR_UNDETERMINED', '2024-11-20'],
    ]);
  });

  it('may start on the day before the first one covered', () => {
    expect(known(addWorkingDays(day('2023-12-31'), 1, calendar))).toBe('2024-01-01');
  });

  it('stops at the ends of time', () => {
    const always: HolidayCalendar = { ...calendarOf([]), covers: { from: FIRST_DAY, until: LAST_DAY } };
    expect(codeOf(addWorkingDays(addDays(FIRST_DAY, 3), -10, always))).toEqual([
      ['CALENDAR_NOT_COVERED', FIRST_DAY],
    ]);
    expect(codeOf(addWorkingDays(LAST_DAY, 1, always))).toEqual([['CALENDAR_NOT_COVERED', LAST_DAY]]);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s days', (count) => {
    expect(() => addWorkingDays(day('2024-03-04'), count, calendar)).toThrow(
      expect.objectContaining({ code: 'COUNT_INVALID' }),
    );
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2024-04-26', '2024-05-04', 3],
    ['2024-03-08', '2024-03-11', 1],
    ['2024-03-08', '2024-03-10', 0],
    ['2024-03-11', '2024-03-11', 0],
    ['2024-03-11', '2024-03-08', -1],
    ['2024-03-11', '2024-03-09', 0],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(known(workingDaysBetween(day(from), day(to), calendar))).toBe(count);
  });

  it('does not guess', () => {
    expect(codeOf(workingDaysBetween(day('2024-11-19'), day('2024-11-21'), calendar))).toEqual([
      ['CALENDAR_UNDETERMINED', '2024-11-20'],
    ]);
    expect(codeOf(workingDaysBetween(day('2024-12-31'), day('2025-01-01'), calendar))).toEqual([
      ['CALENDAR_NOT_COVERED', '2025-01-01'],
    ]);
  });
});

describe('against a naive loop', () => {
  const START = day('2024-01-01');
  const LENGTH = 366;
  const at = (index: number): CalendarDate => addDays(START, index);
  /** A year of flags, 1 worked and 0 not, and the calendar that says the same in entries. */
  const anyYear = fc
    .uniqueArray(fc.integer({ min: 0, max: LENGTH - 1 }), { maxLength: 60 })
    .map((exceptions) => {
      const flags = Array.from({ length: LENGTH }, (_, index) => weekday(at(index)) <= 5);
      const days = exceptions.map((index) => {
        const worked = flags[index] !== true;
        flags[index] = worked;
        return entryOf(at(index), at(index), worked ? 'working-weekend' : 'holiday');
      });
      return { flags, calendar: calendarOf(days) };
    });

  it('agrees on every day, every sum and every difference', () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: 0, max: LENGTH - 1 }),
        fc.integer({ min: -280, max: 280 }),
        fc.integer({ min: 0, max: LENGTH - 1 }),
        ({ flags, calendar: one }, from, count, to) => {
          expect(checkHolidayCalendar(one)).toEqual([]);
          expect(known(isWorkingDay(at(from), one))).toBe(flags[from]);

          const worked = flags.flatMap((flag, index) => (flag ? [index] : []));
          const ahead =
            count >= 0
              ? worked.filter((index) => index > from)
              : worked.filter((index) => index < from).reverse();
          const expected = count === 0 ? from : ahead[Math.abs(count) - 1];
          const sum = addWorkingDays(at(from), count, one);
          if (expected === undefined)
            expect(codeOf(sum)).toMatchObject([['CALENDAR_NOT_COVERED', expect.any(String)]]);
          else expect(sum).toEqual({ ok: true, value: at(expected) });

          const between =
            from <= to
              ? worked.filter((index) => index > from && index <= to).length
              : -worked.filter((index) => index >= to && index < from).length;
          expect(known(workingDaysBetween(at(from), at(to), one)) === between).toBe(true);
        },
      ),
    );
  });

  it('adding the difference leads back to a worked day', () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: 0, max: LENGTH - 1 }),
        fc.integer({ min: 0, max: LENGTH - 1 }),
        ({ flags, calendar: one }, from, to) => {
          fc.pre(flags[to] === true);
          const between = known(workingDaysBetween(at(from), at(to), one));
          expect(known(addWorkingDays(at(from), between, one))).toBe(at(to));
        },
      ),
    );
  });
});

describe('the calendar', () => {
  it('finds the entry of a day', () => {
    expect(holidayEntryAt(day('2024-02-14'), calendar)).toBe(calendar.days[0]);
    expect(holidayEntryAt(day('2024-02-15'), calendar)).toBeNull();
  });

  it('is known as well as its worst day in question', () => {
    expect(gradeOfDays({ from: day('2024-03-01'), until: day('2024-04-01') }, calendar)).toBe('verified');
    expect(gradeOfDays({ from: day('2024-11-01'), until: day('2024-11-20') }, calendar)).toBe('verified');
    expect(gradeOfDays({ from: day('2024-11-01'), until: day('2024-11-21') }, calendar)).toBe('recalled');
    expect(gradeOfDays({ from: day('2024-11-25') }, calendar)).toBe('recalled');
  });

  it('is checked: every fault is reported, with its place', () => {
    const broken: HolidayCalendar = {
      ...calendarOf([
        entryOf('2024-02-08', '2024-02-14'),
        entryOf('2024-02-14', '2024-02-15'),
        {
          ...entryOf('2024-03-04', '2024-03-04'),
          period: { from: day('2024-03-04'), until: day('2024-03-04') },
        },
        entryOf('2024-12-31', '2025-01-01'),
        entryOf('2024-05-03', '2024-05-04', 'working-weekend'),
      ]),
      rest: { weekdays: [0, 6, 7.5], basis, grade: 'verified' },
    };
    expect(checkHolidayCalendar(broken).map((found) => [found.code, found.path.join('.')])).toEqual([
      ['CALENDAR_WEEKDAY_INVALID', 'rest.weekdays.0'],
      ['CALENDAR_WEEKDAY_INVALID', 'rest.weekdays.2'],
      ['CALENDAR_ENTRY_OVERLAP', 'days.1'],
      ['CALENDAR_ENTRY_EMPTY', 'days.2'],
      ['CALENDAR_ENTRY_OUTSIDE', 'days.3'],
      ['CALENDAR_ENTRY_IDLE', 'days.4'],
    ]);
    expect(checkHolidayCalendar(calendar)).toEqual([]);
  });
});
