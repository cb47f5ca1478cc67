import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  type LegalBasis,
  type Period,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import type { AssociationRecord } from './association-record.js';

/** That an association is a member organisation of the Front on some days, or surely is not. */
export interface FrontMembership extends Recorded {
  readonly association: BodyId;
  readonly value: boolean;
  readonly period: Period;
  readonly basis: LegalBasis;
}

export const FRONT_MEMBER_STATES = ['yes', 'no', 'unknown'] as const;
export type FrontMemberState = (typeof FRONT_MEMBER_STATES)[number];

export interface FrontMemberLookup {
  readonly state: FrontMemberState;
  readonly since: CalendarDate | null;
  readonly basis: LegalBasis | null;
}

/**
 * Whether an association is a member of the Front on a day as then known. A dated statement goes before what the
 * profile says, which has no day and no source.
 *
 * @example frontMemberAt(memberships, record, asOf(day('2025-06-01'))).state // 'yes'
 */
export const frontMemberAt = (
  memberships: readonly FrontMembership[],
  { body, frontMember }: Pick<AssociationRecord, 'body' | 'frontMember'>,
  when: AsOf,
): FrontMemberLookup => {
  const said = memberships.findLast(
    (one) => one.association === body && wasKnown(one, when) && contains(one.period, when.on),
  );
  if (said !== undefined)
    return { state: said.value ? 'yes' : 'no', since: said.period.from, basis: said.basis };
  return {
    state: frontMember === undefined ? 'unknown' : frontMember ? 'yes' : 'no',
    since: null,
    basis: null,
  };
};
