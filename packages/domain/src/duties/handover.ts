import { type AsOf, type BodyId, FIRST_DAY, LAST_DAY, type Period } from '../kernel/index.js';
import { frozenAfter, type HandoverItem, type Registry } from '../organisations/index.js';
import { type DutyItem, type DutyLaw, type DutyOptions, dutiesOf } from './duties-of.js';
import type { DutyFacts } from './duty.js';
import type { Status } from './status.js';

/** A duty or report that a body leaves behind, with where it stood on the body's last day. */
export interface OpenDuty extends HandoverItem {
  readonly kind: 'duty' | 'report';
  readonly duty: DutyItem;
}

/** Whose open duties are asked for. */
export interface OpenQuestion {
  readonly bodies: readonly BodyId[];
  /**
   * The days whose occurrences are looked at: how far back, and how far beyond the last day. A year that was running
   * asks for its report only in December.
   */
  readonly span: Required<Period>;
}

/** What needs nobody any more. Everything else is open, what is undetermined for want of data among it. */
const CLOSED: ReadonlySet<Status> = new Set<Status>(['done', 'done-late', 'waived', 'superseded']);

/**
 * The duties and reports that bodies leave open when they end: what runs, stands or waits on their last day, what
 * came due in the days asked about without a proof, and what would fall to them later in those days had they lived
 * on. What is asked once, on a day of its own, is listed however far off the day is. `lastDay.on` is their last day.
 *
 * @example openItemsOf(law, registry, facts, { bodies: [district], span: year2025 }, asOf(day('2025-06-30')))
 */
export const openItemsOf = (
  law: DutyLaw,
  registry: Registry,
  facts: DutyFacts,
  question: OpenQuestion,
  lastDay: AsOf,
  options?: DutyOptions,
): OpenDuty[] => {
  const frozen = frozenAfter(registry, lastDay);
  const once = law.duties.filter(({ schedule }) => schedule.kind === 'fixed');
  const again = law.duties.filter(({ schedule }) => schedule.kind !== 'fixed');
  const itemsOf = (duties: DutyLaw['duties'], span: Required<Period>): DutyItem[] =>
    dutiesOf({ ...law, duties }, frozen, facts, { ...question, span }, lastDay, options);
  return [...itemsOf(once, { from: FIRST_DAY, until: LAST_DAY }), ...itemsOf(again, question.span)]
    .filter(({ status }) => !CLOSED.has(status))
    .map((item) => ({
      kind: item.duty.kind === 'report' ? 'report' : 'duty',
      id: `${item.duty.id} ${item.occurrence.key}`,
      body: item.bearer.body.id,
      words: item.duty.action,
      basis: item.basis,
      duty: item,
    }));
};
