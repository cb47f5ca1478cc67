import type {
  ActorRule,
  ActorSelector,
  FormRule,
  StepWindow,
  Transition,
  WorkflowDefinition,
  WorkflowState,
} from '../../duties/index.js';
import { day, type LegalBasis, toClauseId, type Words, words } from '../../kernel/index.js';
import { judgedFact, MODEL_FACTS } from '../../models/index.js';
import { all, type Condition, equals, isTrue, not, oneOf } from '../../rules/index.js';
import { at, COMMITTEE, PROPAGANDA, STANDING_BOARD } from './29-hd-duk.bodies.js';

// The way of a "Dân vận khéo" model by guidance 29-HD/ĐUK, in the order of its II.1 to II.4 and III.2.

export const WORKFLOW = 'thai-nguyen/29-hd-duk/model';

export const FIELDS = ['party-building', 'economy', 'culture-society', 'defence-security'] as const;
export const LEVELS = ['grassroots', 'bloc'] as const;

const C = {
  content: at('TN29-II.1-2', 'II.1 đoạn 1'),
  fields: at('TN29-II.1-1', 'II.1 đoạn 1'),
  level: at('TN29-II.3.2-1', 'II.3.2 đoạn 1'),
  collectives: at('TN29-II.3.1-1', 'II.3.1'),
  individuals: at('TN29-II.3.1-2', 'II.3.1'),
  partyForm: at('TN29-II.3.2-2', 'II.3.2 gạch 1'),
  unitForm: at('TN29-II.3.2-3', 'II.3.2 gạch 1'),
  member: at('TN29-II.3.2-4', 'II.3.2 gạch 2'),
  nonMember: at('TN29-II.3.2-5', 'II.3.2 gạch 2'),
  compile: at('TN29-II.3.3-1', 'II.3.3 gạch 1'),
  receive: at('TN29-II.3.3-2', 'II.3.3 gạch 2'),
  list: at('TN29-II.3.3-3', 'II.3.3 gạch 2'),
  review: at('TN29-II.3.4-1', 'II.3.4 đoạn 1'),
  outcomes: at('TN29-II.3.4-2', 'II.3.4 đoạn 1'),
  report: at('TN29-II.3.4-3', 'II.3.4 đoạn 1'),
  update: at('TN29-II.3.4-4', 'II.3.4 đoạn 2'),
  competent: at('TN29-II.4.1.1-1', 'II.4.1.1 gạch 1'),
  openly: at('TN29-II.4.1.1-2', 'II.4.1.1 gạch 2'),
  whereRegistered: at('TN29-II.4.1.1-3', 'II.4.1.1 gạch 3'),
  partySide: at('TN29-II.4.1.2-1', 'II.4.1.2 gạch 1'),
  noBoard: at('TN29-II.4.1.2-2', 'II.4.1.2 gạch 1'),
  otherSide: at('TN29-II.4.1.2-3', 'II.4.1.2 gạch 2'),
  exemplar: at('TN29-II.4.2-1', 'II.4.2 đoạn 1'),
  proposal: at('TN29-II.4.2-2', 'II.4.2 đoạn 1'),
  grassroots: at('TN29-II.4.2.1-1', 'II.4.2.1'),
  upward: at('TN29-II.4.2.1-2', 'II.4.2.1'),
  appraise: at('TN29-II.4.2.2-1', 'II.4.2.2'),
  blocConfirm: at('TN29-II.4.2.2-2', 'II.4.2.2'),
  reward: at('TN29-II.4.3-1', 'II.4.3'),
  entrusted: at('TN29-III.1-1', 'III.1 câu 1'),
  yearly: at('TN29-III.2.2-1', 'III.2.2 đoạn 1'),
  ownLevel: at('TN29-III.2.2-2', 'III.2.2 đoạn 1'),
  february: at('TN29-III.2.2-3', 'III.2.2 mốc đăng ký'),
  march: at('TN29-III.2.2-4', 'III.2.2 mốc đăng ký'),
  may2024: at('TN29-III.2.2-5', 'III.2.2 mốc đăng ký'),
  june2024: at('TN29-III.2.2-6', 'III.2.2 mốc đăng ký'),
  october: at('TN29-III.2.2-7', 'III.2.2 mốc đánh giá'),
  november: at('TN29-III.2.2-8', 'III.2.2 mốc đánh giá'),
} as const;

