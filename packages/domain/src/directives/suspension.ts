import { type CalendarDate, type DocumentId, hasCome } from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import type { DocumentGraph } from './graph.js';
import type { Relation } from './relation.js';

/** Whether a document is suspended on a day, by which relation; `unknown` where that cannot be told. */
export interface SuspensionOn {
  readonly is: boolean | 'unknown';
  readonly by?: Relation;
}

/**
 * Suspension on a day: `suspends` relations of the whole document, each from its own day, or else from that on which
 * the suspending document takes effect, until its last day if one is recorded. While it lasts the document is there and
 * asks nothing. A `recalled` one decides nothing. That a suspension ends with the document that made it is in no text:
 * only its own end ends it.
 *
 * @example suspendedOn(graph, toDocumentId('van-hai/15-nq-tu'), day('2025-06-01')).is // false
 */
export const suspendedOn = (graph: DocumentGraph, id: DocumentId, on: CalendarDate): SuspensionOn => {
  let open: SuspensionOn = { is: false };
  for (const relation of graph.to.get(id) ?? []) {
    if (relation.kind !== 'suspends' || relation.toProvision !== undefined) continue;
    const is = holdsOn(graph, relation, on);
    if (is === true) return { is, by: relation };
    if (is === 'unknown') open = { is, by: relation };
  }
  return open;
};

const holdsOn = (graph: DocumentGraph, relation: Relation, on: CalendarDate): boolean | 'unknown' => {
  const by = graph.documents.get(relation.from);
  const from = relation.effectiveFrom ?? (by && startOf(by));
  const begun = from === undefined ? 'unknown' : hasCome(from, on);
  const over = relation.effectiveUntil === undefined ? false : hasCome(relation.effectiveUntil, on);
  if (begun === false || over === true) return false;
  return begun === true && over === false && relation.grade !== 'recalled' ? true : 'unknown';
};

const startOf = ({ effectiveFrom, issuedOn }: OfficialDocument) => effectiveFrom ?? issuedOn;
