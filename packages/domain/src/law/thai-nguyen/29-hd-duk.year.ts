import type { ActorRule, StepWindow, Transition, WorkflowDefinition } from '../../duties/index.js';
import { day, type LegalBasis, toClauseId, type Words, words } from '../../kernel/index.js';
import { at, COMMITTEE, PROPAGANDA, STANDING_BOARD } from './29-hd-duk.bodies.js';

// What a body owes for all its models in a year: one list, one review, two reports. A single model's step is no proof
// that the whole is complete, so the year has a case of its own, and its steps prove the dated duties of III.2.

export const YEAR_WORKFLOW = 'thai-nguyen/29-hd-duk/models-year';

const COMPILED = at('TN29-III.2.2-1', 'III.2.2 đoạn 1');
const FORM_3 = at('TN29-II.3.3-1', 'II.3.3 gạch 1');
const FEBRUARY = at('TN29-III.2.2-3', 'III.2.2 mốc đăng ký');
const MARCH = at('TN29-III.2.2-4', 'III.2.2 mốc đăng ký');
const MAY_2024 = at('TN29-III.2.2-5', 'III.2.2 mốc đăng ký');
const JUNE_2024 = at('TN29-III.2.2-6', 'III.2.2 mốc đăng ký');
const OCTOBER = at('TN29-III.2.2-7', 'III.2.2 mốc đánh giá');
const NOVEMBER = at('TN29-III.2.2-8', 'III.2.2 mốc đánh giá');
const HALF_YEAR = at('TN29-III.2.3-1', 'III.2.3');
const YEAR = at('TN29-III.2.3-2', 'III.2.3');
const CONSOLIDATED = at('TN29-III.2.3-3', 'III.2.3');
const ENTRUSTED = at('TN29-III.1-1', 'III.1 câu 1');

const OURS: Words = words(
  'hồ sơ theo năm do chúng tôi dựng để chứng minh các hạn của III.2; hướng dẫn chỉ nêu từng việc',
  'the case of a year is ours, to prove the dates of III.2; the guidance only names the single things',
);

const verified = (...basis: readonly LegalBasis[]) => ({ basis, grade: 'verified' as const });

const within = { body: COMMITTEE, hierarchy: 'party-leadership', directly: true } as const;

const grassroots = (mass: boolean, ...basis: readonly LegalBasis[]): ActorRule => ({
  words: mass
    ? words(
        'chi bộ, đảng ủy cơ sở, đoàn thể trực thuộc',
        'a cell, committee or mass organisation directly below',
      )
    : words('chi bộ, đảng ủy cơ sở trực thuộc', 'a cell or committee directly below'),
  who: [
    {
      by: 'kind',
      kinds: ['party-committee', 'party-cell', ...(mass ? ['mass-organisation'] : [])],
      levels: ['grassroots'],
      within,
    },
  ],
  ...verified(...basis),
});

const blocBoard = (...basis: readonly LegalBasis[]): ActorRule => ({
  words: words('Đảng ủy Khối hoặc Ban Thường vụ Đảng ủy Khối', 'the bloc committee or its standing board'),
  who: [{ by: 'name', bodies: [COMMITTEE, STANDING_BOARD] }],
  ...verified(ENTRUSTED, ...basis),
});

const window = (
  named: Words,
  schedule: StepWindow['schedule'],
  basis: LegalBasis,
  except?: StepWindow['except'],
): StepWindow => ({
  words: named,
  schedule,
  ...verified(basis),
  ...(except === undefined ? {} : { except }),
});

const step = (
  id: string,
  named: Words,
  more: Omit<Transition, 'id' | 'words' | 'origin' | 'from' | 'to'>,
): Transition => ({ id, words: named, origin: 'text', from: ['open'], to: null, ...more });

const FROM_2025 = { from: 2025 } as const;
const ONLY_2024 = { from: 2024, to: 2024 } as const;

