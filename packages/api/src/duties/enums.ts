import { type CascadeStep, DECISION_OUTCOMES, message, STATUSES, type StatusReason } from '@danvan/domain';
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
      superseded: 'Something took its place, or the document has ended.',
      undetermined: 'Not to be told from what is recorded; never read it as not done.',
    })[status],
);

const REASONS: Readonly<Record<StatusReason, true>> = {
  BEARER_START_NOT_RECORDED: true,
  BEARER_END_NOT_RECORDED: true,
  BEARER_CONDITION_UNKNOWN: true,
  DOCUMENT_ENDED: true,
  DOCUMENT_FORCE_UNDETERMINED: true,
  DECIDED: true,
  PROOF_ON_TIME: true,
  PROOF_LATE: true,
  PROOF_NO_DEADLINE: true,
  TRIGGER_NOT_REGISTERED: true,
  NOT_OPEN_YET: true,
  WINDOW_OPEN: true,
  DUE_SOON: true,
  NO_DEADLINE: true,
  DUE_DAY_NOT_COMPUTED: true,
  SILENCE_IN_KEEPING_PERIOD: true,
  NO_DATA: true,
  UNSCHEDULED: true,
};

export const DutyStateReasonEnum = enumOfIds(
  'DutyStateReason',
  // the compiler saw to it that these are all the reasons and nothing else
  Object.keys(REASONS) as StatusReason[],
  'Why an occurrence of a duty stands where it stands.',
  (reason) => `In Vietnamese: ${message(reason, {}, 'vi')}. In English: ${message(reason, {}, 'en')}.`,
);

export const DutyOutcomeEnum = enumOfIds(
  'DutyOutcome',
  DECISION_OUTCOMES,
  'What a decision does to one occurrence of a duty.',
  (outcome) => (outcome === 'waived' ? 'The body is let off.' : 'Something took its place.'),
);

const CASCADE_STATES: readonly CascadeStep['state'][] = ['issued', 'not-issued', 'unknown'];

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
