import { message, STUDY_KINDS } from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

export const StudyKindEnum = enumOfIds(
  'StudyKind',
  STUDY_KINDS,
  'Whether a document is studied by those who carry it out, or made known more widely.',
  (kind) => `${message(`study.${kind}`, {}, 'vi')} (in English: ${message(`study.${kind}`, {}, 'en')}).`,
);