export const modelsYearWorkflow: WorkflowDefinition = {
  id: YEAR_WORKFLOW,
  words: words(
    'Việc hằng năm về mô hình “Dân vận khéo” của một nơi',
    'The yearly work of one body on models',
  ),
  subject: words('năm công tác của một nơi', 'a year of one body'),
  parties: [{ id: 'bloc', words: words('Đảng ủy Khối', 'the bloc committee') }],
  initial: 'open',
  states: [{ id: 'open', words: words('trong năm', 'in the year'), origin: 'ours', note: OURS }],
  transitions: [
    step(
      'registration-compiled',
      words('tổng hợp đăng ký gửi Đảng ủy Khối', 'send the compiled registrations'),
      {
        ...verified(COMPILED, FORM_3),
        by: [grassroots(false, COMPILED, FORM_3)],
        forms: [{ form: '3', ...verified(COMPILED, FORM_3) }],
        windows: [
          window(
            words('đăng ký cấp cơ sở', 'registration at grassroots level'),
            { kind: 'yearly', due: { kind: 'within-month', month: 2 } },
            FEBRUARY,
            [
              {
                year: 2024,
                schedule: { kind: 'once', due: { reading: 'before', day: day('2024-05-30') } },
                basis: MAY_2024,
              },
            ],
          ),
        ],
        proves: [
          { duty: toClauseId('TN29-III.2.2-3'), kind: 'document', yearly: true, years: FROM_2025 },
          { duty: toClauseId('TN29-III.2.2-5'), kind: 'document', years: ONLY_2024 },
        ],
      },
    ),
    step(
      'registration-completed',
      words('hoàn thành đăng ký cấp Khối', 'complete registration at bloc level'),
      {
        ...verified(MARCH),
        by: [blocBoard(MARCH)],
        windows: [
          window(
            words('đăng ký cấp Khối', 'registration at bloc level'),
            { kind: 'yearly', due: { kind: 'before', month: 3, day: 20 } },
            MARCH,
            [
              {
                year: 2024,
                schedule: { kind: 'once', due: { reading: 'before', day: day('2024-06-30') } },
                basis: JUNE_2024,
              },
            ],
          ),
        ],
        proves: [
          {
            duty: toClauseId('TN29-III.2.2-4'),
            kind: 'document',
            bearer: 'bloc',
            yearly: true,
            years: FROM_2025,
          },
          { duty: toClauseId('TN29-III.2.2-6'), kind: 'document', bearer: 'bloc', years: ONLY_2024 },
        ],
      },
    ),
    step('half-year-report', words('báo cáo sáu tháng', 'report of six months'), {
      ...verified(HALF_YEAR),
      by: [grassroots(true, HALF_YEAR)],
      windows: [
        window(
          words('trước ngày 10/6', 'before 10 June'),
          { kind: 'yearly', due: { kind: 'before', month: 6, day: 10 } },
          HALF_YEAR,
        ),
      ],
      proves: [{ duty: toClauseId('TN29-III.2.3-1'), kind: 'report', yearly: true }],
    }),
    step(
      'review-reported',
      words(
        'tổng hợp, báo cáo rà soát và xác nhận cấp cơ sở',
        'report review and confirmation at grassroots',
      ),
      {
        ...verified(OCTOBER),
        by: [grassroots(false, OCTOBER)],
        windows: [
          window(
            words('trong tháng 10', 'in October'),
            { kind: 'yearly', due: { kind: 'within-month', month: 10 } },
            OCTOBER,
          ),
        ],
        proves: [{ duty: toClauseId('TN29-III.2.2-7'), kind: 'report', yearly: true }],
      },
    ),
    step(
      'review-completed',
      words('hoàn thành rà soát, xác nhận cấp Khối', 'complete review and confirmation at bloc level'),
      {
        ...verified(NOVEMBER),
        by: [blocBoard(NOVEMBER)],
        windows: [
          window(
            words('trong tháng 11', 'in November'),
            { kind: 'yearly', due: { kind: 'within-month', month: 11 } },
            NOVEMBER,
          ),
        ],
        proves: [{ duty: toClauseId('TN29-III.2.2-8'), kind: 'document', bearer: 'bloc', yearly: true }],
      },
    ),
    step('year-report', words('báo cáo năm', 'report of the year'), {
      ...verified(YEAR),
      by: [grassroots(true, YEAR)],
      windows: [
        window(
          words('trước ngày 10/12', 'before 10 December'),
          { kind: 'yearly', due: { kind: 'before', month: 12, day: 10 } },
          YEAR,
        ),
      ],
      proves: [{ duty: toClauseId('TN29-III.2.3-2'), kind: 'report', yearly: true }],
    }),
    step(
      'consolidate',
      words(
        'tổng hợp báo cáo trình lãnh đạo Đảng ủy Khối',
        'consolidate the reports for the leaders of the bloc',
      ),
      {
        basis: [CONSOLIDATED],
        grade: 'inferred',
        note: words(
          'Văn bản không nói ai tổng hợp; Ban Tuyên giáo nhận báo cáo nên được hiểu là nơi tổng hợp.',
          'The text does not say who consolidates: the commission that takes the reports in is read as the one.',
        ),
        by: [
          {
            words: words('Ban Tuyên giáo Đảng ủy Khối', 'Propaganda commission of the bloc'),
            who: [{ by: 'name', bodies: [PROPAGANDA] }],
            basis: [CONSOLIDATED],
            grade: 'inferred',
            note: words('nơi nhận báo cáo', 'it takes the reports in'),
          },
        ],
        proves: [{ duty: toClauseId('TN29-III.2.3-3'), kind: 'report' }],
      },
    ),
  ],
};
