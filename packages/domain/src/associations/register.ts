import { type AsOf, type BodyId, type CalendarDate, partsOf, wasKnown } from '../kernel/index.js';
import { leadBody, lifeOn, managingBody } from '../organisations/index.js';
import { type Facts, known, notKnown } from '../rules/index.js';
import type { AssociationFacts } from './association-facts.js';
import type { AssociationRecord } from './association-record.js';
import { changeNoticesAt } from './change-notices.js';
import { overdueCongresses, termOf } from './congress.js';
import { congressFileAt } from './congress-file.js';
import { dissolutionGrounds } from './dissolution.js';
import { lifecycleFact } from './fact-ids.js';
import { frontMemberAt } from './front-membership.js';
import { membershipAt, partyOrganisationAt, plannedPosts, selfManagedGroupsAt } from './inner-life.js';
import { slotStandards, slotStandingAt } from './leader-slot.js';
import { type AssociationLaw, associationStateAt } from './lifecycle.js';
import { monitoringAt } from './monitoring.js';
import { oversightAt } from './oversight.js';
import { schemeStageAt } from './rearrangement.js';
import { findingsOf } from './register-findings.js';
import type { RegisterRow, RegisterWorld } from './register-row.js';
import { reportStanding, yearsMissing } from './reports.js';
import { consequencesAt, type Listed, STATUS_KINDS, statusesAt } from './status.js';
import { supportAt } from './support.js';
import { suspensionAt } from './suspension.js';
import { meetingsAt } from './working-meeting.js';

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
  const byEach = <T extends { readonly associations: readonly BodyId[] }>(list: readonly T[]) => {
    const groups = new Map<BodyId, T[]>();
    for (const one of list)
      for (const id of one.associations) {
        const mine = groups.get(id);
        if (mine === undefined) groups.set(id, [one]);
        else mine.push(one);
      }
    return (id: BodyId): readonly T[] => groups.get(id) ?? [];
  };
  const meetings = byEach(facts.monitoring.meetings);
  const schemes = byEach(facts.schemes);
  const files = by(facts.congressFiles);
  const demands = by(facts.congressDemands);
  const plans = by(facts.postPlans);
  const fronts = by(facts.frontMemberships);
  const movements = by(facts.movements);
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
  const keeping = Map.groupBy(
    facts.monitoring.keeping.filter(({ of }) => of !== 'meetings'),
    ({ body }) => body,
  );
  // a standing body that keeps its meetings with all of them, or with one
  const ofMeetings = Map.groupBy(
    facts.monitoring.keeping.filter(({ of }) => of === 'meetings'),
    ({ association }) => association,
  );
  const meetingsKept = (id: BodyId) => [...(ofMeetings.get(undefined) ?? []), ...(ofMeetings.get(id) ?? [])];
  return (id) => ({
    ...facts,
    records: records.get(id) ?? [],
    events: events.get(id) ?? [],
    leaderSlots: slots(id),
    congressFiles: files(id),
    congressDemands: demands(id),
    postPlans: plans(id),
    frontMemberships: fronts(id),
    movements: movements(id),
    schemes: schemes(id),
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
      meetings: meetings(id),
      keeping: [...(keeping.get(id) ?? []), ...meetingsKept(id)],
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
  const statuses = statusesAt(own.status, listed, when);
  const row = {
    association,
    scope: record.scope ?? null,
    field: record.field ?? null,
    life: body === undefined ? null : lifeOn(body.life, when),
    state: position === null || position.passed.length === 0 ? null : position.state,
    stateSince: position?.since ?? null,
    statuses,
    consequences: STATUS_KINDS.flatMap((kind) =>
      listed.level === null
        ? []
        : consequencesAt(world.consequences ?? [], kind, listed.level, statuses[kind], when),
    ),
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
    changeNotices: changeNoticesAt(world.notices ?? [], own, association, when),
    membership: membershipAt(own.memberships, association, when),
    partyOrganisation: partyOrganisationAt(own.partyOrganisations, association, when),
    ...moreOf(world, record, own, listed, when),
  };
  const grounds = dissolutionGrounds(law, groundFacts(row), when.on);
  return { ...row, grounds, findings: findingsOf(world, { ...row, grounds }, own, when) };
};

const cameBy = (day: CalendarDate | undefined, { on }: AsOf): CalendarDate | null =>
  day !== undefined && day <= on ? day : null;

/** Congress files, leading posts, meetings, plans and schemes of one association. */
const moreOf = (
  { law, papers = [] }: RegisterWorld,
  record: AssociationRecord,
  own: AssociationFacts,
  { association, level, place }: Listed,
  when: AsOf,
) => ({
  overdue: overdueCongresses(law, [record], own.events, own.congressDemands, when)[0] ?? null,
  congressFiles: own.congressFiles
    .filter((file) => wasKnown(file, when))
    .map((file) => ({
      file,
      report: congressFileAt(law, papers, file, when, 'report'),
      result: congressFileAt(law, papers, file, when, 'result'),
      heldOn: cameBy(file.heldOn, when),
      resultReportedOn: cameBy(file.resultReportedOn, when),
    })),
  meetings: meetingsAt(own.monitoring, association, when),
  front: frontMemberAt(own.frontMemberships, record, when),
  leaderPosts: own.leaderSlots.flatMap((slot) => {
    const standing = slotStandingAt(slot, when);
    if (standing === null || level === null || place === null) return [];
    return [{ slot, standing, standards: slotStandards(law, slot, { level, place }, when) }];
  }),
  plannedPosts: plannedPosts(own.postPlans, association, when),
  selfManagedGroups: selfManagedGroupsAt(own.selfManagedGroups, when, association),
  schemes: own.schemes
    .filter((scheme) => wasKnown(scheme, when))
    .map((scheme) => ({ scheme, stage: schemeStageAt(scheme, when) }))
    .filter(({ stage }) => stage !== 'not-yet'),
});

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
