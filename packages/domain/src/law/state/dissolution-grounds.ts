import { DECREE_126_FROM, LIFECYCLE_FACTS, ASSOCIATION_PARAMETERS as P } from '../../associations/index.js';
import {
  type CalendarDate,
  day,
  entry,
  type Grade,
  legalBasis,
  period,
  type Words,
  words,
} from '../../kernel/index.js';
import {
  all,
  any,
  type Condition,
  compare,
  type FactDefinition,
  fact,
  isTrue,
  not,
  parameter,
  type Rule,
} from '../../rules/index.js';

/*
 * On what grounds the State may dissolve an association: Decree 45/2010, Article 29, until 25/11/2024; Decree 126/2024,
 * Article 30.2, from then on, whose seven grounds are known from a provincial page (`reported`). Each is a rule that is
 * broken where the ground is there; what follows is for the competent body to decide.
 */

const flag = (id: string, vi: string, en: string): FactDefinition => ({
  id: `association/${id}`,
  type: 'boolean',
  words: words(vi, en),
});

const count = (id: string, unit: string, vi: string, en: string): FactDefinition => ({
  id: `association/${id}`,
  type: 'number',
  unit,
  words: words(vi, en),
});

export const DISSOLUTION_FACTS: readonly FactDefinition[] = [
  count('idle-months', 'month', 'số tháng liên tục không hoạt động', 'idle months in a row'),
  flag(
    'congress-resolved-to-dissolve',
    'đại hội đã nghị quyết tự giải thể',
    'its congress resolved to dissolve',
  ),
  flag(
    'resolution-to-dissolve-carried-out',
    'ban lãnh đạo đã thực hiện nghị quyết tự giải thể',
    'its leadership carried that resolution out',
  ),
  flag('seriously-breached-law', 'vi phạm pháp luật nghiêm trọng', 'seriously broke the law'),
  flag(
    'misused',
    'lợi dụng hội vào việc bị cấm (an ninh, đạo đức, mê tín, tài chính trái pháp luật)',
    'was misused for what is forbidden (security, morals, superstition, unlawful finance)',
  ),
  flag(
    'congress-without-consent',
    'tổ chức đại hội khi chưa được cơ quan có thẩm quyền đồng ý',
    'held a congress without the consent of the competent body',
  ),
  flag(
    'extended-term-passed',
    'quá thời hạn đã gia hạn mà chưa đại hội',
    'passed the extended date without a congress',
  ),
  flag('force-majeure', 'do sự kiện bất khả kháng', 'by force majeure'),
  count(
    'years-without-reports',
    'year',
    'số năm liên tục không báo cáo hoạt động, tài chính',
    'years in a row without activity and finance reports',
  ),
  count(
    'years-without-publishing-finance',
    'year',
    'số năm liên tục không công khai tài chính, quyết toán, kiểm toán',
    'years in a row without publishing finance, settlement or audit results',
  ),
  flag(
    'suspension-ended',
    'đã hết thời gian đình chỉ, kể cả thời gian kéo dài',
    'its suspension ended, with every prolongation',
  ),
  LIFECYCLE_FACTS.breachRepaired,
  flag(
    'majority-asked-to-dissolve',
    'quá nửa hội viên chính thức đề nghị giải thể',
    'more than half of its official members asked to dissolve',
  ),
  count(
    'days-since-majority-asked',
    'day',
    'số ngày từ khi hội viên đề nghị mà ban chấp hành không thực hiện',
    'days since then in which the executive committee did nothing',
  ),
  flag(
    'has-enough-members-at-term-congress',
    'còn đủ số hội viên khi báo cáo đại hội nhiệm kỳ',
    'has enough members when it reports its term congress',
  ),
];

const REPEALED = legalBasis('state/126-2024-nd-cp', 'điều khoản thi hành');

