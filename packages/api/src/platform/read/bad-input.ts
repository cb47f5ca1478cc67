import { ApiError } from '../errors/index.js';

/** Why an argument of a read is refused; travels as the parameter `reason` of BAD_INPUT. */
export type BadInputReason =
  | 'PAGE_NEGATIVE'
  | 'PAGE_TOO_LARGE'
  | 'PAGE_TWO_DIRECTIONS'
  | 'FILTER_NULL'
  | 'FILTER_TOO_DEEP'
  | 'FILTER_TOO_MANY_VALUES'
  | 'FILTER_TOO_MANY_CONDITIONS'
  | 'ID_MALFORMED'
  | 'TEXT_HAS_NUL'
  | 'SEARCH_TOO_LONG'
  | 'KINDS_INVALID'
  | 'SCOPE_MISSING'
  | 'YEAR_OUT_OF_RANGE'
  | 'NUMBER_OUT_OF_RANGE'
  | 'BODY_ID_INVALID';

/** Refuses a read before any SQL is sent. */
export const badInput = (
  reason: BadInputReason,
  params: Readonly<Record<string, string | number | null>> = {},
): ApiError => new ApiError('BAD_INPUT', reason, { reason, ...params });

export const invalidCursor = (detail: string): ApiError => new ApiError('INVALID_CURSOR', detail);
