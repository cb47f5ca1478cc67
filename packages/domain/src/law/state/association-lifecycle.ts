import {
  ARISE,
  ASSOCIATION_PARAMETERS,
  type AssociationScope,
  DECREE_126_FROM,
  LIFECYCLE_45,
  LIFECYCLE_126,
  LIFECYCLE_FACTS,
  type LifecycleFactName,
  type LifecycleVersion,
  lifecycleFact,
  type SharedStep,
} from '../../associations/index.js';
import type {
  ActorRule,
  Prohibition,
  StepWindow,
  Transition,
  WorkflowDefinition,
} from '../../duties/index.js';
import {
  day,
  type Grade,
  type LegalBasis,
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
  equals,
  fact,
  isTrue,
  literal,
  not,
  onDay,
  parameter,
  theDay,
} from '../../rules/index.js';

/*
 * The life of an association as two decrees lay it down: 45/2010 with 33/2012 to 25/11/2024, and 126/2024 from
 * 26/11/2024. Both walk through the same states by the same steps, so that a history goes on from one to the other;
 * only what a step asks differs. Articles of 126/2024 that nobody has read are no guard with a borrowed number: they
 * ask a fact that says so. Numbers are dated parameters of the decrees.
 */

const NO_READING = {
  vi: 'chưa đọc được nội dung điều này của Nghị định 126/2024/NĐ-CP; không lấy trị số của Nghị định 45/2010/NĐ-CP thay vào',
  en: 'this article of decree 126/2024 was not read; no number of decree 45/2010 stands in for it',
};
/** Decree 129/2025 gives the commune chair the power; which of its articles could not be settled. */
const BY_129 = legalBasis('state/129-2025-nd-cp', 'toàn văn', {
  note: words(
    'các nguồn nêu điều khoản khác nhau nên không ghi số điều',
    'sources differ on the article, so none is given',
  ),
});
const TWO_LEVELS = day('2025-07-01');

const d45 = (provision: string): LegalBasis => legalBasis('state/45-2010-nd-cp', provision);
const d126 = (provision: string): LegalBasis => legalBasis('state/126-2024-nd-cp', provision);

const is = (name: LifecycleFactName, clause: LegalBasis): Condition =>
  isTrue(lifecycleFact(name), { clause });
const inScope = (scope: AssociationScope): Condition => equals(lifecycleFact('scope'), scope);
const SCOPE_LIST: readonly AssociationScope[] = ['national', 'province', 'district', 'commune'];

const sourced = (grade: Grade, ...basis: readonly LegalBasis[]) => ({ basis, grade });
const inferred = (note: Words, ...basis: readonly LegalBasis[]) => ({
  basis,
  grade: 'inferred' as const,
  note,
});
/** Shown, and decides nothing. */
const unread = (...basis: readonly LegalBasis[]) => ({
  basis,
  grade: 'recalled' as const,
  note: NO_READING,
});

const CHAIR = { id: 'chair', words: words('chủ tịch', 'chair') };

const committeeOf = (level: 'province' | 'district' | 'commune') =>
  ({ by: 'kind', kinds: ['peoples-committee'], levels: [level] }) as const;
const MINISTRY = { by: 'kind', kinds: ['ministry'], levels: ['centre'] } as const;
const OF_MINISTRY = words('Bộ trưởng Bộ Nội vụ', 'the Minister of Home Affairs');
const OF_PROVINCE = words('Chủ tịch UBND cấp tỉnh', 'the chair of the provincial People’s Committee');
const OF_DISTRICT = words('Chủ tịch UBND cấp huyện', 'the chair of the district People’s Committee');
const OF_COMMUNE = words('Chủ tịch UBND cấp xã', 'the chair of the commune People’s Committee');
const ITSELF: ActorRule['who'] = [{ by: 'party', party: 'association' }];

/** Decree 45/2010, 14: the minister, or the provincial chair, who may delegate what is of commune scope. */
const COMPETENT_45: readonly ActorRule[] = [
  {
    words: OF_MINISTRY,
    ...sourced('verified', d45('Điều 14 khoản 1')),
    who: [MINISTRY],
    when: inScope('national'),
  },
  {
    words: OF_PROVINCE,
    ...sourced('verified', d45('Điều 14 khoản 2')),
    who: [committeeOf('province')],
    office: CHAIR,
    when: any(inScope('province'), inScope('district'), inScope('commune')),
  },
  {
    words: OF_DISTRICT,
    ...sourced('verified', d45('Điều 14 khoản 2')),
    who: [committeeOf('district')],
    office: CHAIR,
    when: all(inScope('commune'), isTrue(lifecycleFact('communePowerDelegated'))),
  },
];

