import {
  ACCESSES,
  CHECKABLES,
  CLAUSE_KINDS,
  DISSEMINATION_SCOPES,
  DUTY_KINDS,
  HANDLINGS,
  MODALITIES,
  message,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  SCHEDULE_KINDS,
  SECRECY_MARKS,
} from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

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

export const AccessEnum = enumOfIds('Access', ACCESSES, 'Who may read a record here.', (access) =>
  access === 'public' ? 'Everybody.' : 'Callers with a grant over the issuer.',
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
  CHECKABLES,
  'Whether a machine can follow a clause.',
  (checkable) =>
    ({
      computable: 'It can be computed from facts.',
      trackable: 'Whether it was done can be recorded.',
      narrative: 'It tells; it can only be cited.',
    })[checkable],
);

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

export const DutyKindEnum = enumOfIds('DutyKind', DUTY_KINDS, 'What a duty asks for.', (kind) =>
  kind === 'task' ? 'Something to be done.' : 'A report to be sent.',
);

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

export { GradeEnum } from '../platform/grade-enum.js';
