import {
  COORDINATION,
  groundWorkflow,
  REVIEW_ROUND,
  WORKING_MEETING,
  type WorkflowDefinition,
} from '../../duties/index.js';
import { toClauseId, words } from '../../kernel/index.js';
import { laoCaiActivityWorkflows } from './nq-mttq-2030.activities.js';
import { at, FRONT_KINDS, role } from './nq-mttq-2030.roles.js';

const MEETING = at('LC-III.1-8', 'III.1 đoạn 3');
const OUTPUT = at('LC-III.1-9', 'III.1 đoạn 3');
const SIGNED = at('LC-III.2-1', 'III.2 đoạn 1 câu 1');
const EVALUATED = at('LC-III.2-2', 'III.2 đoạn 1 câu 2');
const REVIEWS = at('LC-IV.9-2', 'IV.9');

const HOST = ['thường trực cấp ủy', 'standing body of the committee'] as const;
const PARTIES = [
  'chính quyền, Mặt trận, các tổ chức chính trị - xã hội',
  'authority, Front and organisations',
] as const;
const SIGNING_KINDS = ['peoples-committee', ...FRONT_KINDS];

/** III.1: the standing body meets commission, Front and organisations; what comes of it is direction and settlement. */
const meeting = groundWorkflow(WORKING_MEETING, {
  id: 'lao-cai/working-meeting',
  words: words(
    'thường trực cấp ủy làm việc với Mặt trận, các tổ chức',
    'working meeting of the standing body',
  ),
  steps: {
    hold: {
      basis: [MEETING],
      by: [role('host', ['party-standing-body'], HOST, MEETING)],
      proves: [{ duty: toClauseId('LC-III.1-8'), kind: 'meeting' }],
    },
    conclude: { basis: [OUTPUT], by: [role('host', ['party-standing-body'], HOST, OUTPUT)] },
  },
});

/** III.2: programmes are signed, evaluated every year, and the next tasks and targets set. */
const coordination = groundWorkflow(COORDINATION, {
  id: 'lao-cai/coordination',
  words: words('chương trình phối hợp ở Lào Cai', 'coordination programme in Lào Cai'),
  steps: {
    sign: {
      basis: [SIGNED],
      by: [{ ...role('signatories', SIGNING_KINDS, PARTIES, SIGNED), together: ['signatories'] }],
    },
    review: {
      basis: [EVALUATED],
      by: [role('signatories', SIGNING_KINDS, PARTIES, EVALUATED)],
      windows: [
        {
          words: words('hằng năm', 'every year'),
          schedule: { kind: 'yearly', due: { kind: 'within-period' } },
          basis: [EVALUATED],
          grade: 'inferred',
          note: words(
            'Văn bản chỉ ghi “hằng năm”; lấy ngày cuối năm làm hạn là cách hiểu của chúng tôi.',
            'The text says only "every year"; the end of the year as the last day is our reading.',
          ),
        },
      ],
    },
    renew: { basis: [EVALUATED], by: [role('signatories', SIGNING_KINDS, PARTIES, EVALUATED)] },
  },
});

/** IV.9: the commission proposes, the standing board holds; the text sets no day ("theo quy định"). */
const review = groundWorkflow(REVIEW_ROUND, {
  id: 'lao-cai/review',
  words: words('sơ kết, tổng kết Nghị quyết', 'reviews of the resolution'),
  steps: {
    propose: {
      basis: [REVIEWS],
      by: [
        role(
          'adviser',
          ['mass-mobilisation-commission'],
          ['Ban Dân vận Tỉnh ủy', 'commission for mass mobilisation'],
          REVIEWS,
        ),
      ],
    },
    decide: {
      basis: [REVIEWS],
      by: [role('lead', ['party-standing-board'], ['Ban Thường vụ Tỉnh ủy', 'standing board'], REVIEWS)],
    },
  },
});

/** How the resolution has things done step by step: what its clauses state, on frames that are ours. */
export const laoCaiFrontWorkflows: readonly WorkflowDefinition[] = [
  meeting,
  coordination,
  review,
  ...laoCaiActivityWorkflows,
];
