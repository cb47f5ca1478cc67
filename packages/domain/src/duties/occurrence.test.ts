import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, day, legalBasis, words } from '../kernel/index.js';
import {
  CALENDAR,
  contextOf,
  event,
  ISSUED,
  TRIGGER,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import { type OccurrenceContext, occurrencesOf } from './occurrence.js';
import { DEFAULT_READINGS, type RecurringDue, type Schedule } from './schedule.js';

const yearly = (due: RecurringDue, more: Partial<Schedule & { kind: 'recurring' }> = {}): Schedule => ({
  kind: 'recurring',
  every: ['year'],
  due,
  ...more,
});

const keys = (schedule: Schedule, context: OccurrenceContext): string[] =>
  occurrencesOf(schedule, context).map((one) => one.key);

const onDay = (schedule: Schedule, on: string, more: Partial<OccurrenceContext> = {}): string[] =>
  keys(schedule, contextOf(on, on, more));

const first = (schedule: Schedule, more: Partial<OccurrenceContext> = {}) => {
  const [found] = occurrencesOf(schedule, contextOf('2024-01-01', '2024-12-31', more));
  if (found === undefined) throw new Error('no occurrence');
  return found;
};

describe('a fixed day (invented world)', () => {
  const before: Schedule = { kind: 'fixed', due: { reading: 'before', day: day('2024-05-30') } };
  const by: Schedule = { kind: 'fixed', due: { reading: 'by', day: day('2024-05-30') } };

  it('reads "before" as the day before, and says that this is a reading', () => {
    expect(first(before)).toMatchObject({
      key: 'once',
      dueOn: '2024-05-29',
      dueGrade: 'inferred',
      opensOn: ISSUED,
    });
  });

  it('takes the other reading when it is given, with its grade', () => {
    const readings = { before: { ...DEFAULT_READINGS.before, value: 'inclusive', grade: 'quoted' } as const };
    expect(first(before, { readings })).toMatchObject({ dueOn: '2024-05-30', dueGrade: 'quoted' });
  });

  it('reads "by" as the day itself, as the text says it', () => {
    expect(first(by)).toMatchObject({ dueOn: '2024-05-30', dueGrade: 'verified' });
  });

  it.each([
    ['2024-04-15', []],
    ['2024-04-16', ['once']],
    ['2024-04-17', ['once']],
    ['2024-05-29', ['once']],
    ['2024-05-30', ['once']],
    ['2024-05-31', []],
  ])('by 30/5, asked about %s alone: %j', (on, expected) => {
    expect(onDay(by, on)).toEqual(expected);
  });

  it.each([
    ['2024-05-28', ['once']],
    ['2024-05-29', ['once']],
    ['2024-05-30', []],
  ])('before 30/5, asked about %s alone: %j', (on, expected) => {
    expect(onDay(before, on)).toEqual(expected);
  });

  it('opens on its own day, but never before the document', () => {
    expect(first({ ...by, opensOn: day('2024-05-01') }).opensOn).toBe('2024-05-01');
    expect(first({ ...by, opensOn: day('2024-01-01') }).opensOn).toBe(ISSUED);
  });
});

describe('a recurring duty (invented world)', () => {
  it('"in October" opens on 1/10 and is on time to 31/10', () => {
    const [found] = occurrencesOf(YEARLY_OCTOBER, contextOf('2024-10-10', '2024-10-10'));
    expect(found).toMatchObject({
      key: '2024',
      opensOn: '2024-10-01',
      dueOn: '2024-10-31',
      dueGrade: 'verified',
    });
    expect(found?.counts).toEqual({ from: '2024-01-01', until: '2025-01-01' });
  });

  it.each([
    ['2024-09-30', []],
    ['2024-10-01', ['2024']],
    ['2024-10-02', ['2024']],
    ['2024-10-30', ['2024']],
    ['2024-10-31', ['2024']],
    ['2024-11-01', []],
  ])('in October, asked about %s alone: %j', (on, expected) => {
    expect(onDay(YEARLY_OCTOBER, on)).toEqual(expected);
  });

  it('knows the last day of February in both kinds of year', () => {
    const february = yearly({ kind: 'within-month', month: 2 });
    const found = occurrencesOf(february, contextOf('2027-01-01', '2028-12-31'));
    expect(found.map((one) => one.dueOn)).toEqual(['2027-02-28', '2028-02-29']);
  });

  it('reads "before 1/1" of a year as the last day of the year before', () => {
    // an empty window: the year opens on the day that is already late
    expect(keys(yearly({ kind: 'before', month: 1, day: 1 }), contextOf('2024-12-01', '2025-02-01'))).toEqual(
      [],
    );
  });

  it('"before 20/12" and "by 20/12" differ by a day and by their grade', () => {
    expect(first(yearly({ kind: 'before', month: 12, day: 20 }))).toMatchObject({
      dueOn: '2024-12-19',
      dueGrade: 'inferred',
    });
    expect(first(yearly({ kind: 'by', month: 12, day: 20 }))).toMatchObject({
      dueOn: '2024-12-20',
      dueGrade: 'verified',
    });
  });

  it('"yearly" ends with the year: our reading', () => {
    expect(first(yearly({ kind: 'within-period' }))).toMatchObject({
      dueOn: '2024-12-31',
      dueGrade: 'inferred',
    });
  });

  it('sets no due day where the text sets none, and then ends with its period', () => {
    const unstated: Schedule = { kind: 'recurring', every: ['half-year'], due: { kind: 'unstated' } };
    expect(first(unstated)).toMatchObject({ key: '2024-H1', dueOn: null });
    expect(onDay(unstated, '2024-06-30')).toEqual(['2024-H1']);
    expect(onDay(unstated, '2024-07-01')).toEqual(['2024-H2']);
  });

  it.each([
    ['month', ['2024-04', '2024-05', '2024-06', '2024-07']],
    ['quarter', ['2024-Q2', '2024-Q3']],
    ['half-year', ['2024-H1', '2024-H2']],
    ['nine-months', ['2024-9M']],
    ['year', ['2024']],
  ] as const)('counts by %s', (kind, expected) => {
    const schedule: Schedule = { kind: 'recurring', every: [kind], due: { kind: 'within-period' } };
    expect(keys(schedule, contextOf('2024-01-01', '2024-07-31'))).toEqual(expected);
  });

  it('has no nine months from October on', () => {
    const schedule: Schedule = { kind: 'recurring', every: ['nine-months'], due: { kind: 'within-period' } };
    expect(onDay(schedule, '2024-09-30')).toEqual(['2024-9M']);
    expect(onDay(schedule, '2024-10-01')).toEqual([]);
  });

  describe('the first year, cut by the day of the document', () => {
    it('opens on that day', () => {
      expect(first(yearly({ kind: 'within-period' })).opensOn).toBe('2024-04-16');
      expect(onDay(yearly({ kind: 'within-period' }), '2024-04-15')).toEqual([]);
      expect(onDay(yearly({ kind: 'within-period' }), '2024-04-16')).toEqual(['2024']);
    });

    it.each([
      ['2024-10-30', '2024-10-30'],
      ['2024-10-31', '2024-10-31'],
    ])('still asks when the document comes on %s, within the window', (effectiveFrom, opensOn) => {
      expect(first(YEARLY_OCTOBER, { effectiveFrom: day(effectiveFrom) }).opensOn).toBe(opensOn);
    });

    it('does not ask when the document comes after the window, even by a day', () => {
      const context = contextOf('2024-01-01', '2025-12-31', { effectiveFrom: day('2024-11-01') });
      expect(keys(YEARLY_OCTOBER, context)).toEqual(['2025']);
    });

    it('asks when the only day left is the last on time, and not a day later', () => {
      const before = yearly({ kind: 'before', month: 4, day: 20 });
      expect(
        keys(before, contextOf('2024-01-01', '2024-12-31', { effectiveFrom: day('2024-04-19') })),
      ).toEqual(['2024']);
      expect(
        keys(before, contextOf('2024-01-01', '2024-12-31', { effectiveFrom: day('2024-04-20') })),
      ).toEqual([]);
    });
  });

  describe('from a first day of its own', () => {
    const from2025 = yearly({ kind: 'within-period' }, { from: day('2025-01-01') });

    it('asks for no period that ended before', () => {
      expect(keys(from2025, contextOf('2024-01-01', '2026-12-31'))).toEqual(['2025', '2026']);
      expect(onDay(from2025, '2024-12-31')).toEqual([]);
      expect(onDay(from2025, '2025-01-01')).toEqual(['2025']);
    });

    it('opens a period that it cuts on that day, not before', () => {
      const midYear = yearly({ kind: 'within-period' }, { from: day('2025-07-01') });
      expect(onDay(midYear, '2025-06-30')).toEqual([]);
      expect(onDay(midYear, '2025-07-01')).toEqual(['2025']);
    });
  });

  it('leaves out the one period that the text takes out', () => {
    const except = [
      { period: '2024', basis: legalBasis('van-hai/01-hd', 'III.2'), note: words('riêng', 'own') },
    ];
    const context = contextOf('2024-01-01', '2026-12-31', { effectiveFrom: day('2023-01-01') });
    expect(keys(yearly({ kind: 'within-month', month: 3 }, { except }), context)).toEqual(['2025', '2026']);
  });

  describe('half-years and years together', () => {
    const both: Schedule = {
      kind: 'recurring',
      every: ['half-year', 'year'],
      due: { kind: 'within-period' },
    };
    const context = contextOf('2025-01-01', '2025-12-31');

    it('has no second half: the year stands for it', () => {
      expect(keys(both, context)).toEqual(['2025-H1', '2025']);
      expect(keys({ ...both, every: ['year', 'half-year'] }, context)).toEqual(['2025', '2025-H1']);
    });

    it('counts an act of the first half for the half-year only, one of the second for the year', () => {
      expect(occurrencesOf(both, context).map((one) => [one.key, one.counts.from, one.counts.until])).toEqual(
        [
          ['2025-H1', '2025-01-01', '2025-07-01'],
          ['2025', '2025-07-01', '2026-01-01'],
        ],
      );
    });
  });
});

describe('a duty that waits for an event (invented world)', () => {
  const conditional: Schedule = { kind: 'conditional', trigger: TRIGGER };
  const relative = (
    amount: number,
    unit: 'day' | 'working-day' | 'month' | 'year',
    monthEnd?: 'clamp' | 'next',
  ): Schedule => ({ kind: 'relative', after: TRIGGER, amount, unit, ...(monthEnd && { monthEnd }) });

  it('is one waiting occurrence as long as nothing is registered', () => {
    for (const schedule of [conditional, relative(5, 'day')])
      expect(occurrencesOf(schedule, contextOf('2024-05-01', '2024-05-31'))).toMatchObject([
        { key: 'waiting', opensOn: null, dueOn: null, issues: [] },
      ]);
    expect(
      onDay(conditional, '2024-05-01', { events: [event('e', '2024-04-30', { trigger: 'other' })] }),
    ).toEqual(['waiting']);
  });

  it('opens once for every event, without a due day when it is only conditional', () => {
    const events = [event('e1', '2024-05-01'), event('e2', '2024-05-20')];
    const found = occurrencesOf(conditional, contextOf('2024-05-10', '2024-06-10', { events }));
    expect(found).toMatchObject([
      { key: 'e1', opensOn: '2024-05-01', dueOn: null, counts: { from: '2024-05-01' } },
      { key: 'e2', opensOn: '2024-05-20', dueOn: null, counts: { from: '2024-05-20' } },
    ]);
    expect(onDay(conditional, '2024-05-19', { events })).toEqual(['e1']);
    expect(onDay(conditional, '2024-05-20', { events })).toEqual(['e1', 'e2']);
  });

  it.each([
    ['2024-04-30', []],
    ['2024-05-01', ['e']],
    ['2024-05-15', ['e']],
    ['2024-05-16', ['e']],
    ['2024-05-17', []],
  ])('15 days after 1/5, asked about %s alone: %j', (on, expected) => {
    expect(onDay(relative(15, 'day'), on, { events: [event('e', '2024-05-01')] })).toEqual(expected);
  });

  it.each([
    [relative(1, 'month', 'clamp'), '2024-01-31', '2024-02-29'],
    [relative(1, 'month', 'next'), '2024-01-31', '2024-03-01'],
    [relative(1, 'month', 'clamp'), '2024-01-30', '2024-02-29'],
    [relative(1, 'month', 'clamp'), '2024-01-29', '2024-02-29'],
    [relative(1, 'year', 'clamp'), '2024-02-29', '2025-02-28'],
    [relative(1, 'year', 'next'), '2024-02-29', '2025-03-01'],
    [relative(0, 'day'), '2024-02-29', '2024-02-29'],
  ])('%j after %s is due on %s', (schedule, on, dueOn) => {
    const events = [event('e', on)];
    expect(occurrencesOf(schedule, contextOf(on, on, { events }))).toMatchObject([
      { dueOn, dueGrade: 'verified' },
    ]);
  });

  describe('in working days', () => {
    const inDays = (amount: number, on: string, more: Partial<OccurrenceContext> = { calendar: CALENDAR }) =>
      occurrencesOf(
        relative(amount, 'working-day'),
        contextOf(on, on, { events: [event('e', on)], ...more }),
      );

    it('skips rest days and holidays, and knows its due day no better than the calendar', () => {
      expect(inDays(1, '2024-03-01')).toMatchObject([{ dueOn: '2024-03-04', dueGrade: 'verified' }]);
      expect(inDays(1, '2024-04-26')).toMatchObject([{ dueOn: '2024-05-02', dueGrade: 'reported' }]);
      expect(inDays(3, '2024-04-26')).toMatchObject([{ dueOn: '2024-05-04', dueGrade: 'reported' }]);
    });

    it('says so when no calendar is given', () => {
      expect(inDays(3, '2024-04-26', {})).toMatchObject([
        { key: 'e', dueOn: null, issues: [{ code: 'CALENDAR_NOT_GIVEN', params: { day: '2024-04-26' } }] },
      ]);
    });

    it('says so when the calendar ends too early, and only then', () => {
      expect(inDays(1, '2024-12-30')).toMatchObject([{ dueOn: '2024-12-31', issues: [] }]);
      expect(inDays(2, '2024-12-30')).toMatchObject([
        { dueOn: null, issues: [{ code: 'CALENDAR_NOT_COVERED', params: { day: '2025-01-01' } }] },
      ]);
    });

    it('says so when the day hangs on a holiday that is only recalled', () => {
      expect(inDays(1, '2024-09-02')).toMatchObject([
        { dueOn: null, issues: [{ code: 'CALENDAR_UNDETERMINED' }] },
      ]);
    });
  });
});

describe('a duty without a schedule (invented world)', () => {
  it('is one occurrence that goes on from the day of the document', () => {
    const schedule: Schedule = { kind: 'unscheduled', manner: 'regular' };
    expect(occurrencesOf(schedule, contextOf('2025-01-01', '2025-12-31'))).toMatchObject([
      { key: 'continuing', opensOn: ISSUED, dueOn: null, counts: { from: ISSUED } },
    ]);
  });
});

describe('any recurring schedule', () => {
  const days = fc.integer({ min: 0, max: 2500 }).map((count) => addDays(day('2022-01-01'), count));
  const schedules: fc.Arbitrary<Schedule> = fc.record({
    kind: fc.constant('recurring' as const),
    every: fc.uniqueArray(fc.constantFrom('month', 'quarter', 'half-year', 'nine-months', 'year'), {
      minLength: 1,
      maxLength: 3,
    }),
    due: fc.constantFrom<RecurringDue>({ kind: 'within-period' }, { kind: 'unstated' }),
  });

  it('lists over a span what it lists over its days one by one', () => {
    fc.assert(
      fc.property(
        schedules,
        days,
        days,
        fc.integer({ min: 0, max: 60 }),
        (schedule, effectiveFrom, from, length) => {
          const last: CalendarDate = addDays(from, length);
          const whole = new Set(keys(schedule, contextOf(from, last, { effectiveFrom })));
          const single = new Set<string>();
          for (let on = from; on <= last; on = addDays(on, 1))
            for (const key of onDay(schedule, on, { effectiveFrom })) single.add(key);
          expect(whole).toEqual(single);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('opens no later than it is due, never before the document, and inside the days that count', () => {
    fc.assert(
      fc.property(schedules, days, days, (schedule, effectiveFrom, from) => {
        for (const one of occurrencesOf(schedule, contextOf(from, addDays(from, 400), { effectiveFrom }))) {
          const opensOn = one.opensOn ?? effectiveFrom;
          expect(opensOn >= effectiveFrom).toBe(true);
          if (one.dueOn !== null)
            expect(opensOn <= one.dueOn && one.dueOn < (one.counts.until ?? '9999')).toBe(true);
        }
      }),
    );
  });
});
