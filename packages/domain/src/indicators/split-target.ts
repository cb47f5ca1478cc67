import { type BodyId, type Issue, issue } from '../kernel/index.js';

/** How much of a target each body below is to bring. */
export interface TargetShare {
  readonly body: BodyId;
  readonly value: number;
}

/** Which relation the shares must have to the whole: `exact`, or `at-least` where more may be asked than needed. */
export type SplitRule = 'exact' | 'at-least';

/**
 * Everything wrong with a counted target split over the bodies below: shares that are no whole number, a body
 * twice, one that does not stand below, one that was left out, and a sum that is not that of the whole. Shares in
 * per cent are never added, so this is for counts.
 *
 * @example checkSplit(100, [{ body: a, value: 60 }, { body: b, value: 39 }], new Set([a, b]))[0].code // 'SPLIT_SUM_DIFFERS'
 */
export const checkSplit = (
  whole: number,
  shares: readonly TargetShare[],
  below: ReadonlySet<BodyId>,
  rule: SplitRule = 'exact',
): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<BodyId>();
  let sum = 0;
  shares.forEach(({ body, value }, at) => {
    if (!Number.isInteger(value) || value < 0)
      issues.push(issue('SPLIT_SHARE_INVALID', [at, 'value'], { value }));
    else sum += value;
    if (seen.has(body)) issues.push(issue('SPLIT_BODY_TWICE', [at, 'body'], { body }));
    if (!below.has(body)) issues.push(issue('SPLIT_BODY_NOT_BELOW', [at, 'body'], { body }));
    seen.add(body);
  });
  for (const body of below) if (!seen.has(body)) issues.push(issue('SPLIT_BODY_LEFT_OUT', [], { body }));
  if (rule === 'exact' ? sum !== whole : sum < whole)
    issues.push(issue('SPLIT_SUM_DIFFERS', [], { sum, whole }));
  return issues;
};
