import {
  type AssociationScope,
  DECREE_126_FROM,
  ASSOCIATION_PARAMETERS as P,
} from '../../associations/index.js';
import {
  type CalendarDate,
  day,
  type Entry,
  entry,
  type Grade,
  gapsIn,
  legalBasis,
  type Period,
  period,
  type Words,
  words,
} from '../../kernel/index.js';
import type { LawFile } from '../../lawbook/index.js';
import type { Parameter } from '../../rules/index.js';
import { DISSOLUTION_FACTS, DISSOLUTION_GROUNDS } from './dissolution-grounds.js';

/*
 * What the State's decrees on associations count: 45/2010/NĐ-CP from 1/7/2010, changed by 33/2012/NĐ-CP from 1/6/2012,
 * and 126/2024/NĐ-CP from 26/11/2024. The day of the filing or of the event picks the value, not today.
 *
 * Decree 45 was read in the State codification (`verified`), 126 as publishers quote it (`quoted`) or as pages and
 * portals report it (`reported`). A value that no source gives is a gap in its timeline: nothing of 45 is carried over
 * to 126. `missingDecreeValues` says of each gap what was looked for. Circulars 03/2013 and 01/2022 guide Decree 45;
 * their first days were not found, so their values begin where they surely held.
 *
 * Ids are those of `ASSOCIATION_PARAMETERS`, and beside them, for what the lifecycle does not ask:
 *
 *   association.founding-congress-extension-request-days · association.congress-result-days ·
 *   association.charter-request-working-days · association.founding-congress-quorum-share ·
 *   association.next-term-counted-from (`congress-held`) · association.term-restarts-at (`rename`, by commas) · association.congress-consent (`required`) ·
 *   association.overdue-congress-dissolution-days · association.activity-report-form ·
 *   association.settlement-report-every (`year`) · association.suspension-regime (`none`, `exists`) ·
 *   association.resume-working-days · association.rearrangement-resolved-by (`congress`, `executive-committee`) ·
 *   association.boundary-change-working-days · association.self-dissolution-members-share ·
 *   association.self-dissolution-dossier-working-days · association.self-dissolution-decision-days ·
 *   association.branch-office-days · association.branch-office-working-days ·
 *   association.legal-entity-report-working-days · association.support-consultation-working-days
 *
 * A share is a text, `at-least 2/3` or `more-than 1/2`. Grounds of forced dissolution are rules,
 * `association.ground.…`: broken where the ground is there.
 */

const DECREE_45_FROM = day('2010-07-01');
const DECREE_33_FROM = day('2012-06-01');
/** By then circular 03/2013 surely held, and from its year on circular 01/2022 may have changed it. */
const CIRCULAR_3_SURELY = day('2015-01-01');
const CIRCULAR_1_EARLIEST = day('2022-01-01');
const CIRCULAR_1_SURELY = day('2023-01-01');

type Value = number | string;
type One<T extends Value> = Entry<T>;

const dated =
  (document: string, from: CalendarDate, until: CalendarDate | undefined, usual: Grade) =>
  <T extends Value>(value: T, provision: string, grade: Grade = usual, note?: Words): One<T> => {
    const held: Period = until === undefined ? period(from) : period(from, until);
    return entry(value, held, legalBasis(document, provision), grade, note === undefined ? {} : { note });
  };

const by45 = dated('state/45-2010-nd-cp', DECREE_45_FROM, DECREE_126_FROM, 'verified');
/** What Decree 33 changed: of the text before it nothing was found. */
const by33 = dated('state/45-2010-nd-cp', DECREE_33_FROM, DECREE_126_FROM, 'verified');
const by126 = dated('state/126-2024-nd-cp', DECREE_126_FROM, undefined, 'quoted');
const SINCE_WHEN = words(
  'Ngày có hiệu lực của thông tư chưa tìm được: chỉ tính từ khi chắc chắn đã có hiệu lực',
  'The first day of the circular was not found: counted only from when it surely held',
);
const byCircular3 = <T extends Value>(value: T, provision: string): One<T> =>
  dated('state/03-2013-tt-bnv', CIRCULAR_3_SURELY, DECREE_126_FROM, 'inferred')(
    value,
    provision,
    'inferred',
    SINCE_WHEN,
  );
