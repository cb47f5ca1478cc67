import type { front as measure } from '../vi/front.js';

export const front: Record<keyof typeof measure, string> = {
  FRONT_WORKFLOW_OTHER: 'The workflow {workflow} is none of the work of the Front and the organisations',
  FRONT_PART_UNKNOWN: 'There is no case {id} that it could be a part of',
  FRONT_PART_OTHER_KIND: 'A case of kind {kind} is no part of one of kind {parent}',
  FRONT_PART_LATER: 'The day {day} is before {from}, the day of the case that it is a part of',
  FRONT_ADDRESSEE_NOT_ONE: 'A recommendation goes to one addressee, here to {count}',
  FRONT_REPLY_DAY_WITHOUT_TEXT: 'A day for the reply stands only with the text that sets it',
  FRONT_SUBJECT_UNKNOWN: 'There is no subject of supervision {subject}',
  FRONT_REPLY_DAY_EARLY: 'The day of the reply, {day}, is before the sending on {from}',
};
