import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  type Grade,
  type LegalBasis,
  type LevelId,
  type Period,
  type PlaceId,
  type Recorded,
  type Words,
  wasKnown,
} from '../kernel/index.js';

/**
 * Three things that are easily taken for one another and never are one: given tasks by Party and State; enjoying the
 * regime of those ("như các tổ chức hội do Đảng, Nhà nước giao nhiệm vụ", 29-CT/TU, 5); and the special character of
 * decision 68/2010, which ended with 26/11/2024.
 */
export const STATUS_KINDS = ['party-assigned', 'regime-as-assigned', 'special-character'] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** A dated statement about one association, with who said it. */
export interface StatusFact extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly kind: StatusKind;
  readonly level: LevelId;
  /** false only where a source says that it is not. */
  readonly value: boolean;
  readonly period: Period;
  /** The body that recognised it, where the source says so: in a province the standing body of its committee. */
  readonly recognisedBy?: BodyId;
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly note?: Words;
}

/**
 * A list that names the associations of a level. Only one that is complete says of others that they are not on it:
 * half of a list says nothing of whom it does not show.
 */
export interface StatusList extends Recorded {
  readonly id: string;
  readonly kind: StatusKind;
  readonly level: LevelId;
  /** The place whose list it is; without it the whole country's, of central associations. */
  readonly within?: PlaceId;
  readonly names: readonly BodyId[];
  /** How many the list has, whether or not all are known. */
  readonly count: number | null;
  readonly complete: boolean;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly note?: Words;
}

/** The day from which a kind of status no longer exists, by law. */
export interface StatusEnd {
  readonly kind: StatusKind;
  readonly from: CalendarDate;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

export type StatusLookup =
  | {
      readonly state: 'yes' | 'no';
      readonly basis: LegalBasis;
      readonly grade: Grade;
      readonly since: CalendarDate;
    }
  /** The law ended the status itself, whoever had it. */
  | {
      readonly state: 'ended';
      readonly basis: LegalBasis;
      readonly grade: Grade;
      readonly since: CalendarDate;
    }
  | {
      readonly state: 'unknown';
      readonly why: 'STATUS_NOT_RECORDED' | 'STATUS_ONLY_RECALLED' | 'STATUS_LIST_PARTIAL';
    };

export const STATUS_DOUBTS = ['STATUS_NOT_RECORDED', 'STATUS_ONLY_RECALLED', 'STATUS_LIST_PARTIAL'] as const;

export interface StatusData {
  readonly statuses: readonly StatusFact[];
  readonly lists: readonly StatusList[];
  readonly ends: readonly StatusEnd[];
}

/** What a list must know of an association to say that it is not on it. */
export interface Listed {
  readonly association: BodyId;
  readonly level: LevelId | null;
  /** The place that it is of; null where that is not known. */
  readonly place: PlaceId | null;
}

/**
 * One of the three on a day as then known. What no source says is unknown: an association that is not in a list that
 * is not complete may well be on the part that was not seen.
 *
 * @example statusAt(data, { association, level: 'centre', place: null }, 'party-assigned', asOf(day('2025-08-01'))).state
 */
export const statusAt = (
  { statuses, lists, ends }: StatusData,
  { association, level, place }: Listed,
  kind: StatusKind,
  when: AsOf,
): StatusLookup => {
  const end = ends.find((one) => one.kind === kind && one.from <= when.on && one.grade !== 'recalled');
  if (end !== undefined) return { state: 'ended', basis: end.basis, grade: end.grade, since: end.from };
  const held = statuses.filter(
    (one) =>
      one.association === association &&
      one.kind === kind &&
      wasKnown(one, when) &&
      contains(one.period, when.on),
  );
  const said = held.find(({ grade }) => grade !== 'recalled');
  if (said !== undefined) {
    const { value, basis, grade, period } = said;
    return { state: value ? 'yes' : 'no', basis, grade, since: period.from };
  }
  if (held.length > 0) return { state: 'unknown', why: 'STATUS_ONLY_RECALLED' };
  const about = lists.filter(
    (one) =>
      one.kind === kind &&
      one.level === level &&
      one.grade !== 'recalled' &&
      wasKnown(one, when) &&
      contains(one.period, when.on),
  );
  const named = about.find(({ names }) => names.includes(association));
  if (named !== undefined)
    return { state: 'yes', basis: named.basis, grade: named.grade, since: named.period.from };
  const covering = about.filter(({ within }) =>
    within === undefined ? level === 'centre' : within === place,
  );
  const whole = covering.find(({ complete }) => complete);
  if (whole !== undefined)
    return { state: 'no', basis: whole.basis, grade: whole.grade, since: whole.period.from };
  return {
    state: 'unknown',
    why: covering.length > 0 ? 'STATUS_LIST_PARTIAL' : 'STATUS_NOT_RECORDED',
  };
};

/** All three, side by side; none follows from another. */
export const statusesAt = (
  data: StatusData,
  listed: Listed,
  when: AsOf,
): Readonly<Record<StatusKind, StatusLookup>> => ({
  'party-assigned': statusAt(data, listed, 'party-assigned', when),
  'regime-as-assigned': statusAt(data, listed, 'regime-as-assigned', when),
  'special-character': statusAt(data, listed, 'special-character', when),
});

/** What a status brings with it, by date and level: data of the law. */
export interface StatusConsequence {
  readonly id: string;
  readonly kind: StatusKind;
  /** Empty: at every level. */
  readonly levels: readonly LevelId[];
  readonly words: Words;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** The consequences of a status that surely holds on the day; nothing follows from one that is unknown. */
export const consequencesAt = (
  consequences: readonly StatusConsequence[],
  kind: StatusKind,
  level: LevelId,
  lookup: StatusLookup,
  { on }: AsOf,
): StatusConsequence[] =>
  lookup.state !== 'yes'
    ? []
    : consequences.filter(
        (one) =>
          one.kind === kind &&
          one.grade !== 'recalled' &&
          contains(one.period, on) &&
          (one.levels.length === 0 || one.levels.includes(level)),
      );