/** The same, where circular 01/2022 may have put something else. */
const byCircular3Alone = <T extends Value>(value: T, provision: string): One<T> =>
  dated('state/03-2013-tt-bnv', CIRCULAR_3_SURELY, CIRCULAR_1_EARLIEST, 'inferred')(
    value,
    provision,
    'inferred',
    SINCE_WHEN,
  );
const byCircular1 = <T extends Value>(value: T, provision: string): One<T> =>
  dated('state/01-2022-tt-bnv', CIRCULAR_1_SURELY, DECREE_126_FROM, 'inferred')(
    value,
    provision,
    'inferred',
    SINCE_WHEN,
  );

const number = (
  id: string,
  unit: string,
  vi: string,
  en: string,
  ...entries: readonly One<number>[]
): Parameter<number> => ({ id, type: 'number', unit, words: words(vi, en), entries });

const text = (id: string, vi: string, en: string, ...entries: readonly One<string>[]): Parameter<string> => ({
  id,
  type: 'text',
  words: words(vi, en),
  entries,
});

/** A share of somebody, and whether it has to be reached or passed. */
const share = (
  id: string,
  vi: string,
  en: string,
  ...entries: readonly (readonly [dated: typeof by45, share: string, provision: string])[]
): Parameter<string> => text(id, vi, en, ...entries.map(([by, value, provision]) => by(value, provision)));

const SCOPES = {
  national: words('hội hoạt động trong cả nước hoặc liên tỉnh', 'nationwide or inter-province association'),
  province: words('hội trong tỉnh', 'association of a province'),
  district: words('hội trong huyện', 'association of a district'),
  commune: words('hội trong xã', 'association of a commune'),
  'business-national': words('liên đoàn doanh nghiệp toàn quốc', 'nationwide business federation'),
  'business-province': words('liên đoàn doanh nghiệp trong tỉnh', 'business federation of a province'),
} as const;
type Scope = keyof typeof SCOPES;

const isOfBusiness = (scope: Scope): scope is 'business-national' | 'business-province' =>
  scope === 'business-national' || scope === 'business-province';

/** One number for each scope; federations of business have their own. */
const ofScope =
  (
    what: Words,
    id: (scope: AssociationScope) => string,
    business: (scope: 'national' | 'province') => string,
  ) =>
  (scope: Scope, ...entries: readonly One<number>[]): Parameter<number> =>
    number(
      isOfBusiness(scope) ? business(scope === 'business-national' ? 'national' : 'province') : id(scope),
      'person',
      `${what.vi}: ${SCOPES[scope].vi}`,
      `${what.en}: ${SCOPES[scope].en}`,
      ...entries,
    );

const founders = ofScope(
  words('Số người sáng lập tối thiểu', 'Fewest founders'),
  P.foundersLeast,
  P.foundersLeastBusiness,
);
const committeeOf = ofScope(
  words('Số thành viên ban vận động tối thiểu', 'Fewest members of the founding committee'),
  P.committeeLeast,
  P.committeeLeastBusiness,
);
const committee = (scope: Scope, least: number): Parameter<number> =>
  committeeOf(scope, by33(least, 'Điều 6 khoản 3'));

