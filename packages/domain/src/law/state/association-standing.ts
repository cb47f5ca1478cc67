import {
  type CongressKind,
  DECREE_126_FROM,
  type PaperRequirement,
  type StatusConsequence,
  type StatusEnd,
  type StatusFact,
} from '../../associations/index.js';
import { day, legalBasis, period, toBodyId, words } from '../../kernel/index.js';

const d126 = (provision: string) => legalBasis('state/126-2024-nd-cp', provision);

/** Decree 126/2024 abolished decisions 68/2010 and 71/2011: from its first day nobody is of special character. */
export const associationStatusEnds: readonly StatusEnd[] = [
  {
    kind: 'special-character',
    from: DECREE_126_FROM,
    basis: legalBasis('state/126-2024-nd-cp', 'Điều khoản thi hành', {
      note: words(
        'bãi bỏ Quyết định 68/2010/QĐ-TTg và 71/2011/QĐ-TTg; số điều chưa đọc được',
        'abolishes decisions 68/2010 and 71/2011; the number of the article was not read',
      ),
    }),
    grade: 'reported',
  },
];

/**
 * 29-CT/TU, 5: two associations of Quảng Trị enjoy the regime of those given tasks. It does not make them ones that
 * are given tasks.
 */
export const associationRegimes: readonly StatusFact[] = (
  ['bar-association', 'historical-science-association'] as const
).map((name) => ({
  id: `quang-tri/${name}/regime`,
  association: toBodyId(`quang-tri/${name}`),
  kind: 'regime-as-assigned',
  level: 'province',
  value: true,
  period: period(day('2023-03-13')),
  basis: legalBasis('quang-tri/29-ct-tu', '5 đoạn 2 câu 2', { clause: 'QT29-5-7' }),
  grade: 'verified',
}));

/** What each standing brings with it; nothing of one follows from another. */
export const associationConsequences: readonly StatusConsequence[] = [
  {
    id: 'special-character/funds-of-posts',
    kind: 'special-character',
    levels: ['centre'],
    words: words(
      'ngân sách trung ương bảo đảm kinh phí theo biên chế được giao, nhiệm vụ thường xuyên và nhiệm vụ được giao',
      'the central budget pays for assigned posts, regular tasks and assigned tasks',
    ),
    period: period(day('2011-12-20'), DECREE_126_FROM),
    basis: legalBasis('state/71-2011-qd-ttg', 'toàn văn'),
    grade: 'quoted',
  },
  {
    id: 'special-character/province-decides',
    kind: 'special-character',
    levels: ['province'],
    words: words(
      'địa phương tự quyết định mức bảo đảm, hỗ trợ kinh phí',
      'the province decides what it pays',
    ),
    period: period(day('2011-12-20'), DECREE_126_FROM),
    basis: legalBasis('state/71-2011-qd-ttg', 'toàn văn'),
    grade: 'quoted',
  },
  {
    id: 'party-assigned/leaders-reported-first',
    kind: 'party-assigned',
    levels: [],
    words: words(
      'bầu, miễn nhiệm, tạm đình chỉ lãnh đạo hội: báo cáo cấp có thẩm quyền trước',
      'election, removal and suspension of its leaders are reported to the competent level first',
    ),
    period: period(DECREE_126_FROM),
    basis: d126('Điều 22 khoản 3'),
    grade: 'quoted',
  },
  {
    id: 'party-assigned/suspension-reported-first',
    kind: 'party-assigned',
    levels: [],
    words: words(
      'trước khi đình chỉ hoặc cho hoạt động trở lại phải báo cáo cấp có thẩm quyền của Đảng',
      'before a suspension or its end the competent Party level is reported to',
    ),
    period: period(DECREE_126_FROM),
    basis: d126('Điều 33 khoản 7'),
    grade: 'quoted',
  },
  {
    id: 'party-assigned/state-policy',
    kind: 'party-assigned',
    levels: [],
    words: words(
      'Nhà nước có chính sách riêng: giao nhiệm vụ và hỗ trợ theo nhiệm vụ được giao (nội dung chi tiết chưa đọc được)',
      'a State policy of its own: tasks are assigned and supported as assigned (details not read)',
    ),
    period: period(DECREE_126_FROM),
    basis: d126('Điều 39'),
    grade: 'quoted',
  },
  {
    id: 'party-assigned/leaders-by-118',
    kind: 'party-assigned',
    levels: ['centre'],
    words: words(
      'tuổi và số nhiệm kỳ của lãnh đạo theo Quyết định 118-QĐ/TW',
      'ages and terms of its leaders follow decision 118-QĐ/TW',
    ),
    period: period(day('2023-08-22')),
    basis: legalBasis('party/118-qd-tw', 'toàn văn'),
    grade: 'reported',
  },
  {
    id: 'regime-as-assigned/regime',
    kind: 'regime-as-assigned',
    levels: ['province'],
    words: words(
      'hưởng chế độ như hội do Đảng, Nhà nước giao nhiệm vụ của tỉnh; không vì thế mà là hội được giao nhiệm vụ',
      'enjoys the regime of the province’s assigned associations; that does not make it one',
    ),
    period: period(day('2023-03-13')),
    basis: legalBasis('quang-tri/29-ct-tu', '5 đoạn 2 câu 2', { clause: 'QT29-5-7' }),
    grade: 'verified',
  },
];

