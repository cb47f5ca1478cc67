import {
  type ActorRule,
  CONSULTATION,
  COORDINATION,
  DIALOGUE,
  groundWorkflow,
  INSPECTION,
  REVIEW_ROUND,
  type WorkflowDefinition,
} from '../../duties/index.js';
import {
  type BodyId,
  type LegalBasis,
  legalBasis,
  toBodyId,
  toClauseId,
  type Words,
  words,
} from '../../kernel/index.js';
import { isTrue } from '../../rules/index.js';

const at = (id: string, provision: string): LegalBasis =>
  legalBasis('ha-tinh/ctr-28-nq-tw', provision, { clause: id });

const OPINIONS = at('HT28-III.1-3', 'III.1 gạch 1 câu 3');
const TAKE_IN = at('HT28-III.2-2', 'III.2 gạch 1 câu 2');
const CONCLUSIONS = at('HT28-III.4-5', 'III.4 gạch 2 câu 2');
const SIGNS = at('HT28-III.4-7', 'III.4 gạch 2 câu 3');
const SIGNS_FOUND = at('HT28-IV.3-2', 'IV.3');
const DIALOGUES = at('HT28-II.2-9', 'II.2 gạch 7');
const POLICIES = at('HT28-II.2-12', 'II.2 gạch 8');
const PROGRAMMES = at('HT28-II.2-8', 'II.2 gạch 6');

const within = {
  body: toBodyId('ha-tinh/party-committee'),
  hierarchy: 'party-leadership',
} as const;

/** Bodies of these kinds in the province, each citing the clause that names them. */
const kinds = (
  of: readonly string[],
  vi: string,
  en: string,
  ...basis: readonly LegalBasis[]
): ActorRule => ({
  words: words(vi, en),
  who: [{ by: 'kind', kinds: of, within }],
  basis,
  grade: 'verified',
});

const named = (body: BodyId, vi: string, en: string, ...basis: readonly LegalBasis[]): ActorRule => ({
  words: words(vi, en),
  who: [{ by: 'name', bodies: [body] }],
  basis,
  grade: 'verified',
});

/** The body in a role must also be one that the clause names. */
const asParty = (party: string, rule: ActorRule): ActorRule => ({
  ...rule,
  who: [{ by: 'party', party, reading: 'itself-or-organ' }, ...rule.who],
});

const INSPECTORS = asParty(
  'inspector',
  kinds(
    ['party-committee', 'inspection-committee'],
    'cấp ủy, ủy ban kiểm tra',
    'party or inspection committee',
    SIGNS_FOUND,
    SIGNS,
  ),
);

const CHECKED_AFTERWARDS: Words = words(
  'Văn bản yêu cầu kiểm tra việc thực hiện kết luận kiểm tra; coi đó là bước kết thúc cuộc kiểm tra là cách hiểu của chúng tôi.',
  'The text asks that the carrying out of conclusions be inspected; that this closes the inspection is our reading.',
);

/** III.4 and IV.3: inspection where there are signs, and of how conclusions are carried out. No day is set. */
const inspection = groundWorkflow(INSPECTION, {
  id: 'ha-tinh/inspection',
  words: words('kiểm tra của cấp ủy, ủy ban kiểm tra ở Hà Tĩnh', 'inspection by committees in Hà Tĩnh'),
  steps: {
    open: {
      basis: [SIGNS_FOUND, SIGNS],
      by: [INSPECTORS],
      proves: [
        { duty: toClauseId('HT28-IV.3-2'), kind: 'inspection' },
        { duty: toClauseId('HT28-III.4-7'), kind: 'inspection' },
      ],
    },
    close: { basis: [CONCLUSIONS], grade: 'inferred', note: CHECKED_AFTERWARDS },
  },
});

const ISSUERS = asParty('drafter', {
  ...kinds(
    ['party-committee', 'party-standing-board'],
    'cấp ủy ban hành văn bản',
    'issuing committee',
    OPINIONS,
  ),
  grade: 'inferred',
  note: words(
    'Văn bản nói về văn bản của cấp ủy; ban thường vụ thay mặt cấp ủy là cách hiểu của chúng tôi.',
    'The text speaks of documents of committees; that a standing board acts for its committee is our reading.',
  ),
});

const CONSULTED = kinds(
  [
    'peoples-council',
    'front-committee',
    'mass-organisation',
    'labour-federation',
    'farmers-association',
    'womens-union',
    'veterans-association',
    'youth-union',
    'party-committee',
    'party-cell',
  ],
  'cơ quan dân cử, Mặt trận, tổ chức chính trị - xã hội, cấp ủy, tổ chức đảng',
  'elected bodies, the Front, socio-political organisations, committees and party organisations',
  OPINIONS,
);

/** III.1: an important document of wide impact is not issued before opinions were asked. No number of days is set. */
const consultation = groundWorkflow(CONSULTATION, {
  id: 'ha-tinh/consultation',
  words: words(
    'lấy ý kiến vào dự thảo văn bản của cấp ủy Hà Tĩnh',
    'consultation on drafts of committees in Hà Tĩnh',
  ),
  steps: {
    send: { basis: [OPINIONS], by: [ISSUERS] },
    'give-opinion': {
      basis: [OPINIONS],
      by: [CONSULTED],
      proves: [{ duty: toClauseId('HT28-III.1-3'), kind: 'record', bearer: 'drafter' }],
    },
    answer: {
      basis: [TAKE_IN],
      grade: 'inferred',
      note: words(
        'Văn bản yêu cầu tiếp thu ý kiến góp ý, phản biện; lập thành bảng tiếp thu, giải trình là của chúng tôi.',
        'The text asks that opinions be taken in; the table of what was taken up or explained is ours.',
      ),
    },
    submit: {
      basis: [OPINIONS],
      forbids: [
        {
          words: words(
            'văn bản quan trọng, tác động sâu rộng phải được lấy ý kiến trước khi ban hành',
            'an important document of wide impact is not issued before opinions were asked',
          ),
          from: ['drafted'],
          when: isTrue('wide-impact'),
          basis: [OPINIONS],
          grade: 'verified',
        },
      ],
    },
  },
});

