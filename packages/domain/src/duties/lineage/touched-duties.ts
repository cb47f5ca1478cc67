import {
  type DocumentGraph,
  type Relation,
  type RelationKind,
  relationsFrom,
} from '../../directives/index.js';
import {
  type AsOf,
  type ClauseId,
  type DocumentId,
  hasCome,
  type Provision,
  wasKnown,
} from '../../kernel/index.js';
import type { DutyLaw } from '../duties-of.js';
import type { Duty } from '../duty.js';
import type { DutyFate } from './duty-fate.js';

/** Relations after which a duty of the other document may no longer be what it was. */
export const CHANGING_KINDS: readonly RelationKind[] = ['amends', 'replaces', 'repeals'];

/** A duty with what touches it: a relation of the document that changes it, or null where its time runs out. */
export interface TouchedDuty {
  readonly duty: Duty;
  readonly by: Relation | null;
}

/**
 * The duties that a document touches: of what it amends, replaces or repeals, all of them or those of the named
 * part; and its own where its time has run out by the day. Each once, in the order of the law.
 *
 * @example touchedDuties(law, toDocumentId('van-hai/16-nq-tu'), asOf(day('2026-01-01'))).map(({ duty }) => duty.id)
 */
export const touchedDuties = (law: DutyLaw, document: DocumentId, asOf: AsOf): TouchedDuty[] => {
  const relations = relationsFrom(law.graph, document).filter(({ kind }) => CHANGING_KINDS.includes(kind));
  const byTarget = Map.groupBy(relations, (relation) => relation.to);
  const lapsed = hasLapsed(law.graph, document, asOf);
  return law.duties.flatMap((duty): TouchedDuty[] => {
    if (duty.document === document) return lapsed ? [{ duty, by: null }] : [];
    const touching = (byTarget.get(duty.document) ?? []).filter(
      ({ toProvision }) => toProvision === undefined || isInside(duty.basis.provision, toProvision),
    );
    // what ends the whole says more than what changes a part
    const by = touching.find(({ toProvision }) => toProvision === undefined) ?? touching[0];
    return by === undefined ? [] : [{ duty, by }];
  });
};

const hasLapsed = (graph: DocumentGraph, id: DocumentId, { on }: AsOf): boolean => {
  const until = graph.documents.get(id)?.effectiveUntil;
  return until !== undefined && hasCome(until, on) === true;
};

/** `II.2` holds `II.2`, `II.2.1` and `II.2 đoạn 1`, not `II.20`. */
const isInside = (provision: Provision, part: Provision): boolean =>
  provision === part || (provision.startsWith(part) && /^[.,;\s(]/.test(provision.slice(part.length)));

/** Duties that an earlier change ended or put another in the place of: they are open no more. */
export const settledBefore = (
  decisions: readonly DutyFate[],
  document: DocumentId,
  asOf: AsOf,
): ReadonlySet<ClauseId> =>
  new Set(
    decisions
      .filter(
        (made) =>
          made.change !== document &&
          made.on <= asOf.on &&
          wasKnown(made, asOf) &&
          !made.to.includes(made.duty),
      )
      .map((made) => made.duty),
  );
