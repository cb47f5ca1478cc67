import { fail, isRecord, issue, ok, type Reader } from '../kernel/index.js';

/** An object whose inside `checkRules` checks at run time, with words of its own for each thing wrong in it. */
export const uncheckedReader =
  <T extends object>(): Reader<T> =>
  (value) =>
    isRecord(value) ? ok(value as T) : fail(issue('SHAPE_EXPECTED', [], { expected: 'object' }));