const verified = (...basis: readonly LegalBasis[]) => ({ basis, grade: 'verified' as const });
const read = (note: Words, ...basis: readonly LegalBasis[]) => ({ basis, grade: 'inferred' as const, note });

const OURS: Words = words(
  'không có trong hướng dẫn, do chúng tôi thêm để hồ sơ nào cũng có kết cục',
  'not in the guidance: ours, so that every case has an end',
);
const ours = { basis: [], grade: 'inferred', note: OURS, origin: 'ours' } as const;
const text = { origin: 'text' } as const;

const { kind, registrant, field, level, registeredAt, hasStandingBoard, managerHasStandingBoard } =
  MODEL_FACTS;
const isCollective = equals(kind.id, 'collective');
const registers = (...who: readonly string[]): Condition => oneOf(registrant.id, who);
const isAtBloc = equals(registeredAt.id, 'bloc');

const PARTY_KINDS = ['party-committee', 'party-cell'] as const;
const OTHER_KINDS = ['agency', 'enterprise', 'mass-organisation', 'association'] as const;

const ofKinds = (kinds: readonly string[], directly = false): ActorSelector => ({
  by: 'kind',
  kinds,
  within: {
    body: COMMITTEE,
    hierarchy: 'party-leadership',
    ...(directly ? { directly: true as const } : {}),
  },
});
const inRole = (
  party: 'registrant' | 'registered-with' | 'manager',
  reading: 'itself' | 'organ' | 'itself-or-organ' = 'itself',
): ActorSelector => ({ by: 'party', party, reading });

const NO_PERSON: Words = words(
  'Không ghi người đăng ký là một bên: bước được ghi theo nơi nhận đăng ký.',
  'The person who registers is no party here: the step is recorded by the body that takes it.',
);
const MASS_TOO: Words = words(
  'II.3.1 không nêu đoàn thể, nhưng II.3.3 và III.3 nói đến mô hình của đoàn thể; mẫu dùng như cơ quan, đơn vị là cách hiểu của chúng tôi.',
  'II.3.1 does not name mass organisations, but II.3.3 and III.3 speak of their models; that they use the form of agencies is our reading.',
);
const LEVEL_AIMED: Words = words(
  'Mốc theo cấp được hiểu là theo mức đăng ký của mô hình (II.3.2).',
  'The date of a level is read as that of the level the model aims at (II.3.2).',
);
const LEVEL_ACTING: Words = words(
  'Mốc theo cấp được hiểu là theo cấp của nơi nhận đăng ký, là nơi rà soát và xác nhận.',
  'The date of a level is read as that of the body that took the registration: it reviews and confirms.',
);

/**
 * "Trong tháng 2" and "trước ngày 20/3" of every year but 2024, which has days of its own: so the words of a window name
 * no days, which would show beside those of 2024.
 */
export const registrationWindows = (
  grassroots: Condition | undefined,
  bloc: Condition | undefined,
): readonly StepWindow[] => [
  ...(grassroots === undefined
    ? []
    : [
        {
          words: words('đăng ký cấp cơ sở', 'registration at grassroots level'),
          when: grassroots,
          schedule: { kind: 'yearly', due: { kind: 'within-month', month: 2 } } as const,
          except: [
            {
              year: 2024,
              schedule: { kind: 'once', due: { reading: 'before', day: day('2024-05-30') } } as const,
              basis: C.may2024,
            },
          ],
          ...read(LEVEL_AIMED, C.february),
        },
      ]),
  ...(bloc === undefined
    ? []
    : [
        {
          words: words('đăng ký cấp Khối', 'registration at bloc level'),
          when: bloc,
          schedule: { kind: 'yearly', due: { kind: 'before', month: 3, day: 20 } } as const,
          except: [
            {
              year: 2024,
              schedule: { kind: 'once', due: { reading: 'before', day: day('2024-06-30') } } as const,
              basis: C.june2024,
            },
          ],
          ...read(LEVEL_AIMED, C.march),
        },
      ]),
];

