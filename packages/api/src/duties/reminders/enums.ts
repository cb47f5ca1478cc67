import { LISTED_REASONS } from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

export const ReminderReasonEnum = enumOfIds(
  'ReminderReason',
  LISTED_REASONS,
  'Why a body is reminded.',
  (reason) =>
    ({
      returned: 'Its report came back, and none was sent in its place.',
      overdue: 'It is surely not done: its day has passed.',
      'no-data': 'Its day has passed and nothing is known: it is asked, not blamed.',
      'due-soon': 'Its last day on time is near.',
      waiting: 'An event opened it, and no text sets a day.',
      unanswered:
        'A case waits for its step, such as the answer to a task; its day is not near, or none is set.',
    })[reason],
);
