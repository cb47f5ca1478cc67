import type {
  BodyId,
  CalendarDate,
  ClauseId,
  DocumentId,
  Grade,
  LegalBasis,
  LevelId,
  Period,
  Recorded,
  Words,
} from '../kernel/index.js';
import type { Hierarchy } from '../organisations/index.js';
import type { Modality } from '../rules/index.js';
import type { Schedule } from './schedule.js';

export const BEARER_SELECTIONS = ['name', 'kind'] as const;

/** A condition of the clause that facts must show, such as being assigned to follow an association. */
export interface BearerCondition {
  readonly fact: string;
  readonly words: Words;
}

/**
 * Who bears a duty: selected, not listed, and evaluated on the day the duty is due. Kinds × levels, inside the
 * territory of a body in a named hierarchy; or bodies by name where the clause names them.
 */
export type Bearers =
  | { readonly by: 'name'; readonly bodies: readonly BodyId[]; readonly condition?: BearerCondition }
  | {
      readonly by: 'kind';
      readonly kinds: readonly string[];
      readonly levels: readonly LevelId[];
      readonly within: BodyId;
      readonly hierarchy: Hierarchy;
      readonly condition?: BearerCondition;
    };

/** What the proof of a duty may be. */
export const PROOF_KINDS = [
  'document',
  'report',
  'meeting',
  'inspection',
  'registration',
  'record',
  'reward',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** Something to be done, or a report to be sent. */
export const DUTY_KINDS = ['task', 'report'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What a clause asks of its bearers. One clause has one duty, under the id of the clause, for ever. */
export interface Duty {
  readonly id: ClauseId;
  readonly document: DocumentId;
  readonly basis: LegalBasis;
  readonly kind: DutyKind;
  readonly action: Words;
  readonly bearers: Bearers;
  readonly lead?: BodyId;
  readonly coordinating?: readonly BodyId[];
  /** For a report: who receives it, and through whom. */
  readonly addressees?: readonly { readonly body: BodyId; readonly through?: BodyId }[];
  readonly modality: Modality;
  readonly schedule: Schedule;
  readonly proof: readonly ProofKind[];
  readonly grade: Grade;
  /** What our reading adds where the text is silent or can be read two ways. */
  readonly note?: Words;
}

/** Something a body did on a day, with its document: the proof of a duty. */
export interface Activity extends Recorded {
  readonly id: string;
  readonly body: BodyId;
  readonly on: CalendarDate;
  readonly kind: ProofKind;
  readonly duty: ClauseId;
  /** The occurrence it is meant for; without it, the one in whose period the day falls. */
  readonly occurrence?: string;
  /** Number or title of the paper that shows it. */
  readonly document?: string;
  readonly sample?: boolean;
}

/**
 * A statement that a register is complete: all that the body did for the document within the days is recorded.
 * Only inside one may silence be read as "not done".
 */
export interface KeepingPeriod extends Recorded {
  readonly id: string;
  readonly body: BodyId;
  readonly document: DocumentId;
  readonly period: Period;
  /** Who says so: the body itself, or the office that receives its reports. */
  readonly declaredBy: BodyId;
  readonly sample?: boolean;
}

/** An event that a conditional or relative duty waits for: a central document issued, a difficulty reported. */
export interface TriggerEvent extends Recorded {
  readonly id: string;
  readonly trigger: string;
  readonly on: CalendarDate;
  /** The body it concerns; without it, all bearers. */
  readonly body?: BodyId;
  readonly document?: string;
}

/** What a decision does to an occurrence: lets the body off, or ends it because something took its place. */
export const DECISION_OUTCOMES = ['waived', 'superseded'] as const;

/** A decision that lets a body off an occurrence, or ends it because something took its place. */
export interface DutyDecision extends Recorded {
  readonly id: string;
  readonly duty: ClauseId;
  readonly body: BodyId;
  readonly occurrence: string;
  readonly outcome: (typeof DECISION_OUTCOMES)[number];
  readonly on: CalendarDate;
  readonly document: string;
}

/** One occurrence of a duty, or one period of a target, as a list of open items names it. */
export interface CarriedItem {
  /** The id of the duty or of the target. */
  readonly of: string;
  /** The key of the occurrence or of the period. One that waits for its event stands for what the event opens. */
  readonly occurrence: string;
}

/**
 * A decision that what a document asks of one body is asked of another from a day on. Without one nothing passes
 * to a successor: what the resolution of an old province asks ends with that province.
 */
export interface CarryOver extends Recorded {
  readonly id: string;
  readonly document: DocumentId;
  /** The clauses it concerns; without them, all that the document asks, its targets among it. */
  readonly duties?: readonly ClauseId[];
  readonly from: BodyId;
  readonly to: BodyId;
  /** Without it, all that the document asks; with it this one item and no other, whenever it fell due. */
  readonly item?: CarriedItem;
  /** The first day on which the other body bears it. */
  readonly on: CalendarDate;
  /** The document that decides it. */
  readonly basis: LegalBasis;
}

/** All that bodies did, and all that is known to be complete: what statuses are computed from. */
export interface DutyFacts {
  readonly activities: readonly Activity[];
  readonly keepingPeriods: readonly KeepingPeriod[];
  readonly events: readonly TriggerEvent[];
  readonly decisions: readonly DutyDecision[];
  /** Facts that conditions of bearers ask for, by fact id and body: absent is unknown. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<BodyId, boolean>>>>;
  /** What was carried over to other bodies: with it, those bear the duty too, and the item says by what decision. */
  readonly carryOvers?: readonly CarryOver[];
}

export const NO_FACTS: DutyFacts = { activities: [], keepingPeriods: [], events: [], decisions: [] };
