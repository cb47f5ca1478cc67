import { type CalendarDate, type DocumentId, isClauseId, later, toClauseId } from '../kernel/index.js';
import type { HandoverDecision } from '../organisations/index.js';
import type { CarriedItem, CarryOver, DutyDecision } from './duty.js';

/** A decision on an open item with what the record of it adds: its id, and the day on which the body ends. */
export interface RecordedHandover extends HandoverDecision {
  readonly id: string;
  readonly effectiveOn: CalendarDate;
}

/** What decisions on open items mean for statuses. */
export interface HandoverFacts {
  readonly carryOvers: readonly CarryOver[];
  readonly decisions: readonly DutyDecision[];
}

const KINDS: ReadonlySet<HandoverDecision['kind']> = new Set(['duty', 'report', 'target'] as const);

/**
 * What was decided of the open duties, reports and targets of bodies that ended, as facts: whoever carries an item on
 * is asked from the day of the decision, though not before the body has ended, and of the body that ended the item is
 * superseded. Monitoring assignments, files and offices ask for nothing and yield nothing. `documentOf` gives the
 * document that asks by the id of a duty or target, and which of them it is; an item of one that is not there yields
 * nothing either.
 *
 * @example handoverFacts(decisions, (id) => documents.get(id) ?? null).carryOvers[0]?.to
 */
export const handoverFacts = (
  decisions: readonly RecordedHandover[],
  documentOf: (id: string, kind: HandoverDecision['kind']) => DocumentId | null,
): HandoverFacts => {
  const carryOvers: CarryOver[] = [];
  const closed: DutyDecision[] = [];
  for (const decision of decisions) {
    const item = KINDS.has(decision.kind) ? itemOf(decision.item) : null;
    const document = item === null ? null : documentOf(item.of, decision.kind);
    if (item === null || document === null) continue;
    const on = later(decision.on, decision.effectiveOn);
    const recorded = recordedOf(decision);
    const { id, body, basis } = decision;
    for (const to of decision.to)
      carryOvers.push({ id: `${id} ${to}`, document, from: body, to, item, on, basis, ...recorded });
    if (decision.kind !== 'target' && isClauseId(item.of))
      closed.push({
        ...{ id, duty: toClauseId(item.of), body, occurrence: item.occurrence },
        ...{ outcome: 'superseded', on, document: basis.document, ...recorded },
      });
  }
  return { carryOvers, decisions: closed };
};

/** Ids of duties and targets have no space; the key of a time may. */
const itemOf = (id: string): CarriedItem | null => {
  const at = id.indexOf(' ');
  return at < 1 ? null : { of: id.slice(0, at), occurrence: id.slice(at + 1) };
};

const recordedOf = ({ recordedOn, supersededOn }: HandoverDecision) => ({
  ...(recordedOn === undefined ? {} : { recordedOn }),
  ...(supersededOn === undefined ? {} : { supersededOn }),
});
