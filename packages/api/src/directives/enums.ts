import {
  CLAUSE_KINDS,
  DISSEMINATION_SCOPES,
  type Duty,
  type Force,
  GRADES,
  type Handling,
  LINT_CODES,
  type LintFinding,
  MODALITIES,
  message,
  RELATION_KINDS,
  type RelationKind,
  type Schedule,
  SECRECY_MARKS,
} from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

const RELATION_KIND_IDS = Object.keys(RELATION_KINDS) as RelationKind[];

export const RelationKindEnum = enumOfIds(
  'RelationKind',
  RELATION_KIND_IDS,
  'What one document says of another, in the one direction that is stored.',
  (kind) => `It ${RELATION_KINDS[kind].forward.en} the other (${RELATION_KINDS[kind].forward.vi}).`,
);

export const SecrecyMarkEnum = enumOfIds(
  'SecrecyMark',
  SECRECY_MARKS,
  'How secret a document is marked. Only NONE is ever held here.',
  (mark) =>
    ({ none: 'Not classified.', mat: 'Mật.', 'toi-mat': 'Tối mật.', 'tuyet-mat': 'Tuyệt mật.' })[mark],
);

export const DisseminationScopeEnum = enumOfIds(
  'DisseminationScope',
  DISSEMINATION_SCOPES,
  'How far a document says it is to be spread.',
  (scope) =>
    ({
      public: 'To everybody.',
      'members-and-people': 'To members and the people, as the document says.',
      'party-cell': 'To Party cells (phổ biến đến chi bộ).',
      recipients: 'To those it is sent to.',
      unstated: 'The document does not say.',
    })[scope],
);

export const AccessEnum = enumOfIds(
  'Access',
  ['public', 'restricted'],
  'Who may read a record here.',
  (access) => (access === 'public' ? 'Everybody.' : 'Callers with a grant over the issuer.'),
);

export const OriginEnum = enumOfIds(
  'Origin',
  ['law', 'registered'],
  'Where a record comes from.',
  (origin) =>
    origin === 'law' ? 'The law that this server was started with; read-only.' : 'Registered by a caller.',
);

export const ClauseKindEnum = enumOfIds(
  'ClauseKind',
  CLAUSE_KINDS,
  'What a clause is.',
  (kind) => `A clause of the kind ${kind.replaceAll('-', ' ')}.`,
);

export const ModalityEnum = enumOfIds(
  'Modality',
  MODALITIES,
  'How strongly the words of a clause bind.',
  (modality) => `Words of the kind: ${message(`modality.${modality}`, {}, 'vi')}.`,
);

export const CheckableEnum = enumOfIds(
  'Checkable',
  ['computable', 'trackable', 'narrative'],
  'Whether a machine can follow a clause.',
  (checkable) =>
    ({
      computable: 'It can be computed from facts.',
      trackable: 'Whether it was done can be recorded.',
      narrative: 'It tells; it can only be cited.',
    })[checkable],
);

const HANDLINGS: readonly Handling[] = ['rule', 'record', 'citation', 'pending'];

export const HandlingEnum = enumOfIds(
  'Handling',
  HANDLINGS,
  'What became of a clause here.',
  (handling) =>
    ({
      rule: 'A condition, a parameter, or a relation that force and lint follow.',
      record: 'A duty, an attribute of the document or another relation.',
      citation: 'It is there to be cited.',
      pending: 'It is registered and gives rise to nothing yet.',
    })[handling],
);

const DUTY_KINDS: readonly Duty['kind'][] = ['task', 'report'];

export const DutyKindEnum = enumOfIds('DutyKind', DUTY_KINDS, 'What a duty asks for.', (kind) =>
  kind === 'task' ? 'Something to be done.' : 'A report to be sent.',
);

const SCHEDULE_KINDS: readonly Schedule['kind'][] = [
  'fixed',
  'recurring',
  'relative',
  'conditional',
  'unscheduled',
];

export const ScheduleKindEnum = enumOfIds(
  'ScheduleKind',
  SCHEDULE_KINDS,
  'When a duty is due.',
  (kind) =>
    ({
      fixed: 'By one day.',
      recurring: 'In every period.',
      relative: 'Some time after an event.',
      conditional: 'From when an event is registered, without a last day.',
      unscheduled: 'Always, or without any day: never late.',
    })[kind],
);

export const GradeEnum = enumOfIds(
  'Grade',
  GRADES,
  'How sure a value is.',
  (grade) =>
    ({
      verified: 'The text of the instrument was read.',
      quoted: 'Clause by clause by a publisher.',
      reported: 'As others report it.',
      inferred: 'Our reading.',
      recalled: 'Without a source: it decides nothing.',
    })[grade],
);

const FORCE_STATES: readonly Force['state'][] = [
  'not-yet',
  'in-force',
  'ended',
  'undetermined',
  'unknown-document',
];

export const ForceStateEnum = enumOfIds(
  'ForceState',
  FORCE_STATES,
  'Whether a document has effect on a day.',
  (state) =>
    ({
      'not-yet': 'It has no effect yet.',
      'in-force': 'It has effect.',
      ended: 'It no longer has effect.',
      undetermined: 'What is recorded does not tell.',
      'unknown-document': 'No such document is recorded.',
    })[state],
);

const FORCE_REASONS: readonly NonNullable<Force['why']>[] = [
  'START_NOT_RECORDED',
  'END_NOT_RECORDED',
  'REPLACED',
  'REPEALED',
  'LAPSED',
  'ENDING_DATE_UNKNOWN',
  'ENDING_UNVERIFIED',
];

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
      ENDING_UNVERIFIED: 'That another document ends it has no source yet.',
    })[reason],
);

const SEVERITIES: readonly LintFinding['severity'][] = ['error', 'warning', 'info'];

export const LintSeverityEnum = enumOfIds(
  'LintSeverity',
  SEVERITIES,
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
