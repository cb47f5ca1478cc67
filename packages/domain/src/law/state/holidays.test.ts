import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type CalendarDate,
  checkHolidayCalendar,
  day,
  holidayEntryAt,
  isWorkingDay,
  partsOf,
  weekday,
  workingDaysBetween,
} from '../../kernel/index.js';
import { lunarFeasts, vietnamHolidays } from './holidays.js';

const worked = (on: string): boolean | string => {
  const result = isWorkingDay(day(on), vietnamHolidays);
  return result.ok ? result.value : (result.issues[0]?.code ?? '');
};

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

/** The weekdays from Monday to Friday of one year that are off. */
const weekdaysOff = (year: number): string[] => {
  const off: string[] = [];
  for (let on: CalendarDate = day(`${year}-01-01`); partsOf(on).year === year; on = addDays(on, 1))
    if (weekday(on) <= 5 && worked(on) === false) off.push(on.slice(5));
  return off;
};

describe("Vietnam's working days", () => {
  it('is a calendar without faults', () => {
    expect(checkHolidayCalendar(vietnamHolidays)).toEqual([]);
    expect(JSON.parse(JSON.stringify(vietnamHolidays))).toEqual(vietnamHolidays);
  });

  // written out by hand from the yearly schedules, not from the entries
  it.each([
    [
      2021,
      ['01-01', '02-10', '02-11', '02-12', '02-15', '02-16', '04-21', '04-30', '05-03', '09-02', '09-03'],
    ],
    [
      2022,
      ['01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-11', '05-02', '05-03', '09-01', '09-02'],
    ],
    [
      2023,
      ['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'],
    ],
    [
      2024,
      [
        '01-01',
        '02-08',
        '02-09',
        '02-12',
        '02-13',
        '02-14',
        '04-18',
        '04-29',
        '04-30',
        '05-01',
        '09-02',
        '09-03',
      ],
    ],
    [
      2025,
      [
        '01-01',
        '01-27',
        '01-28',
        '01-29',
        '01-30',
        '01-31',
        '04-07',
        '04-30',
        '05-01',
        '05-02',
        '09-01',
        '09-02',
      ],
    ],
    [
      2026,
      [
        '01-01',
        '01-02',
        '02-16',
        '02-17',
        '02-18',
        '02-19',
        '02-20',
        '04-27',
        '04-30',
        '05-01',
        '08-31',
        '09-01',
        '09-02',
      ],
    ],
  ])('%i has these weekdays off', (year, expected) => {
    expect(weekdaysOff(year)).toEqual(expected);
  });

  it.each(YEARS)(
    '%i has the eleven days of Article 112.1: weekdays off, less the Saturdays made up on',
    (year) => {
      const made = vietnamHolidays.days.filter(
        ({ kind, period }) => kind === 'working-weekend' && partsOf(period.from).year === year,
      );
      expect(weekdaysOff(year).length - made.length).toBe(11);
    },
  );

  it('works the Saturdays that swaps are made up on, and no other', () => {
    const saturdays: string[] = [];
    for (let on = vietnamHolidays.covers.from; on < vietnamHolidays.covers.until; on = addDays(on, 1))
      if (weekday(on) > 5 && worked(on) === true) saturdays.push(on);
    expect(saturdays).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
  });

  it.each(['01-01', '04-30', '05-01', '09-02'])('names the holiday of %s in every year', (on) => {
    for (const year of YEARS)
      expect(holidayEntryAt(day(`${year}-${on}`), vietnamHolidays)?.basis?.provision).toMatch(
        /^Điều 112\.1\./,
      );
  });

  it.each(lunarFeasts.years.filter(({ year }) => year <= 2026))(
    'gives five days of Tết around the lunar new year of $year, and the day of the Hùng Kings',
    ({ tet, hungKings }) => {
      const entry = holidayEntryAt(tet, vietnamHolidays);
      expect(entry?.basis?.provision).toBe('Điều 112.1.b');
      expect(entry && addDays(entry.period.from, 5)).toBe(entry?.period.until);
      expect(holidayEntryAt(hungKings, vietnamHolidays)?.basis?.provision).toBe('Điều 112.1.e');
    },
  );

  it('does not know the days before the Code, nor 2027', () => {
    expect(worked('2020-12-31')).toBe('CALENDAR_NOT_COVERED');
    expect(worked('2021-01-04')).toBe(true);
    expect(worked('2026-12-31')).toBe(true);
    expect(worked('2027-01-01')).toBe('CALENDAR_NOT_COVERED');
    expect(worked('2027-02-08')).toBe('CALENDAR_NOT_COVERED');
  });

  it('leaves Vietnam Culture Day 2026 undetermined, and not the same day of other years', () => {
    expect(worked('2026-11-23')).toBe(true);
    expect(worked('2026-11-24')).toBe('CALENDAR_UNDETERMINED');
    expect(worked('2026-11-25')).toBe(true);
    expect(worked('2025-11-24')).toBe(true);
  });

  it('claims no more than was read', () => {
    for (const entry of vietnamHolidays.days) {
      expect(entry.grade).not.toBe('verified');
      if (entry.grade === 'reported') expect(entry.source?.vi).toMatch(/^Báo chí: /);
      if (entry.grade === 'inferred') expect(entry.basis?.note).toBeDefined();
    }
  });

  it('counts a limit of thirty working days over Tết', () => {
    expect(addWorkingDays(day('2024-01-31'), 30, vietnamHolidays)).toEqual({ ok: true, value: '2024-03-20' });
    expect(workingDaysBetween(day('2024-01-31'), day('2024-03-20'), vietnamHolidays)).toEqual({
      ok: true,
      value: 30,
    });
  });
});
