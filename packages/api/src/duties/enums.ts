import {
  CASCADE_STATES,
  CASCADE_TIMINGS,
  DECISION_OUTCOMES,
  message,
  STATUS_REASONS,
  STATUSES,
} from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

export const DutyStateEnum = enumOfIds(
  'DutyState',
  STATUSES,
  'Where one occurrence of a duty stands for one body. Computed on every question, never stored.',
  (status) =>
    ({
      'not-yet': 'Its time has not come: it opens later, or waits for its event.',
      open: 'Its time runs and no proof is recorded.',
      'due-soon': 'Its time runs, no proof is recorded, and the last day is near.',
      overdue: 'Not done by the last day: the register is stated to be complete and shows nothing.',
      done: 'Done, in time where there is a last day.',
      'done-late': 'Done after the last day.',
      continuing: 'Asked for at all times, without a last day: never late.',
      waived: 'A decision lets the body off.',
      superseded: 'Something took its place, or the document has ended or is suspended.',
      undetermined: 'Not to be told from what is recorded; never read it as not done.',
    })[status],
);

export const DutyStateReasonEnum = enumOfIds(
  'DutyStateReason',
  STATUS_REASONS,
  'Why an occurrence of a duty stands where it stands.',
  (reason) => `In Vietnamese: ${message(reason, {}, 'vi')}. In English: ${message(reason, {}, 'en')}.`,
);

export const DutyOutcomeEnum = enumOfIds(
  'DutyOutcome',
  DECISION_OUTCOMES,
  'What a decision does to one occurrence of a duty.',
  (outcome) => (outcome === 'waived' ? 'The body is let off.' : 'Something took its place.'),
);

export const CascadeStateEnum = enumOfIds(
  'CascadeState',
  CASCADE_STATES,
  'Whether a body issued the paper of its own that a document expects of it.',
  (state) =>
    ({
      issued: 'It did.',
      'not-issued': 'It did not: its register is stated to be complete and shows none.',
      unknown: 'Nothing recorded says.',
    })[state],
);

export const CascadeTimingEnum = enumOfIds(
  'CascadeTiming',
  CASCADE_TIMINGS,
  'How the paper of a body stands with the last day that a text sets for it.',
  (timing) =>
    ({
      'no-deadline': 'No text sets a last day: nothing is late.',
      running: 'There is time left.',
      'on-time': 'It came by the last day.',
      late: 'It came after the last day, or has not come although that day is past.',
      unknown: 'The last day, the day of the paper, or whether there is one, is not known.',
    })[timing],
);