const READ_15 = words(
  'suy ra từ các khoản dẫn chiếu Điều 15: khoản 2 là Bộ trưởng Bộ Nội vụ, khoản 3 là Chủ tịch UBND cấp tỉnh',
  'inferred from clauses that refer to article 15: 15.2 is the Minister of Home Affairs, 15.3 the provincial chair',
);

/** Decree 126/2024, 15, as other articles point to it; who decides for a district association was not seen. */
const COMPETENT_126: readonly ActorRule[] = [
  {
    words: OF_MINISTRY,
    ...inferred(READ_15, d126('Điều 15 khoản 2')),
    who: [MINISTRY],
    when: inScope('national'),
  },
  {
    words: OF_PROVINCE,
    ...inferred(READ_15, d126('Điều 15 khoản 3')),
    who: [committeeOf('province')],
    office: CHAIR,
    when: inScope('province'),
  },
  {
    words: OF_COMMUNE,
    ...sourced('reported', d126('Điều 15 khoản 4'), BY_129),
    who: [committeeOf('commune')],
    office: CHAIR,
    when: inScope('commune'),
    period: period(TWO_LEVELS),
  },
  {
    words: OF_PROVINCE,
    ...unread(d126('Điều 15')),
    who: [committeeOf('province')],
    office: CHAIR,
    when: inScope('district'),
  },
  {
    words: OF_PROVINCE,
    ...unread(d126('Điều 15')),
    who: [committeeOf('province')],
    office: CHAIR,
    when: inScope('commune'),
    period: period(DECREE_126_FROM, TWO_LEVELS),
  },
  {
    words: OF_DISTRICT,
    ...unread(d126('Điều 15')),
    who: [committeeOf('district')],
    office: CHAIR,
    when: any(inScope('district'), inScope('commune')),
    period: period(DECREE_126_FROM, TWO_LEVELS),
  },
];

/** Decree 45/2010, 6.5. */
const RECOGNISER_45: readonly ActorRule[] = [
  {
    words: words('bộ quản lý ngành, lĩnh vực', 'the line ministry'),
    ...sourced('verified', d45('Điều 6 khoản 5')),
    who: [MINISTRY],
    when: inScope('national'),
  },
  {
    words: words('sở quản lý ngành, lĩnh vực', 'the line department of the province'),
    ...sourced('verified', d45('Điều 6 khoản 5')),
    who: [{ by: 'kind', kinds: ['department', 'home-affairs-department'], levels: ['province'] }],
    when: inScope('province'),
  },
  {
    words: words('UBND cấp huyện', 'the district People’s Committee'),
    ...sourced('verified', d45('Điều 6 khoản 5')),
    who: [committeeOf('district')],
    when: any(inScope('district'), inScope('commune')),
  },
];

/** Of decree 126/2024, 12 only the papers were seen; of communes decree 129/2025 says it. */
const RECOGNISER_126: readonly ActorRule[] = [
  {
    words: OF_COMMUNE,
    ...sourced('reported', BY_129),
    who: [committeeOf('commune')],
    office: CHAIR,
    when: inScope('commune'),
    period: period(TWO_LEVELS),
  },
  {
    words: words(
      'cơ quan quản lý ngành, lĩnh vực hoặc UBND cùng cấp',
      'the line agency or committee of the level',
    ),
    ...unread(d126('Điều 12')),
    who: [
      {
        by: 'kind',
        kinds: ['ministry', 'department', 'home-affairs-department', 'peoples-committee'],
      },
    ],
  },
];

const itself = (grade: Grade, basis: LegalBasis, note?: Words): readonly ActorRule[] => [
  {
    words: words('hội', 'the association'),
    basis: [basis],
    grade,
    who: ITSELF,
    ...(note === undefined ? {} : { note }),
  },
];