const inMonth = (month: number, when: Condition | undefined, basis: LegalBasis): StepWindow => ({
  words: words(`trong tháng ${month}`, month === 10 ? 'in October' : 'in November'),
  ...(when === undefined ? {} : { when }),
  schedule: { kind: 'yearly', due: { kind: 'within-month', month } },
  ...(when === undefined ? verified(basis) : read(LEVEL_ACTING, basis)),
});

/** October where a body below the bloc took the registration, November where the bloc did. */
const reviewMonths: readonly StepWindow[] = [
  inMonth(10, not(isAtBloc), C.october),
  inMonth(11, isAtBloc, C.november),
];

const formsOf = (
  codes: readonly string[],
  source: Pick<FormRule, 'basis' | 'grade' | 'note'>,
): readonly FormRule[] => codes.map((form) => ({ form, ...source }));

/** Who confirms a model: the body that took its registration, each side by its own organ. */
const confirmers: readonly ActorRule[] = [
  {
    words: words('Ban Thường vụ Đảng ủy Khối', 'Standing Board of the bloc committee'),
    who: [{ by: 'name', bodies: [STANDING_BOARD] }, inRole('registered-with', 'organ')],
    ...verified(C.whereRegistered, C.partySide, C.entrusted),
  },
  {
    words: words('tập thể cấp ủy chi bộ nơi đăng ký', "the cell's committee as a whole, where registered"),
    who: [ofKinds(['party-cell']), inRole('registered-with')],
    ...verified(C.whereRegistered, C.partySide),
  },
  {
    words: words(
      'Ban Thường vụ Đảng ủy cơ sở nơi đăng ký',
      'standing board of the grassroots committee where registered',
    ),
    who: [ofKinds(['party-standing-board']), inRole('registered-with', 'organ')],
    ...verified(C.whereRegistered, C.partySide),
  },
  {
    words: words(
      'Ban Chấp hành Đảng bộ cơ sở nơi không có Ban Thường vụ',
      'executive committee of the grassroots organisation where there is no standing board',
    ),
    who: [ofKinds(['party-executive-committee']), inRole('registered-with', 'organ')],
    when: not(isTrue(hasStandingBoard.id)),
    ...verified(C.whereRegistered, C.noBoard),
  },
  {
    words: words(
      'tập thể lãnh đạo cơ quan, đơn vị, tổ chức chính trị - xã hội, hội quần chúng nơi đăng ký',
      "leaders' collective of the agency, socio-political organisation or association where registered",
    ),
    who: [ofKinds(OTHER_KINDS), inRole('registered-with')],
    ...read(
      words(
        'Doanh nghiệp được hiểu như cơ quan, đơn vị: II.3.1 và II.3.2 nêu chung.',
        'Enterprises are read as agencies and units: II.3.1 and II.3.2 name them together.',
      ),
      C.whereRegistered,
      C.otherSide,
    ),
  },
];

/** Who confirms exemplars of the grassroots: organs of Party organisations right under the bloc, and no other body. */
const grassrootsConfirmers: readonly ActorRule[] = [
  {
    words: words(
      'tập thể cấp ủy chi bộ hoặc Ban Thường vụ Đảng ủy cơ sở trực thuộc Đảng ủy Khối',
      "a cell's committee or a grassroots standing board directly under the bloc",
    ),
    who: [
      { by: 'kind', kinds: ['party-cell', 'party-standing-board'], levels: ['grassroots'] },
      ofKinds(['party-cell', 'party-standing-board'], true),
      inRole('manager', 'itself-or-organ'),
    ],
    ...verified(C.grassroots),
  },
  {
    words: words(
      'Ban Chấp hành Đảng bộ cơ sở nơi không có Ban Thường vụ',
      'executive committee of the grassroots organisation where there is no standing board',
    ),
    who: [ofKinds(['party-executive-committee'], true), inRole('manager', 'organ')],
    when: not(isTrue(managerHasStandingBoard.id)),
    ...verified(C.grassroots),
  },
];

const managers: readonly ActorRule[] = [
  {
    words: words(
      'cấp ủy, cơ quan, đơn vị, doanh nghiệp quản lý mô hình',
      'the committee, agency, unit or enterprise that manages the model',
    ),
    who: [
      ofKinds([...PARTY_KINDS, ...OTHER_KINDS, 'party-standing-board']),
      inRole('manager', 'itself-or-organ'),
    ],
    ...verified(C.review),
  },
];