const FOUNDING: readonly Parameter<Value>[] = [
  founders('national', by45(100, 'Điều 5 khoản 4'), by126(100, 'Điều 10 khoản 6', 'reported')),
  founders('province', by45(50, 'Điều 5 khoản 4'), by126(50, 'Điều 10 khoản 6', 'reported')),
  founders('district', by45(20, 'Điều 5 khoản 4'), by126(20, 'Điều 10 khoản 6', 'reported')),
  founders('commune', by45(10, 'Điều 5 khoản 4'), by126(10, 'Điều 10 khoản 6', 'reported')),
  founders('business-national', by45(11, 'Điều 5 khoản 4 điểm đ')),
  founders('business-province', by45(5, 'Điều 5 khoản 4 điểm đ')),
  number(
    P.founderProvincesLeast,
    'province',
    'Số tỉnh tối thiểu có người sáng lập của hội toàn quốc, liên tỉnh',
    'Fewest provinces with founders of a nationwide or inter-province association',
    by45(
      2,
      'Điều 5 khoản 4',
      'inferred',
      words(
        'Văn bản viết “nhiều tỉnh”: hiểu là từ hai tỉnh',
        'The text says several provinces: read as at least two',
      ),
    ),
    by126(2, 'Điều 10 khoản 6', 'reported'),
  ),
  committee('national', 10),
  committee('province', 5),
  committee('district', 3),
  committee('commune', 3),
  committee('business-national', 5),
  committee('business-province', 3),
  number(
    P.committeeDays,
    'day',
    'Thời hạn công nhận ban vận động',
    'Time to recognise the founding committee',
    by33(30, 'Điều 6 khoản 5 điểm d'),
  ),
  number(
    P.permitWorkingDays,
    'working-day',
    'Thời hạn quyết định cho phép thành lập',
    'Time to decide on the founding',
    by33(30, 'Điều 9'),
  ),
  number(
    P.foundingCongressDays,
    'day',
    'Thời hạn tổ chức đại hội thành lập từ khi được phép',
    'Time to hold the founding congress after the permit',
    by45(90, 'Điều 10'),
  ),
  number(
    'association.founding-congress-extension-request-days',
    'day',
    'Thời hạn xin gia hạn sau khi hết hạn tổ chức đại hội thành lập',
    'Time to ask for an extension once that ran out',
    by45(15, 'Điều 10'),
  ),
  number(
    P.foundingCongressExtendedDays,
    'day',
    'Thời hạn tổ chức đại hội thành lập khi được gia hạn lâu nhất',
    'Time to hold the founding congress with the longest extension',
    by45(
      120,
      'Điều 10',
      'inferred',
      words(
        '90 ngày và gia hạn không quá 30 ngày, cộng lại',
        '90 days and an extension of at most 30, taken together',
      ),
    ),
  ),
  number(
    'association.congress-result-days',
    'day',
    'Thời hạn gửi tài liệu sau đại hội',
    'Time to send the papers after a congress',
    by45(30, 'Điều 12'),
  ),
  number(
    'association.charter-request-working-days',
    'working-day',
    'Thời hạn gửi kết quả đại hội và đề nghị phê duyệt điều lệ',
    'Time to send the result and ask for approval of the charter',
    by33(30, 'Điều 13 khoản 2'),
  ),
  number(
    P.charterWorkingDays,
    'working-day',
    'Thời hạn phê duyệt điều lệ',
    'Time to approve the charter',
    by33(30, 'Điều 13 khoản 3'),
  ),
];

