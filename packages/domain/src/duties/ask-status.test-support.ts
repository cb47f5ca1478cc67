// Asks for the status of one occurrence in the invented world.
import type { Force } from '../directives/index.js';
import { asOf, day } from '../kernel/index.js';
import type { Bearer } from './bearers.js';
import type { DutyFacts } from './duty.js';
import {
  bearerOf,
  CELL_A,
  dutyOf,
  factsOf,
  occurrence,
  TRIGGER,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import type { Occurrence } from './occurrence.js';
import type { Schedule } from './schedule.js';
import { type DutyStatus, type Status, type StatusReason, statusOf } from './status.js';

export const IN_FORCE: Force = { state: 'in-force', partly: [] };
export const YEARLY: Schedule = { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } };
export const CONDITIONAL: Schedule = { kind: 'conditional', trigger: TRIGGER };
export const IN_TEN_DAYS: Schedule & { readonly kind: 'relative' } = {
  kind: 'relative',
  after: TRIGGER,
  amount: 10,
  unit: 'day',
};
export const REGULARLY: Schedule = { kind: 'unscheduled', manner: 'regular' };

export const OCTOBER = occurrence(YEARLY_OCTOBER, '2024');

export interface Asked {
  readonly on: string;
  readonly knownOn?: string;
  readonly facts?: Partial<DutyFacts>;
  readonly occurrence?: Occurrence;
  readonly schedule?: Schedule;
  readonly bearer?: Bearer;
  readonly force?: Force;
  readonly soonDays?: number;
}

export const ask = (asked: Asked): DutyStatus =>
  statusOf(
    dutyOf(asked.schedule ?? YEARLY_OCTOBER),
    asked.occurrence ?? OCTOBER,
    asked.bearer ?? bearerOf(CELL_A),
    asked.force ?? IN_FORCE,
    factsOf(asked.facts),
    asOf(day(asked.on), asked.knownOn === undefined ? undefined : day(asked.knownOn)),
    asked.soonDays === undefined ? undefined : { soonDays: asked.soonDays },
  );

/** Status, reason and days of what was asked. */
export const said = (asked: Asked): [Status, StatusReason, number | null] => {
  const { status, why, days } = ask(asked);
  return [status, why, days];
};
