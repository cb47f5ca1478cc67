import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, day, dayOf } from './calendar-date.js';
import { formatReportingPeriod } from './format-reporting-period.js';
import { contains, intersect, lastDay } from './period.js';
import {
  compareReportingPeriods,
  datedTermPeriod,
  halfYearPeriod,
  monthPeriod,
  multiYearPeriod,
  nextReportingPeriod,
  nineMonthsPeriod,
  previousReportingPeriod,
  quarterPeriod,
  type ReportingPeriod,
  reportingPeriod,
  reportingPeriodAt,
  reportingPeriodsIn,
  SERIES_KINDS,
  termPeriod,
  yearPeriod,
} from './reporting-period.js';

const anyDay = fc.integer({ min: -300_000, max: 300_000 }).map((step) => addDays(day('2024-01-01'), step));
const anyKind = fc.constantFrom(...SERIES_KINDS);
const twoYears = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 9998 }))
  .filter(([a, b]) => a < b);
const anyPeriod: fc.Arbitrary<ReportingPeriod> = fc.oneof(
  fc.tuple(anyKind, anyDay).map(([kind, on]) => reportingPeriodAt(kind, on) ?? yearPeriod(2024)),
  twoYears.map(([a, b]) => multiYearPeriod(a, b)),
  twoYears.map(([a, b]) => termPeriod(a, b)),
  fc
    .tuple(anyDay, fc.integer({ min: 1, max: 4000 }))
    .map(([from, n]) => datedTermPeriod(from, addDays(from, n))),
);

const parsed = (key: string): ReportingPeriod => {
  const result = reportingPeriod(key);
  if (!result.ok) throw new Error(`${key} should parse`);
  return result.value;
};

describe('the key of a reporting period', () => {
  it.each([
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-H1', 'half-year', '2024-01-01', '2024-06-30'],
    ['2024-H2', 'half-year', '2024-07-01', '2024-12-31'],
    ['2024-9M', 'nine-months', '2024-01-01', '2024-09-30'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2021..2025', 'multi-year', '2021-01-01', '2025-12-31'],
    ['term:2020-2025', 'term', '2020-01-01', '2025-12-31'],
    ['term:2020-10-26..2025-09-28', 'term', '2020-10-26', '2025-09-28'],
    ['0001-01', 'month', '0001-01-01', '0001-01-31'],
    ['9998', 'year', '9998-01-01', '9998-12-31'],
  ])('%s is a %s from %s to %s', (key, kind, first, last) => {
    const found = parsed(key);
    expect(found).toMatchObject({ kind, key });
    expect([found.period.from, lastDay(found.period)]).toEqual([first, last]);
  });

  it.each([
    '',
    '2024-00',
    '2024-13',
    '2024-3',
    '2024-Q0',
    '2024-Q5',
    '2024-q1',
    '2024-H3',
    '2024-6M',
    '0000',
    '9999',
    '9999-12',
    '2024 ',
    '2025..2021',
    '2024..2024',
    '2021-2025',
    '2021...2025',
    'term:2025-2020',
    'term:2020-02-30..2025-01-01',
    'term:2025-01-01..2025-01-01',
    'term:2025-01-01..9999-12-31',
    '٢٠٢٤',
    '2024-Q1, and whatever else a caller may have pasted here',
  ])('refuses %j', (key) => {
    const result = reportingPeriod(key);
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.issues).toEqual([
        { code: 'REPORTING_PERIOD_INVALID', path: [], params: { value: key.slice(0, 40) } },
      ]);
  });

  it('parses back to the same value', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        expect(parsed(one.key)).toEqual(one);
      }),
    );
  });

  it('sorts in time within its kind', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyDay, (kind, a, b) => {
        const [one, other] = [reportingPeriodAt(kind, a), reportingPeriodAt(kind, b)];
        if (one === null || other === null) return;
        expect(one.key < other.key).toBe(one.period.from < other.period.from);
        expect(one.key === other.key).toBe(one.period.from === other.period.from);
      }),
    );
  });
});

