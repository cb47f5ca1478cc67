import {
  type AsOf,
  addDays,
  type CalendarDate,
  contains,
  type Issue,
  type LegalBasis,
  type PlaceId,
  partsOf,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import { LEVELS, placesAround } from '../organisations/index.js';
import type { AssociationFacts } from './association-facts.js';
import { GROUND_PREFIX } from './dissolution.js';
import { openProposals } from './monitoring.js';
import type { RegisterFinding, RegisterFindingCode, RegisterRow, RegisterWorld } from './register-row.js';

/** What a finding has beside its code and parameters. */
interface Beside extends Pick<RegisterFinding, 'record' | 'suggested' | 'ground'> {
  readonly basis?: readonly (LegalBasis | null)[];
  /** The day on which it happened: clauses of that day are cited. Without it, those of the day asked about. */
  readonly happenedOn?: CalendarDate;
}

/** What the register says against an association, each with the provisions that say so there and then. */
export const findingsOf = (
  { clauses = [], registry, law }: RegisterWorld,
  row: Omit<RegisterRow, 'findings'>,
  facts: AssociationFacts,
  when: AsOf,
): RegisterFinding[] => {
  const body = registry.bodies.get(row.association);
  const place = body?.place;
  const around = place === undefined ? new Set<PlaceId>() : placesAround(registry, place, when);
  const found: RegisterFinding[] = [];
  const say = (
    code: RegisterFindingCode,
    params: Issue['params'],
    { basis = [], happenedOn = when.on, ...more }: Beside = {},
  ) => {
    const local = clauses
      .filter(
        ({ code: of, within, level, standing, period }) =>
          of === code &&
          (period === undefined || contains(period, happenedOn)) &&
          (level === undefined || body?.level === level) &&
          (within === undefined || around.has(within)) &&
          (standing === undefined || row.statuses[standing].state === 'yes'),
      )
      .map((one) => one.basis);
    found.push({
      code,
      params,
      ...more,
      basis: [...basis.filter((one) => one !== null), ...local],
    });
  };
  const grant = (id: string) => {
    const period = recordOf(facts.supports, id, when)?.period;
    const last = period?.until === undefined ? null : addDays(period.until, -1);
    return { from: period?.from ?? null, last };
  };
  const inspected = (id: string) => {
    const found = recordOf(facts.oversight.inspections, id, when);
    return {
      inspection: found?.kind ?? null,
      on: found?.on ?? null,
      due: found?.remedy?.dueOn ?? null,
    };
  };
  const { term, monitoring, support, oversight, reportsMissing, activityReport } = row;
  if (term.state === 'overdue')
    say('CONGRESS_OVERDUE', { on: term.endsOn, days: -term.days }, { basis: term.basis });
  if (term.state !== 'unknown' && term.charterTooLong !== null)
    say('TERM_LONGER_THAN_LAW', { years: term.charterTooLong, most: term.years }, { basis: term.basis });
  if (activityReport.state === 'missing')
    say(
      'REPORT_MISSING',
      { year: activityReport.year, days: activityReport.daysLate },
      { basis: [activityReport.basis] },
    );
  if (reportsMissing.reachesGround === true)
    say('REPORTS_MISSING_GROUND', { years: reportsMissing.sure }, { basis: [reportsMissing.basis] });
  for (const { notice, changedOn, state, basis } of row.changeNotices)
    if (state === 'not-sent') say('CHANGE_NOT_REPORTED', { notice, on: changedOn }, { basis: [basis] });
  if (monitoring.gap === 'NOT_ASSIGNED') say('NO_MONITORING_BODY', {});
  if (monitoring.gap === 'MONITOR_ENDED')
    say('MONITORING_BODY_ENDED', {}, { suggested: monitoring.suggested, basis: monitoring.basis });
  for (const id of support.tiedToNoTask) say('SUPPORT_TIED_TO_NO_TASK', grant(id), { record: id });
  for (const id of support.resultOpen) say('SUPPORT_RESULT_OPEN', grant(id), { record: id });
  for (const id of oversight.remediesOverdue) say('REMEDY_OVERDUE', inspected(id), { record: id });
  // a suspension is something that was done about a breach
  if (row.suspension === null)
    for (const id of oversight.breachesUnhandled) say('BREACH_UNHANDLED', inspected(id), { record: id });
  if (row.suspension?.exhausted === true)
    say('SUSPENSION_EXHAUSTED', { since: row.suspension.since }, { basis: row.suspension.basis });
  for (const { ground, there, finding } of row.grounds)
    if (there === 'yes') {
      const title = law.rules.rules.find(({ id }) => id === `${GROUND_PREFIX}${ground}`)?.title;
      say(
        'DISSOLUTION_GROUND',
        { ground },
        { basis: finding.basis, ...(title === undefined ? {} : { ground: title }) },
      );
    }
  for (const { slot, standing, standards } of row.leaderPosts) {
    if (standing.electedBeforeConclusion && slot.electedOn !== undefined)
      say(
        'ELECTED_BEFORE_CONCLUSION',
        { post: slot.post, on: slot.electedOn },
        { record: slot.id, happenedOn: slot.electedOn },
      );
    for (const { standard, result, basis } of standards)
      if (result === 'not-met')
        say('LEADER_STANDARD_NOT_MET', { post: slot.post, standard }, { basis: [basis], record: slot.id });
  }
  for (const { post, count } of row.plannedPosts) if (count === 0) say('POST_NOT_PLANNED', { post });
  if (row.partyOrganisation === 'should-have-one') say('PARTY_ORGANISATION_MISSING', {});
  for (const { id, subject, proposal } of openProposals(facts.monitoring.difficulties, row.association, when))
    say('PROPOSAL_OPEN', { subject, on: proposal.on }, { record: id });
  if (row.meetings.lastYear === 'not-held')
    say('YEARLY_MEETING_MISSING', { year: partsOf(when.on).year - 1 });
  for (const { file, report } of row.congressFiles)
    if (report.answer === 'overdue')
      say(
        'CONGRESS_ANSWER_OVERDUE',
        { on: report.answerDueOn, congress: file.kind },
        { basis: report.basis.slice(-1), record: file.id },
      );
  if (row.scope === 'district' && row.life?.state !== 'ended' && hasNoDistricts(when))
    say('DISTRICT_SCOPE_LEFT', {});
  return found;
};

/** A record as it was known then: a corrected one has the same id. */
const recordOf = <T extends Recorded & { readonly id: string }>(
  records: readonly T[],
  id: string,
  when: AsOf,
): T | undefined => records.find((one) => one.id === id && wasKnown(one, when));

/** Whether the district level has ended by the day; by the levels, which are data. */
const hasNoDistricts = ({ on }: AsOf): boolean => {
  const district = LEVELS.find(({ id }) => id === 'district');
  return district?.until !== undefined && district.until <= on;
};