const leastOf = (
  subject: 'founders' | 'committeeMembers',
  ids: {
    readonly all: (scope: AssociationScope) => string;
    readonly business: (scope: 'national' | 'province') => string;
  },
  clause: LegalBasis,
): Condition => {
  const business = isTrue(lifecycleFact('businessFederation'));
  const enough = (id: string): Condition =>
    compare(fact(lifecycleFact(subject)), '>=', parameter(id), {
      clause,
      label: LIFECYCLE_FACTS[subject].words,
    });
  const plain = SCOPE_LIST.map((scope) => all(inScope(scope), not(business), enough(ids.all(scope))));
  const ofBusiness = (['national', 'province'] as const).map((scope) =>
    all(inScope(scope), business, enough(ids.business(scope))),
  );
  return any(...plain, ...ofBusiness);
};

const FOUNDERS = {
  all: ASSOCIATION_PARAMETERS.foundersLeast,
  business: ASSOCIATION_PARAMETERS.foundersLeastBusiness,
};
const COMMITTEE = {
  all: ASSOCIATION_PARAMETERS.committeeLeast,
  business: ASSOCIATION_PARAMETERS.committeeLeastBusiness,
};

const within = (
  said: Words,
  amount: string,
  unit: 'day' | 'working-day',
  from: { readonly fact: string } | { readonly step: string },
  source: Pick<StepWindow, 'basis' | 'grade' | 'note'>,
  more: Pick<StepWindow, 'when' | 'refused'> = {},
): StepWindow => ({
  words: said,
  schedule: { kind: 'relative', from, due: { amount: { parameter: amount }, unit } },
  ...source,
  ...more,
});
const FILED = { fact: lifecycleFact('filedOn') };
const REPLY = words(
  'thời hạn giải quyết từ ngày nhận đủ hồ sơ',
  'the time to decide, from the complete file',
);

type Demand = Pick<Transition, 'basis' | 'grade'> & Partial<Transition>;

const AFTER_REARRANGEMENT = words(
  'đại hội của hội mới sau khi chia, tách, hợp nhất',
  'the congress of an association that comes of a division, a split or a consolidation',
);

/** What differs between the decrees, step by step. */
interface Demands {
  readonly version: LifecycleVersion;
  readonly competent: readonly ActorRule[];
  readonly recogniser: readonly ActorRule[];
  readonly steps: Readonly<Record<Exclude<SharedStep, 'enter-register'>, Demand>>;
  readonly extra: readonly Transition[];
  readonly suspended: boolean;
}

const ENDINGS = ['divided', 'merged', 'consolidated', 'dissolved'] as const;
const ENDED: Readonly<Record<(typeof ENDINGS)[number], Words>> = {
  divided: words('đã chia, chấm dứt', 'ended by division'),
  merged: words('đã sáp nhập, chấm dứt', 'ended by merger'),
  consolidated: words('đã hợp nhất, chấm dứt', 'ended by consolidation'),
  dissolved: words('đã giải thể', 'dissolved'),
};

/** Name, from, to, and whether the association itself acts: the map that both decrees share. */
const MAP: readonly (readonly [
  id: SharedStep,
  from: readonly string[],
  to: string,
  by: 'competent' | 'recogniser' | 'itself' | 'anybody',
  said: Words,
])[] = [
  [
    'enter-register',
    ['proposed'],
    'active',
    'anybody',
    words('ghi vào sổ là hội đang hoạt động', 'enter the register as active'),
  ],
  [
    'recognise-committee',
    ['proposed'],
    'committee-recognised',
    'recogniser',
    words('công nhận ban vận động', 'recognise the founding committee'),
  ],
  [
    'permit-founding',
    ['committee-recognised'],
    'permitted',
    'competent',
    words('cho phép thành lập', 'permit the founding'),
  ],
  [
    'hold-founding-congress',
    ['permitted'],
    'congress-held',
    'itself',
    words('đại hội thành lập', 'hold the founding congress'),
  ],
  [
    'approve-charter',
    ['congress-held', 'active'],
    'active',
    'competent',
    words('phê duyệt điều lệ', 'approve the charter'),
  ],
  ['hold-term-congress', ['active'], 'active', 'itself', words('đại hội nhiệm kỳ', 'hold a term congress')],
  [
    'hold-extraordinary-congress',
    ['active'],
    'active',
    'itself',
    words('đại hội bất thường', 'hold an extraordinary congress'),
  ],
  ['rename', ['active'], 'active', 'competent', words('đổi tên', 'rename')],
  ['split', ['active'], 'active', 'competent', words('tách', 'split')],
  ['divide', ['active'], 'divided', 'competent', words('chia', 'divide')],
  ['merge', ['active'], 'merged', 'competent', words('sáp nhập', 'merge')],
  ['consolidate', ['active'], 'consolidated', 'competent', words('hợp nhất', 'consolidate')],
  [
    'dissolve-voluntarily',
    ['active'],
    'dissolved',
    'competent',
    words('giải thể theo đề nghị của hội', 'dissolve at its own request'),
  ],
  [
    'dissolve-by-force',
    ['active', 'suspended'],
    'dissolved',
    'competent',
    words('giải thể bắt buộc', 'dissolve by force'),
  ],
];

