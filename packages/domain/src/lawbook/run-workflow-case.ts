import {
  applyStep,
  type Parties,
  type RefusalCode,
  type StepDecision,
  type StepTaken,
  type WorkflowHistory,
} from '../duties/index.js';
import { type CalendarDate, day, type HolidayCalendar, toBodyId } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { known } from '../rules/index.js';
import type { Law } from './compose.js';
import type { WorkflowAsk, WorkflowCase, WorkflowStepAsk } from './law-case.js';

/** What the engine says of the step of a case. */
export interface WorkflowOutcome {
  readonly outcome: StepDecision['outcome'];
  readonly to: string | null;
  readonly late: number | null;
  /** The earliest of the last days on time. */
  readonly dueOn: CalendarDate | null;
  readonly missing: readonly string[];
  readonly reasons: readonly { readonly code: RefusalCode; readonly clauses: readonly string[] }[];
}

export const tryWorkflow = (
  law: Law,
  registry: Registry,
  { ask }: WorkflowCase,
  calendar?: HolidayCalendar,
): WorkflowOutcome | { readonly problem: 'WORKFLOW_UNKNOWN' } => {
  const definition = law.workflows.find(({ id }) => id === ask.workflow);
  if (definition === undefined) return { problem: 'WORKFLOW_UNKNOWN' };
  const facts = Object.fromEntries(Object.entries(ask.facts ?? {}).map(([id, value]) => [id, known(value)]));
  const world = { registry, law, ...(calendar === undefined ? {} : { calendar }) };
  const decision = applyStep(definition, historyOf(ask), stepOf(ask.tried), facts, world);
  const dues = decision.windows.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();
  return {
    outcome: decision.outcome,
    to: decision.to,
    late: decision.late?.days ?? null,
    dueOn: dues[0] ?? null,
    missing: [...new Set(decision.doubts.flatMap(({ missing }) => missing))].sort(),
    reasons: decision.reasons.map(({ code, basis }) => ({
      code,
      clauses: basis.map(({ clause, document, provision }) => clause ?? `${document} ${provision}`),
    })),
  };
};

const historyOf = ({ workflow, parties = {}, done = [] }: WorkflowAsk): WorkflowHistory => ({
  id: 'case',
  workflow,
  parties: partiesOf(parties),
  events: done.map((step, order) => ({ ...stepOf(step), id: `done-${order + 1}`, order })),
});

const partiesOf = (given: Readonly<Record<string, readonly string[]>>): Parties =>
  Object.fromEntries(Object.entries(given).map(([party, bodies]) => [party, bodies.map(toBodyId)]));

const stepOf = ({
  step,
  on,
  body,
  office,
  with: others,
  form,
  year,
  parties,
}: WorkflowStepAsk): StepTaken => ({
  step,
  on: day(on),
  body: toBodyId(body),
  ...(office === undefined ? {} : { office }),
  ...(others === undefined ? {} : { with: others.map(toBodyId) }),
  ...(form === undefined ? {} : { form }),
  ...(year === undefined ? {} : { year }),
  ...(parties === undefined ? {} : { parties: partiesOf(parties) }),
});
