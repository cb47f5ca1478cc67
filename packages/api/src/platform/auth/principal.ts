import type { CalendarDate } from '@danvan/domain';

/**
 * Leave to do one thing for one body, perhaps for all bodies under it in a named hierarchy, perhaps only from
 * one day until (not including) another.
 */
export interface Grant {
  readonly capability: string;
  readonly body: string;
  readonly subtree: boolean;
  readonly hierarchy: string | null;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** Who asks. `subject` is null for the anonymous, who hold no grants. */
export interface Principal {
  readonly subject: string | null;
  readonly grants: readonly Grant[];
  /** Portals serve many people and are given more points than one user; unless so marked, a caller is a user. */
  readonly tier?: 'portal';
}

export const ANONYMOUS: Principal = { subject: null, grants: [] };

/** The grants of one capability that hold on a day. For which bodies is the domain's question. */
export const grantsOf = (principal: Principal, capability: string, on: CalendarDate): readonly Grant[] =>
  principal.grants.filter(
    (grant) =>
      grant.capability === capability &&
      (grant.from === null || grant.from <= on) &&
      (grant.until === null || on < grant.until),
  );