const CONGRESS: readonly Parameter<Value>[] = [
  number(
    P.termYearsMost,
    'year',
    'Nhiệm kỳ đại hội dài nhất, tính từ khi bế mạc đại hội nhiệm kỳ trước',
    'Longest term, from the close of the last term congress',
    by45(5, 'Điều 20 khoản 3'),
  ),
  text(
    'association.next-term-counted-from',
    'Mốc tính nhiệm kỳ tiếp theo khi đại hội muộn',
    'From when the next term counts after a late congress',
    byCircular1('congress-held', 'Điều 2 khoản 7'),
  ),
  text(
    'association.term-restarts-at',
    'Việc mà sau đại hội bất thường thì nhiệm kỳ tính lại',
    'Matters after which an extraordinary congress starts the term anew',
    byCircular1('rename', 'Điều 2 khoản 7'),
  ),
  number(
    P.congressReportDaysBefore,
    'day',
    'Báo cáo trước đại hội nhiệm kỳ',
    'Report ahead of a term congress',
    by45(30, 'Điều 24 khoản 3'),
  ),
  text(
    'association.congress-consent',
    'Đại hội chỉ tổ chức khi đã có ý kiến của cơ quan có thẩm quyền',
    'A congress needs the opinion of the competent body first',
    byCircular3('required', 'Điều 2 khoản 5'),
    by126('required', 'Điều 30 khoản 2', 'reported'),
  ),
  number(
    P.congressReplyDays,
    'day',
    'Thời hạn trả lời báo cáo đại hội',
    'Time to reply to the congress report',
    byCircular3(15, 'Điều 2 khoản 4'),
  ),
  number(
    P.congressReplyConsultedDays,
    'day',
    'Thời hạn trả lời báo cáo đại hội khi lấy ý kiến cơ quan khác',
    'The same where other bodies are consulted',
    byCircular3(25, 'Điều 2 khoản 4'),
  ),
  share(
    P.quorum,
    'Tỷ lệ hội viên hoặc đại biểu chính thức dự đại hội',
    'Share of official members or delegates present',
    [by45, 'more-than 1/2', 'Điều 20 khoản 2'],
    [by126, 'more-than 1/2', 'Điều 19 khoản 2'],
  ),
  share(
    'association.founding-congress-quorum-share',
    'Tỷ lệ người đăng ký sáng lập dự đại hội thành lập',
    'Share of registered founders present at the founding congress',
    [by126, 'more-than 1/2', 'Điều 19 khoản 2'],
  ),
  share(
    P.extraordinaryLeaders,
    'Tỷ lệ ban chấp hành (ban lãnh đạo) đề nghị đại hội bất thường',
    'Share of the executive committee (leadership) that asks for an extraordinary congress',
    [by45, 'at-least 2/3', 'Điều 20 khoản 4'],
    [by126, 'at-least 2/3', 'Điều 19 khoản 2'],
  ),
  share(
    P.extraordinaryMembers,
    'Tỷ lệ hội viên chính thức đề nghị đại hội bất thường',
    'Share of official members that asks for an extraordinary congress',
    [by45, 'at-least 1/2', 'Điều 20 khoản 4'],
    [by126, 'more-than 1/2', 'Điều 19 khoản 2'],
  ),
  number(
    P.overdueDemandMonths,
    'month',
    'Trong bao lâu sau khi hết nhiệm kỳ thì cơ quan có thẩm quyền yêu cầu đại hội bằng văn bản',
    'Time after the term in which the competent body demands the congress in writing',
    by45(12, 'Điều 20 khoản 3'),
  ),
  number(
    P.overdueActionMonths,
    'month',
    'Sau bao lâu kể từ văn bản yêu cầu thì việc chậm đại hội bị coi là vi phạm',
    'Time after that demand from which the delay counts as a breach',
    byCircular3Alone(6, 'Điều 3'),
    byCircular1(6, 'Điều 3'),
  ),
  number(
    'association.overdue-congress-dissolution-days',
    'day',
    'Sau bao lâu nữa thì xem xét giải thể',
    'Time after that until dissolution is considered',
    byCircular3Alone(90, 'Điều 3'),
  ),
];

const REPORTS: readonly Parameter<Value>[] = [
  text(
    P.activityReportLastDay,
    'Ngày cuối cùng còn đúng hạn báo cáo hoạt động của năm',
    'Last day on time for the activity report of the year',
    by45('12-01', 'Điều 24 khoản 7'),
    by126(
      '12-30',
      'Điều 24 khoản 12',
      'inferred',
      words(
        'Văn bản viết “trước ngày 31/12”: hiểu là ngày 30/12 là ngày cuối còn đúng hạn',
        'The text says before 31 December: read as the 30th being the last day on time',
      ),
    ),
  ),
  text(
    P.activityReportForm,
    'Mẫu báo cáo hoạt động hằng năm',
    'Form of the annual activity report',
    by126('16', 'Điều 24 khoản 12, Phụ lục II'),
  ),
  text(
    P.settlementReportEvery,
    'Báo cáo quyết toán: kỳ',
    'Settlement report: how often',
    by45('year', 'Điều 24 khoản 11'),
    by126('year', 'Điều 24 khoản 17'),
  ),
  number(
    P.reportYearsMissing,
    'year',
    'Số năm liên tục không báo cáo là căn cứ giải thể',
    'Years in a row without reports that are a ground of dissolution',
    by126(2, 'Điều 30 khoản 2', 'reported'),
  ),
];

