import { describe, expect, it } from 'vitest';
import { ASSOCIATION, PROVINCE, rulesOf } from '../../associations/associations.test-support.js';
import { BASIS, entry, registry } from '../../associations/entries/entries.test-support.js';
import {
  type AssociationEntry,
  factsWithEntries,
  NO_ASSOCIATION_FACTS,
  type RegisterClause,
  type RegisterWorld,
  registerOf,
} from '../../associations/index.js';
import { asOf, day, legalBasis, period, toPlaceId } from '../../kernel/index.js';
import { associationLifecycles as lifecycles, vietnamHolidays } from '../index.js';

const cited = legalBasis('van-hai/1-ct-tu', '2');
const world: RegisterWorld = {
  law: { rules: rulesOf(), lifecycles },
  registry,
  calendar: vietnamHolidays,
};
const row = (on: string, entries: readonly AssociationEntry[], more: Partial<RegisterWorld> = {}) =>
  registerOf(
    { ...world, ...more },
    [ASSOCIATION],
    factsWithEntries(
      NO_ASSOCIATION_FACTS,
      entries.map((one, index) => ({ ...one, id: `e${index}` })),
    ),
    asOf(day(on)),
  )[0];
const codes = (on: string, ...entries: AssociationEntry[]) =>
  row(on, entries)?.findings.map(({ code }) => code);

describe('what the register says of records', () => {
  it('a breach that nothing was done about, from its conclusion on', () => {
    const breach = entry('inspection', { remedy: undefined });
    expect(codes('2025-02-28', breach)).toEqual([]);
    expect(codes('2025-03-01', breach)).toEqual(['BREACH_UNHANDLED']);
    expect(codes('2025-03-05', breach, entry('measure'))).toEqual([]);
  });

  it('a remedy whose last day has passed', () => {
    const due = entry('inspection', { remedy: { dueOn: '2025-04-30' } });
    expect(codes('2025-04-30', due)).toEqual([]);
    expect(codes('2025-05-01', due)).toEqual(['REMEDY_OVERDUE']);
  });

  it('a proposal until it is answered, and a post that surely is planned for nobody', () => {
    const proposal = entry('difficulty');
    expect(codes('2025-03-09', proposal)).toEqual([]);
    expect(codes('2025-04-09', proposal)).toEqual(['PROPOSAL_OPEN']);
    expect(codes('2025-04-10', proposal)).toEqual([]);
    expect(codes('2025-01-01', entry('post-plan'))).toEqual([]);
    expect(codes('2025-01-01', entry('post-plan', { count: 0 }))).toEqual(['POST_NOT_PLANNED']);
  });

  it('a change of leaders that was not reported, where notices are kept', () => {
    const notices = [
      {
        ...{ notice: 'change-of-leaders' as const, basis: cited, grade: 'verified' as const },
        period: period(day('2024-11-26')),
      },
    ];
    const slot = entry('leader-slot');
    const kept = entry('reports-kept', { report: 'change-of-leaders' });
    const sent = entry('report', { report: 'change-of-leaders', sentOn: '2025-03-10' });
    const at = (on: string, ...entries: AssociationEntry[]) =>
      row(on, entries, { notices })?.findings.map(({ code, basis }) => [code, basis]);
    expect(at('2025-03-09', slot)).toEqual([]);
    expect(at('2025-03-09', slot, kept, sent)).toEqual([['CHANGE_NOT_REPORTED', [cited]]]);
    expect(at('2025-03-10', slot, kept, sent)).toEqual([]);
  });

  it('a yearly meeting that was not held, where such meetings are kept', () => {
    const kept = entry('meetings-kept', { period: { from: '2024-01-01' } });
    expect(codes('2024-12-31', kept)).toEqual([]);
    expect(codes('2025-01-01', kept)).toEqual(['YEARLY_MEETING_MISSING']);
    expect(codes('2025-01-01')).toEqual([]);
  });

  it('the answer to a report on a congress by the days of the law, and none where it sets no days', () => {
    const papers = [
      {
        ...{ id: 'congress-report', words: { vi: 'báo cáo', en: 'report' }, congresses: ['term'] as const },
        ...{ stage: 'report' as const, need: 'required' as const, period: period(day('2015-01-01')) },
        ...{ basis: cited, grade: 'verified' as const },
      },
    ];
    const file = (receivedOn: string) =>
      entry('congress-file', {
        papers: [{ paper: 'congress-report', receivedOn }],
        ...{ consultations: [], consent: undefined, heldOn: undefined, resultReportedOn: undefined },
      });
    const at = (on: string, receivedOn: string) =>
      row(on, [file(receivedOn)], { papers })?.findings.map(({ code }) => code);
    // 15 days under the old decree
    expect(at('2024-03-16', '2024-03-01')).toEqual([]);
    expect(at('2024-03-17', '2024-03-01')).toEqual(['CONGRESS_ANSWER_OVERDUE']);
    expect(at('2025-03-17', '2025-03-01')).toEqual([]);
    const planned = (plannedOn: string) =>
      row('2024-03-17', [entry('congress-file', { plannedOn, papers: [], consultations: [] })])
        ?.congressFiles[0]?.report.reportDueOn;
    expect([planned('2024-05-31'), planned('2025-05-31')]).toEqual(['2024-05-01', null]);
    expect(row('2025-03-17', [file('2025-03-01')], { papers })?.congressFiles).toMatchObject([
      { report: { complete: 'yes', answer: 'not-due-known' }, result: { complete: 'unknown' } },
    ]);
  });

  it('an election before the conclusion; a standard not met only where the standard is known', () => {
    const early = entry('leader-slot', { electedOn: '2025-02-09', introducedOn: undefined });
    expect(codes('2025-02-08', early)).toEqual([]);
    expect(codes('2025-02-09', early)).toEqual(['ELECTED_BEFORE_CONCLUSION']);
    const unfit = entry('leader-slot', { checks: [{ standard: 'age', on: '2025-01-20', met: false }] });
    expect(codes('2025-01-20', unfit)).toEqual([]);
    expect(row('2025-01-20', [unfit])?.leaderPosts[0]?.standards[0]).toMatchObject({
      ...{ standard: 'age', result: 'unknown', recorded: false },
      missing: ['association-leader.age-most.van-hai'],
    });
    const own = {
      ...{ id: 'association-leader.age-most.van-hai', type: 'number' as const, words: { vi: 'a', en: 'a' } },
      entries: [
        {
          ...{ state: 'in-force' as const, value: 60, period: period(day('2020-01-01')) },
          ...{ basis: cited, grade: 'verified' as const },
        },
      ],
    };
    const loaded = { law: { rules: rulesOf([own]), lifecycles } };
    expect(row('2025-01-20', [unfit], loaded)?.findings).toEqual([
      {
        code: 'LEADER_STANDARD_NOT_MET',
        params: { post: 'vice-chair', standard: 'age' },
        record: 'e0',
        basis: [cited],
      },
    ]);
  });
});

