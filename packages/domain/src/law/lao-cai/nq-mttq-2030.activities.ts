import {
  groundWorkflow,
  MOVEMENT,
  PETITION,
  SOCIAL_CRITICISM,
  SUPERVISION_PROGRAMME,
  type WorkflowDefinition,
} from '../../duties/index.js';
import { legalBasis, toClauseId, words } from '../../kernel/index.js';
import { at, FRONT_AND_ORGANISATIONS, FRONT_KINDS, role } from './nq-mttq-2030.roles.js';

const PLAN = at('LC-II.2.2.2-1', 'II.2.2.(2)');
const OBJECTS = at('LC-III.2-6', 'III.2 đoạn 3');
const EVALUATED_FIRST = at('LC-III.3-3', 'III.3 đoạn 1 câu 2');
const REVIEWS = at('LC-III.3-4', 'III.3 đoạn 1 câu 2');
const ITEM = at('LC-III.3-6', 'III.3 đoạn 2 câu 2');
const PASSED_ON = at('LC-III.4-7', 'III.4 đoạn 5');
const OFFERED = at('LC-IV.2-3', 'IV.2 câu 3');
const CHOSEN = at('LC-IV.2-4', 'IV.2 câu 3');
const FUNDED = at('LC-IV.2-5', 'IV.2 câu 3');
const SENT = legalBasis('state/75-2015-qh13', 'Điều 36.1', { clause: 'FL75-36.1' });
const ANSWERED = legalBasis('state/75-2015-qh13', 'Điều 36.3', { clause: 'FL75-36.3' });

const byFront = (party: string, basis: typeof PLAN) =>
  role(party, FRONT_KINDS, FRONT_AND_ORGANISATIONS, basis);

/** II.2.2.(2) and IV.2: each has its plan; programmes that the committee of the level approved are funded. */
const programme = groundWorkflow(SUPERVISION_PROGRAMME, {
  id: 'lao-cai/supervision-programme',
  words: words(
    'kế hoạch giám sát, phản biện xã hội ở Lào Cai',
    'programme of supervision and social criticism in Lào Cai',
  ),
  steps: {
    approve: {
      basis: [FUNDED],
      by: [role('committee', ['party-committee'], ['cấp ủy cùng cấp', 'committee of the level'], FUNDED)],
    },
    adopt: { basis: [PLAN], by: [byFront('owner', PLAN)] },
    fund: { basis: [FUNDED] },
  },
});

/** IV.2: drafts are offered every year and the Front and the organisations choose; III.2 says what may be chosen. */
const criticism = groundWorkflow(SOCIAL_CRITICISM, {
  id: 'lao-cai/social-criticism',
  words: words('phản biện xã hội ở Lào Cai', 'social criticism in Lào Cai'),
  steps: {
    offer: {
      basis: [OFFERED],
      proves: [{ duty: toClauseId('LC-IV.2-3'), kind: 'record', yearly: true }],
    },
    choose: {
      basis: [CHOSEN, OBJECTS],
      by: [byFront('critic', CHOSEN)],
      rules: ['lao-cai/criticism-object'],
    },
    send: {
      basis: [SENT],
      windows: [
        {
          words: words('chậm nhất 15 ngày trước ngày trình', 'at least 15 days before the submission'),
          schedule: {
            kind: 'relative',
            from: { fact: 'submission-on' },
            due: { amount: { parameter: 'front-law/draft-days' }, unit: 'day', side: 'before' },
          },
          basis: [SENT],
          grade: 'verified',
        },
      ],
    },
    answer: { basis: [ANSWERED] },
  },
});

/** III.3: evaluated before it is rolled out; reviewed and rewarded in time, for which no day is set. */
const movement = groundWorkflow(MOVEMENT, {
  id: 'lao-cai/movement',
  words: words('phong trào thi đua, cuộc vận động ở Lào Cai', 'movement or campaign in Lào Cai'),
  steps: {
    launch: { basis: [ITEM], by: [byFront('launcher', ITEM)] },
    evaluate: { basis: [EVALUATED_FIRST], by: [byFront('launcher', EVALUATED_FIRST)] },
    'roll-out': {
      basis: [EVALUATED_FIRST],
      by: [byFront('launcher', EVALUATED_FIRST)],
      requires: [{ step: 'evaluate', basis: [EVALUATED_FIRST] }],
    },
    'review-midway': {
      basis: [REVIEWS],
      by: [byFront('launcher', REVIEWS)],
      proves: [{ duty: toClauseId('LC-III.3-4'), kind: 'report' }],
    },
    review: {
      basis: [REVIEWS],
      by: [byFront('launcher', REVIEWS)],
      proves: [{ duty: toClauseId('LC-III.3-4'), kind: 'report' }],
    },
    reward: {
      basis: [REVIEWS],
      by: [byFront('launcher', REVIEWS)],
      proves: [{ duty: toClauseId('LC-III.3-4'), kind: 'reward' }],
    },
  },
});

/** III.4: what members and people ask is passed on so that it is settled; no day is set for an answer. */
const petition = groundWorkflow(PETITION, {
  id: 'lao-cai/petition',
  words: words('kiến nghị của đoàn viên, hội viên, Nhân dân ở Lào Cai', 'petition in Lào Cai'),
  steps: { forward: { basis: [PASSED_ON], by: [byFront('passer', PASSED_ON)] } },
});

/** What the Front and the organisations do in a year, step by step. */
export const laoCaiActivityWorkflows: readonly WorkflowDefinition[] = [
  programme,
  criticism,
  movement,
  petition,
];
