import { describe, expect, it } from 'vitest';
import { asOf, day, entry, type HolidayCalendar, period } from '../../kernel/index.js';
import { known, notKnown } from '../../rules/index.js';
import { DEFAULT_READINGS } from '../schedule.js';
import { clause, EXAMPLES, historyOf, LAW, registering } from './invented-workflow.test-support.js';
import { stateAt } from './state-at.js';
import type { StepWindow, WindowSchedule } from './step-window.js';
import { type WindowQuestion, windowDays } from './window-days.js';

const CALENDAR: HolidayCalendar = {
  id: 'invented',
  words: { vi: 'lịch', en: 'calendar' },
  covers: { from: day('2025-01-01'), until: day('2026-01-01') },
  rest: { weekdays: [6, 7], basis: clause('VH-0'), grade: 'reported' },
  days: [],
};

const question: WindowQuestion = {
  year: 2025,
  position: stateAt(EXAMPLES, historyOf([registering('2025-02-10')]), asOf(day('2025-12-31'))),
  facts: { 'meeting-on': known('2025-05-20'), 'other-on': notKnown(), odd: known('20/5') },
  law: LAW,
  readings: DEFAULT_READINGS,
};

const days = (schedule: WindowSchedule, more: Partial<WindowQuestion> = {}) => {
  const window: StepWindow = {
    words: { vi: 'hạn', en: 'window' },
    schedule,
    basis: [clause('VH-2')],
    grade: 'verified',
  };
  const found = windowDays(window, { ...question, ...more });
  return [found?.opensOn, found?.dueOn, found?.dueGrade, ...(found?.issues ?? []).map(({ code }) => code)];
};

const from = { step: 'register' };

describe('windowDays', () => {
  it.each<[string, WindowSchedule, unknown[]]>([
    [
      'within a month',
      { kind: 'yearly', due: { kind: 'within-month', month: 2 } },
      ['2025-02-01', '2025-02-28', 'verified'],
    ],
    [
      'before a day',
      { kind: 'yearly', due: { kind: 'before', month: 3, day: 20 } },
      [null, '2025-03-19', 'inferred'],
    ],
    [
      'from a day by a day',
      { kind: 'yearly', opens: { month: 1, day: 15 }, due: { kind: 'by', month: 3, day: 20 } },
      ['2025-01-15', '2025-03-20', 'verified'],
    ],
    [
      'some time in the year',
      { kind: 'yearly', due: { kind: 'within-period' } },
      [null, '2025-12-31', 'inferred'],
    ],
    ['a year without a day', { kind: 'yearly', due: { kind: 'unstated' } }, [null, null, 'verified']],
    [
      'once',
      { kind: 'once', due: { reading: 'by', day: day('2024-06-30') } },
      [null, '2024-06-30', 'verified'],
    ],
    [
      'days after a step',
      { kind: 'relative', from, due: { amount: 5, unit: 'day' } },
      ['2025-02-10', '2025-02-15', 'verified'],
    ],
    [
      'months after a step, not before some days',
      {
        kind: 'relative',
        from,
        opens: { amount: 3, unit: 'day' },
        due: { amount: 1, unit: 'month', monthEnd: 'clamp' },
      },
      ['2025-02-13', '2025-03-10', 'verified'],
    ],
    [
      'years after a step, without an end',
      { kind: 'relative', from, opens: { amount: 1, unit: 'year', monthEnd: 'clamp' } },
      ['2026-02-10', null, 'verified'],
    ],
    [
      'days before a planned day, by a number of the law',
      {
        kind: 'relative',
        from: { fact: 'meeting-on' },
        due: { amount: { parameter: 'send-days' }, unit: 'day', side: 'before' },
      },
      [null, '2025-05-05', 'verified'],
    ],
    [
      'working days without a calendar',
      { kind: 'relative', from, due: { amount: 5, unit: 'working-day' } },
      ['2025-02-10', null, 'verified', 'CALENDAR_NOT_GIVEN'],
    ],
    [
      'after a step not taken',
      { kind: 'relative', from: { step: 'send' }, due: { amount: 5, unit: 'day' } },
      [null, null, 'verified', 'STEP_NOT_TAKEN'],
    ],
    [
      'before an unknown day',
      { kind: 'relative', from: { fact: 'other-on' }, due: { amount: 5, unit: 'day' } },
      [null, null, 'verified', 'FACT_NOT_KNOWN'],
    ],
    [
      'before what is no day',
      { kind: 'relative', from: { fact: 'odd' }, due: { amount: 5, unit: 'day' } },
      [null, null, 'verified', 'FACT_NOT_KNOWN'],
    ],
    [
      'by a number that nobody gives',
      { kind: 'relative', from, due: { amount: { parameter: 'x' }, unit: 'day' } },
      ['2025-02-10', null, 'verified', 'PARAMETER_NOT_KNOWN'],
    ],
  ])('%s', (_name, schedule, expected) => {
    expect(days(schedule)).toEqual(expected);
  });

  it('counts working days both ways, as well known as the calendar is', () => {
    const working = (side: 'after' | 'before') =>
      days({ kind: 'relative', from, due: { amount: 5, unit: 'working-day', side } }, { calendar: CALENDAR });
    expect(working('after')).toEqual(['2025-02-10', '2025-02-17', 'reported']);
    expect(working('before')).toEqual(['2025-02-10', '2025-02-03', 'reported']);
    expect(
      days({ kind: 'relative', from, due: { amount: 300, unit: 'working-day' } }, { calendar: CALENDAR }),
    ).toEqual(['2025-02-10', null, 'verified', 'CALENDAR_NOT_COVERED']);
  });

  it('a number of the law that is only recalled is none', () => {
    const law = {
      ...LAW,
      parameters: LAW.parameters.map((one) => ({
        ...one,
        entries: [entry(15, period(day('2024-01-01')), clause('VH-3'), 'recalled')],
      })),
    };
    const due = { amount: { parameter: 'send-days' }, unit: 'day' } as const;
    expect(days({ kind: 'relative', from, due }, { law })).toEqual([
      '2025-02-10',
      null,
      'verified',
      'PARAMETER_NOT_KNOWN',
    ]);
  });
});
