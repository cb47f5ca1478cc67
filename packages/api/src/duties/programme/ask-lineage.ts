import { type AsOf, type DocumentId, LAST_DAY, lineageOf } from '@danvan/domain';
import { documentRef, loadFates } from '../../directives/index.js';
import { sourceOf } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import { readRun } from '../../platform/reading.js';
import { loadDutyLaw } from '../duty-law.js';
import type { DutyLineage } from './lineage-types.js';

/**
 * What becomes of every open duty that a document touches, from what registered documents decide; null where the
 * caller sees no such document. A duty is open until a decision says otherwise, as registering asks it.
 */
export const askLineage = async (
  context: RequestContext,
  id: DocumentId,
  asOf: AsOf,
): Promise<DutyLineage | null> => {
  const law = await loadDutyLaw(context, asOf);
  const document = law.graph.documents.get(id);
  if (document === undefined) return null;
  const fates = await loadFates(context, readRun(context, asOf).run);
  // the rows were chosen by what was known: the decisions carry no days of record of their own
  const { lines, counts } = lineageOf(law, id, fates, { on: asOf.on, knownOn: LAST_DAY });
  const { symbol, title, issuedOn } = document;
  return {
    document: documentRef({ id, symbol, title, issuedOn: issuedOn.known ? issuedOn.day : null }),
    ...counts,
    lines: lines.map((line) => {
      const decision = line.outcome === 'to-be-decided' ? null : line.decision;
      return {
        duty: line.duty,
        dutyId: line.duty.id,
        basis: sourceOf(line.duty.basis),
        by: line.by?.kind ?? null,
        outcome: line.outcome,
        to: decision?.to ?? [],
        on: decision?.on ?? null,
        decidedBy: decision === null ? null : sourceOf(decision.basis),
        notes: decision?.note ?? null,
      };
    }),
  };
};
