import type { KeepingPeriod } from '../duties/index.js';
import type { AsOf } from '../kernel/index.js';
import { type Facts, known, notKnown } from '../rules/index.js';
import { type FrontCase, isRegisterKept } from './front-case.js';
import { movementOf } from './movement.js';
import { programmeOf } from './programme.js';

/**
 * What the record of a programme says to the rule that approved programmes are funded (Lào Cai, IV.2). That nothing is
 * recorded says "not" only where the register is stated to be complete up to the day of the question.
 *
 * @example evaluateRule(law, 'lao-cai/approved-programme-funded', programmeFacts(found, kept, asOf), asOf).outcome
 */
export const programmeFacts = (
  found: FrontCase,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
): Facts => {
  const { approvedOn, fundedOn } = programmeOf(found, asOf);
  const silent = isRegisterKept(found, found.openedOn, asOf.on, keepingPeriods, asOf)
    ? known(false)
    : notKnown('not-supplied');
  return {
    'supervision-programme/approved-by-committee': approvedOn === null ? silent : known(true),
    'supervision-programme/funded': fundedOn === null ? silent : known(true),
  };
};

/**
 * What the record of a movement says to the rule that it is evaluated before it is rolled out (Lào Cai, III.3).
 *
 * @example evaluateRule(law, 'lao-cai/roll-out-after-evaluation', movementFacts(found, asOf), asOf).outcome
 */
export const movementFacts = (found: FrontCase, asOf: AsOf): Facts => {
  const { rolledOutOn, evaluatedOn } = movementOf(found, asOf);
  return {
    // one that is not on record as rolled out may have been: the rule then does not know
    ...(rolledOutOn === null
      ? {}
      : { 'movement/rolled-out': known(true), 'movement/rolled-out-on': known(rolledOutOn) }),
    ...(evaluatedOn === null ? {} : { 'movement/evaluated-on': known(evaluatedOn) }),
  };
};