const SUSPENSION: readonly Parameter<Value>[] = [
  text(
    'association.suspension-regime',
    'Đình chỉ hoạt động có thời hạn',
    'Suspension for a fixed time',
    by45('none', 'toàn văn'),
    by126('exists', 'Điều 33'),
  ),
  number(
    P.suspensionDaysMost,
    'day',
    'Thời gian đình chỉ dài nhất',
    'Longest suspension',
    by126(180, 'Điều 33 khoản 1'),
  ),
  number(
    P.suspensionAutomaticWorkingDays,
    'working-day',
    'Đương nhiên kéo dài khi hết hạn mà chưa khắc phục',
    'Prolonged by itself where the breach is not repaired',
    by126(30, 'Điều 33 khoản 6'),
  ),
  number(
    P.suspensionProlongedWorkingDays,
    'working-day',
    'Gia hạn đình chỉ dài nhất sau đó',
    'Longest extension after that',
    by126(60, 'Điều 33 khoản 6'),
  ),
  number(
    'association.resume-working-days',
    'working-day',
    'Thời hạn quyết định cho hoạt động trở lại (hội trong tỉnh)',
    'Time to decide on resuming (association of a province)',
    by126(
      30,
      'Điều 33 khoản 4',
      'reported',
      words(
        'Thời hạn theo thủ tục hành chính 1.012948 trên cổng dịch vụ công; điều khoản được trích không nêu',
        'As administrative procedure 1.012948 on the portal says; the clause as quoted gives none',
      ),
    ),
  ),
];

const CHANGES: readonly Parameter<Value>[] = [
  number(
    P.renameDays,
    'day',
    'Thời hạn quyết định đổi tên',
    'Time to decide on a new name',
    byCircular3(30, 'Điều 10'),
  ),
  number(
    P.rearrangeWorkingDays,
    'working-day',
    'Thời hạn quyết định chia, tách, sáp nhập, hợp nhất',
    'Time to decide on a division, split, merger or consolidation',
    by33(30, 'Điều 25a'),
    by126(60, 'Điều 32 khoản 3'),
  ),
  text(
    'association.rearrangement-resolved-by',
    'Nơi trong hội quyết nghị chia, tách, sáp nhập, hợp nhất',
    'Who in the association resolves on it',
    by33('congress', 'Điều 25a'),
    by126('executive-committee', 'Điều 32 khoản 2'),
  ),
  number(
    P.congressAfterRearrangementWorkingDays,
    'working-day',
    'Thời hạn đại hội của hội mới sau quyết định',
    'Time of the new association to hold its congress',
    by33(30, 'Điều 25a'),
    by126(60, 'Điều 32 khoản 5'),
  ),
  number(
    P.boundaryChangeWorkingDays,
    'working-day',
    'Thời hạn quyết định khi địa giới hành chính thay đổi',
    'Time to decide after a change of administrative boundaries',
    by126(60, 'Điều 32 khoản 4'),
  ),
];

const ENDING: readonly Parameter<Value>[] = [
  share(
    'association.self-dissolution-members-share',
    'Tỷ lệ hội viên chính thức đề nghị giải thể',
    'Share of official members that asks for dissolution',
    [by45, 'more-than 1/2', 'Điều 26'],
    [by126, 'more-than 1/2', 'Điều 34 khoản 1'],
  ),
  number(
    'association.self-dissolution-dossier-working-days',
    'working-day',
    'Thời hạn gửi hồ sơ tự giải thể',
    'Time to send the file of a self-dissolution',
    by33(30, 'Điều 27'),
  ),
  number(
    'association.self-dissolution-decision-days',
    'day',
    'Thời hạn quyết định sau hạn thanh toán nợ không có khiếu nại',
    'Time to decide after the debt term without complaint',
    by45(15, 'Điều 28'),
  ),
  number(
    P.idleMonths,
    'month',
    'Số tháng liên tục không hoạt động là căn cứ giải thể',
    'Idle months in a row that are a ground of dissolution',
    by45(12, 'Điều 29'),
  ),
  number(
    P.dissolutionUnansweredDays,
    'day',
    'Số ngày ban chấp hành không thực hiện đề nghị giải thể của quá nửa hội viên',
    'Days in which the executive committee ignored a request of more than half the members to dissolve',
    by126(180, 'Điều 30 khoản 2', 'reported'),
  ),
];

