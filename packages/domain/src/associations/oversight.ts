import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type LegalBasis,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';

/** What an inspection of an association looks at. */
export const INSPECTION_SUBJECTS = [
  'law',
  'charter',
  'purpose',
  'effectiveness',
  'fees',
  'assets',
  'accounts',
  'state-support',
] as const;
export type InspectionSubject = (typeof INSPECTION_SUBJECTS)[number];

export const INSPECTION_KINDS = ['inspection', 'state-inspection', 'supervision'] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

/** An inspection, state inspection or supervision of an association, and what was to be put right. */
export interface AssociationInspection extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly by: BodyId;
  readonly kind: InspectionKind;
  readonly on: CalendarDate;
  readonly subjects: readonly InspectionSubject[];
  readonly concluded?: {
    readonly on: CalendarDate;
    readonly breach: boolean;
    /** What the conclusion found, where it says so. */
    readonly grounds?: readonly OversightGround[];
    readonly basis: LegalBasis;
  };
  readonly remedy?: {
    /** The last day to put it right, where the conclusion sets one. */
    readonly dueOn?: CalendarDate;
    readonly doneOn?: CalendarDate;
  };
}

/** What follows short of a suspension: a warning, or a demand to put something right. */
export const OVERSIGHT_MEASURES = ['warning', 'correction'] as const;
export type OversightMeasureKind = (typeof OVERSIGHT_MEASURES)[number];

/** The grounds that 29-CT/TU (2), the Vĩnh Linh plan and the letter on 118-QĐ/TW name. */
export const OVERSIGHT_GROUNDS = [
  'ineffective',
  'off-purpose',
  'off-charter',
  'breach-of-law',
  'inactive',
] as const;
export type OversightGround = (typeof OVERSIGHT_GROUNDS)[number];

export interface OversightMeasure extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly by: BodyId;
  readonly kind: OversightMeasureKind;
  readonly ground: OversightGround;
  readonly on: CalendarDate;
  readonly basis: LegalBasis;
  readonly endedOn?: CalendarDate;
}

export interface OversightFacts {
  readonly inspections: readonly AssociationInspection[];
  readonly measures: readonly OversightMeasure[];
}

export interface OversightStanding {
  readonly lastInspectedOn: CalendarDate | null;
  /** Inspections that found a breach which is not put right. */
  readonly breachesOpen: readonly string[];
  /** Of those, the ones after which nothing was done: no measure, and no day to put it right. */
  readonly breachesUnhandled: readonly string[];
  /** Of the open ones, those whose last day to do so has passed. */
  readonly remediesOverdue: readonly string[];
  readonly measures: readonly Pick<OversightMeasure, 'id' | 'kind' | 'ground' | 'on'>[];
}

/**
 * What is open of the inspections of an association and of the measures against it.
 *
 * @example oversightAt(facts, association, asOf(day('2025-06-01'))).remediesOverdue
 */
export const oversightAt = (
  { inspections, measures }: OversightFacts,
  association: BodyId,
  when: AsOf,
): OversightStanding => {
  const { on } = when;
  const mine = inspections.filter(
    (one) => one.association === association && wasKnown(one, when) && one.on <= on,
  );
  const open = mine.filter(
    ({ concluded, remedy }) =>
      concluded?.breach === true &&
      concluded.on <= on &&
      (remedy?.doneOn === undefined || remedy.doneOn > on),
  );
  return {
    lastInspectedOn:
      mine
        .map((one) => one.on)
        .sort()
        .at(-1) ?? null,
    breachesOpen: open.map(({ id }) => id),
    breachesUnhandled: open
      .filter(
        ({ concluded, remedy }) =>
          remedy?.dueOn === undefined &&
          !measures.some(
            (one) =>
              one.association === association &&
              wasKnown(one, when) &&
              concluded !== undefined &&
              one.on >= concluded.on &&
              one.on <= on,
          ),
      )
      .map(({ id }) => id),
    remediesOverdue: open
      .filter(({ remedy }) => remedy?.dueOn !== undefined && remedy.dueOn < on)
      .map(({ id }) => id),
    measures: measures
      .filter(
        (one) =>
          one.association === association &&
          wasKnown(one, when) &&
          one.on <= on &&
          (one.endedOn === undefined || one.endedOn > on),
      )
      .map(({ id, kind, ground, on: since }) => ({ id, kind, ground, on: since })),
  };
};
