import type { followUp as vietnamese } from '../vi/follow-up.js';

export const followUp: Readonly<Record<keyof typeof vietnamese, string>> = {
  STUDY_DUTY_ELSEWHERE: 'Duty {duty} belongs to another document ({document})',
  'study.study': 'study',
  'study.dissemination': 'dissemination',
  'reminder.returned':
    '{body}: {action}. The report came back ({reason}) and was not sent again; last day on time {due}. By {document}, {provision}.',
  'reminder.overdue':
    '{body}: {action}. Overdue, days: {days} (last day on time {due}). By {document}, {provision}.',
  'reminder.no-data':
    '{body}: {action}. The last day on time ({due}) has passed and nothing is known: please tell. By {document}, {provision}.',
  'reminder.due-soon':
    '{body}: {action}. Days left: {days} (last day on time {due}). By {document}, {provision}.',
  'reminder.waiting':
    '{body}: {action}. Days since it was first asked: {days}; the text sets no deadline. By {document}, {provision}.',
  'stepReminder.overdue': '{body}: {step} ({title}). Overdue, days: {days} (last day on time {due}).',
  'stepReminder.due-soon': '{body}: {step} ({title}). Days left: {days} (last day on time {due}).',
  'stepReminder.unanswered': '{body}: {step} ({title}). Not done yet; last day on time: {due}.',
  'stepReminder.nobody': 'It is not known whose step it is',
  'stepReminder.basis': 'By {document}, {provision}.',
  'stepReminder.ours': 'This step is ours, in no text.',
  'overlap.overlap': 'two clauses ask the same of the same bodies: to be compared',
  'overlap.differs': 'two clauses on the same thing and the same bodies differ: to be compared',
  'overlapIn.schedule': 'time',
  'overlapIn.addressees': 'receivers',
  'overlapIn.modality': 'how strongly it is asked',
  'overlapIn.threshold': 'threshold',
  'overlapIn.comparator': 'comparator',
  'overlapIn.time': 'when it is judged',
};
