import type { RegisterClause } from '../../associations/index.js';
import { day, legalBasis, type Period, type PlaceId, period, toPlaceId } from '../../kernel/index.js';

/*
 * What a finding of the register rests on in Quảng Trị beside the decrees. Each says so from its own day; a district
 * plan says it of its district for as long as there are districts. That a congress is late is a remark of the directive
 * and no rule of it, so it stands behind no finding.
 */

interface Text {
  readonly document: string;
  readonly within: PlaceId;
  readonly period: Period;
}

const DIRECTIVE: Text = {
  document: 'quang-tri/29-ct-tu',
  within: toPlaceId('quang-tri'),
  period: period(day('2023-03-13')),
};
/** It prints no date: by 22/5/2023 it was published. */
const PLAN: Text = {
  document: 'quang-tri/vinh-linh-plan-29-ct-tu',
  within: toPlaceId('quang-tri/vinh-linh'),
  period: period(day('2023-05-22'), day('2025-07-01')),
};

const by = (
  { document, within, period: held }: Text,
  code: RegisterClause['code'],
  clause: string,
  provision: string,
  standing?: RegisterClause['standing'],
): RegisterClause => ({
  code,
  within,
  period: held,
  basis: legalBasis(document, provision, { clause }),
  ...(standing === undefined ? {} : { standing }),
});

/** The clauses of 29-CT/TU and of the plan of Vĩnh Linh behind findings of the register. */
export const quangTriRegisterClauses: readonly RegisterClause[] = [
  // all are to be led and supervised; which body follows which one is asked of those that are given tasks
  by(DIRECTIVE, 'NO_MONITORING_BODY', 'QT29-2-1', '2 câu 1'),
  by(DIRECTIVE, 'NO_MONITORING_BODY', 'QT29-5-4', '5 đoạn 2 câu 1', 'party-assigned'),
  by(DIRECTIVE, 'MONITORING_BODY_ENDED', 'QT29-5-4', '5 đoạn 2 câu 1', 'party-assigned'),
  by(DIRECTIVE, 'SUPPORT_TIED_TO_NO_TASK', 'QT29-3-5', '3 đoạn 2 câu 2'),
  by(DIRECTIVE, 'REMEDY_OVERDUE', 'QT29-2-6', '2 câu 3'),
  by(DIRECTIVE, 'REMEDY_OVERDUE', 'QT29-3-7', '3 đoạn 2 câu 4'),
  by(DIRECTIVE, 'PARTY_ORGANISATION_MISSING', 'QT29-2-3', '2 câu 2'),
  by(DIRECTIVE, 'POST_NOT_PLANNED', 'QT29-2-5', '2 câu 2'),
  by(DIRECTIVE, 'BREACH_UNHANDLED', 'QT29-2-6', '2 câu 3'),
  by(DIRECTIVE, 'BREACH_UNHANDLED', 'QT29-3-7', '3 đoạn 2 câu 4'),
  by(DIRECTIVE, 'LEADER_STANDARD_NOT_MET', 'QT29-5-3', '5 đoạn 1', 'party-assigned'),
  by(PLAN, 'NO_MONITORING_BODY', 'VL-II.3-9', 'II.3 đoạn 4 câu 1'),
  by(PLAN, 'MONITORING_BODY_ENDED', 'VL-II.3-9', 'II.3 đoạn 4 câu 1'),
  by(PLAN, 'SUPPORT_TIED_TO_NO_TASK', 'VL-II.2-13', 'II.2 đoạn 3 câu 2'),
  by(PLAN, 'SUPPORT_RESULT_OPEN', 'VL-II.2-10', 'II.2 đoạn 3 câu 1'),
  by(PLAN, 'REMEDY_OVERDUE', 'VL-II.1-13', 'II.1 đoạn 3 câu 2'),
  by(PLAN, 'REMEDY_OVERDUE', 'VL-II.2-17', 'II.2 đoạn 5'),
  by(PLAN, 'PARTY_ORGANISATION_MISSING', 'VL-II.1-9', 'II.1 đoạn 2 câu 2'),
  by(PLAN, 'POST_NOT_PLANNED', 'VL-II.1-10', 'II.1 đoạn 2 câu 2'),
  by(PLAN, 'BREACH_UNHANDLED', 'VL-II.1-13', 'II.1 đoạn 3 câu 2'),
  by(PLAN, 'BREACH_UNHANDLED', 'VL-II.2-17', 'II.2 đoạn 5'),
  by(PLAN, 'YEARLY_MEETING_MISSING', 'VL-II.1-11', 'II.1 đoạn 3 câu 1'),
  by(PLAN, 'PROPOSAL_OPEN', 'VL-II.1-12', 'II.1 đoạn 3 câu 1'),
];
