import { GRADES } from '@danvan/domain';
import { enumOfIds } from './enums.js';
import { enumFilter } from './read/index.js';

/** How sure a value is: of every room. */
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

export const GradeFilter = enumFilter(GradeEnum, 'Grade');
