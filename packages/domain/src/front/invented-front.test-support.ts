// Invented cases of the Front of Vân Hải; how they are led stands in no text.
import {
  CONSULTATION,
  COORDINATION,
  type Frame,
  groundWorkflow,
  type KeepingPeriod,
  MOVEMENT,
  PETITION,
  RECOMMENDATION,
  SOCIAL_CRITICISM,
  type StepWindow,
  SUPERVISION,
  SUPERVISION_PROGRAMME,
  type WorkflowDefinition,
  type WorkflowEvent,
  type WorkflowHistory,
} from '../duties/index.js';
import { registryOf } from '../duties/invented-world.test-support.js';
import {
  day,
  daysFromTo,
  entry,
  legalBasis,
  period,
  toBodyId,
  toDocumentId,
  words,
} from '../kernel/index.js';
import { type Facts, known, type RuleSet } from '../rules/index.js';
import type { FrontCase } from './front-case.js';

export const GUIDE = toDocumentId('van-hai/05-hd');
export const FRONT = toBodyId('van-hai/front');
export const GOVERNMENT = toBodyId('van-hai/government');

const basis = [legalBasis(GUIDE, 'Điều 1')];
const parameter = (id: string, value: number) => ({
  id,
  type: 'number' as const,
  unit: 'day',
  words: words(id, id),
  entries: [entry(value, period(day('2020-01-01')), legalBasis(GUIDE, 'Điều 2'), 'verified')],
});

/** Notice 15 days before, a report 7 days before, the result within 15 days: as joint resolution 403/2017 has it. */
const LAW: RuleSet = {
  lawVersion: '1',
  facts: [],
  rules: [],
  parameters: [parameter('notice', 15), parameter('report', 7), parameter('result', 15)],
};
export const WORLD = { registry: registryOf([]), law: LAW };

const before = (id: string): StepWindow => ({
  ...{ words: words(id, id), basis, grade: 'verified' },
  schedule: {
    ...{ kind: 'relative', from: { fact: 'working-session-on' } },
    due: { amount: { parameter: id }, unit: 'day', side: 'before' },
  },
});
const afterSession: StepWindow = {
  ...{ words: words('result', 'result'), basis, grade: 'verified' },
  schedule: {
    ...{ kind: 'relative', from: { step: 'hold' } },
    due: { amount: { parameter: 'result' }, unit: 'day' },
  },
};
const eachYear: StepWindow = {
  ...{ words: words('hằng năm', 'each year'), basis, grade: 'verified' },
  schedule: { kind: 'yearly', due: { kind: 'within-period' } },
};

const grounded = (
  frame: Frame,
  steps: Readonly<Record<string, { readonly windows?: readonly StepWindow[] }>>,
) =>
  groundWorkflow(frame, {
    id: `van-hai/${frame.id.slice('frame/'.length)}`,
    steps: Object.fromEntries(Object.entries(steps).map(([step, more]) => [step, { basis, ...more }])),
  });

export const WORKFLOWS = {
  programme: grounded(SUPERVISION_PROGRAMME, { adopt: {} }),
  supervision: grounded(SUPERVISION, {
    announce: { windows: [before('notice')] },
    report: { windows: [before('report')] },
    'report-result': { windows: [afterSession] },
  }),
  recommendation: grounded(RECOMMENDATION, { accept: {} }),
  criticism: grounded(SOCIAL_CRITICISM, { choose: {} }),
  consultation: grounded(CONSULTATION, { send: {} }),
  coordination: grounded(COORDINATION, { review: { windows: [eachYear] } }),
  movement: grounded(MOVEMENT, { launch: {} }),
  petition: grounded(PETITION, { forward: {} }),
} satisfies Record<string, WorkflowDefinition>;

/** A step of the Front, or of the body that a test names. */
export const did = (step: string, on: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent => ({
  ...{ id: `${step} ${on}`, step, on: day(on), body: FRONT },
  ...more,
});

export const facts = (said: Readonly<Record<string, string | number>>): Facts =>
  Object.fromEntries(Object.entries(said).map(([id, value]) => [id, known(value)]));

let last = 0;

/** A case opened on 1/1/2025 unless a test says otherwise. */
export const caseOf = (
  kind: keyof typeof WORKFLOWS,
  events: readonly WorkflowEvent[],
  more: Partial<Omit<FrontCase, 'history'>> & Partial<Pick<WorkflowHistory, 'parties' | 'facts'>> = {},
): FrontCase => {
  const { parties = {}, facts: said = {}, ...rest } = more;
  const definition: WorkflowDefinition = WORKFLOWS[kind];
  const id = `case-${++last}`;
  return {
    ...{ id, body: FRONT, definition, openedOn: day('2025-01-01'), year: 2025, partOf: null },
    history: { id, workflow: definition.id, parties, facts: said, events },
    ...rest,
  };
};

/** The Front's statement that its register for the guide is complete. */
export const keeping = (first: string, until: string): KeepingPeriod => ({
  ...{ id: `kept ${first}`, body: FRONT, document: GUIDE, declaredBy: FRONT },
  period: daysFromTo(day(first), day(until)),
});
