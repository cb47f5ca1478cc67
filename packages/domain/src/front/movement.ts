import { factsUntil, stateAt } from '../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../kernel/index.js';
import { numberIn } from './case-values.js';
import type { FrontCase } from './front-case.js';

/** An emulation movement or campaign on a day. A day is null where the step is not on record: no text sets a last day. */
export interface Movement {
  readonly id: string;
  readonly launcher: BodyId;
  readonly participants: readonly BodyId[];
  readonly year: number;
  readonly state: string;
  readonly launchedOn: CalendarDate | null;
  readonly evaluatedOn: CalendarDate | null;
  readonly rolledOutOn: CalendarDate | null;
  readonly reviewedMidwayOn: readonly CalendarDate[];
  readonly reviewedOn: CalendarDate | null;
  readonly rewardedOn: readonly CalendarDate[];
  readonly targets: MovementTargets;
}

/**
 * The targets of one movement, as said with its steps; null is not known, never none. What a body completed of all its
 * movements in a year is a figure that it reports, and is judged as one.
 */
export interface MovementTargets {
  readonly set: number | null;
  readonly completed: number | null;
  /** 0 to 1; null where a side is not known or nothing was set. */
  readonly share: number | null;
}

/** @example movementOf(found, asOf(day('2025-12-31'))).targets.share // 0.95 */
export const movementOf = ({ id, body, definition, history, year }: FrontCase, asOf: AsOf): Movement => {
  const { state, passed, parties } = stateAt(definition, history, asOf);
  const days = (step: string): CalendarDate[] =>
    passed.flatMap(({ event, transition }) => (transition.id === step ? [event.on] : []));
  const facts = factsUntil(history, asOf);
  const [set, completed] = [
    numberIn(facts, 'movement-targets'),
    numberIn(facts, 'movement-targets-completed'),
  ];
  return {
    ...{ id, launcher: body, participants: parties.participants ?? [], year, state },
    launchedOn: days('launch')[0] ?? null,
    evaluatedOn: days('evaluate')[0] ?? null,
    rolledOutOn: days('roll-out')[0] ?? null,
    reviewedMidwayOn: days('review-midway'),
    reviewedOn: days('review')[0] ?? null,
    rewardedOn: days('reward'),
    targets: {
      ...{ set, completed },
      share: set === null || completed === null || set === 0 ? null : completed / set,
    },
  };
};