const ENTERED: Demand = {
  basis: [],
  grade: 'inferred',
  origin: 'ours',
  note: words(
    'không có trong nghị định: hội đã hoạt động từ trước khi lập sổ được ghi vào sổ mà không cần các bước thành lập',
    'in no decree: an association at work before the register was kept enters it without the steps of its founding',
  ),
};

const build = (demands: Demands): WorkflowDefinition => {
  const { version, competent, recogniser, steps, extra, suspended } = demands;
  const shared = MAP.map(([id, from, to, by, said]): Transition => {
    const demand = id === 'enter-register' ? ENTERED : steps[id];
    return {
      id,
      words: said,
      origin: 'text',
      from: from.filter((state) => suspended || state !== 'suspended'),
      to,
      by:
        by === 'competent'
          ? competent
          : by === 'recogniser'
            ? recogniser
            : by === 'anybody'
              ? []
              : itself(demand.grade, demand.basis[0] as LegalBasis, demand.note),
      ...demand,
    };
  });
  const arise: Transition = {
    id: ARISE,
    words: words('hình thành do chia, tách, hợp nhất', 'arise from a division, a split or a consolidation'),
    origin: 'text',
    basis: steps.divide.basis,
    grade: steps.divide.grade,
    from: ['proposed'],
    to: 'permitted',
    by: competent,
  };
  return {
    id: version.workflow,
    words: version.words,
    subject: words('hội', 'association'),
    parties: [{ id: 'association', words: words('hội', 'the association') }],
    facts: Object.values(LIFECYCLE_FACTS),
    initial: 'proposed',
    states: [
      { id: 'proposed', words: words('dự kiến thành lập', 'proposed'), origin: 'text' },
      {
        id: 'committee-recognised',
        words: words('đã công nhận ban vận động', 'founding committee recognised'),
        origin: 'text',
      },
      { id: 'permitted', words: words('đã được phép thành lập', 'founding permitted'), origin: 'text' },
      {
        id: 'congress-held',
        words: words('đã đại hội thành lập, chờ phê duyệt điều lệ', 'founded, charter not yet approved'),
        origin: 'text',
      },
      { id: 'active', words: words('đang hoạt động', 'active'), origin: 'text' },
      ...(suspended
        ? [
            {
              id: 'suspended',
              words: words('bị đình chỉ có thời hạn', 'suspended'),
              origin: 'text' as const,
            },
          ]
        : []),
      ...ENDINGS.map((id) => ({ id, words: ENDED[id], final: true, origin: 'text' as const })),
    ],
    transitions: [arise, ...shared, ...extra],
  };
};

const READ_TT03 = words(
  'đại hội chỉ được tổ chức sau khi có ý kiến bằng văn bản (Thông tư 03/2013/TT-BNV, Điều 2 khoản 5)',
  'the congress is held only after the written opinion (circular 03/2013, 2.5)',
);
const C03 = (provision: string): LegalBasis => legalBasis('state/03-2013-tt-bnv', provision);
const C01 = (provision: string): LegalBasis => legalBasis('state/01-2022-tt-bnv', provision);

const rearranged45 = (forms: string): Demand => ({
  ...sourced('verified', d45('Điều 25a')),
  guard: all(is('congressResolved', d45('Điều 25a')), is('fileComplete', d45('Điều 25a'))),
  windows: [
    within(
      words(`thời hạn quyết định ${forms}`, `the time to decide (${forms})`),
      ASSOCIATION_PARAMETERS.rearrangeWorkingDays,
      'working-day',
      FILED,
      sourced('verified', d45('Điều 25a')),
    ),
  ],
  order: [d45('Điều 25a')],
});