/** "Các tổ chức, cơ quan, đơn vị" of the bloc, whichever it is. */
const anyBody = (...basis: readonly LegalBasis[]): readonly ActorRule[] => [
  {
    words: words(
      'tổ chức, cơ quan, đơn vị thuộc Đảng bộ Khối',
      'an organisation, agency or unit of the bloc',
    ),
    who: [
      ofKinds([
        ...PARTY_KINDS,
        ...OTHER_KINDS,
        'party-standing-board',
        'party-executive-committee',
        'propaganda-commission',
        'advisory-body',
      ]),
    ],
    ...verified(...basis),
  },
];

const oursBy = (rules: readonly ActorRule[]): readonly ActorRule[] =>
  rules.map(({ basis: _basis, grade: _grade, note: _note, ...rule }) => ({
    ...rule,
    basis: [],
    grade: 'inferred' as const,
    note: OURS,
  }));

const judgedFactOf = (id: string, vi: string, en: string) => ({
  id: judgedFact(id),
  type: 'boolean' as const,
  words: words(vi, en),
});

const states: readonly WorkflowState[] = [
  { id: 'draft', words: words('dự kiến', 'draft'), ...text },
  { id: 'chosen', words: words('đã chọn nội dung', 'content chosen'), ...text },
  { id: 'agreed', words: words('đã họp thống nhất', 'agreed in a meeting'), ...text },
  { id: 'registered', words: words('đã đăng ký', 'registered'), ...text },
  { id: 'compiled', words: words('đã tổng hợp đăng ký', 'compiled'), ...text },
  { id: 'received', words: words('Đảng ủy Khối đã tiếp nhận', 'received by the bloc'), ...text },
  { id: 'reviewed', words: words('đã rà soát, đánh giá', 'reviewed'), ...text },
  { id: 'continued', words: words('tiếp tục xây dựng', 'continued'), ...text },
  { id: 'confirmed', words: words('đã xác nhận mô hình', 'confirmed as a model'), ...text },
  { id: 'proposed', words: words('đã đề xuất điển hình', 'proposed as an exemplar'), ...text },
  {
    id: 'exemplar-grassroots',
    words: words('điển hình cấp cơ sở', 'exemplar at grassroots level'),
    ...text,
  },
  { id: 'sent', words: words('đã gửi danh sách về Khối', 'on the list sent to the bloc'), ...text },
  { id: 'appraised', words: words('Ban Tuyên giáo đã thẩm định', 'appraised by the commission'), ...text },
  {
    id: 'exemplar-bloc',
    words: words('điển hình cấp Đảng bộ Khối', 'exemplar at bloc level'),
    ...text,
  },
  {
    id: 'not-confirmed',
    words: words('không được xác nhận', 'not confirmed'),
    final: true,
    origin: 'ours',
    note: OURS,
  },
  { id: 'withdrawn', words: words('đã rút', 'withdrawn'), final: true, origin: 'ours', note: OURS },
  { id: 'stopped', words: words('đã dừng', 'stopped'), final: true, origin: 'ours', note: OURS },
];

const RUNNING = ['registered', 'compiled', 'received', 'reviewed', 'continued'] as const;
const CONFIRMED = [
  'confirmed',
  'proposed',
  'exemplar-grassroots',
  'sent',
  'appraised',
  'exemplar-bloc',
] as const;