const FRONT_AND_ORGANISATIONS = asParty(
  'consulted',
  kinds(
    [
      'front-committee',
      'mass-organisation',
      'labour-federation',
      'farmers-association',
      'womens-union',
      'veterans-association',
      'youth-union',
    ],
    'Mặt trận Tổ quốc và các đoàn thể nhân dân',
    "the Front and the people's organisations",
    POLICIES,
  ),
);

/**
 * II.2 gạch 8: mechanisms and policies of the province and its localities are put before the Front and the organisations
 * before they are issued. It is a target of all of them (judged by figures), so one that is submitted without is not
 * refused; who drafts and by which procedure stands elsewhere.
 */
const policyConsultation = groundWorkflow(CONSULTATION, {
  id: 'ha-tinh/policy-consultation',
  words: words(
    'tham vấn, lấy ý kiến vào cơ chế, chính sách của tỉnh, địa phương ở Hà Tĩnh',
    'consultation on mechanisms and policies in Hà Tĩnh',
  ),
  steps: {
    send: { basis: [POLICIES] },
    'give-opinion': { basis: [POLICIES], by: [FRONT_AND_ORGANISATIONS] },
  },
});

const CENTRAL = {
  id: 'central-review-document',
  type: 'boolean',
  words: words(
    'Trung ương đã có văn bản về việc tổng kết',
    'the centre has issued its document on the review',
  ),
} as const;

const [THEORY, EXAMPLE, ELECTIONS, OPINION_218] = [
  at('HT28-IV.1-6', 'IV.1 gạch 4'),
  at('HT28-IV.2-7', 'IV.2 gạch 4'),
  at('HT28-IV.2-15', 'IV.2 gạch 6'),
  at('HT28-IV.4-1', 'IV.4 gạch 1'),
] as const;

/** IV.1, IV.2, IV.4: reviews of central documents are proposed once the centre has issued its own. */
const review = groundWorkflow(REVIEW_ROUND, {
  id: 'ha-tinh/central-review',
  words: words(
    'sơ kết, tổng kết văn bản của Trung ương ở Hà Tĩnh',
    'reviews of central documents in Hà Tĩnh',
  ),
  facts: [CENTRAL],
  steps: {
    propose: {
      basis: [THEORY, EXAMPLE, ELECTIONS, OPINION_218],
      by: [
        named(
          toBodyId('ha-tinh/propaganda-commission'),
          'Ban Tuyên giáo Tỉnh ủy',
          'propaganda commission',
          THEORY,
        ),
        named(
          toBodyId('ha-tinh/organisation-commission'),
          'Ban Tổ chức Tỉnh ủy',
          'organisation commission',
          EXAMPLE,
          ELECTIONS,
        ),
        named(
          toBodyId('ha-tinh/mass-mobilisation-commission'),
          'Ban Dân vận Tỉnh ủy',
          'mobilisation commission',
          OPINION_218,
        ),
      ],
      guard: isTrue(CENTRAL.id),
    },
  },
});

/** II.2: a programme of the people's committee with the commission, the Front and the organisations of its level. */
const coordination = groundWorkflow(COORDINATION, {
  id: 'ha-tinh/coordination',
  words: words(
    'chương trình phối hợp công tác dân vận ở Hà Tĩnh',
    'coordination on mass mobilisation in Hà Tĩnh',
  ),
  steps: {
    sign: {
      basis: [PROGRAMMES],
      by: [
        {
          ...asParty(
            'signatories',
            kinds(
              ['peoples-committee', 'mass-mobilisation-commission', 'front-committee', 'mass-organisation'],
              'ủy ban nhân dân, ban dân vận, Mặt trận, tổ chức chính trị - xã hội cùng ký',
              "people's committee, commission, Front and socio-political organisations together",
              PROGRAMMES,
            ),
          ),
          together: ['signatories'],
        },
      ],
      proves: [{ duty: toClauseId('HT28-II.2-8'), kind: 'document', bearer: 'signatories', yearly: true }],
    },
  },
});

/** II.2: heads themselves meet the people. How often is for the rules it names, which are not held. */
const dialogue = groundWorkflow(DIALOGUE, {
  id: 'ha-tinh/dialogue',
  words: words('đối thoại của người đứng đầu ở Hà Tĩnh', 'dialogues of heads in Hà Tĩnh'),
  steps: {
    hold: {
      basis: [DIALOGUES],
      by: [
        {
          ...asParty(
            'host',
            kinds(
              ['party-committee', 'peoples-committee'],
              'người đứng đầu cấp ủy, chính quyền',
              'heads of committees and authorities',
              DIALOGUES,
            ),
          ),
          office: { id: 'head', words: words('người đứng đầu', 'head') },
        },
      ],
      proves: [{ duty: toClauseId('HT28-II.2-9'), kind: 'meeting' }],
    },
  },
});

/** How Hà Tĩnh's programme has things done step by step: what its clauses state, on frames that are ours. */
export const haTinh28Workflows: readonly WorkflowDefinition[] = [
  inspection,
  consultation,
  policyConsultation,
  review,
  coordination,
  dialogue,
];
