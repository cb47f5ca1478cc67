import {
  QUARTER_STANDINGS,
  RECOMMENDATION_ANSWERS,
  REPLY_STANDINGS,
  REVIEW_STANDINGS,
  STEP_STANDINGS,
  SUPERVISION_SUBJECT_IDS,
  SUPERVISION_SUBJECTS,
} from '@danvan/domain';
import { supervisionSubjectClauses } from '@danvan/domain/law';
import { enumOfIds } from '../platform/enums.js';

export const ReplyStandingEnum = enumOfIds(
  'ReplyStanding',
  REPLY_STANDINGS,
  'How a reply stands that somebody waits for: exactly one of these. Computed on every question.',
  (standing) =>
    ({
      answered: 'Answered, in time or late.',
      waiting: 'Not answered, and the day that a text set has not passed.',
      'no-day-set':
        'Not answered, and no text sets a day ("văn bản không quy định"): never overdue, however long it takes.',
      'no-answer':
        'Past its day inside a time for which the register is stated to be complete, or recorded as unanswered.',
      unknown: 'Past its day, and nobody states that the register is complete; never read it as no answer.',
      withdrawn: 'Withdrawn by the body that waited.',
    })[standing],
);

export const RecommendationAnswerEnum = enumOfIds(
  'RecommendationAnswer',
  RECOMMENDATION_ANSWERS,
  'How an addressee answered a recommendation.',
  (answer) =>
    ({
      accepted: 'It is taken up.',
      'partly-accepted': 'It is taken up in part.',
      refused: 'It is not taken up.',
    })[answer],
);

export const StepStandingEnum = enumOfIds(
  'SupervisionStepStanding',
  STEP_STANDINGS,
  'How a step of a supervision stands. Computed on every question.',
  (standing) =>
    ({
      'on-time': 'Taken by its last day.',
      late: 'Taken after its last day; no text refuses that.',
      'done-without-day': 'Taken, and no last day is set or known.',
      'not-yet': 'Not taken, and its last day has not passed, or none is set or known.',
      overdue: 'Not taken by its last day: the register is stated to be complete and shows nothing.',
      unknown: 'Its last day passed and nothing is recorded; never read it as not taken.',
      dropped: 'The supervision was called off before.',
    })[standing],
);

export const ReviewStandingEnum = enumOfIds(
  'ReviewStanding',
  REVIEW_STANDINGS,
  'Whether a year of a coordination programme was reviewed. Computed on every question.',
  (standing) =>
    ({
      reviewed: 'Reviewed, in time where a last day is set.',
      'reviewed-late': 'Reviewed after its last day.',
      'not-reviewed':
        'Not reviewed by its last day: the register is stated to be complete and shows nothing.',
      'not-yet': 'Not reviewed, and its last day has not passed, or no text sets one.',
      unknown: 'Its last day passed and nothing is recorded; never read it as not reviewed.',
      'not-asked': 'The programme ended before a review was due.',
    })[standing],
);

export const QuarterStandingEnum = enumOfIds(
  'QuarterStanding',
  QUARTER_STANDINGS,
  'Whether a working meeting was held in a quarter. Computed on every question.',
  (standing) =>
    ({
      met: 'A meeting is on record.',
      'not-met': 'None was held: the register is stated to be complete and shows nothing.',
      'not-yet': 'None is on record, and the quarter runs or lies ahead.',
      unknown: 'Not to be told from what is recorded; never read it as not held.',
      'not-asked': 'Nothing asks for one in that quarter, or a decision lets the body off.',
    })[standing],
);

export const SupervisionSubjectEnum = enumOfIds(
  'SupervisionSubject',
  SUPERVISION_SUBJECT_IDS,
  'What is supervised, as the resolution of Lào Cai tells it apart.',
  (id) => {
    const { vi, en } = SUPERVISION_SUBJECTS[id];
    const source =
      id === 'other' ? 'Stands in no text.' : `Named in ${supervisionSubjectClauses[id].provision}.`;
    return `In Vietnamese: ${vi}. In English: ${en}. ${source}`;
  },
);
