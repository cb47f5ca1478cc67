import { type AsOf, contains, type Issue, type LegalBasis, type PlaceId, partsOf } from '../kernel/index.js';
import { LEVELS, placesAround } from '../organisations/index.js';
import type { AssociationFacts } from './association-facts.js';
import { openProposals } from './monitoring.js';
import type { RegisterFinding, RegisterFindingCode, RegisterRow, RegisterWorld } from './register-row.js';

/** What the register says against an association, each with the provisions that say so there and then. */
export const findingsOf = (
  { clauses = [], registry }: RegisterWorld,
  row: Omit<RegisterRow, 'findings'>,
  { monitoring: { difficulties } }: AssociationFacts,
  when: AsOf,
): RegisterFinding[] => {
  const place = registry.bodies.get(row.association)?.place;
  const around = place === undefined ? new Set<PlaceId>() : placesAround(registry, place, when);
  const found: RegisterFinding[] = [];
  const say = (
    code: RegisterFindingCode,
    params: Issue['params'],
    basis: readonly (LegalBasis | null)[] = [],
    record?: string,
  ) => {
    const local = clauses
      .filter(
        ({ code: of, within, standing, period }) =>
          of === code &&
          (period === undefined || contains(period, when.on)) &&
          (within === undefined || around.has(within)) &&
          (standing === undefined || row.statuses[standing].state === 'yes'),
      )
      .map((one) => one.basis);
    found.push({
      code,
      params,
      ...(record === undefined ? {} : { record }),
      basis: [...basis.filter((one) => one !== null), ...local],
    });
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
  for (const { notice, changedOn, state, basis } of row.changeNotices)
    if (state === 'not-sent') say('CHANGE_NOT_REPORTED', { notice, on: changedOn }, [basis]);
  if (monitoring.gap === 'NOT_ASSIGNED') say('NO_MONITORING_BODY', {});
  if (monitoring.gap === 'MONITOR_ENDED')
    say('MONITORING_BODY_ENDED', { suggested: monitoring.suggested.join(', ') }, monitoring.basis);
  for (const id of support.tiedToNoTask) say('SUPPORT_TIED_TO_NO_TASK', { support: id }, [], id);
  for (const id of support.resultOpen) say('SUPPORT_RESULT_OPEN', { support: id }, [], id);
  for (const id of oversight.remediesOverdue) say('REMEDY_OVERDUE', { inspection: id }, [], id);
  // a suspension is something that was done about a breach
  if (row.suspension === null)
    for (const id of oversight.breachesUnhandled) say('BREACH_UNHANDLED', { inspection: id }, [], id);
  if (row.suspension?.exhausted === true)
    say('SUSPENSION_EXHAUSTED', { since: row.suspension.since }, row.suspension.basis);
  for (const { ground, there, finding } of row.grounds)
    if (there === 'yes') say('DISSOLUTION_GROUND', { ground }, finding.basis);
  for (const { slot, standing, standards } of row.leaderPosts) {
    if (standing.electedBeforeConclusion)
      say('ELECTED_BEFORE_CONCLUSION', { post: slot.post, on: slot.electedOn ?? null }, [], slot.id);
    for (const { standard, result, basis } of standards)
      if (result === 'not-met')
        say('LEADER_STANDARD_NOT_MET', { post: slot.post, standard }, [basis], slot.id);
  }
  for (const { post, count } of row.plannedPosts) if (count === 0) say('POST_NOT_PLANNED', { post });
  if (row.partyOrganisation === 'should-have-one') say('PARTY_ORGANISATION_MISSING', {});
  for (const { id, subject, proposal } of openProposals(difficulties, row.association, when))
    say('PROPOSAL_OPEN', { subject, on: proposal.on }, [], id);
  if (row.meetings.lastYear === 'not-held')
    say('YEARLY_MEETING_MISSING', { year: partsOf(when.on).year - 1 });
  for (const { file, report } of row.congressFiles)
    if (report.answer === 'overdue')
      say(
        'CONGRESS_ANSWER_OVERDUE',
        { on: report.answerDueOn, congress: file.kind },
        report.basis.slice(-1),
        file.id,
      );
  if (row.scope === 'district' && row.life?.state !== 'ended' && hasNoDistricts(when))
    say('DISTRICT_SCOPE_LEFT', {});
  return found;
};

/** Whether the district level has ended by the day; by the levels, which are data. */
const hasNoDistricts = ({ on }: AsOf): boolean => {
  const district = LEVELS.find(({ id }) => id === 'district');
  return district?.until !== undefined && district.until <= on;
};