const registering: readonly Transition[] = [
  {
    id: 'choose',
    words: words('chọn nội dung và mức đăng ký', 'choose content and level'),
    ...text,
    ...verified(C.content, C.fields, C.level),
    from: ['draft'],
    to: 'chosen',
    by: [
      {
        words: words('tập thể đăng ký', 'the collective that registers'),
        who: [ofKinds([...PARTY_KINDS, ...OTHER_KINDS]), inRole('registrant')],
        when: isCollective,
        ...read(MASS_TOO, C.content, C.collectives),
      },
      {
        words: words('nơi của cá nhân thuộc Đảng bộ Khối', 'the body of a person within the bloc'),
        who: [ofKinds([...PARTY_KINDS, ...OTHER_KINDS])],
        when: not(isCollective),
        ...read(NO_PERSON, C.level, C.individuals),
      },
    ],
    guard: all(oneOf(field.id, FIELDS, { clause: C.fields }), oneOf(level.id, LEVELS, { clause: C.level })),
  },
  {
    id: 'agree',
    words: words('họp, thống nhất nội dung mô hình', 'meet and agree on the content'),
    ...text,
    ...verified(C.partyForm, C.unitForm),
    from: ['chosen'],
    to: 'agreed',
    by: [
      {
        words: words('tập thể đăng ký', 'the collective that registers'),
        who: [inRole('registrant')],
        ...verified(C.partyForm, C.unitForm),
      },
    ],
    guard: equals(kind.id, 'collective', { clause: C.partyForm }),
    order: [C.partyForm, C.unitForm],
  },
  {
    id: 'register',
    words: words('đăng ký mô hình', 'register the model'),
    ...text,
    ...verified(C.level),
    from: ['chosen', 'agreed'],
    to: 'registered',
    period: { from: day('2024-04-16') },
    by: [
      {
        words: words(
          'chi bộ, cấp ủy, tổ chức đảng thuộc Đảng bộ Khối',
          'a cell, committee or Party organisation of the bloc',
        ),
        who: [ofKinds(PARTY_KINDS), inRole('registrant')],
        when: registers('party-organisation'),
        ...verified(C.collectives, C.partyForm),
      },
      {
        words: words(
          'cơ quan, đơn vị, doanh nghiệp, đoàn thể thuộc Đảng bộ Khối',
          'an agency, unit, enterprise or mass organisation of the bloc',
        ),
        who: [ofKinds(OTHER_KINDS), inRole('registrant')],
        when: registers('agency'),
        ...read(MASS_TOO, C.collectives, C.unitForm),
      },
      {
        words: words('chi bộ nơi đảng viên trực tiếp sinh hoạt', 'the cell where the member takes part'),
        who: [ofKinds(['party-cell']), inRole('registered-with')],
        when: registers('party-member'),
        ...read(NO_PERSON, C.individuals, C.member),
      },
      {
        words: words('cơ quan, đơn vị nơi công tác', 'the agency or unit of work'),
        who: [ofKinds(['agency', 'enterprise']), inRole('registered-with')],
        when: registers('not-party-member'),
        ...read(NO_PERSON, C.individuals, C.nonMember),
      },
    ],
    names: ['registered-with'],
    forms: [
      { form: '1', when: registers('party-organisation'), ...verified(C.partyForm) },
      { form: '1a', when: registers('agency'), ...read(MASS_TOO, C.unitForm) },
      { form: '2', when: registers('party-member'), ...verified(C.member) },
      { form: '2a', when: registers('not-party-member'), ...verified(C.nonMember) },
    ],
    forbids: [
      {
        words: words(
          'mô hình tập thể phải được họp, thống nhất trước khi đăng ký',
          'a collective meets and agrees before it registers',
        ),
        from: ['chosen'],
        when: isCollective,
        ...verified(C.partyForm, C.unitForm),
      },
    ],
    windows: registrationWindows(equals(level.id, 'grassroots'), equals(level.id, 'bloc')),
    order: [C.level],
  },
  {
    id: 'compile',
    words: words('tổng hợp đăng ký', 'compile registrations'),
    ...text,
    ...verified(C.compile, C.yearly),
    from: ['registered'],
    to: 'compiled',
    by: [
      {
        words: words(
          'chi bộ, đảng ủy cơ sở quản lý mô hình',
          'the cell or grassroots committee in whose sphere it is',
        ),
        who: [ofKinds(PARTY_KINDS, true), inRole('manager')],
        ...verified(C.compile),
      },
    ],
    forms: [
      { form: '3', ...verified(C.compile, C.yearly) },
      {
        form: '2',
        when: registers('party-member'),
        ...read(
          words(
            'III.2.2 ghi “Mẫu 2, Mẫu 3”; Mẫu 2 là bản đăng ký của đảng viên nên chỉ gửi kèm mô hình của đảng viên.',
            'III.2.2 says "Forms 2 and 3"; form 2 is the registration of a member, so it goes along with models of members only.',
          ),
          C.yearly,
        ),
      },
    ],
    order: [C.compile],
  },
  {
    id: 'receive',
    words: words('Đảng ủy Khối tiếp nhận, lập danh sách', 'the bloc receives and lists'),
    ...text,
    ...verified(C.receive, C.list),
    from: ['registered', 'compiled'],
    to: 'received',
    by: [
      {
        words: words(
          'Đảng ủy Khối, qua Ban Tuyên giáo Đảng ủy Khối',
          'the bloc committee, through its propaganda commission',
        ),
        who: [{ by: 'name', bodies: [COMMITTEE, STANDING_BOARD, PROPAGANDA] }],
        ...verified(C.receive, C.list),
      },
    ],
    order: [C.receive],
  },
  {
    id: 'update',
    words: words('cập nhật, điều chỉnh thông tin mô hình', 'update the data of the model'),
    ...text,
    ...verified(C.update),
    from: [...RUNNING, ...CONFIRMED],
    to: null,
    by: anyBody(C.update),
  },
];

