import { HIERARCHIES, LEVELS, type LevelId, LIFE_STATES } from '@danvan/domain';
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
