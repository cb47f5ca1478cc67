import { type AsOf, addDays, type ClauseId, FIRST_DAY, type Period } from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';
import { type DutyItem, type DutyLaw, dutiesOf } from '../duties-of.js';
import type { Duty, DutyFacts } from '../duty.js';
import type { Status } from '../status.js';

const CLOSED: ReadonlySet<Status> = new Set<Status>(['done', 'done-late', 'waived']);

/**
 * The duties that are done with: to be done once, on a fixed day, and every bearer has done it or was let off. All
 * others are open: what recurs, stands or waits goes on, and what is not known is not done. Members of a group are
 * not recorded one by one, so a group is never done with.
 *
 * @example closedDuties(law, registry, facts, asOf(day('2026-01-01'))).has(toClauseId('VH15-4')) // true
 */
export const closedDuties = (
  law: DutyLaw,
  registry: Registry,
  facts: DutyFacts,
  asOf: AsOf,
): ReadonlySet<ClauseId> => {
  const closed = new Set<ClauseId>();
  for (const duty of law.duties) {
    if (duty.schedule.kind !== 'fixed') continue;
    const items = dutiesOf(
      { ...law, duties: [duty] },
      registry,
      facts,
      { span: spanOf(duty.schedule) },
      asOf,
    );
    if (items.length > 0 && items.every(isClosed)) closed.add(duty.id);
  }
  return closed;
};

const isClosed = ({ status, bearer }: DutyItem): boolean => CLOSED.has(status) && bearer.body.many !== true;

const spanOf = ({ due }: Duty['schedule'] & { readonly kind: 'fixed' }): Required<Period> => ({
  from: FIRST_DAY,
  until: addDays(due.day, 1),
});