const reviewing: readonly Transition[] = [
  {
    id: 'review',
    words: words('khảo sát, rà soát, đánh giá hằng năm', 'yearly survey, review and evaluation'),
    ...text,
    ...verified(C.review, C.report, C.ownLevel),
    from: ['registered', 'compiled', 'received', 'continued'],
    to: 'reviewed',
    by: managers,
    forms: [{ form: '4', ...verified(C.report) }],
    windows: reviewMonths,
    proves: [
      { duty: toClauseId('TN29-II.3.4-1'), kind: 'record', bearer: 'manager', yearly: true },
      { duty: toClauseId('TN29-II.3.4-3'), kind: 'report', bearer: 'manager', yearly: true },
    ],
    order: [C.review],
  },
  {
    id: 'continue',
    words: words('tiếp tục xây dựng mô hình có triển vọng', 'continue a promising model'),
    ...text,
    ...verified(C.outcomes),
    from: ['reviewed'],
    to: 'continued',
    by: managers,
    order: [C.outcomes],
  },
  {
    id: 'confirm',
    words: words('xác nhận mô hình', 'confirm the model'),
    ...text,
    ...verified(C.competent, C.whereRegistered, C.partySide, C.otherSide),
    from: ['reviewed'],
    to: 'confirmed',
    by: confirmers,
    forms: formsOf(['5', '5a', '5b'], verified(C.partySide, C.otherSide)),
    windows: reviewMonths,
    guard: isTrue(judgedFact('open-selection'), { clause: C.openly }),
    rules: [
      'TN29-II.2.1.1-1',
      'TN29-II.2.1.1-2',
      'TN29-II.2.1.1-3',
      'TN29-II.2.1.1-4',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((part) => `TN29-II.2.1.2-${part}`),
      'TN29-II.2.2-1',
      'TN29-II.2.2-2',
    ],
    order: [C.outcomes],
  },
  {
    id: 'follow',
    words: words('rà soát hằng năm mô hình đã xác nhận', 'yearly review of a confirmed model'),
    ...text,
    ...verified(C.review, C.report),
    from: [...CONFIRMED],
    to: null,
    by: managers,
    forms: [{ form: '4', ...verified(C.report) }],
    windows: reviewMonths,
    proves: [
      { duty: toClauseId('TN29-II.3.4-1'), kind: 'record', bearer: 'manager', yearly: true },
      { duty: toClauseId('TN29-II.3.4-3'), kind: 'report', bearer: 'manager', yearly: true },
    ],
  },
  {
    id: 'replicate',
    words: words('nhân rộng mô hình', 'replicate the model'),
    ...text,
    ...verified(C.outcomes),
    from: [...RUNNING, ...CONFIRMED],
    to: null,
    by: anyBody(C.outcomes),
    names: ['replicated-to'],
  },
];