const BY_PORTAL = (code: string) =>
  legalBasis('state/780-qd-bnv', `thủ tục ${code}`, {
    note: words(
      'theo danh mục giấy tờ trên cổng dịch vụ công cấp tỉnh; Điều 19 khoản 7, Điều 21 khoản 1 Nghị định 126/2024/NĐ-CP dẫn đến',
      'by the list of the provincial service portal, to which decree 126/2024, 19.7 and 21.1 lead',
    ),
  });

const paper = (
  id: string,
  vi: string,
  en: string,
  congresses: readonly CongressKind[],
  stage: PaperRequirement['stage'],
  when?: readonly [vi: string, en: string],
): PaperRequirement => ({
  id,
  words: words(vi, en),
  congresses,
  stage,
  need: when === undefined ? 'required' : 'conditional',
  ...(when === undefined ? {} : { when: words(...when) }),
  period: period(DECREE_126_FROM),
  basis: BY_PORTAL(stage === 'report' ? '1.012942' : '1.012943'),
  grade: 'reported',
});

const ALL: readonly CongressKind[] = ['founding', 'term', 'extraordinary'];

/**
 * The papers of a congress from 26/11/2024: those of the report before it and of its result, as the provincial portal
 * lists them. For days before no list was read, and a checklist for them is unknown.
 */
export const congressPapers: readonly PaperRequirement[] = [
  paper(
    'congress-report',
    'báo cáo về việc tổ chức đại hội',
    'report that a congress is to be held',
    ['term', 'extraordinary'],
    'report',
  ),
  paper(
    'founding-report',
    'báo cáo của ban vận động về đại hội thành lập',
    'report of the founding committee',
    ['founding'],
    'report',
  ),
  paper(
    'executive-resolution',
    'nghị quyết của ban chấp hành về đại hội',
    'resolution of the executive committee',
    ['term', 'extraordinary'],
    'report',
  ),
  paper(
    'personnel-plan',
    'phương án nhân sự ban chấp hành, ban kiểm tra',
    'plan for the posts of the executive and inspection committees',
    ['founding', 'term'],
    'report',
  ),
  paper(
    'time-and-place',
    'dự kiến thời gian, địa điểm, số lượng đại biểu, chương trình',
    'time, place, delegates and programme',
    ALL,
    'report',
  ),
  paper(
    'term-report',
    'dự thảo báo cáo nhiệm kỳ, kiểm điểm của ban chấp hành, báo cáo tài chính',
    'draft report of the term, self-review and finance report',
    ['term'],
    'report',
  ),
  paper('member-count', 'báo cáo số lượng hội viên', 'report of the number of members', ['term'], 'report'),
  paper(
    'chair-nominee-papers',
    'lý lịch và phiếu lý lịch tư pháp của nhân sự dự kiến đứng đầu',
    'papers of the nominee for the chair, checked and not kept',
    ['founding', 'term'],
    'report',
  ),
  paper(
    'drafts',
    'các dự thảo văn bản để thảo luận',
    'drafts for debate',
    ['term', 'extraordinary'],
    'report',
  ),
  paper('result-report', 'báo cáo kết quả đại hội', 'report of the result', ALL, 'result'),
  paper('rename-request', 'văn bản đề nghị đổi tên', 'request for a new name', ALL, 'result', [
    'chỉ khi đổi tên',
    'only with a new name',
  ]),
  paper(
    'minutes',
    'biên bản đại hội, biên bản bầu cử kèm danh sách',
    'minutes of the congress and of the election',
    ALL,
    'result',
  ),
  paper('charter', 'điều lệ hoặc phần sửa đổi', 'charter or its amendments', ALL, 'result', [
    'khi thông qua hoặc sửa đổi điều lệ',
    'where a charter is passed or amended',
  ]),
  paper('congress-resolution', 'nghị quyết đại hội', 'resolution of the congress', ALL, 'result'),
  paper('programme', 'chương trình hoạt động', 'programme of activity', ALL, 'result'),
  paper(
    'other-chair-papers',
    'lý lịch và phiếu lý lịch tư pháp của người đứng đầu',
    'papers of the chair, checked and not kept',
    ALL,
    'result',
    ['chỉ khi không phải nhân sự đã báo cáo', 'only if not the nominee reported before'],
  ),
];