describe('the makers', () => {
  it('agree with the keys', () => {
    expect(
      [
        monthPeriod(2024, 3),
        quarterPeriod(2024, 1),
        halfYearPeriod(2024, 1),
        nineMonthsPeriod(2024),
        yearPeriod(2024),
        multiYearPeriod(2021, 2025),
        termPeriod(2020, 2025),
        datedTermPeriod(day('2020-10-26'), day('2025-09-28')),
      ].map((one) => one.key),
    ).toEqual([
      '2024-03',
      '2024-Q1',
      '2024-H1',
      '2024-9M',
      '2024',
      '2021..2025',
      'term:2020-2025',
      'term:2020-10-26..2025-09-28',
    ]);
  });

  it.each([
    ['month 13', () => monthPeriod(2024, 13)],
    ['half a month', () => monthPeriod(2024, 1.5)],
    ['quarter 0', () => quarterPeriod(2024, 0)],
    ['half 3', () => halfYearPeriod(2024, 3)],
    ['year 0', () => yearPeriod(0)],
    ['year 9999', () => yearPeriod(9999)],
    ['years backwards', () => multiYearPeriod(2025, 2021)],
    ['a term of one year number', () => termPeriod(2025, 2025)],
    ['a term backwards', () => datedTermPeriod(day('2025-01-02'), day('2025-01-01'))],
    ['a term without an end', () => datedTermPeriod(day('2025-01-02'), day('9999-12-31'))],
  ])('throw for %s', (_, make) => {
    expect(make).toThrow(expect.objectContaining({ code: 'REPORTING_PERIOD_INVALID' }));
  });
});

describe('the period a day is in', () => {
  it('contains the day, and only it does', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, on) => {
        const found = reportingPeriodAt(kind, on);
        if (found === null) {
          expect(kind).toBe('nine-months');
          expect(Number(on.slice(5, 7))).toBeGreaterThan(9);
          return;
        }
        expect(contains(found.period, on)).toBe(true);
        expect(contains(found.period, found.period.from)).toBe(true);
        expect(reportingPeriodAt(kind, found.period.from)).toEqual(found);
        expect(reportingPeriodAt(kind, addDays(found.period.until, -1))).toEqual(found);
        expect(reportingPeriodAt(kind, found.period.until)?.key).not.toBe(found.key);
      }),
    );
  });

  it('is none of nine months from October on', () => {
    expect(reportingPeriodAt('nine-months', day('2024-09-30'))?.key).toBe('2024-9M');
    expect(reportingPeriodAt('nine-months', day('2024-10-01'))).toBeNull();
    expect(reportingPeriodAt('nine-months', day('2025-01-01'))?.key).toBe('2025-9M');
  });
});

describe('the periods in a span', () => {
  it('are those that a scan of its days meets', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.integer({ min: 0, max: 900 }), (kind, from, length) => {
        const until = addDays(from, length);
        const met = new Set<string>();
        for (let on: CalendarDate = from; on < until; on = addDays(on, 1)) {
          const found = reportingPeriodAt(kind, on);
          if (found !== null) met.add(found.key);
        }
        expect(reportingPeriodsIn(kind, { from, until }).map((one) => one.key)).toEqual([...met]);
      }),
      { numRuns: 60 },
    );
  });

  it('stop at the last reporting year', () => {
    const span = { from: day('9998-11-15'), until: day('9999-12-31') };
    expect(reportingPeriodsIn('month', span).map((one) => one.key)).toEqual(['9998-11', '9998-12']);
  });

  it('never touch each other in the nine-month series', () => {
    const found = reportingPeriodsIn('nine-months', multiYearPeriod(2021, 2025).period);
    expect(found.map((one) => one.key)).toEqual(['2021-9M', '2022-9M', '2023-9M', '2024-9M', '2025-9M']);
    for (const one of found)
      for (const other of found) if (one !== other) expect(intersect(one.period, other.period)).toBeNull();
  });
});

