import { type AsOf, type BodyId, type CalendarDate, type DocumentId, wasKnown } from '../../kernel/index.js';
import { lifeOn, type Registry, successorsOf } from '../../organisations/index.js';
import type { CarryOver } from '../duty.js';
import type { CascadeLevel, CascadeStep } from './definition.js';

/** A body that was expected and ended, with what it had issued, seen from one that followed it. */
export interface PredecessorPaper {
  readonly body: BodyId;
  readonly state: CascadeStep['state'];
  readonly paper: DocumentId | null;
  /** The decision that the successor carries it on: without one the paper stays the predecessor's alone. */
  readonly carriedBy: CarryOver | null;
}

/**
 * `carried`: of every predecessor a paper is carried on by decision. `partly`: of some. `not-carried`: of none.
 * `unknown`: not all predecessors are recorded as having or not having one.
 */
export const SUCCESSOR_COVERAGES = ['carried', 'partly', 'not-carried', 'unknown'] as const;

/** How far a body that came out of a reorganisation is covered by what those before it issued. */
export interface SuccessorCoverage {
  readonly body: BodyId;
  readonly state: (typeof SUCCESSOR_COVERAGES)[number];
  readonly predecessors: readonly PredecessorPaper[];
}

export interface CascadeAfter {
  readonly successors: readonly SuccessorCoverage[];
  /** Expected bodies that ended and of which no event says what followed. */
  readonly unplaced: readonly BodyId[];
}

/**
 * What a reorganisation did to a cascade, by the day of the question. The counts stay as they were: what a
 * predecessor issued counts for the predecessor. Each expected body that has ended stands under its successors or
 * among the unplaced; a paper covers a successor only by a recorded carry-over, of the paper or of the document.
 *
 * @example cascadeAfter(registry, levels, 'quang-tri/29-ct-tu', carryOvers, asOf(day('2025-07-01'))).unplaced
 */
export const cascadeAfter = (
  registry: Registry,
  levels: readonly CascadeLevel[],
  document: DocumentId,
  carryOvers: readonly CarryOver[],
  asOf: AsOf,
): CascadeAfter => {
  // a decision on single clauses is not one on the paper
  const known = carryOvers.filter(
    (carry) => carry.duties === undefined && carry.on <= asOf.on && wasKnown(carry, asOf),
  );
  const byPair = Map.groupBy(known, ({ from, to }) => `${from} ${to}`);
  const bySuccessor = new Map<BodyId, PredecessorPaper[]>();
  const unplaced: BodyId[] = [];
  for (const { body, state, paper } of levels.flatMap((level) => level.steps)) {
    if (lifeOn(body.life, asOf).state !== 'ended') continue;
    const followed = successorsOf(registry, 'body', body.id, asOf);
    if (followed.state !== 'found') {
      unplaced.push(body.id);
      continue;
    }
    for (const { id } of followed.units) {
      const carried = (byPair.get(`${body.id} ${id}`) ?? []).filter(
        (carry) => carry.document === document || carry.document === paper?.id,
      );
      const listed = bySuccessor.get(id) ?? [];
      listed.push({ body: body.id, state, paper: paper?.id ?? null, carriedBy: earliest(carried) });
      bySuccessor.set(id, listed);
    }
  }
  const successors = [...bySuccessor].map(([body, predecessors]) => ({
    body,
    state: stateOf(predecessors),
    predecessors,
  }));
  return { successors, unplaced };
};

const stateOf = (predecessors: readonly PredecessorPaper[]): SuccessorCoverage['state'] => {
  const carried = predecessors.filter(({ state, carriedBy }) => state === 'issued' && carriedBy !== null);
  if (carried.length === predecessors.length) return 'carried';
  if (predecessors.some(({ state }) => state === 'unknown')) return 'unknown';
  return carried.length === 0 ? 'not-carried' : 'partly';
};

const earliest = (carries: readonly CarryOver[]): CarryOver | null => {
  const day = (carry: CarryOver): CalendarDate => carry.on;
  const sorted = [...carries].sort((a, b) =>
    day(a) !== day(b) ? (day(a) < day(b) ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  return sorted[0] ?? null;
};
