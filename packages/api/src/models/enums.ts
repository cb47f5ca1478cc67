import { MODEL_KINDS, message, SURVIVAL_YEARS } from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

export const ModelKindEnum = enumOfIds(
  'ModelKind',
  MODEL_KINDS,
  'Whose a model is.',
  (kind) =>
    `In Vietnamese: ${message(`models.kind.${kind}`, {}, 'vi')}. In English: ${message(`models.kind.${kind}`, {}, 'en')}.`,
);

/** After how many years it is asked whether models still go on. */
export const SURVIVAL_LENGTH = SURVIVAL_YEARS.length;
