import type { CarryOver } from '../duties/index.js';
import {
  findingsOf,
  type IndicatorFacts,
  type Judgement,
  type MeasureId,
  type TargetReason,
} from '../indicators/index.js';
import {
  asOf,
  day,
  legalBasis,
  reportingPeriod,
  toBodyId,
  toClauseId,
  toDocumentId,
} from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { MissMeaning, Outcome } from '../rules/index.js';
import type { Law } from './compose.js';
import { graphIssued, registryEnded } from './later-corrections.js';
import type { TargetAsk, TargetCase } from './law-case.js';

export type TargetOutcome =
  | { readonly listed: false }
  | {
      readonly outcome: Outcome;
      readonly why: TargetReason;
      readonly reached: Judgement;
      readonly threshold: number | null;
      readonly missMeaning: MissMeaning;
    }
  | { readonly problem: 'TARGET_UNKNOWN' };

/** Tries a case of a target: the figures that it gives, judged on its day. */
export const tryTarget = (law: Law, registry: Registry, { clause, ask }: TargetCase): TargetOutcome => {
  const of = ask.target ?? clause;
  const id = ask.nth === undefined || ask.nth === 1 ? of : `${of}#${ask.nth}`;
  const target = law.targets.find((known) => known.id === id);
  const period = reportingPeriod(ask.period);
  if (target === undefined || !period.ok) return { problem: 'TARGET_UNKNOWN' };
  const items = findingsOf(
    {
      ...law,
      graph: ask.issuedOn === undefined ? law.graph : graphIssued(law, target.document, ask.issuedOn),
      targets: [target],
    },
    ask.endedOn === undefined ? registry : registryEnded(registry, ask.endedOn),
    { ...factsOf(ask), carryOvers: carryOversOf(ask, target.document) },
    {
      span: period.value.period,
      bodies: [toBodyId(ask.body)],
      clauses: [toClauseId(of)],
      terms: [ask.period],
    },
    asOf(day(ask.on)),
  );
  const item = items.find((found) => found.period.key === ask.period);
  if (item === undefined) return { listed: false };
  const { outcome, why, reached, threshold, missMeaning } = item;
  return { outcome, why, reached, threshold, missMeaning };
};

const factsOf = ({ body, period, reported = {}, conditions = {} }: TargetAsk): IndicatorFacts => ({
  observations: Object.entries(reported).map(([measure, given], at) => ({
    id: `reported-${at + 1}`,
    body: toBodyId(body),
    measure: measure as MeasureId,
    period,
    ...(typeof given === 'number' ? { value: given } : given),
  })),
  conditions: Object.fromEntries(
    Object.entries(conditions).map(([fact, holds]) => [fact, { [body]: holds }]),
  ),
});

const carryOversOf = ({ carried = [] }: TargetAsk, document: string): CarryOver[] =>
  carried.map(({ from, to, on }, at) => ({
    id: `carried-${at + 1}`,
    document: toDocumentId(document),
    from: toBodyId(from),
    to: toBodyId(to),
    on: day(on),
    basis: legalBasis(document, 'chuyển giao'),
  }));
