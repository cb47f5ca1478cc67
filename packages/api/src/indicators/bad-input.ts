import { ApiError } from '../platform/errors/index.js';

/** Why a question about figures is refused; travels as the parameter `reason` of BAD_INPUT. */
export type FigureQuestionReason =
  | 'BODY_ID_INVALID'
  | 'INDICATOR_UNKNOWN'
  | 'LIST_TOO_LONG'
  | 'MEASURE_UNKNOWN'
  | 'PUBLIC_PERIOD_INVALID'
  | 'REGIME_UNKNOWN'
  | 'REPORTING_PERIOD_INVALID'
  | 'WORKBOOK_EMPTY'
  | 'WORKBOOK_PERIOD_NOT_ASKED'
  | 'WORKBOOK_TOO_LONG';

export const badInput = (
  reason: FigureQuestionReason,
  params: Readonly<Record<string, string | number | null>> = {},
): ApiError => new ApiError('BAD_INPUT', reason, { reason, ...params });
