import { type AsOf, type BodyId, FIRST_DAY, LAST_DAY, type Period } from '../kernel/index.js';
import { frozenAfter, type HandoverItem, type Registry } from '../organisations/index.js';
import type { IndicatorFacts } from './indicator-facts.js';
import { findingsOf, type IndicatorLaw, type TargetItem } from './target-findings.js';

/** A target that a body leaves behind, with where it stood on the body's last day. */
export interface OpenTarget extends HandoverItem {
  readonly kind: 'target';
  readonly target: TargetItem;
}

/** Whose open targets are asked for, in periods that share a day with the span. */
export interface OpenTargetsQuestion {
  readonly bodies: readonly BodyId[];
  readonly span: Required<Period>;
  /** Keys of terms that were running. */
  readonly terms?: readonly string[];
}

/**
 * The targets that bodies leave open when they end: those whose period still ran on their last day, as if they lived
 * on, and those of a period that is over which could not be judged for want of figures. What was reached, missed or
 * not asked is closed. A target for the end of one year is listed however far off the year is. `lastDay.on` is their last day.
 *
 * @example openTargetsOf(law, registry, facts, { bodies: [district], span: year2025 }, asOf(day('2025-06-30')))
 */
export const openTargetsOf = (
  law: IndicatorLaw,
  registry: Registry,
  facts: IndicatorFacts,
  question: OpenTargetsQuestion,
  lastDay: AsOf,
): OpenTarget[] => {
  const frozen = frozenAfter(registry, lastDay);
  const once = law.targets.filter(({ time }) => time.kind === 'by-year-end');
  const again = law.targets.filter(({ time }) => time.kind !== 'by-year-end');
  const itemsOf = (targets: IndicatorLaw['targets'], span: Required<Period>): TargetItem[] =>
    findingsOf({ ...law, targets }, frozen, facts, { ...question, span }, lastDay);
  return [...itemsOf(once, { from: FIRST_DAY, until: LAST_DAY }), ...itemsOf(again, question.span)]
    .filter(({ outcome }) => outcome === 'undetermined' || outcome === 'conflict')
    .map((item) => ({
      kind: 'target',
      id: `${item.target.id} ${item.period.key}`,
      body: item.bearer.body.id,
      ...wordsOf(law, item),
      basis: item.target.basis,
      target: item,
    }));
};

/** What is counted, where the law in hand says it. */
const wordsOf = ({ catalogue }: IndicatorLaw, { target }: TargetItem): Pick<HandoverItem, 'words'> => {
  const indicator = catalogue.indicators.get(target.indicator);
  return indicator === undefined ? {} : { words: indicator.words };
};
