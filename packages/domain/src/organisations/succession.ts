import type { BodyId, Grade, KnownDay, LegalBasis, PlaceId, Recorded, Words } from '../kernel/index.js';

/**
 * What can happen to a place or a body on a day. Words stand in `messages` (`succession.merge`). The texts tell
 * apart what everyday speech does not: sáp nhập (merge: one goes into another) and hợp nhất (consolidate: all end
 * and a new one begins); chia (divide: the old one ends) and tách (split).
 *
 * - `rename`, `move` (to another parent) and `upgrade` (xã becomes phường): one unit, before and after;
 * - `split`: its parts go on as units; the old one may live on as one of them. `split-off`: a part leaves, and the
 *   old one surely lives on;
 * - `tier-abolished`: a whole level ends (the districts on 1/7/2025), whether or not something follows;
 * - `establish`: a unit that came from no other; `dissolve`: one that ended and left none.
 */
export const SUCCESSION_KINDS = [
  'rename',
  'merge',
  'consolidate',
  'divide',
  'split',
  'split-off',
  'move',
  'upgrade',
  'tier-abolished',
  'establish',
  'dissolve',
] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** What a succession is about; places and bodies never mix in one event. */
export const SUBJECTS = ['place', 'body'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface UnitIds {
  readonly place: PlaceId;
  readonly body: BodyId;
}
export type UnitId = UnitIds[Subject];

/** One of the units an event starts from. */
export interface Predecessor<I extends UnitId = UnitId> {
  readonly id: I;
  /** It lives on after the event: it lost a part, took something in, or changed its name, rank or parent only. */
  readonly survives?: true;
}

export interface Successor<I extends UnitId = UnitId> {
  readonly id: I;
}

/** By what a value of a predecessor is shared out; `not-divisible`: no share of it means anything. */
export const WEIGHT_METHODS = ['exact', 'by-population', 'by-members', 'not-divisible'] as const;
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

/** How many of a predecessor's parts (persons, members, hectares) go to one successor, or stay with itself. */
export interface WeightPart<I extends UnitId = UnitId> {
  readonly from: I;
  readonly to: I;
  /** A whole number, so that a share is a fraction and never rounded. */
  readonly parts: number;
}

/** How one measure is carried over an event. An event without weights for a measure says nothing about it. */
export interface CrosswalkWeights<I extends UnitId = UnitId> {
  /** What is carried over: the id of an indicator, or {@link ANY_MEASURE}. */
  readonly measure: string;
  readonly method: WeightMethod;
  /** Empty where it is not divisible. */
  readonly parts: readonly WeightPart<I>[];
  readonly grade: Grade;
  readonly basis: LegalBasis;
  readonly note?: Words;
}

/** Weights for every measure that has none of its own. */
export const ANY_MEASURE = 'any';

/**
 * A real change on a day, with the document that decided it. To learn that a change was recorded wrongly is no
 * event: a correction closes the row (`supersededOn`) and adds one with the same id.
 */
export interface Succession<S extends Subject = Subject> extends Recorded {
  /** Permanent: lower-case words joined by `-` and `/`. */
  readonly id: string;
  readonly subject: S;
  readonly kind: SuccessionKind;
  /** The first day of the new state. */
  readonly effectiveOn: KnownDay;
  /** The day of the decision, which is seldom the day of its effect. */
  readonly decidedOn?: KnownDay;
  readonly from: readonly Predecessor<UnitIds[S]>[];
  readonly to: readonly Successor<UnitIds[S]>[];
  /** The sides on which there are, or may be, others that no source lists. An empty side without this is a "none". */
  readonly unrecorded?: readonly SuccessionSide[];
  readonly weights?: readonly CrosswalkWeights<UnitIds[S]>[];
  /** The deciding document. */
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly note?: Words;
}

export const SUCCESSION_SIDES = ['from', 'to'] as const;
export type SuccessionSide = (typeof SUCCESSION_SIDES)[number];

/** Where what a unit held can be after the event: its successors, and itself if it lives on. */
export const receiversOf = <S extends Subject>({ from, to }: Succession<S>, id: UnitIds[S]): UnitIds[S][] => {
  const lives = from.some((unit) => unit.id === id && unit.survives === true);
  const others = to.map((unit) => unit.id).filter((unit) => unit !== id);
  return lives || others.length < to.length ? [id, ...others] : others;
};
