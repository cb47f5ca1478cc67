import {
  type AsOf,
  type BodyId,
  type DocumentId,
  type Duty,
  day,
  decisionFits,
  endedBy,
  type HandoverDecision,
  type HandoverFacts,
  handoverFacts,
  type LegalBasis,
  type RecordedHandover,
  type Registry,
  type Succession,
  type Target,
  toBodyId,
  wasKnown,
} from '@danvan/domain';
import { withPredecessors } from '../organisations/index.js';
import type { FixedConditions } from '../platform/read/index.js';

type Row = Readonly<Record<string, unknown>>;

/** The columns that a decision on an open item is made from, by the names of the read model. */
export const HANDOVER_FIELDS = [
  'key',
  'kind',
  'item',
  'bodyKey',
  'successionId',
  'outcome',
  'on',
  'receivers',
  'source',
] as const;

// rows are written from decisions that the domain has read; the guard has chosen them by what was known
export const handoverDecisionOf = (row: Row): HandoverDecision & { readonly id: string } => ({
  id: String(row.key),
  kind: row.kind as HandoverDecision['kind'],
  item: String(row.item),
  body: toBodyId(String(row.bodyKey)),
  outcome: row.outcome as HandoverDecision['outcome'],
  to: row.receivers as BodyId[],
  on: day(String(row.on)),
  basis: (row.source as { basis: LegalBasis }).basis,
});

/**
 * Whose decisions can bear on these bodies: their own, and those of the bodies that they came from or took in. Where an
 * event does not list all successors, a decision may be the first to name one, so that its bodies are looked at as well.
 */
export const handoverScope = (
  registry: Registry,
  bodies: readonly BodyId[] | null,
  asOf: AsOf,
): FixedConditions => {
  if (bodies === null) return {};
  const open = registry.successions.filter(
    (event) => event.subject === 'body' && event.unrecorded?.includes('to') === true && wasKnown(event, asOf),
  );
  const ended = open.flatMap((event) => endedBy(event).map((id) => toBodyId(id)));
  return { bodyId: [...new Set([...withPredecessors(registry, bodies, asOf), ...ended])] };
};

export const isOfBodies = (event: Succession): event is Succession<'body'> => event.subject === 'body';

/** Whose open items are looked at. A clause may set a duty and a target, and a decision is about one of them. */
export interface HandoverSubjects {
  readonly duties: readonly Duty[];
  readonly targets?: readonly Target[];
}

/**
 * What the decisions mean for statuses; one of an event whose day is not known waits for it, and one that the event as it
 * is known does not allow means nothing.
 */
export const factsOfHandover = (
  rows: readonly Row[],
  registry: Registry,
  { duties, targets = [] }: HandoverSubjects,
  asOf: AsOf,
): HandoverFacts => {
  const events = new Map(
    registry.successions.flatMap((event) =>
      isOfBodies(event) && wasKnown(event, asOf) ? [[event.id, event] as const] : [],
    ),
  );
  const documentsOf = (asked: readonly (Duty | Target)[]): ReadonlyMap<string, DocumentId> =>
    new Map(asked.map(({ id, document }) => [id, document]));
  const [ofDuties, ofTargets] = [documentsOf(duties), documentsOf(targets)];
  const decisions = rows.flatMap((row): RecordedHandover[] => {
    const event = events.get(String(row.successionId));
    const decision = handoverDecisionOf(row);
    return event?.effectiveOn.known === true && decisionFits(event, decision)
      ? [{ ...decision, effectiveOn: event.effectiveOn.day }]
      : [];
  });
  return handoverFacts(decisions, (id, kind) => (kind === 'target' ? ofTargets : ofDuties).get(id) ?? null);
};
