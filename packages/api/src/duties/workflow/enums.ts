import { FACT_TYPES, type StepDecision } from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

const OUTCOMES = ['allowed', 'undetermined', 'refused'] as const satisfies readonly StepDecision['outcome'][];

export const StepOutcomeEnum = enumOfIds(
  'StepOutcome',
  OUTCOMES,
  'What is to be said of a step.',
  (outcome) =>
    ({
      allowed: 'It may be taken, late or not.',
      undetermined: 'Nothing stands against it, but something that would decide is not known.',
      refused: 'Something stands against it.',
    })[outcome],
);

const GROUNDS = ['clause', 'TEXT_SILENT'] as const;

export const StepGroundEnum = enumOfIds(
  'StepGround',
  GROUNDS,
  'Whether a text stands against a step.',
  (ground) =>
    ground === 'clause' ? 'The provisions that are named.' : 'No text says it: "văn bản không quy định".',
);

const TRUTHS = ['true', 'false', 'unknown'] as const;

export const ConditionStateEnum = enumOfIds(
  'ConditionState',
  TRUTHS,
  'Whether a condition is met by what is known of a case.',
  (truth) =>
    ({ true: 'It is, or there is none.', false: 'It is not.', unknown: 'A fact that decides is not known.' })[
      truth
    ],
);

export const FactTypeEnum = enumOfIds(
  'FactType',
  FACT_TYPES,
  'What kind of value a fact has.',
  (type) =>
    ({
      boolean: 'Whether something is so: `flag`.',
      number: 'A number: `number`.',
      date: 'A day: `day`.',
      text: 'A text: `text`.',
      list: 'A list, which steps cannot be given.',
    })[type],
);