const THE_REST: readonly Parameter<Value>[] = [
  number(
    'association.branch-office-days',
    'day',
    'Thời hạn cho phép đặt văn phòng đại diện',
    'Time to permit a representative office',
    byCircular3(15, 'Điều 6 khoản 2'),
  ),
  number(
    'association.branch-office-working-days',
    'working-day',
    'Thời hạn cho phép đặt chi nhánh, văn phòng đại diện',
    'Time to permit a branch or representative office',
    by126(30, 'Điều 25 khoản 1'),
  ),
  number(
    'association.legal-entity-report-working-days',
    'working-day',
    'Thời hạn báo cáo pháp nhân thuộc hội sau khi được cấp phép',
    'Time to report a legal entity under the association once licensed',
    by126(30, 'Điều 25 khoản 4'),
  ),
  number(
    'association.support-consultation-working-days',
    'working-day',
    'Thời hạn cơ quan được hỏi ý kiến trả lời về nhiệm vụ giao cho hội',
    'Time to answer when consulted on tasks to be assigned',
    by126(15, 'Điều 27'),
  ),
];

/** A value that was looked for and not found: of which parameter, from which day. */
export interface MissingValue {
  readonly parameter: string;
  readonly period: Period;
  readonly words: Words;
}

const ALL: readonly Parameter<Value>[] = [
  ...FOUNDING,
  ...CONGRESS,
  ...REPORTS,
  ...SUSPENSION,
  ...CHANGES,
  ...ENDING,
  ...THE_REST,
];

/** Parameters of regimes that only one of the decrees has: a gap in them is no missing value. */
const OF_ONE_REGIME: ReadonlySet<string> = new Set([
  P.suspensionDaysMost,
  P.suspensionAutomaticWorkingDays,
  P.suspensionProlongedWorkingDays,
  P.idleMonths,
  P.dissolutionUnansweredDays,
  P.reportYearsMissing,
  'association.resume-working-days',
  'association.boundary-change-working-days',
  'association.branch-office-days',
  'association.branch-office-working-days',
]);

/** What was found under neither decree has no timeline at all. */
const NEVER_FOUND: readonly Pick<Parameter, 'id' | 'words'>[] = [
  {
    id: P.termExtensionMonths,
    words: words('Thời gian gia hạn nhiệm kỳ dài nhất', 'Longest extension of a term'),
  },
];

/**
 * Every stretch since Decree 45 for which a parameter has no value, with what it is. A decision that would need it is
 * undetermined and says so.
 *
 * @example missingDecreeValues().some(({ parameter }) => parameter === 'association.term-years-most') // true
 */
export const missingDecreeValues = (): MissingValue[] => {
  const since = period(DECREE_45_FROM);
  const missing = ({ id, words: name }: Pick<Parameter, 'id' | 'words'>, gap: Period): MissingValue => ({
    parameter: id,
    period: gap,
    words: words(`Chưa tìm được trong nguồn: ${name.vi}`, `Not found in the sources: ${name.en}`),
  });
  return [
    ...ALL.filter(({ id }) => !OF_ONE_REGIME.has(id)).flatMap((parameter) =>
      gapsIn(parameter, since).map((gap) => missing(parameter, gap)),
    ),
    ...NEVER_FOUND.map((parameter) => missing(parameter, since)),
  ];
};

/** The decrees as data; documents and relations of theirs stand among the cited ones. */
export const associationDecrees: LawFile = {
  document: null,
  clauses: [],
  facts: DISSOLUTION_FACTS,
  parameters: ALL,
  rules: DISSOLUTION_GROUNDS,
};
