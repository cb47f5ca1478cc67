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
import {
  lifeOn,
  type MonitoringAssignment,
  monitoringBody,
  type Registry,
  successorsOf,
} from '../organisations/index.js';

/** A contact between the body that follows an association and the association. */
export const CONTACT_KINDS = ['meeting', 'visit', 'inspection', 'guidance', 'call'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface MonitoringContact extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly by: BodyId;
  readonly on: CalendarDate;
  readonly kind: ContactKind;
  readonly document?: string;
}

/** A difficulty that an association has, what was proposed for it, and the answer. */
export interface AssociationDifficulty extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly raisedOn: CalendarDate;
  /** In short words, of the association and never of a person. */
  readonly subject: string;
  readonly proposal?: { readonly on: CalendarDate; readonly to: BodyId; readonly document?: string };
  readonly reply?: { readonly on: CalendarDate; readonly by: BodyId; readonly document?: string };
  readonly settledOn?: CalendarDate;
}

export const MEETING_KINDS = ['yearly', 'ad-hoc'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** A working meeting of a standing body with associations: the yearly one, or one held when it was needed. */
export interface WorkingMeeting extends Recorded {
  readonly id: string;
  readonly by: BodyId;
  readonly on: CalendarDate;
  readonly kind: MeetingKind;
  readonly associations: readonly BodyId[];
  readonly document?: string;
}

/** The body that keeps the register of meetings or contacts says that it is complete for these days. */
export interface MonitoringKeeping extends Recorded {
  readonly of: 'meetings' | 'contacts' | 'assignments';
  /** Whose: a standing body for meetings, an association for contacts and assignments. */
  readonly body: BodyId;
  /** Of the meetings of a standing body: only those with this association. */
  readonly association?: BodyId;
  readonly period: Period;
}

export interface MonitoringFacts {
  readonly assignments: readonly MonitoringAssignment[];
  readonly contacts: readonly MonitoringContact[];
  readonly difficulties: readonly AssociationDifficulty[];
  readonly meetings: readonly WorkingMeeting[];
  readonly keeping: readonly MonitoringKeeping[];
}

/** Why nobody is found to follow an association. */
export const MONITORING_GAPS = [
  /** The register of assignments is complete, and none is in it. */
  'NOT_ASSIGNED',
  /** No assignment is recorded, and nobody says that all are. */
  'ASSIGNMENT_NOT_RECORDED',
  /** The body that was assigned has ended. */
  'MONITOR_ENDED',
] as const;
export type MonitoringGap = (typeof MONITORING_GAPS)[number];

export interface MonitoringStanding {
  readonly bodies: readonly BodyId[];
  readonly gap: MonitoringGap | null;
  /** Where the assigned body has ended: what it became, to be assigned anew by a decision. */
  readonly suggested: readonly BodyId[];
  readonly basis: readonly LegalBasis[];
  readonly lastContactOn: CalendarDate | null;
  readonly difficultiesOpen: number;
  /** Proposals without a reply. */
  readonly repliesOpen: number;
}

/**
 * Who follows an association on a day as then known, and what is open. An assignment to a body that has ended passes
 * to nobody by itself: what the body became is shown as whom to assign.
 *
 * @example monitoringAt(registry, facts, association, asOf(day('2025-07-02'))).gap // 'MONITOR_ENDED'
 */
export const monitoringAt = (
  registry: Registry,
  facts: MonitoringFacts,
  association: BodyId,
  when: AsOf,
): MonitoringStanding => {
  const found = monitoringBody(facts.assignments, association, when);
  const assigned = found.state === 'found' ? found.bodies : [];
  const there = assigned.filter((id) => {
    const body = registry.bodies.get(id);
    return body === undefined || lifeOn(body.life, when).state !== 'ended';
  });
  const ended = assigned.filter((id) => !there.includes(id));
  return {
    bodies: there,
    gap:
      there.length > 0
        ? null
        : ended.length > 0
          ? 'MONITOR_ENDED'
          : isKept(facts, 'assignments', association, { from: when.on }, when)
            ? 'NOT_ASSIGNED'
            : 'ASSIGNMENT_NOT_RECORDED',
    suggested: [...new Set(ended.flatMap((id) => heirsOf(registry, id, when)))],
    basis: found.state === 'found' ? found.basis : [],
    lastContactOn:
      facts.contacts
        .filter((one) => one.association === association && one.on <= when.on && wasKnown(one, when))
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
    difficultiesOpen: openDifficulties(facts.difficulties, association, when).length,
    repliesOpen: openProposals(facts.difficulties, association, when).length,
  };
};

const openDifficulties = (
  difficulties: readonly AssociationDifficulty[],
  association: BodyId,
  when: AsOf,
): AssociationDifficulty[] =>
  difficulties.filter(
    (one) =>
      one.association === association &&
      wasKnown(one, when) &&
      one.raisedOn <= when.on &&
      (one.settledOn === undefined || one.settledOn > when.on),
  );

/** The difficulties that are not settled, of which a proposal was made and nobody has answered it. */
export const openProposals = (
  difficulties: readonly AssociationDifficulty[],
  association: BodyId,
  when: AsOf,
): (AssociationDifficulty & Required<Pick<AssociationDifficulty, 'proposal'>>)[] =>
  openDifficulties(difficulties, association, when).flatMap(({ proposal, reply, ...one }) =>
    proposal !== undefined && proposal.on <= when.on && (reply === undefined || reply.on > when.on)
      ? [{ ...one, proposal }]
      : [],
  );

const heirsOf = (registry: Registry, id: BodyId, when: AsOf): BodyId[] => {
  const after = successorsOf(registry, 'body', id, when);
  return after.state !== 'found' ? [] : after.units.map((unit) => unit.id).filter((heir) => heir !== id);
};

/** Whether a register is said to be complete on the first day of a period and to its end. */
export const isKept = (
  { keeping }: MonitoringFacts,
  of: MonitoringKeeping['of'],
  body: BodyId,
  span: Period,
  when: AsOf,
): boolean =>
  keeping.some(
    (one) =>
      one.of === of &&
      one.body === body &&
      one.association === undefined &&
      wasKnown(one, when) &&
      contains(one.period, span.from) &&
      (span.until === undefined || one.period.until === undefined || span.until <= one.period.until),
  );
