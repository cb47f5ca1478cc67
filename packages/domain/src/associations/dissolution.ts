import { asOf, type CalendarDate } from '../kernel/index.js';
import { evaluateRule, type Facts, type Finding, known, notKnown } from '../rules/index.js';
import { lifecycleFact } from './fact-ids.js';
import type { AssociationLaw } from './lifecycle.js';

/** What the ids of the rules begin with that say on what grounds an association may be dissolved. */
export const GROUND_PREFIX = 'association.ground.';

/** A ground of the law of the day, and whether it is there. What follows is for the competent body to decide. */
export interface GroundAnswer {
  readonly ground: string;
  readonly there: 'yes' | 'no' | 'unknown';
  readonly finding: Finding;
}

/**
 * Every ground of forced dissolution of the law of a day: three under 45/2010, seven under 126/2024. A rule is broken
 * where its ground is there.
 *
 * @example dissolutionGrounds(law, facts, day('2025-03-03')).filter(({ there }) => there === 'yes')
 */
export const dissolutionGrounds = (law: AssociationLaw, facts: Facts, on: CalendarDate): GroundAnswer[] =>
  law.rules.rules
    .filter(({ id }) => id.startsWith(GROUND_PREFIX))
    .map(({ id }) => ({ id, finding: evaluateRule(law.rules, id, facts, asOf(on)) }))
    .filter(({ finding }) => finding.trace.state === 'found')
    .map(({ id, finding }) => ({
      ground: id.slice(GROUND_PREFIX.length),
      there:
        finding.outcome === 'violated'
          ? 'yes'
          : finding.outcome === 'satisfied' || finding.outcome === 'not-applicable'
            ? 'no'
            : 'unknown',
      finding,
    }));

/** The same as the fact that the step `dissolve-by-force` asks for; unknown where no ground is there for sure. */
export const forcedGroundFact = (law: AssociationLaw, facts: Facts, on: CalendarDate): Facts => {
  const grounds = dissolutionGrounds(law, facts, on);
  const value = grounds.some(({ there }) => there === 'yes')
    ? known(true)
    : grounds.length === 0 || grounds.some(({ there }) => there === 'unknown')
      ? notKnown()
      : known(false);
  return { [lifecycleFact('forcedGround')]: value };
};
