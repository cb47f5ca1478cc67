import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  type Grade,
  type LegalBasis,
  type Period,
  type PlaceId,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import type { LeaderPost } from './parameter-ids.js';

/** How many members, branches and groups an association had on a day. Counts, never a list. */
export interface MembershipCount extends Recorded {
  readonly association: BodyId;
  readonly on: CalendarDate;
  readonly members: number;
  readonly branches?: number;
  readonly groups?: number;
  readonly source: string;
  readonly grade: Grade;
}

export interface MembershipStanding {
  readonly latest: MembershipCount;
  /** Against the count before it; null where there is none. */
  readonly change: number | null;
  readonly since: CalendarDate | null;
}

/**
 * The last count of members on a day as then known, and the change since the one before; null where none was taken.
 *
 * @example membershipAt(counts, association, asOf(day('2025-06-01')))?.latest.members
 */
export const membershipAt = (
  counts: readonly MembershipCount[],
  association: BodyId,
  when: AsOf,
): MembershipStanding | null => {
  const [latest, before] = counts
    .filter((one) => one.association === association && one.on <= when.on && wasKnown(one, when))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return latest === undefined
    ? null
    : {
        latest,
        change: before === undefined ? null : latest.members - before.members,
        since: before?.on ?? null,
      };
};

/** Whether there is a Party organisation, or whether the conditions for one are there. */
export const PARTY_ORGANISATION_MATTERS = ['organisation', 'conditions'] as const;
export type PartyOrganisationMatter = (typeof PARTY_ORGANISATION_MATTERS)[number];

/** A Party organisation inside an association, or that the conditions for one are, or are not, there. */
export interface InnerPartyOrganisation extends Recorded {
  readonly association: BodyId;
  /** `conditions`: whether they allow one; the texts ask for one only where they do. */
  readonly kind: PartyOrganisationMatter;
  readonly value: boolean;
  readonly period: Period;
  readonly basis: LegalBasis;
}

export const PARTY_ORGANISATION_STATES = ['has-one', 'should-have-one', 'not-asked', 'unknown'] as const;
export type PartyOrganisationState = (typeof PARTY_ORGANISATION_STATES)[number];

/**
 * Whether an association has a Party organisation, and where it has none whether it should. The texts ask for one
 * "ở những nơi có điều kiện" only: as long as the conditions are not known, nothing is missing.
 */
export const partyOrganisationAt = (
  records: readonly InnerPartyOrganisation[],
  association: BodyId,
  when: AsOf,
): PartyOrganisationState => {
  const of = (kind: InnerPartyOrganisation['kind']): boolean | null =>
    records.find(
      (one) =>
        one.association === association &&
        one.kind === kind &&
        wasKnown(one, when) &&
        contains(one.period, when.on),
    )?.value ?? null;
  if (of('organisation') === true) return 'has-one';
  const conditions = of('conditions');
  if (conditions === false) return 'not-asked';
  return conditions === true && of('organisation') === false ? 'should-have-one' : 'unknown';
};

/** The planning (quy hoạch) of a key post: how many are planned for it, never who. */
export interface PostPlan extends Recorded {
  readonly association: BodyId;
  readonly post: LeaderPost;
  readonly count: number;
  readonly period: Period;
  readonly basis: LegalBasis;
}

/** The posts with a plan that holds on a day. */
export const plannedPosts = (
  plans: readonly PostPlan[],
  association: BodyId,
  when: AsOf,
): Pick<PostPlan, 'post' | 'count'>[] =>
  plans
    .filter((one) => one.association === association && wasKnown(one, when) && contains(one.period, when.on))
    .map(({ post, count }) => ({ post, count }));

/** That an association took part in a movement or campaign in a year. */
export interface MovementPart extends Recorded {
  readonly association: BodyId;
  readonly movement: string;
  readonly year: number;
  readonly document?: string;
}

/** A self-managed group (tổ tự quản) that an association set up or guides: a kind of model. */
export interface SelfManagedGroup extends Recorded {
  readonly id: string;
  readonly association?: BodyId;
  readonly place: PlaceId;
  /** What it is for, in short words: security, environment, debts, … */
  readonly purpose: string;
  readonly period: Period;
  readonly households?: number;
}

/** How many such groups run on a day, in all or of one association. */
export const selfManagedGroupsAt = (
  groups: readonly SelfManagedGroup[],
  when: AsOf,
  association?: BodyId,
): SelfManagedGroup[] =>
  groups.filter(
    (one) =>
      (association === undefined || one.association === association) &&
      wasKnown(one, when) &&
      contains(one.period, when.on),
  );
