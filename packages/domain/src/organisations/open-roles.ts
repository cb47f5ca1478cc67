import { type AsOf, type BodyId, contains, wasKnown } from '../kernel/index.js';
import type { HandoverItem } from './handover.js';
import { type Office, officeAt } from './office.js';
import type { MonitoringAssignment } from './role.js';

/**
 * The assignments that bodies leave open when they end: those in force on their last day in which they follow another
 * or are followed. Where both sides end each has its own line. One that is only recalled decides nothing, but is no
 * reason to lose it.
 *
 * @example openMonitoringOf(assignments, [bloc], asOf(day('2025-06-30')))[0]?.kind // 'monitoring'
 */
export const openMonitoringOf = (
  assignments: readonly MonitoringAssignment[],
  bodies: readonly BodyId[],
  lastDay: AsOf,
): HandoverItem[] => {
  const ending = new Set(bodies);
  return assignments.flatMap((one): HandoverItem[] => {
    if (!wasKnown(one, lastDay) || !contains(one.period, lastDay.on)) return [];
    const { id, basis } = one;
    return [one.body, one.by]
      .filter((body) => ending.has(body))
      .map((body) => ({ kind: 'monitoring', id, body, basis }));
  });
};

/**
 * The offices of bodies that end, with a term that ran on their last day. An office between two terms is open too: who
 * was to be elected is not, and the post goes or stays by a decision. One whose term surely ended by a paper is not.
 *
 * @example openOfficesOf(offices, [district], asOf(day('2025-06-30'))).length // 2
 */
export const openOfficesOf = (
  offices: readonly Office[],
  bodies: readonly BodyId[],
  lastDay: AsOf,
): HandoverItem[] => {
  const ending = new Set(bodies);
  return offices.flatMap((office): HandoverItem[] => {
    const { id, body, title } = office;
    const term = ending.has(body) ? officeAt(office, lastDay) : null;
    if (term === null || term.state === 'repealed') return [];
    return [
      {
        kind: 'office',
        id,
        body,
        words: title,
        ...(term.state === 'found' ? { basis: term.entry.basis } : {}),
      },
    ];
  });
};
