import type { BodyId } from '../../kernel/index.js';
import type { CascadeLevel } from './definition.js';

/**
 * The share of the addressees that put a document into a paper of their own, as HT28 II.2 asks it ("100% … được cụ
 * thể hóa"). In per cent, not rounded, between what is surely issued and what may be; both are null where members of
 * a group are not counted or nobody is expected, for then there is no base.
 */
export interface CascadeCoverage {
  readonly expected: number;
  readonly issued: number;
  readonly notIssued: number;
  readonly unknown: number;
  readonly uncounted: readonly BodyId[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/**
 * Coverage over the levels given: all of a cascade, or one.
 *
 * @example cascadeCoverage(cascade(graph, registry, facts, asked, asOf)).atLeast // 61.5
 */
export const cascadeCoverage = (levels: readonly CascadeLevel[]): CascadeCoverage => {
  const sum = (of: (level: CascadeLevel) => number): number =>
    levels.reduce((total, level) => total + of(level), 0);
  const [expected, issued] = [sum((one) => one.expected), sum((one) => one.issued)];
  const [notIssued, unknown] = [sum((one) => one.notIssued), sum((one) => one.unknown)];
  const uncounted = levels.flatMap((level) => level.uncounted);
  const share = (count: number): number | null =>
    expected === 0 || uncounted.length > 0 ? null : (100 * count) / expected;
  return {
    expected,
    issued,
    notIssued,
    unknown,
    uncounted,
    atLeast: share(issued),
    atMost: share(issued + unknown),
  };
};
