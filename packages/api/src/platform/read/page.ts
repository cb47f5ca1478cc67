import { LIMITS } from '../limits/limits.js';
import { badInput } from './bad-input.js';

export const PAGE_DEFAULT = LIMITS.pageDefault.value;
export const PAGE_MAX = LIMITS.page.value;

/** One page of a list, as its arguments ask for it. */
export interface Page {
  readonly limit: number;
  readonly backward: boolean;
  readonly cursor: string | null;
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Reads `first`/`after` or `last`/`before`; 20 rows unless asked otherwise. Throws BAD_INPUT for a negative
 * size, more than 100, or both directions at once.
 */
export const readPage = (args: Readonly<Record<string, unknown>>): Page => {
  const backward = given(args.last) || given(args.before);
  if (backward && (given(args.first) || given(args.after))) throw badInput('PAGE_TWO_DIRECTIONS');
  const size = backward ? args.last : args.first;
  const limit = typeof size === 'number' ? size : PAGE_DEFAULT;
  if (limit < 0) throw badInput('PAGE_NEGATIVE');
  if (limit > PAGE_MAX) throw badInput('PAGE_TOO_LARGE', { max: PAGE_MAX });
  const cursor = backward ? args.before : args.after;
  return { limit, backward, cursor: typeof cursor === 'string' ? cursor : null };
};
