import { asOf, type CalendarDate, type Entry, lookUp } from '../kernel/index.js';
import type { RuleSet } from '../rules/index.js';

/** A share that the law asks for: a fraction, and whether it is enough to reach it. */
export interface LegalShare {
  readonly parts: number;
  readonly of: number;
  readonly comparison: 'at-least' | 'more-than';
}

const WRITTEN = /^(at-least|more-than) ([1-9]\d?)\/([1-9]\d?)$/;

/** @example parseLegalShare('more-than 1/2') // { comparison: 'more-than', parts: 1, of: 2 } */
export const parseLegalShare = (text: string): LegalShare | null => {
  const match = WRITTEN.exec(text);
  return match === null
    ? null
    : { comparison: match[1] as LegalShare['comparison'], parts: Number(match[2]), of: Number(match[3]) };
};

/**
 * Whether a count reaches a share of a total, in whole numbers: nothing is rounded. False where there is nobody.
 *
 * @example reachesShare(50, 100, { comparison: 'more-than', parts: 1, of: 2 }) // false
 */
export const reachesShare = (count: number, total: number, { parts, of, comparison }: LegalShare): boolean =>
  total > 0 && (comparison === 'at-least' ? count * of >= parts * total : count * of > parts * total);

/** A value of the law on a day; null where it has none, or only one that is recalled. */
export const valueOn = (
  { parameters }: RuleSet,
  id: string,
  on: CalendarDate,
): { readonly value: number | string; readonly entry: Entry<unknown> } | null => {
  const parameter = parameters.find((one) => one.id === id);
  const found = parameter === undefined ? null : lookUp(parameter, asOf(on));
  return found?.state === 'found' && typeof found.value !== 'boolean'
    ? { value: found.value, entry: found.entry }
    : null;
};

/** @example numberOn(law.rules, ASSOCIATION_PARAMETERS.termYearsMost, day('2023-01-01'))?.value // 5 */
export const numberOn = (
  rules: RuleSet,
  id: string,
  on: CalendarDate,
): { readonly value: number; readonly entry: Entry<unknown> } | null => {
  const found = valueOn(rules, id, on);
  return found !== null && typeof found.value === 'number' ? { ...found, value: found.value } : null;
};
