import { ApiError } from '../platform/errors/index.js';

/** Why a question about duties is refused; travels as the parameter `reason` of BAD_INPUT. */
export type DutyQuestionReason =
  | 'SCOPE_MISSING'
  | 'SPAN_EMPTY'
  | 'SPAN_TOO_LONG'
  | 'BODY_ID_INVALID'
  | 'DOCUMENT_ID_INVALID'
  | 'LIST_TOO_LONG'
  | 'FILTER_NULL'
  | 'FILTER_TOO_MANY_VALUES'
  | 'ORDER_TOO_LONG'
  | 'PAGE_NEGATIVE'
  | 'PAGE_TOO_LARGE';

export const refuse = (
  reason: DutyQuestionReason,
  params: Readonly<Record<string, string | number | null>> = {},
): ApiError => new ApiError('BAD_INPUT', reason, { reason, ...params });
