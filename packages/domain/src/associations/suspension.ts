import {
  type AsOf,
  addDays,
  addWorkingDays,
  type BodyId,
  type CalendarDate,
  type HolidayCalendar,
  type Issue,
  issue,
  type LegalBasis,
  wasKnown,
} from '../kernel/index.js';
import type { AssociationEvent } from './association-event.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS } from './parameter-ids.js';
import { numberOn } from './share.js';

/** Where a suspension stands: as decided, in the automatic part, in the part that was granted, or out of them all. */
export const SUSPENSION_PHASES = ['as-decided', 'automatic', 'prolonged', 'exhausted', 'unknown'] as const;
export type SuspensionPhase = (typeof SUSPENSION_PHASES)[number];

export interface SuspensionStanding {
  readonly since: CalendarDate;
  readonly phase: SuspensionPhase;
  /** The last day of the phase; null where it cannot be counted. */
  readonly lastDay: CalendarDate | null;
  /** When nothing is left but to consider dissolution, a ground of decree 126/2024, 30.2. */
  readonly exhausted: boolean;
  readonly basis: readonly LegalBasis[];
  readonly issues: readonly Issue[];
}

/**
 * The suspension that an association is under on a day: the days of the decision, then 30 working days by themselves
 * while the breach is not repaired, then what the competent body granted, then dissolution. Null when it is under none.
 * A `resume` ends it whenever it comes.
 *
 * @example suspensionAt(law, events, association, vietnamHolidays, asOf(day('2025-09-01')))?.phase // 'automatic'
 */
export const suspensionAt = (
  law: AssociationLaw,
  events: readonly AssociationEvent[],
  association: BodyId,
  calendar: HolidayCalendar,
  when: AsOf,
): SuspensionStanding | null => {
  const mine = events
    .filter((one) => one.associations.includes(association) && wasKnown(one, when) && one.on <= when.on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.order ?? 0) - (b.order ?? 0)));
  const suspended = mine.findLast(({ step }) => step === 'suspend');
  if (suspended === undefined) return null;
  const after = mine.slice(mine.indexOf(suspended) + 1);
  const isOver = ({ step }: AssociationEvent) => step === 'resume' || step.startsWith('dissolve');
  if (after.some(isOver)) return null;
  const prolonged = after.findLast(({ step }) => step === 'prolong-suspension');
  return standing(law, suspended, prolonged, calendar, when);
};

const standing = (
  law: AssociationLaw,
  { on: since, length }: AssociationEvent,
  prolonged: AssociationEvent | undefined,
  calendar: HolidayCalendar,
  { on }: AsOf,
): SuspensionStanding => {
  const basis: LegalBasis[] = [];
  const at = (
    phase: SuspensionPhase,
    lastDay: CalendarDate | null,
    issues: readonly Issue[] = [],
  ): SuspensionStanding => ({
    since,
    phase,
    lastDay,
    exhausted: phase === 'exhausted',
    basis,
    issues,
  });
  if (length === undefined)
    return at('unknown', null, [issue('FACT_NOT_KNOWN', [], { fact: 'association/suspension-days' })]);
  const asDecided = addDays(since, length - 1);
  if (on <= asDecided) return at('as-decided', asDecided);
  const id = ASSOCIATION_PARAMETERS.suspensionAutomaticWorkingDays;
  const automatic = numberOn(law.rules, id, since);
  if (automatic === null)
    return at('unknown', null, [issue('PARAMETER_NOT_KNOWN', [], { parameter: id, day: since })]);
  basis.push(automatic.entry.basis);
  const untilAutomatic = addWorkingDays(asDecided, automatic.value, calendar);
  if (!untilAutomatic.ok) return at('unknown', null, untilAutomatic.issues);
  if (on <= untilAutomatic.value) return at('automatic', untilAutomatic.value);
  if (prolonged?.length === undefined) return at('exhausted', null);
  const until = addWorkingDays(untilAutomatic.value, prolonged.length, calendar);
  if (!until.ok) return at('unknown', null, until.issues);
  return on <= until.value ? at('prolonged', until.value) : at('exhausted', null);
};
