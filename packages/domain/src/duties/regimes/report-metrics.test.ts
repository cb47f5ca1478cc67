import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, unknownDay, yearPeriod } from '../../kernel/index.js';
import { act, BLOC, bodyOf, CELL_A, CELL_B, GROUP, registryWith } from '../invented-world.test-support.js';
import { consolidate } from './consolidate.js';
import { explainLock } from './explain-lock.js';
import {
  extended,
  LAW,
  lockedOn,
  REGIME,
  REPORT,
  REPORT_DUTY,
  reportsOn,
  returned,
  sent,
} from './regimes.test-support.js';
import { reportMetrics } from './report-metrics.js';

const YEAR = yearPeriod(2024).period;
const missing = (reports: ReturnType<typeof reportsOn>) =>
  reportMetrics(reports, YEAR).missing.map(({ bearer }) => bearer.body.id);

describe('the five metrics', () => {
  it('count what is expected, sent and sent on time, and name who has not reported', () => {
    const submissions = [sent(CELL_A, '2024-07-12')];
    const metrics = reportMetrics(reportsOn('2024-12-31', { submissions }), YEAR);
    expect(metrics).toMatchObject({
      expected: 2,
      actual: 1,
      onTime: 0,
      rate: 50,
      onTimeRate: 0,
      withDeadline: 2,
      doubtful: 0,
    });
    expect(missing(reportsOn('2024-12-31', { submissions }))).toEqual([CELL_B]);
  });

  it('take more time, returns and other proof into account', () => {
    const first = sent(CELL_A, '2024-07-12');
    const facts = { submissions: [first], extensions: [extended('2024-07-12', '2024-07-09')] };
    expect(reportMetrics(reportsOn('2024-12-31', facts), YEAR)).toMatchObject({ actual: 1, onTime: 1 });
    const back = { ...facts, returns: [returned(first.id, '2024-07-13')] };
    expect(reportMetrics(reportsOn('2024-12-31', back), YEAR)).toMatchObject({ actual: 0, rate: 0 });
    const activities = [act('paper', CELL_B, '2024-07-01', { duty: REPORT, kind: 'report' })];
    expect(reportMetrics(reportsOn('2024-12-31', { activities }), YEAR)).toMatchObject({
      actual: 1,
      onTime: 1,
    });
  });

  it('leave out what was waived, and what falls in another period', () => {
    const decisions = [
      {
        id: 'waived',
        duty: REPORT,
        body: CELL_B,
        occurrence: '2024',
        outcome: 'waived' as const,
        on: day('2024-07-01'),
        document: '1-TB',
      },
    ];
    expect(reportMetrics(reportsOn('2024-12-31', { decisions }), YEAR).expected).toBe(1);
    expect(reportMetrics(reportsOn('2024-12-31'), yearPeriod(2025).period)).toMatchObject({
      expected: 0,
      rate: null,
      onTimeRate: null,
    });
  });

  it('know no rate where members of a group are not counted, and no "on time" without a last day', () => {
    const duties = [{ ...REPORT_DUTY, bearers: { by: 'name' as const, bodies: [CELL_A, GROUP] } }];
    const grouped = reportsOn('2024-12-31', {}, undefined, { ...LAW, duties });
    expect(reportMetrics(grouped, YEAR)).toMatchObject({ expected: 2, uncounted: [GROUP], rate: null });
    const unstated = {
      ...LAW,
      duties: [
        {
          ...REPORT_DUTY,
          schedule: {
            kind: 'recurring' as const,
            every: ['year' as const],
            due: { kind: 'unstated' as const },
          },
        },
      ],
    };
    const facts = { submissions: [sent(CELL_A, '2024-12-01')] };
    expect(reportMetrics(reportsOn('2024-12-31', facts, undefined, unstated), YEAR)).toMatchObject({
      expected: 2,
      actual: 1,
      onTime: 0,
      onTimeRate: null,
      withDeadline: 0,
    });
  });

  it('count a body apart of which it is not known whether it must report', () => {
    const registry = registryWith(
      bodyOf(CELL_A, { parent: BLOC, life: { from: unknownDay(), until: null } }),
    );
    expect(reportMetrics(reportsOn('2024-12-31', {}, registry), YEAR)).toMatchObject({
      expected: 1,
      doubtful: 1,
    });
  });

  it('keep the sum for any records: expected = actual + missing, on time <= actual', () => {
    const days = fc.nat(60).map((count) => addDays(day('2024-06-01'), count));
    const records = fc.array(
      fc.record({ body: fc.constantFrom(CELL_A, CELL_B), on: days, back: fc.option(days) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(records, days, (all, on) => {
        const submissions = all.map(({ body, on: when }, index) => sent(body, when, { id: `s${index}` }));
        const returns = all.flatMap(({ back }, index) =>
          back === null ? [] : [returned(`s${index}`, back, { id: `r${index}` })],
        );
        const ask = (facts: Parameters<typeof reportsOn>[1]) => reportMetrics(reportsOn(on, facts), YEAR);
        const metrics = ask({ submissions, returns });
        expect(metrics.actual + metrics.missing.length).toBe(metrics.expected);
        expect(metrics.onTime).toBeLessThanOrEqual(metrics.actual);
        const naive = [CELL_A, CELL_B].filter((body) =>
          all.some((one) => one.body === body && one.on <= on && (one.back === null || one.back > on)),
        );
        expect(metrics.actual).toBe(naive.length);
        const turned = { submissions: [...submissions].reverse(), returns: [...returns].reverse() };
        expect(ask(turned)).toEqual(metrics);
      }),
    );
  });
});

describe('a consolidated draft', () => {
  const submissions = [
    sent(CELL_A, '2024-07-01', {
      figures: { 'models/registered': 3, 'models/best-rate': 80 },
      narrative: { results: 'Ba mô hình mới.', plans: ' ' },
    }),
    sent(CELL_B, '2024-07-02', { figures: { 'models/registered': null } }),
  ];

  it('adds what adds up, lists the rest, keeps the words of each, and names every gap', () => {
    const draft = consolidate(REGIME, '2024', reportsOn('2024-12-31', { submissions }));
    expect(draft.figures).toMatchObject([
      {
        measure: 'models/registered',
        total: 3,
        complete: false,
        given: [{ body: CELL_A, value: 3 }],
        unknownTo: [CELL_B],
      },
      { measure: 'models/best-rate', total: null, given: [{ value: 80 }], unknownTo: [CELL_B] },
    ]);
    expect(draft.parts).toMatchObject([
      { id: 'results', given: [{ body: CELL_A, value: 'Ba mô hình mới.' }], missing: [CELL_B] },
      { id: 'plans', given: [], missing: [CELL_A, CELL_B] },
    ]);
    expect(draft.missing).toEqual([]);
  });

  it('leaves out what was returned, and a total of nothing is no zero', () => {
    const returns = submissions.map(({ id }) => returned(id, '2024-07-03'));
    const draft = consolidate(REGIME, '2024', reportsOn('2024-12-31', { submissions, returns }));
    expect(draft).toMatchObject({ reports: [], missing: [CELL_A, CELL_B] });
    expect(draft.figures[0]).toMatchObject({ total: null, complete: false, missing: [CELL_A, CELL_B] });
  });

  it('is complete when all gave all, and equals the plain sum', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const both = [
          sent(CELL_A, '2024-07-01', { figures: { 'models/registered': a } }),
          sent(CELL_B, '2024-07-01', { figures: { 'models/registered': b } }),
        ];
        const draft = consolidate(REGIME, '2024', reportsOn('2024-12-31', { submissions: both }));
        expect(draft.figures[0]).toMatchObject({ total: a + b, complete: true });
      }),
    );
  });
});