/** Decree 45/2010 as amended by 33/2012, with circulars 03/2013 and 01/2022. */
export const lifecycle45: WorkflowDefinition = build({
  version: LIFECYCLE_45,
  competent: COMPETENT_45,
  recogniser: RECOGNISER_45,
  suspended: false,
  extra: [],
  steps: {
    'recognise-committee': {
      ...sourced('verified', d45('Điều 6')),
      guard: all(
        leastOf('committeeMembers', COMMITTEE, d45('Điều 6 khoản 3')),
        is('committeeHeadEligible', d45('Điều 6 khoản 2')),
        is('fileComplete', d45('Điều 6 khoản 4')),
      ),
      windows: [
        within(
          REPLY,
          ASSOCIATION_PARAMETERS.committeeDays,
          'day',
          FILED,
          sourced('verified', d45('Điều 6 khoản 5 điểm d')),
        ),
      ],
    },
    'permit-founding': {
      ...sourced('verified', d45('Điều 9')),
      guard: all(
        is('nameLawful', d45('Điều 5 khoản 1')),
        is('purposeLawful', d45('Điều 5 khoản 1')),
        is('fieldNotDuplicated', d45('Điều 5 khoản 1')),
        is('charterDrafted', d45('Điều 5 khoản 2')),
        is('seatConfirmed', d45('Điều 5 khoản 3')),
        leastOf('founders', FOUNDERS, d45('Điều 5 khoản 4')),
        is('fileComplete', d45('Điều 7')),
      ),
      windows: [
        within(
          REPLY,
          ASSOCIATION_PARAMETERS.permitWorkingDays,
          'working-day',
          FILED,
          sourced('verified', d45('Điều 9')),
        ),
      ],
      order: [d45('Điều 7')],
    },
    'hold-founding-congress': {
      ...sourced('verified', d45('Điều 10'), d45('Điều 11')),
      windows: [
        within(
          words('đại hội trong thời hạn của giấy phép', 'the congress within the time of the permit'),
          ASSOCIATION_PARAMETERS.foundingCongressDays,
          'day',
          { step: 'permit-founding' },
          sourced('verified', d45('Điều 10')),
          {
            when: all(
              not(isTrue(lifecycleFact('aroseByRearrangement'))),
              not(isTrue(lifecycleFact('foundingCongressExtended'))),
            ),
            refused: ['late'],
          },
        ),
        within(
          words(
            'đại hội trong thời hạn đã gia hạn, giấy phép sau đó hết hiệu lực',
            'the congress within the extended time, after which the permit lapses',
          ),
          ASSOCIATION_PARAMETERS.foundingCongressExtendedDays,
          'day',
          { step: 'permit-founding' },
          sourced('verified', d45('Điều 10')),
          {
            when: all(
              not(isTrue(lifecycleFact('aroseByRearrangement'))),
              isTrue(lifecycleFact('foundingCongressExtended')),
            ),
            refused: ['late'],
          },
        ),
        within(
          AFTER_REARRANGEMENT,
          ASSOCIATION_PARAMETERS.congressAfterRearrangementWorkingDays,
          'working-day',
          { step: ARISE },
          sourced('verified', d45('Điều 25a')),
          { when: isTrue(lifecycleFact('aroseByRearrangement')) },
        ),
      ],
      order: [d45('Điều 10')],
    },
    'approve-charter': {
      ...sourced('verified', d45('Điều 13')),
      guard: all(is('congressResolved', d45('Điều 13 khoản 2')), is('fileComplete', d45('Điều 13 khoản 2'))),
      windows: [
        within(
          REPLY,
          ASSOCIATION_PARAMETERS.charterWorkingDays,
          'working-day',
          FILED,
          sourced('verified', d45('Điều 13 khoản 3')),
        ),
      ],
      order: [d45('Điều 13')],
    },
    'hold-term-congress': {
      ...sourced('verified', d45('Điều 20')),
      note: READ_TT03,
      guard: all(is('congressConsented', C03('Điều 2 khoản 5')), is('quorumReached', d45('Điều 20 khoản 2'))),
      order: [d45('Điều 20')],
    },
    'hold-extraordinary-congress': {
      ...sourced('verified', d45('Điều 20 khoản 4')),
      note: READ_TT03,
      guard: all(
        is('extraordinaryAsked', d45('Điều 20 khoản 4')),
        is('congressConsented', C03('Điều 2 khoản 5')),
        is('quorumReached', d45('Điều 20 khoản 2')),
      ),
      order: [d45('Điều 20 khoản 4')],
    },
    rename: {
      ...sourced('verified', C03('Điều 10')),
      guard: all(is('congressResolved', C03('Điều 10')), is('nameLawful', d45('Điều 5 khoản 1'))),
      windows: [
        within(REPLY, ASSOCIATION_PARAMETERS.renameDays, 'day', FILED, sourced('verified', C03('Điều 10'))),
      ],
      order: [C03('Điều 10')],
    },
    split: rearranged45('tách'),
    divide: rearranged45('chia'),
    merge: rearranged45('sáp nhập'),
    consolidate: rearranged45('hợp nhất'),
    'dissolve-voluntarily': {
      ...sourced('verified', d45('Điều 26'), d45('Điều 28')),
      guard: all(is('voluntaryGround', d45('Điều 26')), is('debtsSettled', d45('Điều 28'))),
      order: [d45('Điều 26')],
    },
    'dissolve-by-force': {
      ...sourced('verified', d45('Điều 29'), d45('Điều 30')),
      guard: any(is('forcedGround', d45('Điều 29')), is('forcedGround', C01('Điều 3'))),
      order: [d45('Điều 29')],
    },
  },
});

