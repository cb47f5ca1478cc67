import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  type HolidayCalendar,
  type Issue,
  type LegalBasis,
  type Period,
  type PlaceId,
  partsOf,
  wasKnown,
} from '../kernel/index.js';
import {
  LEVELS,
  type LifeLookup,
  leadBody,
  lifeOn,
  managingBody,
  placesAround,
  type Registry,
  type RoleClause,
  type RoleLookup,
} from '../organisations/index.js';
import { type Facts, known, notKnown } from '../rules/index.js';
import type { AssociationFacts } from './association-facts.js';
import { type TermLookup, termOf } from './congress.js';
import { dissolutionGrounds, type GroundAnswer } from './dissolution.js';
import { type AssociationScope, lifecycleFact } from './fact-ids.js';
import { type MembershipStanding, membershipAt, partyOrganisationAt } from './inner-life.js';
import { slotStandingAt } from './leadership.js';
import { type AssociationLaw, associationStateAt } from './lifecycle.js';
import { type MonitoringStanding, monitoringAt } from './monitoring.js';
import { type OversightStanding, oversightAt } from './oversight.js';
import {
  type AssociationReportStanding,
  type MissingYears,
  reportStanding,
  yearsMissing,
} from './reports.js';
import { type Listed, type StatusKind, type StatusLookup, statusesAt } from './status.js';
import { type SupportStanding, supportAt } from './support.js';
import { type SuspensionStanding, suspensionAt } from './suspension.js';

/** What the register can say against an association, or of what is missing around it. */
export const REGISTER_FINDINGS = [
  'CONGRESS_OVERDUE',
  'TERM_LONGER_THAN_LAW',
  'REPORT_MISSING',
  'REPORTS_MISSING_GROUND',
  'NO_MONITORING_BODY',
  'MONITORING_BODY_ENDED',
  'SUPPORT_TIED_TO_NO_TASK',
  'SUPPORT_RESULT_OPEN',
  'REMEDY_OVERDUE',
  'SUSPENSION_EXHAUSTED',
  'DISSOLUTION_GROUND',
  'ELECTED_BEFORE_CONCLUSION',
  'PARTY_ORGANISATION_MISSING',
  'DISTRICT_SCOPE_LEFT',
] as const;
export type RegisterFindingCode = (typeof REGISTER_FINDINGS)[number];

/** One finding, with the provisions it rests on; none where no text that holds there says it. */
export interface RegisterFinding {
  readonly code: RegisterFindingCode;
  readonly params: Issue['params'];
  readonly basis: readonly LegalBasis[];
}

/** A clause that a finding rests on: 29-CT/TU, 5 of monitoring, in Quảng Trị and from its day on. */
export interface RegisterClause {
  readonly code: RegisterFindingCode;
  /** Without it, everywhere. */
  readonly within?: PlaceId;
  /** The days on which it says so; without it, always. */
  readonly period?: Period;
  /** Only of associations that surely have this standing. */
  readonly standing?: StatusKind;
  readonly basis: LegalBasis;
}

/** The law and the bodies that a register is read against. */
export interface RegisterWorld {
  readonly law: AssociationLaw;
  readonly registry: Registry;
  readonly calendar: HolidayCalendar;
  readonly roleClauses?: readonly RoleClause[];
  readonly clauses?: readonly RegisterClause[];
}

/** Everything that the register shows of one association on a day. */
export interface RegisterRow {
  readonly association: BodyId;
  readonly scope: AssociationScope | null;
  readonly life: LifeLookup | null;
  /** Where it stands in its life; null where no event of it is recorded: that is not "proposed". */
  readonly state: string | null;
  readonly stateSince: CalendarDate | null;
  readonly statuses: Readonly<Record<StatusKind, StatusLookup>>;
  readonly term: TermLookup;
  readonly suspension: SuspensionStanding | null;
  /** Of the last year that is due, or of the running one while none is. */
  readonly activityReport: AssociationReportStanding;
  readonly settlementReport: AssociationReportStanding;
  readonly reportsMissing: MissingYears;
  readonly lead: RoleLookup;
  readonly manage: RoleLookup;
  readonly monitoring: MonitoringStanding;
  readonly support: SupportStanding;
  readonly oversight: OversightStanding;
  readonly membership: MembershipStanding | null;
  readonly partyOrganisation: ReturnType<typeof partyOrganisationAt>;
  readonly grounds: readonly GroundAnswer[];
  readonly findings: readonly RegisterFinding[];
}

