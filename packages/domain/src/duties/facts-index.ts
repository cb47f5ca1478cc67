import type { BodyId } from '../kernel/index.js';
import type { Duty, DutyFacts } from './duty.js';

/**
 * The facts that a status of one duty and one body can depend on, found without going through all of them:
 * statuses of many bodies stay linear in the records. Events are left out, which occurrences alone look at.
 */
export const indexFacts = (facts: DutyFacts): ((duty: Duty, body: BodyId) => DutyFacts) => {
  const activities = Map.groupBy(facts.activities, (act) => `${act.duty} ${act.body}`);
  const decisions = Map.groupBy(facts.decisions, (made) => `${made.duty} ${made.body}`);
  const keepingPeriods = Map.groupBy(facts.keepingPeriods, (kept) => `${kept.document} ${kept.body}`);
  return (duty, body) => ({
    activities: activities.get(`${duty.id} ${body}`) ?? [],
    decisions: decisions.get(`${duty.id} ${body}`) ?? [],
    keepingPeriods: keepingPeriods.get(`${duty.document} ${body}`) ?? [],
    events: [],
  });
};