describe('next and previous', () => {
  it('undo each other and do not overlap', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        const next = nextReportingPeriod(one);
        if (next === null) return;
        expect(next.kind).toBe(one.kind);
        expect(next.period.from >= one.period.until).toBe(true);
        expect(previousReportingPeriod(next)).toEqual(one);
      }),
    );
  });

  it.each([
    ['2024-12', '2025-01'],
    ['2024-Q4', '2025-Q1'],
    ['2024-H1', '2024-H2'],
    ['2024-9M', '2025-9M'],
    ['2024', '2025'],
    ['2021..2025', '2026..2030'],
  ])('%s is followed by %s', (key, next) => {
    expect(nextReportingPeriod(parsed(key))?.key).toBe(next);
    expect(previousReportingPeriod(parsed(next))?.key).toBe(key);
  });

  it.each(['9998', '9998-12', '9998-Q4', '9996..9998', 'term:2020-2025'])('nothing follows %s', (key) => {
    expect(nextReportingPeriod(parsed(key))).toBeNull();
  });

  it.each(['0001', '0001-01', '0001-9M', '0002..0004', 'term:2020-2025'])('nothing precedes %s', (key) => {
    expect(previousReportingPeriod(parsed(key))).toBeNull();
  });
});

it('sorts periods of mixed kinds by their first day, the shorter first', () => {
  const sorted = ['2024', '2025-01', '2024-9M', '2024-Q1', '2024-01', '2021..2025', '2024-H1', '2024-Q2']
    .map(parsed)
    .sort(compareReportingPeriods)
    .map((one) => one.key);
  expect(sorted).toEqual([
    '2021..2025',
    '2024-01',
    '2024-Q1',
    '2024-H1',
    '2024-9M',
    '2024',
    '2024-Q2',
    '2025-01',
  ]);
  expect(compareReportingPeriods(parsed('2021..2025'), parsed('term:2021-2025'))).toBe(-1);
  expect(compareReportingPeriods(parsed('2024'), parsed('2024'))).toBe(0);
});

it('keeps to the calendar of the year, leap or not', () => {
  expect(lastDay(monthPeriod(2023, 2).period)).toBe(dayOf(2023, 2, 28));
  expect(lastDay(monthPeriod(2000, 2).period)).toBe(dayOf(2000, 2, 29));
  expect(lastDay(monthPeriod(1900, 2).period)).toBe(dayOf(1900, 2, 28));
});

describe('formatReportingPeriod', () => {
  it.each([
    ['2024-03', 'tháng 3/2024', 'March 2024'],
    ['2024-12', 'tháng 12/2024', 'December 2024'],
    ['2024-Q1', 'quý I/2024', 'Q1 2024'],
    ['2024-Q2', 'quý II/2024', 'Q2 2024'],
    ['2024-Q3', 'quý III/2024', 'Q3 2024'],
    ['2024-Q4', 'quý IV/2024', 'Q4 2024'],
    ['2024-H1', '6 tháng đầu năm 2024', 'first half of 2024'],
    ['2024-H2', '6 tháng cuối năm 2024', 'second half of 2024'],
    ['2024-9M', '9 tháng năm 2024', 'first nine months of 2024'],
    ['2024', 'năm 2024', '2024'],
    ['2021..2025', 'giai đoạn 2021 - 2025', '2021 to 2025'],
    ['term:2020-2025', 'nhiệm kỳ 2020 - 2025', '2020 to 2025 term'],
    ['term:2020-10-26..2025-09-28', 'nhiệm kỳ 2020 - 2025', '2020 to 2025 term'],
  ])('%s reads "%s" and "%s"', (key, vi, en) => {
    expect(formatReportingPeriod(parsed(key), 'vi')).toBe(vi);
    expect(formatReportingPeriod(parsed(key), 'en')).toBe(en);
  });
});