const ground =
  (document: string, provision: string, from: CalendarDate, until: CalendarDate | undefined, grade: Grade) =>
  (id: string, title: Words, holds: Condition): Rule => {
    const basis = legalBasis(document, provision);
    return {
      id: `association.ground.${id}`,
      title,
      basis,
      grade,
      modality: 'plain',
      anchor: 'as-of',
      versions: {
        id: `association.ground.${id}`,
        entries:
          until === undefined
            ? [entry(not(holds), period(from), basis, grade)]
            : [
                entry(not(holds), period(from, until), basis, grade),
                { state: 'repealed', period: period(until), basis: REPEALED, grade: 'reported' },
              ],
      },
      exceptions: [],
    };
  };

const of45 = ground('state/45-2010-nd-cp', 'Điều 29', day('2010-07-01'), DECREE_126_FROM, 'verified');
const of126 = ground('state/126-2024-nd-cp', 'Điều 30 khoản 2', DECREE_126_FROM, undefined, 'reported');
const reaches = (id: string, most: string): Condition =>
  compare(fact(`association/${id}`), '>=', parameter(most));

/** Three of Decree 45 and seven of Decree 126. */
export const DISSOLUTION_GROUNDS: readonly Rule[] = [
  of45(
    'idle',
    words('Không hoạt động liên tục 12 tháng', 'Idle for twelve months in a row'),
    reaches('idle-months', P.idleMonths),
  ),
  of45(
    'resolution-ignored',
    words(
      'Có nghị quyết đại hội về tự giải thể mà ban lãnh đạo không thực hiện',
      'A resolution to dissolve that the leadership does not carry out',
    ),
    all(
      isTrue('association/congress-resolved-to-dissolve'),
      not(isTrue('association/resolution-to-dissolve-carried-out')),
    ),
  ),
  of45(
    'serious-breach',
    words('Vi phạm pháp luật nghiêm trọng', 'A serious breach of law'),
    isTrue('association/seriously-breached-law'),
  ),
  of126(
    'misuse',
    words('Vi phạm điều cấm lợi dụng hội', 'Misuse of the association'),
    isTrue('association/misused'),
  ),
  of126(
    'congress-without-consent',
    words('Đại hội khi chưa được đồng ý', 'A congress without consent'),
    isTrue('association/congress-without-consent'),
  ),
  of126(
    'extended-term-passed',
    words(
      'Quá thời hạn gia hạn mà chưa đại hội, trừ bất khả kháng',
      'Past the extended date without a congress, except by force majeure',
    ),
    all(isTrue('association/extended-term-passed'), not(isTrue('association/force-majeure'))),
  ),
  of126(
    'reports-missing',
    words(
      'Hai năm liên tục không báo cáo hoặc không công khai tài chính',
      'Two years in a row without reports or without publishing finance',
    ),
    any(
      reaches('years-without-reports', P.reportYearsMissing),
      reaches('years-without-publishing-finance', P.reportYearsMissing),
    ),
  ),
  of126(
    'suspension-without-repair',
    words('Hết thời gian đình chỉ mà không khắc phục', 'A suspension that ended without repair'),
    all(isTrue('association/suspension-ended'), not(isTrue(LIFECYCLE_FACTS.breachRepaired.id))),
  ),
  of126(
    'majority-request-ignored',
    words(
      'Quá nửa hội viên đề nghị giải thể mà sau 180 ngày không thực hiện',
      'More than half the members asked to dissolve and nothing was done for 180 days',
    ),
    all(
      isTrue('association/majority-asked-to-dissolve'),
      compare(fact('association/days-since-majority-asked'), '>', parameter(P.dissolutionUnansweredDays)),
    ),
  ),
  of126(
    'too-few-members',
    words(
      'Không đủ hội viên khi báo cáo đại hội nhiệm kỳ',
      'Too few members when it reports its term congress',
    ),
    not(isTrue('association/has-enough-members-at-term-congress')),
  ),
];
