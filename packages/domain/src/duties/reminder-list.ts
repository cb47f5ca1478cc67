import type { BodyId, CalendarDate, Language } from '../kernel/index.js';
import { message, withoutStop } from '../messages/index.js';
import { formatDate } from '../rules/index.js';
import type { DutyNames } from './duty-names.js';
import { type BodyReminders, type DutyReminder, REMINDER_REASONS } from './duty-reminders.js';
import { DEFAULT_STATUS_OPTIONS } from './status.js';
import type { Reminder } from './workflow/index.js';

/**
 * Why a body stands on the list: the reasons of duties and reports, and `unanswered`: a step of a case is waited for
 * of it, such as the answer to a task, and its day is not near, not known or set by no one.
 */
export const LISTED_REASONS = [...REMINDER_REASONS, 'unanswered'] as const;
export type ListedReason = (typeof LISTED_REASONS)[number];

/** One line of the list: of a duty or a report, or of a step of a case. */
export interface ListedReminder {
  readonly why: ListedReason;
  /** Whom it reminds; null for a step of which the roles of its case do not say whose it is. */
  readonly body: BodyId | null;
  readonly dueOn: CalendarDate | null;
  /** Days left (due soon), over (overdue) or waited (waiting, unanswered); null where nothing is counted. */
  readonly days: number | null;
  readonly of:
    | { readonly kind: 'duty'; readonly reminder: DutyReminder }
    | { readonly kind: 'step'; readonly reminder: Reminder };
  /** The same line has the same key on every day. */
  readonly key: string;
  /** Its place in the order of the list, as a text: that of an earlier line is smaller. */
  readonly place: string;
}

/**
 * The whole reminder list (đôn đốc): duties and reports beside the steps that cases wait for, the most pressing
 * first; within a reason by the last day on time, then the longest waited. A step waited for of several bodies is a
 * line of each. `soonDays` tells when the day of a step is near, as that of a duty.
 *
 * @example reminderList(dutyReminders(items), remindersOf(tasks, asOf, world))[0]?.why // 'overdue'
 */
export const reminderList = (
  duties: readonly BodyReminders[],
  steps: readonly Reminder[],
  { soonDays } = DEFAULT_STATUS_OPTIONS,
): ListedReminder[] => {
  const ofDuties = duties.flatMap(({ body, reminders }) => reminders.map((each) => listedDuty(body, each)));
  const ofSteps = steps.flatMap((each) =>
    (each.bodies.length === 0 ? [null] : each.bodies).map((body) => listedStep(body, each, soonDays)),
  );
  return [...ofDuties, ...ofSteps]
    .map((line) => ({ ...line, place: placeOf(line) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
};

type Line = Omit<ListedReminder, 'place'>;

/** The reasons in their order, `unanswered` before what merely waits. */
const ORDER: readonly ListedReason[] = [
  ...REMINDER_REASONS.filter((why) => why !== 'waiting'),
  'unanswered',
  'waiting',
];

const LAST = '~';
const MOST_DAYS = 9_999_999;

/** By reason, by the last day on time, the most days first; what has none comes last. */
const placeOf = ({ why, dueOn, days, key }: Line): string =>
  [
    ORDER.indexOf(why),
    dueOn ?? LAST,
    days === null ? LAST : String(MOST_DAYS - days).padStart(7, '0'),
    key,
  ].join(' ');

const listedDuty = (body: BodyId, reminder: DutyReminder): Line => {
  const { why, dueOn, days, item } = reminder;
  const key = `${item.duty.id} ${body} ${item.occurrence.key}`;
  return { why, body, dueOn, days, of: { kind: 'duty', reminder }, key };
};

const listedStep = (body: BodyId | null, reminder: Reminder, soonDays: number): Line => {
  const { dueOn, daysLeft, waiting, history, transition } = reminder;
  const key = `${history} ${transition.id} ${body ?? ''}`;
  const line = { body, dueOn, of: { kind: 'step', reminder }, key } as const;
  if (daysLeft !== null && daysLeft < 0) return { ...line, why: 'overdue', days: -daysLeft };
  if (daysLeft !== null && daysLeft <= soonDays) return { ...line, why: 'due-soon', days: daysLeft };
  return { ...line, why: 'unanswered', days: waiting };
};

/**
 * The line of a step in words; `title` says which case it is. A step that no text lays down is told without a clause.
 *
 * @example explainStepReminder(line, 'Thông báo kết luận số 5', 'vi', names)
 */
export const explainStepReminder = (
  { why, body, dueOn, days, of }: ListedReminder & { readonly of: { readonly kind: 'step' } },
  title: string,
  language: Language,
  names: DutyNames,
): string => {
  const { transition } = of.reminder;
  const [basis] = transition.basis;
  const said = message(
    `stepReminder.${why}`,
    {
      body: body === null ? message('stepReminder.nobody', {}, language) : names.body(body)[language],
      step: withoutStop(transition.words[language]),
      title: withoutStop(title),
      due: dueOn === null ? null : formatDate(dueOn, language),
      days,
    },
    language,
  );
  const by =
    basis === undefined
      ? message('stepReminder.ours', {}, language)
      : message(
          'stepReminder.basis',
          { document: names.document(basis.document), provision: basis.provision },
          language,
        );
  return `${said} ${by}`;
};
