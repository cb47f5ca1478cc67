import type { CalendarDate, LegalBasis, LevelId, PlaceId } from '../kernel/index.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS, type LeaderPost } from './parameter-ids.js';
import { numberOn } from './share.js';

/** What is asked of whoever is to fill a leading post. */
export const LEADER_STANDARDS = ['age', 'terms', 'health', 'consent'] as const;
export type LeaderStandard = (typeof LEADER_STANDARDS)[number];

/** A leading post that is to be filled: for which association, by whose standards. Never for whom. */
export interface LeaderQuestion {
  readonly level: LevelId;
  readonly place: PlaceId;
  readonly post: LeaderPost;
  /** The day of the nomination: it picks the standard. */
  readonly nominatedOn: CalendarDate;
}

/** What the question needs to know; it is asked and not kept. Null is unknown. */
export interface LeaderAnswers {
  /** Years completed on the day of the nomination. */
  readonly age: number | null;
  /** Whether the competent level decided that it is a special case. */
  readonly special: boolean | null;
  /** Consecutive terms in this post, that of the nomination included. */
  readonly terms: number | null;
  readonly healthSufficient: boolean | null;
  /** The managing level, and the committees of the association, agreed. */
  readonly consented: boolean | null;
}

export const STANDARD_RESULTS = ['met', 'not-met', 'unknown', 'not-asked'] as const;
export type StandardResult = (typeof STANDARD_RESULTS)[number];

export interface StandardCheck {
  readonly standard: LeaderStandard;
  readonly result: StandardResult;
  readonly basis: LegalBasis | null;
  /** Parameters and answers that are missing. */
  readonly missing: readonly string[];
}

/**
 * The standards for a leading post by the day of the nomination: conclusion 58 (2019), 32 (2022), decision 118 (2023),
 * all of them for the centre. Of a province they decide nothing: its own standard is asked for, under its place, and
 * until that is loaded every check is unknown.
 *
 * @example checkLeaderStandards(law, { level: 'centre', … }, { age: 66, special: false, … })[0]?.result // 'not-met'
 */
export const checkLeaderStandards = (
  law: AssociationLaw,
  question: LeaderQuestion,
  answers: LeaderAnswers,
): StandardCheck[] => [
  ageCheck(law, question, answers),
  termsCheck(law, question, answers),
  plainCheck(law, question, 'health', answers.healthSufficient),
  plainCheck(law, question, 'consent', answers.consented),
];

/** The id of a number of the standard: a province's own stands under its place. */
const idFor = (id: string, { level, place }: LeaderQuestion): string =>
  level === 'centre' ? id : `${id}.${place}`;

const unknown = (
  standard: LeaderStandard,
  basis: LegalBasis | null,
  ...missing: readonly string[]
): StandardCheck => ({ standard, result: 'unknown', basis, missing });

const ageCheck = (
  { rules }: AssociationLaw,
  question: LeaderQuestion,
  { age, special }: LeaderAnswers,
): StandardCheck => {
  const { nominatedOn: on, post } = question;
  const id = idFor(ASSOCIATION_PARAMETERS.leaderAgeMost, question);
  const most = numberOn(rules, id, on);
  if (most === null) return unknown('age', null, id);
  const { basis } = most.entry;
  if (age === null) return unknown('age', basis, 'association-leader/age');
  if (age <= most.value) return { standard: 'age', result: 'met', basis, missing: [] };
  // the higher bound is for a chair only, and only where the competent level decided so
  const specialId = idFor(ASSOCIATION_PARAMETERS.leaderAgeMostSpecial, question);
  const specialMost = post === 'chair' ? numberOn(rules, specialId, on) : null;
  if (specialMost === null || age > specialMost.value || special === false)
    return { standard: 'age', result: 'not-met', basis, missing: [] };
  return special === null
    ? unknown('age', specialMost.entry.basis, 'association-leader/special-case')
    : { standard: 'age', result: 'met', basis: specialMost.entry.basis, missing: [] };
};

const termsCheck = (
  { rules }: AssociationLaw,
  question: LeaderQuestion,
  { terms }: LeaderAnswers,
): StandardCheck => {
  const { nominatedOn: on, post } = question;
  const id = idFor(ASSOCIATION_PARAMETERS.leaderTermsMost(post), question);
  const most = numberOn(rules, id, on);
  if (most === null) {
    // the standard of the day speaks of ages and not of terms of this post: it asks nothing
    const hasStandard = numberOn(rules, idFor(ASSOCIATION_PARAMETERS.leaderAgeMost, question), on) !== null;
    return hasStandard
      ? { standard: 'terms', result: 'not-asked', basis: null, missing: [] }
      : unknown('terms', null, id);
  }
  const { basis } = most.entry;
  if (terms === null) return unknown('terms', basis, 'association-leader/terms');
  return { standard: 'terms', result: terms <= most.value ? 'met' : 'not-met', basis, missing: [] };
};

/** Health and consent: the standard of the day must be known before they are asked at all. */
const plainCheck = (
  { rules }: AssociationLaw,
  question: LeaderQuestion,
  standard: 'health' | 'consent',
  answer: boolean | null,
): StandardCheck => {
  const id = idFor(ASSOCIATION_PARAMETERS.leaderAgeMost, question);
  const standing = numberOn(rules, id, question.nominatedOn);
  if (standing === null) return unknown(standard, null, id);
  const { basis } = standing.entry;
  if (answer === null) return unknown(standard, basis, `association-leader/${standard}`);
  return { standard, result: answer ? 'met' : 'not-met', basis, missing: [] };
};