/** Suspended: nothing but repairing the breach, and no step of the ended. */
const ONLY_REPAIR: Prohibition = {
  words: words(
    'trong thời gian đình chỉ, hội chỉ được làm việc để khắc phục vi phạm',
    'while suspended, an association may only repair the breach',
  ),
  ...sourced('quoted', d126('Điều 33 khoản 3')),
  from: ['suspended'],
};
const HAS_ENDED: Prohibition = {
  words: words(
    'hội bị chia, được sáp nhập, hợp nhất đã chấm dứt',
    'an association that was divided, merged or consolidated has ended',
  ),
  ...sourced('quoted', d126('Điều 32 khoản 3')),
  from: ['divided', 'merged', 'consolidated'],
};
/** No text converts district associations; that no new one can come is our reading of the end of the level. */
const NO_NEW_DISTRICT: Prohibition = {
  words: words(
    'từ ngày 01/7/2025 không còn cấp huyện nên không lập hội mới có phạm vi cấp huyện',
    'with the end of the district level on 1/7/2025 no new association of district scope can be founded',
  ),
  ...inferred(
    words(
      'suy ra từ việc kết thúc cấp huyện; không văn bản nào chuyển đổi hội cấp huyện đã có, hội đó chấm dứt theo quyết định',
      'inferred from the end of the level; no text converts existing ones, which end by a decision',
    ),
    legalBasis('state/72-2025-qh15', 'toàn văn'),
  ),
  when: all(inScope('district'), compare(theDay('as-of'), '>=', onDay(TWO_LEVELS))),
};

const RUNNING = [ONLY_REPAIR, HAS_ENDED];
const reportedToParty = (provision: string): Condition =>
  any(not(isTrue(lifecycleFact('partyAssigned'))), is('partyConsulted', d126(provision)));

/** 126/2024, 32.4: what is rearranged, or dissolved, because its administrative unit changed. */
const BOUNDARY = d126('Điều 32 khoản 4');
const BOUNDARY_CHANGED = is('boundaryChange', BOUNDARY);

