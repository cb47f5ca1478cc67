import {
  EXACTNESS,
  MISS_MEANINGS,
  message,
  OUTCOMES,
  SERIES_MODES,
  TARGET_REASONS,
  UNITS,
} from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

export const UnitEnum = enumOfIds(
  'MeasureUnit',
  UNITS,
  'What one of the things counted is.',
  (unit) => `One ${unit.replaceAll('-', ' ')}.`,
);

export const ExactnessEnum = enumOfIds(
  'Exactness',
  EXACTNESS,
  'How a source writes a number.',
  (id) =>
    ({
      exact: 'As it is.',
      rounded: 'Rounded to a step.',
      'more-than': '"trên", "hơn": only the lower bound is known.',
      nearly: '"gần": only the upper bound is known.',
    })[id],
);

export const TargetOutcomeEnum = enumOfIds(
  'TargetOutcome',
  OUTCOMES,
  'How a body stands with a target.',
  (id) =>
    ({
      satisfied: 'Reached.',
      violated: 'Not reached; `missMeaning` says how the clause lets that be read.',
      'not-applicable': 'Not asked then, or not of this body.',
      undetermined: 'Not to be told from what is known; `why` says what is missing. Never read it as missed.',
      conflict: 'Provisions contradict each other.',
    })[id],
);

export const TargetReasonEnum = enumOfIds(
  'TargetReason',
  TARGET_REASONS,
  'Why a body stands where it stands with a target.',
  (id) =>
    `In Vietnamese: ${message(`targetReason.${id}`, {}, 'vi')}. In English: ${message(`targetReason.${id}`, {}, 'en')}.`,
);

export const MissMeaningEnum = enumOfIds(
  'MissMeaning',
  MISS_MEANINGS,
  'How a miss reads, by the words of the clause.',
  (id) => `In Vietnamese: ${message(`reading.${id}`, {}, 'vi')}.`,
);

export const SeriesModeEnum = enumOfIds(
  'SeriesMode',
  SERIES_MODES,
  'How a series is put together over reorganisations.',
  (id) =>
    ({
      'as-reported': 'What the body itself reported.',
      'current-boundaries': 'What the bodies of then reported, as far as it belongs to what the body is now.',
    })[id],
);

export const SERIES_CERTAINTIES = ['exact', 'estimated', 'unknown'] as const;
export type SeriesCertainty = (typeof SERIES_CERTAINTIES)[number];
export const SeriesCertaintyEnum = enumOfIds(
  'SeriesCertainty',
  SERIES_CERTAINTIES,
  'How well a point of a series is known.',
  (id) =>
    ({
      exact: 'Reported, nothing of it shared out by guess; bounds may still be open.',
      estimated: 'Some of it is an estimate or a share by population or members.',
      unknown: '`why` says what is missing.',
    })[id],
);

export const TOTAL_STATES = [
  'shown',
  'hidden',
  'not-reported',
  'not-defined',
  'not-additive',
  'not-comparable',
] as const;
export type TotalState = (typeof TOTAL_STATES)[number];
export const TotalStateEnum = enumOfIds(
  'FigureTotalState',
  TOTAL_STATES,
  'Whether a total is there.',
  (id) =>
    ({
      shown: 'It is.',
      hidden: 'Held back: somebody could be made out.',
      'not-reported': 'Nobody reported; unknown, not zero.',
      'not-defined': 'No text says what is counted on the last day of the period.',
      'not-additive': 'Its values mean nothing when those of several bodies are added.',
      'not-comparable': 'Not the same bodies reported both sides of the share.',
    })[id],
);
