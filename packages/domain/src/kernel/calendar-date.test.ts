import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  day,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  earlier,
  FIRST_DAY,
  formatDay,
  isLeapYear,
  isRealDay,
  LAST_DAY,
  lastDayOfMonth,
  later,
  parseCalendarDate,
  partsOf,
  weekday,
} from './calendar-date.js';

/** Every day of 1899 to 2101 in order, by counting months out by hand: the arithmetic must agree with it. */
const naive: CalendarDate[] = [];
const LENGTHS = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
for (let year = 1899; year <= 2101; year += 1)
  for (let month = 1; month <= 12; month += 1) {
    const february = year === 2000 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    const length = month === 2 ? february : (LENGTHS[month - 1] ?? 0);
    for (let one = 1; one <= length; one += 1)
      naive.push(day(`${year}-${String(month).padStart(2, '0')}-${String(one).padStart(2, '0')}`));
  }

const anyIndex = fc.integer({ min: 0, max: naive.length - 1 });
const at = (index: number): CalendarDate => {
  const found = naive[index];
  if (found === undefined) throw new Error(`no day ${index}`);
  return found;
};
const anyDay = anyIndex.map(at);

describe('reading a day', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: text });
    expect(day(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '20240101',
    '01/02/2024',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '-2024-01-01',
    '+12024-01-01',
    '２０２４-01-01',
    '',
  ])('refuses %j, and throws only for the programmer', (text) => {
    expect(parseCalendarDate(text)).toEqual({
      ok: false,
      issues: [{ code: 'DATE_INVALID', path: [], params: { value: text } }],
    });
    expect(() => day(text)).toThrow(expect.objectContaining({ code: 'DATE_INVALID', name: 'DomainError' }));
  });

  it('repeats at most forty characters of what it refuses', () => {
    const result = parseCalendarDate('9'.repeat(1000));
    expect(result.ok || result.issues[0]?.params.value).toBe('9'.repeat(40));
  });

  it('builds from parts what parts give back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day: inMonth } = partsOf(date);
        expect(dayOf(year, month, inMonth)).toBe(date);
      }),
    );
    expect(dayOf(7, 3, 4)).toBe('0007-03-04');
    expect(() => dayOf(2025, 2, 29)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    expect(() => dayOf(2025, 1.5, 1)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    expect(isRealDay({ year: 2025, month: 6, day: 31 })).toBe(false);
    expect(isRealDay({ year: 10_000, month: 1, day: 1 })).toBe(false);
  });
});

describe('the calendar', () => {
  it.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
    [2100, false],
    [4, true],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(lastDayOfMonth(dayOf(year, 2, 1))).toBe(dayOf(year, 2, leap ? 29 : 28));
  });

  it('has no month 0 or 13', () => {
    expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
  });

  it.each([
    ['1970-01-01', 4],
    ['1945-09-02', 7],
    ['1969-12-31', 3],
    ['2024-02-29', 4],
    ['2000-01-01', 6],
    ['2026-11-22', 7],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('%s is weekday %i, Monday being 1', (text, expected) => {
    expect(weekday(day(text))).toBe(expected);
  });

  it('has weeks of seven days without a break', () => {
    const first = weekday(at(0));
    expect(naive.every((date, index) => weekday(date) === ((first - 1 + index) % 7) + 1)).toBe(true);
  });
});

describe('day arithmetic', () => {
  it('agrees with counting the days out, by one step', () => {
    const wrong = naive.filter((date, index) => index > 0 && addDays(at(index - 1), 1) !== date);
    expect(wrong).toEqual([]);
  });

  it('agrees with counting the days out, by any step', () => {
    fc.assert(
      fc.property(anyIndex, anyIndex, (from, to) => {
        expect(addDays(at(from), to - from)).toBe(at(to));
        expect(daysBetween(at(from), at(to))).toBe(to - from);
        expect(dayNumber(at(to)) - dayNumber(at(from))).toBe(to - from);
        expect(at(from) < at(to)).toBe(from < to);
        expect(earlier(at(from), at(to))).toBe(at(Math.min(from, to)));
        expect(later(at(from), at(to))).toBe(at(Math.max(from, to)));
      }),
    );
  });

  it('counts from 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(daysBetween(FIRST_DAY, LAST_DAY)).toBe(3_652_058);
  });

  it('does not leave the years that a day can hold', () => {
    expect(addDays(LAST_DAY, 0)).toBe(LAST_DAY);
    expect(() => addDays(LAST_DAY, 1)).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
  });
});

describe('month arithmetic', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2023-01-31', 1, '2023-02-28', '2023-03-01'],
    ['2024-03-31', -1, '2024-02-29', '2024-03-01'],
    ['2024-05-31', 1, '2024-06-30', '2024-07-01'],
    ['2024-01-15', 1, '2024-02-15', '2024-02-15'],
    ['2024-11-30', 3, '2025-02-28', '2025-03-01'],
    ['2024-12-31', 2, '2025-02-28', '2025-03-01'],
    ['2024-01-10', -1, '2023-12-10', '2023-12-10'],
    ['2024-08-20', 0, '2024-08-20', '2024-08-20'],
    ['2024-08-20', -32, '2021-12-20', '2021-12-20'],
  ])('%s and %i months: %s, or %s where the month is too short', (from, months, clamp, next) => {
    expect(addMonths(day(from), months, 'clamp')).toBe(clamp);
    expect(addMonths(day(from), months, 'next')).toBe(next);
  });

  it('keeps the day of the month wherever the month has it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const start = partsOf(from);
        const clamp = addMonths(from, months, 'clamp');
        const landed = partsOf(clamp);
        expect(landed.year * 12 + landed.month - start.year * 12 - start.month).toBe(months);
        expect(landed.day).toBe(Math.min(start.day, daysInMonth(landed.year, landed.month)));
        const short = landed.day < start.day;
        expect(addMonths(from, months, 'next')).toBe(short ? addDays(clamp, 1) : clamp);
      }),
    );
  });

  it('has one leap day to lose in a year', () => {
    expect(addYears(day('2024-02-29'), 1, 'clamp')).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 1, 'next')).toBe('2025-03-01');
    expect(addYears(day('2024-02-29'), 4, 'clamp')).toBe('2028-02-29');
    expect(addYears(day('2025-02-28'), -1, 'clamp')).toBe('2024-02-28');
  });
});

it('writes a day as office texts do', () => {
  expect(formatDay(day('2024-03-20'))).toBe('20/3/2024');
  expect(formatDay(day('0945-09-02'))).toBe('2/9/945');
});