/**
 * The register of associations on a day as then known, in the order asked for. `facts` are all that is recorded; an
 * association with no record has a row in which nearly everything is unknown.
 *
 * @example registerOf(world, [association], facts, asOf(day('2025-06-01')))[0]?.findings.map(({ code }) => code)
 */
export const registerOf = (
  world: RegisterWorld,
  associations: readonly BodyId[],
  facts: AssociationFacts,
  when: AsOf,
): RegisterRow[] => {
  const ownOf = partition(facts);
  return associations.map((association) => rowOf(world, association, ownOf(association), when));
};

/** What is recorded of one association, so that a row costs what that is and not all there is. */
const partition = (facts: AssociationFacts): ((association: BodyId) => AssociationFacts) => {
  const by = <T extends { readonly association: BodyId }>(list: readonly T[]) => {
    const groups = Map.groupBy(list, ({ association }) => association);
    return (id: BodyId): readonly T[] => groups.get(id) ?? [];
  };
  const events = new Map<BodyId, AssociationFacts['events'][number][]>();
  for (const event of facts.events)
    for (const id of new Set([...event.associations, ...(event.into ?? [])])) {
      const mine = events.get(id);
      if (mine === undefined) events.set(id, [event]);
      else mine.push(event);
    }
  const records = Map.groupBy(facts.records, ({ body }) => body);
  const slots = by(facts.leaderSlots);
  const supports = by(facts.supports);
  const memberships = by(facts.memberships);
  const organisations = by(facts.partyOrganisations);
  const reports = by(facts.reports.reports);
  const reportKeeping = by(facts.reports.keeping);
  const inspections = by(facts.oversight.inspections);
  const measures = by(facts.oversight.measures);
  const contacts = by(facts.monitoring.contacts);
  const difficulties = by(facts.monitoring.difficulties);
  const statuses = by(facts.status.statuses);
  const assignments = Map.groupBy(facts.monitoring.assignments, ({ body }) => body);
  const keeping = Map.groupBy(facts.monitoring.keeping, ({ body }) => body);
  return (id) => ({
    ...facts,
    records: records.get(id) ?? [],
    events: events.get(id) ?? [],
    leaderSlots: slots(id),
    supports: supports(id),
    memberships: memberships(id),
    partyOrganisations: organisations(id),
    reports: { reports: reports(id), keeping: reportKeeping(id) },
    oversight: { inspections: inspections(id), measures: measures(id) },
    monitoring: {
      ...facts.monitoring,
      assignments: assignments.get(id) ?? [],
      contacts: contacts(id),
      difficulties: difficulties(id),
      keeping: keeping.get(id) ?? [],
    },
    status: { ...facts.status, statuses: statuses(id) },
  });
};

const rowOf = (world: RegisterWorld, association: BodyId, own: AssociationFacts, when: AsOf): RegisterRow => {
  const { law, registry, calendar, roleClauses = [] } = world;
  const body = registry.bodies.get(association);
  const record = own.records.find((one) => wasKnown(one, when)) ?? { body: association };
  const position = associationStateAt(law, own.events, association, when);
  const listed: Listed = {
    association,
    level: body?.level ?? null,
    place: body?.place ?? null,
  };
  const term = termOf(law, record, own.events, when);
  const year = lastDueYear(law, own, association, when);
  const row = {
    association,
    scope: record.scope ?? null,
    life: body === undefined ? null : lifeOn(body.life, when),
    state: position === null || position.passed.length === 0 ? null : position.state,
    stateSince: position?.since ?? null,
    statuses: statusesAt(own.status, listed, when),
    term,
    suspension: suspensionAt(law, own.events, association, calendar, when),
    activityReport: reportStanding(law, own.reports, association, 'activity', year, when),
    settlementReport: reportStanding(law, own.reports, association, 'settlement', year, when),
    reportsMissing: yearsMissing(law, own.reports, association, 'activity', when),
    lead: leadBody(registry, association, when, roleClauses),
    manage: managingBody(registry, association, when, roleClauses),
    monitoring: monitoringAt(registry, own.monitoring, association, when),
    support: supportAt(own.supports, association, when),
    oversight: oversightAt(own.oversight, association, when),
    membership: membershipAt(own.memberships, association, when),
    partyOrganisation: partyOrganisationAt(own.partyOrganisations, association, when),
  };
  const grounds = dissolutionGrounds(law, groundFacts(row), when.on);
  return { ...row, grounds, findings: findingsOf(world, { ...row, grounds }, own, when) };
};

