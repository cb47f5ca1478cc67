import {
  HIERARCHIES,
  LEVELS,
  type LevelId,
  LIFE_STATES,
  message,
  NAME_FITS,
  SUBJECTS,
  SUCCESSION_KINDS,
  SUCCESSION_SIDES,
  WEIGHT_METHODS,
} from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

const levelWords = new Map(LEVELS.map(({ id, words }) => [id, `${words.en} (${words.vi})`]));

export const LevelEnum = enumOfIds<LevelId>(
  'Level',
  LEVELS.map(({ id }) => id),
  'The level of the political system that a body, or the issuer of a document, is at.',
  (id) => `${levelWords.get(id) ?? id}.`,
);

export const HierarchyEnum = enumOfIds(
  'Hierarchy',
  HIERARCHIES,
  'One of the several trees over the same bodies: a body has at most one parent in each on any day.',
  (id) =>
    ({
      'party-leadership': 'Who leads whom in the Party.',
      'state-management': 'Who manages whom for the State.',
      'front-membership': 'Who is a member of which Front committee.',
      sector: 'Who is above whom in a sector.',
    })[id],
);

export const LifeStateEnum = enumOfIds(
  'LifeState',
  LIFE_STATES,
  'Whether a body existed on a day.',
  (state) =>
    ({
      exists: 'It existed.',
      'not-yet': 'It did not exist yet.',
      ended: 'It no longer existed.',
      undetermined: 'No source says; the day lies between what is known.',
    })[state],
);

export const LifeReasonEnum = enumOfIds(
  'LifeReason',
  ['START_NOT_RECORDED', 'END_NOT_RECORDED'],
  'What is not recorded of the days of a body.',
  (reason) =>
    reason === 'START_NOT_RECORDED' ? 'No source gives its first day.' : 'No source gives its last day.',
);

export const EntryStateEnum = enumOfIds(
  'EntryState',
  ['in-force', 'repealed', 'suspended'],
  'Whether a dated entry has a value.',
  (state) =>
    ({
      'in-force': 'It has a value.',
      repealed: 'There was no value any more.',
      suspended: 'The value did not hold for the time.',
    })[state],
);

export const SubjectEnum = enumOfIds('Subject', SUBJECTS, 'What an event is about.', (subject) =>
  subject === 'place' ? 'Administrative units.' : 'Bodies.',
);

/** A message of the domain in both languages, as a description. */
const described = (code: Parameters<typeof message>[0]): string =>
  `${message(code, {}, 'en')} (${message(code, {}, 'vi')}).`;

export const SuccessionKindEnum = enumOfIds(
  'SuccessionKind',
  SUCCESSION_KINDS,
  'What happened to places or bodies.',
  (kind) => described(`succession.${kind}`),
);

export const SuccessionSideEnum = enumOfIds(
  'SuccessionSide',
  SUCCESSION_SIDES,
  'One side of an event.',
  (side) => (side === 'from' ? 'What it starts from.' : 'What comes of it.'),
);

export const WeightMethodEnum = enumOfIds(
  'WeightMethod',
  WEIGHT_METHODS,
  'By what a value is shared out among successors.',
  (method) => described(`weight.${method}`),
);

export const NameFitEnum = enumOfIds(
  'NameFit',
  NAME_FITS,
  'How well a name fits the words asked for.',
  (fit) =>
    ({
      'same-accents': 'The whole name with its very accents.',
      same: 'The whole name, accents aside.',
      beginning: 'The beginning of the name.',
      phrase: 'A part of the name.',
      words: 'All the words stand in it, in that order.',
    })[fit],
);
