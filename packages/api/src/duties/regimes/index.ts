import { DraftPartResolver } from './draft-types.js';
import {
  ExpectedReportResolver,
  RegimeFigureResolver,
  RegimePartResolver,
  ReportRegimeResolver,
} from './report-types.js';
import {
  ExtendReportPayloadResolver,
  LockReportPayloadResolver,
  ReportsResolver,
  ReturnReportPayloadResolver,
  SubmitReportPayloadResolver,
} from './resolver.js';

export { reportsModel } from './read-model.js';

/** Report regimes: what is expected of whom, what was sent, returned, extended or locked. */
export const reportResolvers = [
  ReportsResolver,
  ReportRegimeResolver,
  RegimeFigureResolver,
  RegimePartResolver,
  ExpectedReportResolver,
  DraftPartResolver,
  SubmitReportPayloadResolver,
  ReturnReportPayloadResolver,
  ExtendReportPayloadResolver,
  LockReportPayloadResolver,
] as const;