const exemplars: readonly Transition[] = [
  {
    id: 'propose',
    words: words('đề xuất xác nhận điển hình', 'propose as an exemplar'),
    ...text,
    ...verified(C.proposal, C.outcomes),
    from: ['confirmed'],
    to: 'proposed',
    by: anyBody(C.proposal),
    guard: isTrue(judgedFact('outstanding'), { clause: C.exemplar }),
    rules: ['TN29-II.2.1.1-5'],
    order: [C.exemplar],
  },
  {
    id: 'confirm-exemplar-grassroots',
    words: words('thẩm định, xác nhận điển hình cấp cơ sở', 'appraise and confirm as a grassroots exemplar'),
    ...text,
    ...verified(C.grassroots, C.ownLevel),
    from: ['proposed'],
    to: 'exemplar-grassroots',
    by: grassrootsConfirmers,
    forms: formsOf(
      ['6', '6a', '6b'],
      read(
        words(
          'Các mẫu ghi ở cuối đoạn II.4.2.1; được hiểu là dùng cho cả việc xác nhận và danh sách gửi lên.',
          'The forms stand at the end of II.4.2.1; read as serving both the confirmation and the list sent up.',
        ),
        C.grassroots,
        C.upward,
      ),
    ),
    windows: [inMonth(10, undefined, C.october)],
    order: [C.proposal],
  },
  {
    id: 'send',
    words: words('gửi danh sách đề nghị Khối xác nhận', 'send the list to the bloc'),
    ...text,
    ...verified(C.upward),
    from: ['exemplar-grassroots'],
    to: 'sent',
    by: grassrootsConfirmers,
    forms: formsOf(['6', '6a', '6b'], verified(C.upward)),
    guard: isTrue(judgedFact('qualifies-for-bloc'), { clause: C.upward }),
    order: [C.upward],
  },
  {
    id: 'appraise',
    words: words('thẩm định, đề xuất điển hình cấp Khối', 'appraise and propose at bloc level'),
    ...text,
    ...read(
      words(
        'II.4.2.2 nhận đề xuất của mọi tổ chức thuộc Khối, nên mô hình chưa qua cấp cơ sở cũng được thẩm định.',
        'II.4.2.2 takes proposals of any body of the bloc, so a model that no grassroots body confirmed as an exemplar may be appraised too.',
      ),
      C.appraise,
    ),
    from: ['proposed', 'sent'],
    to: 'appraised',
    by: [
      {
        words: words('Ban Tuyên giáo Đảng ủy Khối', 'Propaganda commission of the bloc'),
        who: [{ by: 'name', bodies: [PROPAGANDA] }],
        ...verified(C.appraise),
      },
    ],
    forms: formsOf(['7', '7a', '7b'], verified(C.appraise, C.blocConfirm)),
    windows: [inMonth(11, undefined, C.november)],
    order: [C.appraise],
  },
  {
    id: 'confirm-exemplar-bloc',
    words: words('xác nhận điển hình cấp Đảng bộ Khối', 'confirm as an exemplar at bloc level'),
    ...text,
    ...verified(C.blocConfirm),
    from: ['appraised'],
    to: 'exemplar-bloc',
    by: [
      {
        words: words('Ban Thường vụ Đảng ủy Khối', 'Standing Board of the bloc committee'),
        who: [{ by: 'name', bodies: [STANDING_BOARD] }],
        ...verified(C.blocConfirm, C.entrusted),
      },
    ],
    forms: formsOf(['7', '7a', '7b'], verified(C.blocConfirm)),
    windows: [inMonth(11, undefined, C.november)],
    order: [C.appraise],
  },
  ...(['grassroots', 'bloc'] as const).map(
    (at): Transition => ({
      id: `reward-${at}`,
      words:
        at === 'bloc'
          ? words('khen thưởng điển hình cấp Khối', 'reward the exemplar at bloc level')
          : words('khen thưởng điển hình cấp cơ sở', 'reward the exemplar at grassroots level'),
      ...text,
      ...verified(C.reward),
      from: at === 'bloc' ? ['exemplar-bloc'] : ['exemplar-grassroots', 'sent', 'appraised', 'exemplar-bloc'],
      to: null,
      by:
        at === 'bloc'
          ? [
              {
                words: words('Ban Thường vụ Đảng ủy Khối', 'Standing Board of the bloc committee'),
                who: [{ by: 'name', bodies: [STANDING_BOARD, COMMITTEE] }],
                ...verified(C.entrusted, C.reward),
              },
            ]
          : [
              {
                words: words(
                  'cấp ủy, chi bộ cơ sở trực thuộc Đảng ủy Khối quản lý mô hình',
                  'the grassroots committee or cell that manages the model',
                ),
                who: [
                  ofKinds([...PARTY_KINDS, 'party-standing-board', 'party-executive-committee'], true),
                  inRole('manager', 'itself-or-organ'),
                ],
                ...verified(C.reward),
              },
            ],
      ...(at === 'grassroots'
        ? {
            requires: [{ step: 'confirm-exemplar-grassroots', basis: [C.reward] }],
          }
        : {}),
      guard: isTrue(judgedFact('meets-reward-guidance'), { clause: C.reward }),
      proves: [
        {
          duty: toClauseId('TN29-II.4.3-1'),
          kind: 'reward',
          bearer: at === 'bloc' ? 'bloc' : 'manager',
          yearly: true,
        },
      ],
      order: [C.reward],
    }),
  ),
];

