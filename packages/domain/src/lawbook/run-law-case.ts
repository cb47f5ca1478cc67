import { type Force, forceOn, type LintCode, lintDocument } from '../directives/index.js';
import { type DutyFacts, type DutyItem, dutiesOf, type Status, type StatusReason } from '../duties/index.js';
import {
  addYears,
  asOf,
  type CalendarDate,
  type ClauseId,
  day,
  daysFromTo,
  type Grade,
  type HolidayCalendar,
  toBodyId,
  toClauseId,
  toDocumentId,
} from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { Law } from './compose.js';
import { graphIssued, registryEnded } from './later-corrections.js';
import type { DutyAsk, DutyCase, ForceCase, LawCase, RelationCase } from './law-case.js';
import { type RuleOutcome, tryRule } from './run-rule-case.js';
import { type TargetOutcome, tryTarget } from './run-target-case.js';
import { tryWorkflow, type WorkflowOutcome } from './run-workflow-case.js';

/** What the engine answers to a case, in the shape of its `expect`; it holds when `expect` is a part of this. */
export type CaseOutcome =
  | { readonly listed: false }
  | {
      readonly listed: true;
      readonly status: Status;
      readonly why: StatusReason;
      readonly dueOn: CalendarDate | null;
      readonly opensOn: CalendarDate | null;
      readonly days: number | null;
    }
  | { readonly state: Force['state']; readonly why: Force['why']; readonly by: string | undefined }
  | { readonly grade: Grade; readonly lint: readonly LintCode[] }
  | TargetOutcome
  | WorkflowOutcome
  | RuleOutcome
  /** The case does not say enough, or speaks of what the law does not have. */
  | {
      readonly problem:
        | 'DUTY_UNKNOWN'
        | 'RELATION_UNKNOWN'
        | 'OCCURRENCE_NOT_NAMED'
        | 'TARGET_UNKNOWN'
        | 'WORKFLOW_UNKNOWN';
    };

/**
 * Tries a case on a law; days counted in working days need the calendar. Pure; throws only for a day or an id that is none.
 *
 * @example runLawCase(law, registry, cases[0]) // { listed: true, status: 'done', why: 'PROOF_ON_TIME', … }
 */
export const runLawCase = (
  law: Law,
  registry: Registry,
  tried: LawCase,
  calendar?: HolidayCalendar,
): CaseOutcome => {
  switch (tried.kind) {
    case 'duty':
      return tryDuty(law, registry, tried);
    case 'force':
      return tryForce(law, tried);
    case 'relation':
      return tryRelation(law, tried);
    case 'target':
      return tryTarget(law, registry, tried);
    case 'workflow':
      return tryWorkflow(law, registry, tried, calendar);
    case 'rule':
      return tryRule(law, tried);
  }
};

const tryDuty = (law: Law, registry: Registry, { clause, ask }: DutyCase): CaseOutcome => {
  const id = toClauseId(clause);
  const duty = law.duties.find((known) => known.id === id);
  if (duty === undefined) return { problem: 'DUTY_UNKNOWN' };
  const on = day(ask.on);
  // a named occurrence may lie before or after the day it is asked on
  const span =
    ask.occurrence === undefined
      ? daysFromTo(on, on)
      : daysFromTo(addYears(on, -2, 'clamp'), addYears(on, 2, 'clamp'));
  const question = { span, bodies: [toBodyId(ask.body)], duties: [id] };
  const graph = ask.issuedOn === undefined ? law.graph : graphIssued(law, duty.document, ask.issuedOn);
  const items = dutiesOf(
    { ...law, graph },
    ask.endedOn === undefined ? registry : registryEnded(registry, ask.endedOn),
    factsOf(ask, id, duty.document),
    question,
    asOf(on),
  ).filter((item) => ask.occurrence === undefined || item.occurrence.key === ask.occurrence);
  const [item, ...others] = items;
  if (item === undefined) return { listed: false };
  return others.length > 0 ? { problem: 'OCCURRENCE_NOT_NAMED' } : outcomeOf(item);
};

const outcomeOf = (item: DutyItem): CaseOutcome => ({
  listed: true,
  status: item.status,
  why: item.why,
  dueOn: item.occurrence.dueOn,
  opensOn: item.occurrence.opensOn,
  days: item.days,
});

const factsOf = (ask: DutyAsk, duty: ClauseId, document: DutyItem['duty']['document']): DutyFacts => {
  const body = toBodyId(ask.body);
  return {
    activities: (ask.done ?? []).map((act, index) => ({
      id: `done-${index + 1}`,
      body,
      duty,
      kind: 'document',
      ...(typeof act === 'string' ? { on: day(act) } : { on: day(act.on), occurrence: act.occurrence }),
    })),
    keepingPeriods: (ask.kept ?? []).map(({ from, to }, index) => ({
      id: `kept-${index + 1}`,
      body,
      document,
      period: daysFromTo(day(from), day(to)),
      declaredBy: body,
    })),
    events: (ask.events ?? []).map((event) => ({ ...event, on: day(event.on) })),
    decisions: [],
    conditions: Object.fromEntries(
      Object.entries(ask.conditions ?? {}).map(([fact, holds]) => [fact, { [body]: holds }]),
    ),
  };
};

const tryForce = (law: Law, { ask }: ForceCase): CaseOutcome => {
  const force = forceOn(law.graph, toDocumentId(ask.document), asOf(day(ask.on)));
  return { state: force.state, why: force.why, by: force.by?.from };
};

const tryRelation = (law: Law, { clause, ask }: RelationCase): CaseOutcome => {
  const stated = law.relations.find(
    (relation) =>
      relation.clause === clause &&
      relation.from === ask.from &&
      relation.kind === ask.kind &&
      relation.to === ask.to,
  );
  if (stated === undefined) return { problem: 'RELATION_UNKNOWN' };
  const lint = lintDocument(law.graph, stated.from)
    .filter((finding) => finding.provision === stated.provision && finding.about === stated.to)
    .map((finding) => finding.code);
  return { grade: stated.grade, lint: [...new Set(lint)].sort() };
};