describe('the clauses of a finding', () => {
  const unplanned = entry('post-plan', { count: 0, period: { from: '2020-01-01' } });
  const clause = (more: Partial<RegisterClause>): RegisterClause => ({
    ...{ code: 'POST_NOT_PLANNED', period: period(day('2023-03-13')), basis: cited, ...more },
  });
  const basisOf = (on: string, more: Partial<RegisterClause>, ...entries: AssociationEntry[]) =>
    row(on, [unplanned, ...entries], { clauses: [clause(more)] })?.findings[0]?.basis;

  it('hold on their days, in their place', () => {
    expect(basisOf('2023-03-12', {})).toEqual([]);
    expect(basisOf('2023-03-13', {})).toEqual([cited]);
    expect(basisOf('2023-03-14', { within: toPlaceId('van-hai') })).toEqual([cited]);
    expect(basisOf('2023-03-14', { within: toPlaceId('van-son') })).toEqual([]);
  });

  it('hold of a standing only where the association surely has it', () => {
    const assigned = entry('status', {
      period: { from: '2023-06-01' },
      basis: BASIS,
      recognisedBy: PROVINCE,
    });
    expect(basisOf('2023-05-31', { standing: 'party-assigned' }, assigned)).toEqual([]);
    expect(basisOf('2023-06-01', { standing: 'party-assigned' }, assigned)).toEqual([cited]);
  });
});
