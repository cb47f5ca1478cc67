import { type AsOf, type ClauseId, wasKnown } from '../../kernel/index.js';
import type { DutyFate } from './duty-fate.js';

/** Where a duty came from and what took its place, nearest first, over any number of changes. */
export interface DutyAncestry {
  readonly before: readonly ClauseId[];
  readonly after: readonly ClauseId[];
  /** Decided that it, or all that took its place, is asked no more. */
  readonly ended: boolean;
}

/**
 * The line of a duty through the decisions made by a day, as then known. A loop in the data ends.
 *
 * @example dutyAncestry(decisions, toClauseId('VH16-2'), asOf(day('2026-02-01'))).before // ['VH15-2']
 */
export const dutyAncestry = (decisions: readonly DutyFate[], duty: ClauseId, asOf: AsOf): DutyAncestry => {
  const made = decisions.filter((one) => one.on <= asOf.on && wasKnown(one, asOf));
  const forward = Map.groupBy(made, (one) => one.duty);
  const backward = Map.groupBy(
    made.flatMap((one) => one.to.map((to) => ({ to, from: one.duty }))),
    ({ to }) => to,
  );
  const before = walk(duty, (id) => (backward.get(id) ?? []).map(({ from }) => from));
  const after = walk(duty, (id) => (forward.get(id) ?? []).flatMap(({ to }) => to));
  const isEnded = (id: ClauseId): boolean =>
    forward.get(id)?.some(({ outcome }) => outcome === 'ended') === true;
  const leaves = [duty, ...after].filter(
    (id) => !(forward.get(id) ?? []).some(({ to }) => to.some((next) => next !== id)),
  );
  return { before, after, ended: leaves.length > 0 && leaves.every(isEnded) };
};

const walk = (start: ClauseId, next: (id: ClauseId) => readonly ClauseId[]): ClauseId[] => {
  const found = new Set<ClauseId>([start]);
  // a set grows while it is walked, and visits what was added
  for (const id of found) for (const other of next(id)) found.add(other);
  found.delete(start);
  return [...found];
};
