import { stateAt } from '../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../kernel/index.js';
import type { FrontCase } from './front-case.js';

/** A programme of supervision and social criticism on a day. A day is null where the step is not on record. */
export interface SupervisionProgramme {
  readonly id: string;
  readonly of: BodyId;
  readonly year: number;
  readonly state: string;
  readonly approvedOn: CalendarDate | null;
  readonly adoptedOn: CalendarDate | null;
  readonly fundedOn: CalendarDate | null;
}

/** @example programmeOf(found, asOf(day('2025-12-31'))).adoptedOn // '2025-02-01' */
export const programmeOf = (
  { id, body, definition, history, year }: FrontCase,
  asOf: AsOf,
): SupervisionProgramme => {
  const { state, passed } = stateAt(definition, history, asOf);
  const first = (step: string): CalendarDate | null =>
    passed.find(({ transition }) => transition.id === step)?.event.on ?? null;
  return {
    ...{ id, of: body, year, state, approvedOn: first('approve') },
    ...{ adoptedOn: first('adopt'), fundedOn: first('fund') },
  };
};