const lastDueYear = (
  law: AssociationLaw,
  { reports }: AssociationFacts,
  association: BodyId,
  when: AsOf,
): number => {
  const { year } = partsOf(when.on);
  return reportStanding(law, reports, association, 'activity', year, when).state === 'not-yet'
    ? year - 1
    : year;
};

/** What the register itself knows of the grounds of dissolution; everything else about them stays to be asked. */
const groundFacts = ({
  term,
  suspension,
  reportsMissing,
}: Pick<RegisterRow, 'term' | 'suspension' | 'reportsMissing'>): Facts => ({
  'association/years-without-reports':
    reportsMissing.sure === reportsMissing.atMost ? known(reportsMissing.sure) : notKnown(),
  'association/extended-term-passed':
    term.state === 'unknown'
      ? notKnown()
      : term.state === 'running'
        ? known(false)
        : term.extended
          ? known(true)
          : notKnown(),
  'association/suspension-ended':
    suspension === null
      ? known(false)
      : suspension.phase === 'unknown'
        ? notKnown()
        : known(suspension.exhausted),
  ...(suspension?.exhausted === true ? { [lifecycleFact('breachRepaired')]: known(false) } : {}),
});

const findingsOf = (
  { clauses = [], registry }: RegisterWorld,
  row: Omit<RegisterRow, 'findings'>,
  { leaderSlots }: AssociationFacts,
  when: AsOf,
): RegisterFinding[] => {
  const place = registry.bodies.get(row.association)?.place;
  const around = place === undefined ? new Set<PlaceId>() : placesAround(registry, place, when);
  const found: RegisterFinding[] = [];
  const say = (
    code: RegisterFindingCode,
    params: Issue['params'],
    basis: readonly (LegalBasis | null)[] = [],
  ) => {
    const local = clauses
      .filter(
        (one) =>
          one.code === code &&
          (one.within === undefined || around.has(one.within)) &&
          (one.period === undefined || contains(one.period, when.on)) &&
          (one.standing === undefined || row.statuses[one.standing].state === 'yes'),
      )
      .map((one) => one.basis);
    found.push({ code, params, basis: [...basis.filter((one) => one !== null), ...local] });
  };
  const { term, monitoring, support, oversight, reportsMissing, activityReport } = row;
  if (term.state === 'overdue') say('CONGRESS_OVERDUE', { on: term.endsOn, days: -term.days }, term.basis);
  if (term.state !== 'unknown' && term.charterTooLong !== null)
    say('TERM_LONGER_THAN_LAW', { years: term.charterTooLong, most: term.years }, term.basis);
  if (activityReport.state === 'missing')
    say('REPORT_MISSING', { year: activityReport.year, days: activityReport.daysLate }, [
      activityReport.basis,
    ]);
  if (reportsMissing.reachesGround === true)
    say('REPORTS_MISSING_GROUND', { years: reportsMissing.sure }, [reportsMissing.basis]);
  if (monitoring.gap === 'NOT_ASSIGNED') say('NO_MONITORING_BODY', {});
  if (monitoring.gap === 'MONITOR_ENDED')
    say('MONITORING_BODY_ENDED', { suggested: monitoring.suggested.join(', ') }, monitoring.basis);
  for (const id of support.tiedToNoTask) say('SUPPORT_TIED_TO_NO_TASK', { support: id });
  for (const id of support.resultOpen) say('SUPPORT_RESULT_OPEN', { support: id });
  for (const id of oversight.remediesOverdue) say('REMEDY_OVERDUE', { inspection: id });
  if (row.suspension?.exhausted === true)
    say('SUSPENSION_EXHAUSTED', { since: row.suspension.since }, row.suspension.basis);
  for (const { ground, there, finding } of row.grounds)
    if (there === 'yes') say('DISSOLUTION_GROUND', { ground }, finding.basis);
  for (const slot of leaderSlots)
    if (slotStandingAt(slot, when)?.electedBeforeConclusion === true)
      say('ELECTED_BEFORE_CONCLUSION', { post: slot.post, on: slot.electedOn ?? null });
  if (row.partyOrganisation === 'should-have-one') say('PARTY_ORGANISATION_MISSING', {});
  if (row.scope === 'district' && row.life?.state !== 'ended' && hasNoDistricts(when))
    say('DISTRICT_SCOPE_LEFT', {});
  return found;
};

/** Whether the district level has ended by the day; by the levels, which are data. */
const hasNoDistricts = ({ on }: AsOf): boolean => {
  const district = LEVELS.find(({ id }) => id === 'district');
  return district?.until !== undefined && district.until <= on;
};