const endings: readonly Transition[] = [
  {
    id: 'not-confirm',
    words: words('không xác nhận mô hình', 'not confirm the model'),
    ...ours,
    from: ['reviewed'],
    to: 'not-confirmed',
    by: oursBy(confirmers),
  },
  {
    id: 'withdraw',
    words: words('rút đăng ký', 'withdraw the registration'),
    ...ours,
    from: [...RUNNING],
    to: 'withdrawn',
    by: [
      {
        words: words('nơi đăng ký', 'the registrant'),
        who: [inRole('registrant')],
        when: isCollective,
        basis: [],
        grade: 'inferred',
        note: OURS,
      },
      {
        words: words('nơi nhận đăng ký của cá nhân', 'the body that took the registration of a person'),
        who: [inRole('registered-with')],
        when: not(isCollective),
        basis: [],
        grade: 'inferred',
        note: OURS,
      },
    ],
  },
  {
    id: 'decline-exemplar',
    words: words('không xác nhận điển hình', 'not confirm as an exemplar'),
    ...ours,
    from: ['proposed', 'sent', 'appraised'],
    to: 'confirmed',
    by: oursBy([
      ...grassrootsConfirmers,
      {
        words: words('Ban Thường vụ Đảng ủy Khối', 'Standing Board of the bloc committee'),
        who: [{ by: 'name', bodies: [STANDING_BOARD] }],
        basis: [],
        grade: 'inferred',
      },
    ]),
  },
  {
    id: 'stop',
    words: words('dừng mô hình đã xác nhận', 'end a confirmed model'),
    ...ours,
    from: [...CONFIRMED],
    to: 'stopped',
    by: oursBy(managers),
  },
];

/** How a model is registered, reviewed, confirmed, made an exemplar and rewarded in the bloc. */
export const modelWorkflow: WorkflowDefinition = {
  id: WORKFLOW,
  words: words(
    'Đăng ký, xác nhận và khen thưởng mô hình “Dân vận khéo”',
    'Registering, confirming and rewarding models of "Dân vận khéo"',
  ),
  subject: words('mô hình “Dân vận khéo”', 'a model of "Dân vận khéo"'),
  parties: [
    { id: 'registrant', words: words('tập thể đăng ký', 'the collective that registers') },
    { id: 'registered-with', words: words('nơi nhận đăng ký', 'the body that took the registration') },
    { id: 'manager', words: words('nơi quản lý mô hình', 'the body in whose sphere the model is') },
    { id: 'replicated-to', words: words('nơi nhân rộng', 'where it was replicated') },
    { id: 'bloc', words: words('Đảng ủy Khối', 'the bloc committee') },
  ],
  facts: [
    kind,
    registrant,
    field,
    level,
    registeredAt,
    hasStandingBoard,
    managerHasStandingBoard,
    judgedFactOf('open-selection', 'bình chọn công khai, dân chủ', 'the selection was open and democratic'),
    judgedFactOf('outstanding', 'mô hình tiêu biểu, nổi bật', 'the model is typical and outstanding'),
    judgedFactOf(
      'qualifies-for-bloc',
      'đủ điều kiện đề nghị cấp Khối xác nhận',
      'qualifies for confirmation at bloc level',
    ),
    judgedFactOf(
      'meets-reward-guidance',
      'đủ điều kiện khen thưởng theo Hướng dẫn số 08-HD/BDVTU',
      'meets the conditions of guidance 08-HD/BDVTU on rewards',
    ),
  ],
  initial: 'draft',
  states,
  transitions: [...registering, ...reviewing, ...exemplars, ...endings],
};
