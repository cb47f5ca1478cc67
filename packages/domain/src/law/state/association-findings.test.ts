import { describe, expect, it } from 'vitest';
import { ASSOCIATION, PROVINCE, rulesOf } from '../../associations/associations.test-support.js';
import { BASIS, entry, registry } from '../../associations/entries/entries.test-support.js';
import {
  type AssociationEntry,
  factsWithEntries,
  findingInWords,
  NO_ASSOCIATION_FACTS,
  type RegisterClause,
  type RegisterFinding,
  type RegisterWorld,
  registerOf,
} from '../../associations/index.js';
import { asOf, day, type Language, legalBasis, period, toPlaceId, words } from '../../kernel/index.js';
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

const UNSETTLED = { checks: [], opinions: [], conclusion: undefined };

describe('a finding in words', () => {
  const ID = '0197c1de-6a2b-7c3d-8e4f-a1b2c3d4e5f6';
  /** A word with hyphens in ASCII, as ids are, or the id of a record; a number of a document is in capitals. */
  const RAW =
    /(?<![\p{L}\d])(?:[a-z]+(?:[-/][a-z0-9]+)+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\p{L}\d])/u;
  const nameOf = () => words('Sở Nội vụ', 'Department of Home Affairs');
  const inWords = (found: readonly RegisterFinding[] | undefined, language: Language) =>
    (found ?? []).map((one) => findingInWords(one, language, nameOf));
  const said = (on: string, entries: readonly AssociationEntry[], more: Partial<RegisterWorld> = {}) =>
    registerOf(
      { ...world, ...more },
      [ASSOCIATION],
      factsWithEntries(
        NO_ASSOCIATION_FACTS,
        entries.map((one) => ({ ...one, id: ID })),
      ),
      asOf(day(on)),
    )[0]?.findings;
  const ageOfProvince = {
    ...{ id: 'association-leader.age-most.van-hai', type: 'number' as const, words: words('tuổi', 'age') },
    entries: [
      {
        ...{ state: 'in-force' as const, value: 60, period: period(day('2020-01-01')) },
        ...{ basis: cited, grade: 'verified' as const },
      },
    ],
  };
  const notices = [
    {
      ...{ notice: 'change-of-leaders' as const, basis: cited, grade: 'verified' as const },
      period: period(day('2024-11-26')),
    },
  ];
  const slot = (change: object) => entry('leader-slot', { ...UNSETTLED, introducedOn: undefined, ...change });
  const SAID: readonly (readonly [vi: string, en: string, found: readonly RegisterFinding[] | undefined])[] =
    [
      [
        'Cuộc thanh tra ngày 1/2/2025 kết luận có vi phạm mà chưa có biện pháp xử lý',
        'The State inspection of 1 February 2025 found a breach and nothing was done about it',
        said('2025-03-01', [entry('inspection', { remedy: undefined })]),
      ],
      [
        'Vi phạm nêu tại cuộc thanh tra ngày 1/2/2025 chưa được khắc phục, đã quá hạn (hạn 30/4/2025)',
        'The breach found by the State inspection of 1 February 2025 is not repaired and the time for it is over (until 30 April 2025)',
        said('2025-05-01', [entry('inspection', { remedy: { dueOn: '2025-04-30' } })]),
      ],
      [
        'Khoản hỗ trợ bắt đầu từ ngày 1/1/2025 không gắn với nhiệm vụ được giao',
        'The grant that began on 1 January 2025 is tied to no assigned task',
        said('2025-02-01', [entry('support', { task: undefined, tiedToTask: false, result: undefined })]),
      ],
      [
        'Khoản hỗ trợ từ ngày 1/1/2025 đến hết ngày 31/3/2025 đã hết kỳ mà chưa ghi nhận kết quả',
        'The grant from 1 January 2025 to 31 March 2025 is over and no result is recorded',
        said('2025-04-01', [entry('support', { result: undefined })]),
      ],
      [
        'Kiến nghị ngày 10/3/2025 về “trụ sở” chưa được trả lời',
        'The proposal of 10 March 2025 on “trụ sở” is not answered',
        said('2025-04-09', [entry('difficulty')]),
      ],
      [
        'Chưa quy hoạch chức danh phó chủ tịch',
        'Nobody is planned for the post of vice chair',
        said('2025-01-01', [entry('post-plan', { post: 'vice-chair', count: 0 })]),
      ],
      [
        'Chức danh phó chủ tịch được bầu ngày 9/2/2025 khi chưa có kết luận đồng ý',
        'The post of vice chair was filled on 9 February 2025 without a conclusion that agrees',
        said('2025-02-09', [slot({ electedOn: '2025-02-09' })]),
      ],
      [
        'Giới thiệu chức danh phó chủ tịch khi chưa đạt tiêu chuẩn (tuổi)',
        'There was a nomination as vice chair though a standard is not met (age)',
        said(
          '2025-01-20',
          [slot({ electedOn: undefined, checks: [{ standard: 'age', on: '2025-01-20', met: false }] })],
          { law: { rules: rulesOf([ageOfProvince]), lifecycles } },
        ),
      ],
      [
        'Chưa báo cáo thay đổi ngày 1/3/2025 (báo cáo thay đổi lãnh đạo)',
        'No notice was sent of the change of 1 March 2025 (notice of a change of leaders)',
        said('2025-03-09', [entry('leader-slot'), entry('reports-kept', { report: 'change-of-leaders' })], {
          notices,
        }),
      ],
      [
        'Năm 2024 không có buổi làm việc định kỳ với hội',
        'No yearly working meeting was held with it in 2024',
        said('2025-01-01', [entry('meetings-kept', { period: { from: '2024-01-01' } })]),
      ],
    ];

  it.each(SAID)('%s', (vi, en, found) => {
    expect(inWords(found, 'vi')).toEqual([vi]);
    expect(inWords(found, 'en')).toEqual([en]);
  });

  it('has no id in it', () => {
    for (const id of [
      'van-hai/blind-association',
      'Chức danh vice-chair được bầu',
      `Khoản hỗ trợ ${ID} đã hết`,
    ])
      expect(id).toMatch(RAW);
    for (const [, , found] of SAID)
      for (const language of ['vi', 'en'] as const)
        for (const text of inWords(found, language)) expect(text).not.toMatch(RAW);
  });

  it('names the bodies, the ground and the congress that it is about', () => {
    const of = (found: Omit<RegisterFinding, 'basis'>) => inWords([{ ...found, basis: [] }], 'vi');
    expect(
      of({ code: 'MONITORING_BODY_ENDED', params: {}, suggested: [PROVINCE] }).concat(
        of({ code: 'MONITORING_BODY_ENDED', params: {}, suggested: [] }),
      ),
    ).toEqual([
      'Cơ quan được phân công theo dõi đã kết thúc, cần phân công lại; có thể xét: Sở Nội vụ',
      'Cơ quan được phân công theo dõi đã kết thúc, cần phân công lại; có thể xét: không rõ',
    ]);
    expect(
      of({
        ...{ code: 'DISSOLUTION_GROUND', params: { ground: 'idle' } },
        ground: words('Không hoạt động liên tục 12 tháng', 'Idle for twelve months in a row'),
      }),
    ).toEqual(['Có căn cứ để xem xét giải thể (Không hoạt động liên tục 12 tháng)']);
    expect(of({ code: 'CONGRESS_ANSWER_OVERDUE', params: { on: '2024-03-16', congress: 'term' } })).toEqual([
      'Quá hạn trả lời báo cáo đại hội nhiệm kỳ (hạn 16/3/2024)',
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

  it('hold of associations of their level', () => {
    expect(basisOf('2023-03-14', { level: 'province' })).toEqual([cited]);
    expect(basisOf('2023-03-14', { level: 'centre' })).toEqual([]);
  });

  it('are those of the day on which it happened, whenever it is asked', () => {
    const basisOfElection = (electedOn: string) =>
      row(
        '2025-06-01',
        [
          entry('leader-slot', {
            nominatedOn: '2023-01-01',
            electedOn,
            ...UNSETTLED,
            introducedOn: undefined,
          }),
        ],
        { clauses: [clause({ code: 'ELECTED_BEFORE_CONCLUSION' })] },
      )?.findings.map(({ code, basis }) => [code, basis]);
    expect(basisOfElection('2023-03-12')).toEqual([['ELECTED_BEFORE_CONCLUSION', []]]);
    expect(basisOfElection('2023-03-13')).toEqual([['ELECTED_BEFORE_CONCLUSION', [cited]]]);
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
