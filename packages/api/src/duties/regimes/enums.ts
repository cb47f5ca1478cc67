import { LOCK_REASONS, message, REPORTED_PARTS } from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

export const LockReasonEnum = enumOfIds(
  'ReportLockReason',
  LOCK_REASONS,
  'Why a report is or is not taken in.',
  (reason) =>
    ({
      NO_LOCK_STATED: 'No text sets a last day: it is taken in.',
      LOCK_NOT_YET: 'The last day has not come: it is taken in.',
      EXTENDED: 'More time was granted: it is taken in until then.',
      RETURNED_OPEN: 'It came back: it may be sent again.',
      LOCKED_BY_DATE: 'The last day is past: it is not taken in.',
      LOCKED_BY_DECISION: 'The receiver decided that nothing more is taken in.',
    })[reason],
);

export const ReportedPartEnum = enumOfIds(
  'ReportedPart',
  REPORTED_PARTS,
  'What part of its period a report is about.',
  (part) =>
    `${message(`reportedPart.${part}`, {}, 'vi')} (in English: ${message(`reportedPart.${part}`, {}, 'en')}).`,
);
