import { type AsOf, type CalendarDate, type DocumentId, hasCome, type KnownDay } from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { type DocumentGraph, relationsTo } from './graph.js';
import { ENDING_KINDS, type Relation } from './relation.js';
import { suspendedOn } from './suspension.js';

/** Whether a document has effect on a day. A stub of which nothing is known is undetermined, not out of force. */
export const FORCE_STATES = [
  'not-yet',
  'in-force',
  'suspended',
  'ended',
  'undetermined',
  'unknown-document',
] as const;
export type ForceState = (typeof FORCE_STATES)[number];

/** Why it has none, or why that cannot be told. */
export const FORCE_REASONS = [
  'START_NOT_RECORDED',
  'END_NOT_RECORDED',
  'REPLACED',
  'REPEALED',
  'LAPSED',
  'ENDING_DATE_UNKNOWN',
  'ENDING_UNVERIFIED',
  'SUSPENDED',
  'SUSPENSION_NOT_KNOWN',
] as const;
export type ForceReason = (typeof FORCE_REASONS)[number];

export interface Force {
  readonly state: ForceState;
  readonly why?: ForceReason;
  /** The relation that ends or suspends it, or would if its day were known. */
  readonly by?: Relation;
  /** Relations that end only a part of it by that day. */
  readonly partly: readonly Relation[];
}

/**
 * Force on a day. A document begins on its own effective day, or else the day it was issued (Party documents take
 * effect on signing unless they say otherwise; a State normative document must say it: NĐ 78/2025/NĐ-CP). It ends
 * by a whole replacement or repeal, or at an end of its own; on the days between, a suspension leaves it without effect.
 *
 * @example forceOn(graph, toDocumentId('state/45-2010-nd-cp'), asOf(day('2024-11-26'))).state // 'ended'
 */
export const forceOn = (graph: DocumentGraph, id: DocumentId, asOf: AsOf): Force => {
  const document = graph.documents.get(id);
  if (document === undefined) return { state: 'unknown-document', partly: [] };

  const endings = relationsTo(graph, id).filter((relation) => ENDING_KINDS.includes(relation.kind));
  const partly = endings.filter(
    (relation) => relation.toProvision !== undefined && endingHasCome(graph, relation, asOf.on) === true,
  );
  const begun = hasCome(effectiveDay(document), asOf.on);
  if (begun === false) return { state: 'not-yet', partly };

  let open: Force | null = null;
  for (const relation of endings) {
    if (relation.toProvision !== undefined) continue;
    const come = endingHasCome(graph, relation, asOf.on);
    if (come === true)
      return {
        state: 'ended',
        why: relation.kind === 'replaces' ? 'REPLACED' : 'REPEALED',
        by: relation,
        partly,
      };
    if (come === 'unknown')
      open = {
        state: 'undetermined',
        why: relation.grade === 'recalled' ? 'ENDING_UNVERIFIED' : 'ENDING_DATE_UNKNOWN',
        by: relation,
        partly,
      };
  }
  if (document.effectiveUntil !== undefined) {
    const lapsed = hasCome(document.effectiveUntil, asOf.on);
    if (lapsed === true) return { state: 'ended', why: 'LAPSED', partly };
    if (lapsed === 'unknown') return { state: 'undetermined', why: 'END_NOT_RECORDED', partly };
  }
  if (open !== null) return open;
  if (begun === 'unknown') return { state: 'undetermined', why: 'START_NOT_RECORDED', partly };
  const suspended = suspendedOn(graph, id, asOf.on);
  if (suspended.by === undefined) return { state: 'in-force', partly };
  return suspended.is === true
    ? { state: 'suspended', why: 'SUSPENDED', by: suspended.by, partly }
    : { state: 'undetermined', why: 'SUSPENSION_NOT_KNOWN', by: suspended.by, partly };
};

/** The day from which a document has effect, as far as it is known. */
export const effectiveDay = (document: OfficialDocument): KnownDay =>
  document.effectiveFrom ?? document.issuedOn;

const endingHasCome = (graph: DocumentGraph, relation: Relation, on: CalendarDate): boolean | 'unknown' => {
  const by = graph.documents.get(relation.from);
  const when = relation.effectiveFrom ?? (by === undefined ? undefined : effectiveDay(by));
  const come = when === undefined ? 'unknown' : hasCome(when, on);
  return come !== false && relation.grade === 'recalled' ? 'unknown' : come;
};