const rearranged126 = (forms: string): Demand => ({
  ...sourced('quoted', d126('Điều 32')),
  guard: all(
    is('executiveResolved', d126('Điều 32 khoản 1')),
    is('nameLawful', d126('Điều 10 khoản 1')),
    is('fileComplete', d126('Điều 32 khoản 2')),
    any(not(BOUNDARY_CHANGED), is('nameOfNewUnit', BOUNDARY)),
  ),
  windows: [
    within(
      words(`thời hạn quyết định ${forms}`, `the time to decide (${forms})`),
      ASSOCIATION_PARAMETERS.rearrangeWorkingDays,
      'working-day',
      FILED,
      sourced('quoted', d126('Điều 32 khoản 3')),
      { when: not(BOUNDARY_CHANGED) },
    ),
    within(
      words(
        `thời hạn quyết định ${forms} do thay đổi địa giới, tính tại cơ quan có thẩm quyền của đơn vị mới`,
        `the time to decide after a change of boundaries (${forms}), at the competent body of the new unit`,
      ),
      ASSOCIATION_PARAMETERS.boundaryChangeWorkingDays,
      'working-day',
      FILED,
      sourced('quoted', BOUNDARY),
      { when: BOUNDARY_CHANGED },
    ),
  ],
  forbids: RUNNING,
  order: [d126('Điều 32')],
});

const CONSENT_126 = d126('Điều 30 khoản 2');

