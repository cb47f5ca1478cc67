import type { AssociationScope } from './fact-ids.js';

/** The posts that the standards for leaders speak of. */
export const LEADER_POSTS = ['chair', 'vice-chair'] as const;
export type LeaderPost = (typeof LEADER_POSTS)[number];

/**
 * The numbers of the law that this room asks for, by id. Their values, each with its days, provision and grade, are
 * in the law that is handed in: where it has none for a day, the answer is undetermined and names the id.
 * A share is written as text, `at-least 2/3` or `more-than 1/2`: a fraction is never rounded.
 */
export const ASSOCIATION_PARAMETERS = {
  foundersLeast: (scope: AssociationScope) => `association.founders-least.${scope}`,
  foundersLeastBusiness: (scope: 'national' | 'province') => `association.founders-least.business-${scope}`,
  founderProvincesLeast: 'association.founder-provinces-least',
  committeeLeast: (scope: AssociationScope) => `association.committee-members-least.${scope}`,
  committeeLeastBusiness: (scope: 'national' | 'province') =>
    `association.committee-members-least.business-${scope}`,
  /** Days to recognise a founding committee. */
  committeeDays: 'association.committee-recognition-days',
  /** Working days to permit the founding. */
  permitWorkingDays: 'association.permit-working-days',
  /** Days from the permit to the founding congress, and with the longest extension. */
  foundingCongressDays: 'association.founding-congress-days',
  foundingCongressExtendedDays: 'association.founding-congress-extended-days',
  /** Working days to approve a charter. */
  charterWorkingDays: 'association.charter-approval-working-days',
  /** Working days to decide on divide, split, merge and consolidate; and to the congress that follows. */
  rearrangeWorkingDays: 'association.rearrangement-working-days',
  congressAfterRearrangementWorkingDays: 'association.congress-after-rearrangement-working-days',
  /** Working days to decide where the administrative unit changed. */
  boundaryChangeWorkingDays: 'association.boundary-change-working-days',
  renameDays: 'association.rename-days',
  /** Years of a term at most. */
  termYearsMost: 'association.term-years-most',
  /** Matters, by commas, after which an extraordinary congress starts the term anew: `rename` (circular 01/2022). */
  termRestartsAt: 'association.term-restarts-at',
  /** Months by which a term may be extended at most. */
  termExtensionMonths: 'association.term-extension-months-most',
  /** Months after the end of the term within which the body demands the congress, and those it then waits. */
  overdueDemandMonths: 'association.overdue-congress-demand-months',
  overdueActionMonths: 'association.overdue-congress-action-months',
  congressReplyDays: 'association.congress-reply-days',
  congressReplyConsultedDays: 'association.congress-reply-consulted-days',
  congressReportDaysBefore: 'association.congress-report-days-before',
  extraordinaryLeaders: 'association.extraordinary-congress.leaders-share',
  extraordinaryMembers: 'association.extraordinary-congress.members-share',
  quorum: 'association.congress-quorum-share',
  /** The last day for the activity report of a year, `MM-DD`, that day included. */
  activityReportLastDay: 'association.activity-report-last-day',
  activityReportForm: 'association.activity-report-form',
  settlementReportEvery: 'association.settlement-report-every',
  suspensionDaysMost: 'association.suspension-days-most',
  suspensionAutomaticWorkingDays: 'association.suspension-automatic-working-days',
  suspensionProlongedWorkingDays: 'association.suspension-prolonged-working-days-most',
  idleMonths: 'association.idle-months',
  reportYearsMissing: 'association.report-years-missing',
  dissolutionUnansweredDays: 'association.dissolution-request-days',
  /** Of central associations; a province's own stand under its place, `….<place>`. */
  leaderAgeMost: 'association-leader.age-most',
  leaderAgeMostSpecial: 'association-leader.age-most-special',
  leaderTermsMost: (post: LeaderPost) => `association-leader.terms-most.${post}`,
  /** Of the old communes, in how many an association must be to go on in the new one. */
  communePresence: 'association.commune-presence-share',
} as const;
