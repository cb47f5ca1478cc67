import { FORCE_REASONS, FORCE_STATES, LINT_CODES, LINT_SEVERITIES } from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

export const ForceStateEnum = enumOfIds(
  'ForceState',
  FORCE_STATES,
  'Whether a document has effect on a day.',
  (state) =>
    ({
      'not-yet': 'It has no effect yet.',
      'in-force': 'It has effect.',
      suspended: 'It is suspended: it is there, and asks nothing.',
      ended: 'It no longer has effect.',
      undetermined: 'What is recorded does not tell.',
      'unknown-document': 'No such document is recorded.',
    })[state],
);

export const ForceReasonEnum = enumOfIds(
  'ForceReason',
  FORCE_REASONS,
  'Why a document has no effect, or why that cannot be told.',
  (reason) =>
    ({
      START_NOT_RECORDED: 'The day it begins is not recorded.',
      END_NOT_RECORDED: 'The day it ends is not recorded.',
      REPLACED: 'Another document replaces it.',
      REPEALED: 'Another document repeals it.',
      LAPSED: 'Its own time is over.',
      ENDING_DATE_UNKNOWN: 'Another document ends it on a day that is not known.',
      SUSPENDED: 'Another document suspends it.',
      SUSPENSION_NOT_KNOWN: 'Another document suspends it, on days that are not known.',
      ENDING_UNVERIFIED: 'That another document ends it has no source yet.',
    })[reason],
);

export const LintSeverityEnum = enumOfIds(
  'LintSeverity',
  LINT_SEVERITIES,
  'How much a finding weighs.',
  (severity) =>
    ({
      error: 'The text rests on something without effect on the day of signing.',
      warning: 'It may.',
      info: 'Something is not recorded and could not be checked.',
    })[severity],
);

export const LintCodeEnum = enumOfIds(
  'LintCode',
  LINT_CODES,
  'What was found in a document.',
  (code) => `${code.toLowerCase().replaceAll('_', ' ')}.`,
);

export const CitationKindEnum = enumOfIds(
  'CitationKind',
  ['full', 'short'],
  'How a text cites a document.',
  (kind) => (kind === 'full' ? 'By number and symbol.' : 'By a short form such as "Nghị định 126".'),
);
