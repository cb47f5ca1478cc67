import { describe, expect, it } from 'vitest';
import { day, legalBasis, words } from '../kernel/index.js';
import { describeSchedule } from './describe-schedule.js';
import type { Schedule } from './schedule.js';

const both = (schedule: Schedule): readonly [string, string] => [
  describeSchedule(schedule, 'vi'),
  describeSchedule(schedule, 'en'),
];

describe('describeSchedule', () => {
  it('says a fixed day as the clause reads it, with the day it opens', () => {
    const due = { reading: 'before', day: day('2024-05-30') } as const;
    expect(both({ kind: 'fixed', due })).toEqual(['trước ngày 30/5/2024', 'before 30 May 2024']);
    expect(both({ kind: 'fixed', due: { ...due, reading: 'by' }, opensOn: day('2024-01-02') })).toEqual([
      'từ ngày 2/1/2024, chậm nhất ngày 30/5/2024',
      'from 2 January 2024, by 30 May 2024',
    ]);
  });

  it('says a recurring one with its days, its start and its exceptions', () => {
    expect(both({ kind: 'recurring', every: ['year'], due: { kind: 'within-month', month: 10 } })).toEqual([
      'hằng năm, trong tháng 10',
      'every year, in October',
    ]);
    expect(
      both({
        kind: 'recurring',
        every: ['year'],
        from: day('2025-01-01'),
        due: { kind: 'before', month: 3, day: 20 },
        except: [
          {
            period: '2024',
            basis: legalBasis('x/y', 'I'),
            note: words('thực hiện riêng', 'ruled elsewhere'),
          },
        ],
      }),
    ).toEqual([
      'hằng năm, trước ngày 20/3, từ ngày 1/1/2025; trừ năm 2024 (thực hiện riêng)',
      'every year, before 20 March, from 1 January 2025; except 2024 (ruled elsewhere)',
    ]);
    expect(both({ kind: 'recurring', every: ['year'], due: { kind: 'by', month: 6, day: 10 } })).toEqual([
      'hằng năm, chậm nhất ngày 10/6',
      'every year, by 10 June',
    ]);
  });

  it('says that no day is set, for one series and for several', () => {
    expect(both({ kind: 'recurring', every: ['half-year', 'year'], due: { kind: 'unstated' } })).toEqual([
      '6 tháng một lần và hằng năm, không ấn định ngày',
      'every six months and every year, no day set',
    ]);
    for (const series of ['month', 'quarter', 'nine-months'] as const)
      for (const text of both({ kind: 'recurring', every: [series], due: { kind: 'within-period' } }))
        expect(text).not.toMatch(/[[\]{}]/);
  });

  it('says what a relative or conditional one waits for', () => {
    const event = { id: 'x/event', words: words('văn bản của Trung ương', 'a central document') };
    expect(both({ kind: 'relative', after: event, amount: 15, unit: 'working-day' })).toEqual([
      'trong 15 ngày làm việc kể từ khi có: văn bản của Trung ương',
      'within 15 working days of: a central document',
    ]);
    expect(both({ kind: 'conditional', trigger: event })).toEqual([
      'khi có: văn bản của Trung ương; không ấn định hạn',
      'upon: a central document; no deadline set',
    ]);
  });

  it('says how an unscheduled one goes on', () => {
    for (const manner of ['regular', 'prompt', 'periodic', 'as-regulated', 'unstated'] as const)
      for (const text of both({ kind: 'unscheduled', manner })) expect(text).not.toMatch(/[[\]{}]/);
    expect(describeSchedule({ kind: 'unscheduled', manner: 'regular' }, 'vi')).toBe('thường xuyên');
  });
});
