import {
  type AsOf,
  type BodyId,
  type Lookup,
  lookUp,
  type Recorded,
  type Timeline,
  type Words,
  wasKnown,
} from '../kernel/index.js';
import { type Fact, known, notKnown } from '../rules/index.js';

/**
 * One term of an office: of whoever holds it nothing is kept but how many terms it is for the holder, this one
 * among them. Null where that is not recorded; it is not zero and not one.
 */
export interface OfficeTerm {
  /** What the body calls the term: "nhiệm kỳ 2020-2025". */
  readonly words?: Words;
  readonly termsOfHolder: number | null;
}

/** A post of a body, with its terms through time: never a person. */
export interface Office extends Recorded {
  /** Permanent: the body's id and the post, `quang-tri/party-committee/secretary`. */
  readonly id: string;
  readonly body: BodyId;
  readonly title: Words;
  readonly terms: Timeline<OfficeTerm>;
}

/**
 * The term of an office on a day as then known; null for an office that was not known.
 *
 * @example officeAt(chair, asOf(day('2023-05-01')))?.state // 'found'
 */
export const officeAt = (office: Office, asOf: AsOf): Lookup<OfficeTerm> | null =>
  wasKnown(office, asOf) ? lookUp(office.terms, asOf) : null;

/** The terms of the holder on a day, as a fact for the rules that limit them; unknown where not recorded. */
export const termsOfHolder = (office: Office, asOf: AsOf): Fact<number> => {
  const term = officeAt(office, asOf);
  return term?.state === 'found' && term.value.termsOfHolder !== null
    ? known(term.value.termsOfHolder)
    : notKnown();
};