describe('a lock in words', () => {
  const names = { body: (id: string) => ({ vi: `“${id}”`, en: id }), document: (id: string) => id };
  const say = (on: string, facts = {}, language: 'vi' | 'en' = 'vi') => {
    const [report] = reportsOn(on, facts);
    return report && explainLock(report, language, names);
  };

  it('says until when, by which clause, who decided and why', () => {
    expect(say('2024-07-01')).toBe('Đang nhận đến hết ngày 15/7/2024, theo van-hai/01-hd, IV.');
    expect(say('2024-07-16')).toBe(
      'Đã khóa: chỉ nhận báo cáo đến hết ngày 15/7/2024, theo van-hai/01-hd, IV.',
    );
    expect(say('2024-07-06', { locks: [lockedOn('2024-07-05')] })).toBe(
      'Đã khóa từ ngày 5/7/2024 theo quyết định của “van-hai/agencies-bloc”: Đã tổng hợp.',
    );
    const first = sent(CELL_A, '2024-07-09');
    expect(say('2024-07-20', { submissions: [first], returns: [returned(first.id, '2024-07-14')] })).toBe(
      'Đang nhận lại: “van-hai/agencies-bloc” trả báo cáo ngày 14/7/2024 (Thiếu số liệu).',
    );
    expect(
      say(
        '2024-07-12',
        { locks: [lockedOn('2024-07-05')], extensions: [extended('2024-07-20', '2024-07-06')] },
        'en',
      ),
    ).toBe('Open to the end of 20 July 2024: more time was granted by 7-CV/ĐUK.');
  });
});