/** Decree 126/2024, with decree 129/2025 for communes. */
export const lifecycle126: WorkflowDefinition = build({
  version: LIFECYCLE_126,
  competent: COMPETENT_126,
  recogniser: RECOGNISER_126,
  suspended: true,
  steps: {
    'recognise-committee': {
      ...sourced('reported', d126('Điều 11'), d126('Điều 12')),
      guard: all(
        leastOf('committeeMembers', COMMITTEE, d126('Điều 11')),
        is('fileComplete', d126('Điều 12')),
      ),
      windows: [
        within(
          REPLY,
          ASSOCIATION_PARAMETERS.committeeDays,
          'day',
          FILED,
          sourced('reported', d126('Điều 12')),
        ),
      ],
      forbids: [NO_NEW_DISTRICT],
    },
    'permit-founding': {
      ...sourced('reported', d126('Điều 10'), d126('Điều 13')),
      guard: all(
        is('nameLawful', d126('Điều 10 khoản 1')),
        is('fieldNotDuplicated', d126('Điều 10')),
        is('purposeLawful', d126('Điều 10')),
        is('charterDrafted', d126('Điều 10')),
        is('seatConfirmed', d126('Điều 10')),
        is('hasProperty', d126('Điều 10')),
        leastOf('founders', FOUNDERS, d126('Điều 10 khoản 6')),
        any(
          not(inScope('national')),
          compare(
            fact(lifecycleFact('founderProvinces')),
            '>=',
            parameter(ASSOCIATION_PARAMETERS.founderProvincesLeast),
            {
              clause: d126('Điều 10 khoản 6'),
            },
          ),
        ),
        is('fileComplete', d126('Điều 13')),
      ),
      windows: [
        within(
          REPLY,
          ASSOCIATION_PARAMETERS.permitWorkingDays,
          'working-day',
          FILED,
          sourced('reported', d126('Điều 13')),
        ),
      ],
      forbids: [NO_NEW_DISTRICT],
      order: [d126('Điều 13')],
    },
    'hold-founding-congress': {
      ...sourced('reported', d126('Điều 14'), d126('Điều 19 khoản 2')),
      guard: all(
        is('quorumReached', d126('Điều 19 khoản 2')),
        any(isTrue(lifecycleFact('aroseByRearrangement')), is('foundingConditions126', d126('Điều 14'))),
      ),
      windows: [
        within(
          AFTER_REARRANGEMENT,
          ASSOCIATION_PARAMETERS.congressAfterRearrangementWorkingDays,
          'working-day',
          { step: ARISE },
          sourced('quoted', d126('Điều 32 khoản 5')),
          { when: isTrue(lifecycleFact('aroseByRearrangement')) },
        ),
      ],
      order: [d126('Điều 14')],
    },
    'approve-charter': {
      ...sourced('quoted', d126('Điều 21 khoản 1')),
      guard: all(
        is('congressResolved', d126('Điều 21 khoản 1')),
        is('fileComplete', d126('Điều 21 khoản 1')),
      ),
      windows: [
        within(
          REPLY,
          ASSOCIATION_PARAMETERS.charterWorkingDays,
          'working-day',
          FILED,
          sourced('quoted', d126('Điều 21')),
        ),
      ],
      forbids: RUNNING,
      order: [d126('Điều 21 khoản 1')],
    },
    'hold-term-congress': {
      ...sourced('reported', d126('Điều 19')),
      guard: all(is('congressConsented', CONSENT_126), is('quorumReached', d126('Điều 19 khoản 2'))),
      forbids: RUNNING,
      order: [d126('Điều 19')],
    },
    'hold-extraordinary-congress': {
      ...sourced('reported', d126('Điều 19 khoản 2')),
      guard: all(
        is('extraordinaryAsked', d126('Điều 19 khoản 2')),
        is('congressConsented', CONSENT_126),
        is('quorumReached', d126('Điều 19 khoản 2')),
      ),
      forbids: RUNNING,
      order: [d126('Điều 19 khoản 2')],
    },
    rename: {
      ...sourced('reported', d126('Điều 31')),
      guard: all(is('nameLawful', d126('Điều 10 khoản 1')), is('renameConditions126', d126('Điều 31'))),
      forbids: RUNNING,
      order: [d126('Điều 31')],
    },
    split: rearranged126('tách'),
    divide: rearranged126('chia'),
    merge: rearranged126('sáp nhập'),
    consolidate: rearranged126('hợp nhất'),
    'dissolve-voluntarily': {
      ...sourced('quoted', d126('Điều 34 khoản 1')),
      // after a change of boundaries the executive committee may decide on it as on a merger
      guard: any(
        is('voluntaryGround', d126('Điều 34 khoản 1')),
        all(BOUNDARY_CHANGED, is('executiveResolved', BOUNDARY)),
      ),
      forbids: RUNNING,
      order: [d126('Điều 34 khoản 1')],
    },
    'dissolve-by-force': {
      ...sourced('reported', d126('Điều 30 khoản 2')),
      guard: is('forcedGround', d126('Điều 30 khoản 2')),
      forbids: [HAS_ENDED],
      order: [d126('Điều 30 khoản 2')],
    },
  },
  extra: [
    {
      id: 'suspend',
      words: words('đình chỉ có thời hạn', 'suspend for a time'),
      origin: 'text',
      ...sourced('quoted', d126('Điều 33 khoản 1'), d126('Điều 33 khoản 2')),
      from: ['active'],
      to: 'suspended',
      by: COMPETENT_126,
      guard: all(
        is('breachConcluded', d126('Điều 33 khoản 2')),
        is('breachListed', d126('Điều 30 khoản 1')),
        compare(fact(lifecycleFact('suspensionDays')), '>', literal(0)),
        compare(
          fact(lifecycleFact('suspensionDays')),
          '<=',
          parameter(ASSOCIATION_PARAMETERS.suspensionDaysMost),
          {
            clause: d126('Điều 33 khoản 1'),
          },
        ),
        reportedToParty('Điều 33 khoản 7'),
      ),
      forbids: [HAS_ENDED],
      order: [d126('Điều 33')],
    },
    {
      id: 'prolong-suspension',
      words: words('gia hạn đình chỉ', 'prolong the suspension'),
      origin: 'text',
      ...sourced('quoted', d126('Điều 33 khoản 6')),
      from: ['suspended'],
      to: 'suspended',
      by: COMPETENT_126,
      guard: all(
        not(isTrue(lifecycleFact('breachRepaired'), { clause: d126('Điều 33 khoản 6') })),
        compare(
          fact(lifecycleFact('prolongationWorkingDays')),
          '<=',
          parameter(ASSOCIATION_PARAMETERS.suspensionProlongedWorkingDays),
          { clause: d126('Điều 33 khoản 6') },
        ),
        reportedToParty('Điều 33 khoản 7'),
      ),
      order: [d126('Điều 33 khoản 6')],
    },
    {
      id: 'resume',
      words: words('cho phép hoạt động trở lại', 'let it resume'),
      origin: 'text',
      ...sourced('quoted', d126('Điều 33 khoản 4'), d126('Điều 33 khoản 5')),
      from: ['suspended'],
      to: 'active',
      by: COMPETENT_126,
      guard: all(
        is('breachRepaired', d126('Điều 33 khoản 4')),
        is('fileComplete', d126('Điều 33 khoản 4')),
        reportedToParty('Điều 33 khoản 7'),
      ),
      order: [d126('Điều 33 khoản 4')],
    },
  ],
});

/** Both, for an {@link AssociationLaw}. */
export const associationLifecycles: readonly WorkflowDefinition[] = [lifecycle45, lifecycle126];
