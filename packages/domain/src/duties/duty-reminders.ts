import type { BodyId, CalendarDate, Language, LegalBasis } from '../kernel/index.js';
import { message, withoutStop } from '../messages/index.js';
import { formatDate } from '../rules/index.js';
import type { DutyItem } from './duties-of.js';
import type { DutyNames } from './duty-names.js';
import type { ExpectedReport } from './regimes/index.js';

/**
 * Why a body is reminded, the most pressing first. `returned`: its report came back and none stands. `overdue`: it
 * is surely not done. `no-data`: the day has passed and nothing is known, so it is asked, not blamed. `due-soon`: the
 * day is near. `waiting`: an event opened it and no text sets a day.
 */
export const REMINDER_REASONS = ['returned', 'overdue', 'no-data', 'due-soon', 'waiting'] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** One thing that a body is reminded of, with the clause that asks it. */
export interface DutyReminder {
  readonly why: ReminderReason;
  readonly item: DutyItem;
  readonly dueOn: CalendarDate | null;
  /** Days left (due soon), days over (overdue), days since it opened (waiting); null where nothing is counted. */
  readonly days: number | null;
  /** Why the report came back. */
  readonly reason: string | null;
  readonly basis: LegalBasis;
}

export interface BodyReminders {
  readonly body: BodyId;
  readonly reminders: readonly DutyReminder[];
}

/**
 * The reminder list (đôn đốc) over duties and reports, body by body, those first who have the most pressing. What
 * is done, waived, not yet asked or without a time is not on it; of bodies of which it is not known whether they are
 * asked nothing is. Steps of workflows have their own list (`remindersOf`).
 *
 * @example dutyReminders(dutiesOf(law, registry, facts, question, asOf))[0]?.reminders[0]?.why // 'overdue'
 */
export const dutyReminders = (items: readonly (DutyItem | ExpectedReport)[]): BodyReminders[] => {
  const byBody = Map.groupBy(items.flatMap(reminderOf), ({ item }) => item.bearer.body.id);
  return [...byBody]
    .map(([body, reminders]) => ({ body, reminders: reminders.sort(moreUrgent) }))
    .sort((a, b) => {
      const [first, second] = [a.reminders[0], b.reminders[0]];
      const order = first === undefined || second === undefined ? 0 : byUrgency(first, second);
      return order !== 0 ? order : a.body < b.body ? -1 : 1;
    });
};

/** One reminder in words. @example explainReminder(reminder, 'vi', names) */
export const explainReminder = (reminder: DutyReminder, language: Language, names: DutyNames): string => {
  const { why, item, dueOn, days, reason, basis } = reminder;
  return message(
    `reminder.${why}`,
    {
      body: names.body(item.bearer.body.id)[language],
      action: withoutStop(item.duty.action[language]),
      due: dueOn === null ? null : formatDate(dueOn, language),
      days,
      reason: reason === null ? null : withoutStop(reason),
      document: names.document(basis.document),
      provision: basis.provision,
    },
    language,
  );
};

const reminderOf = (item: DutyItem | ExpectedReport): DutyReminder[] => {
  const why = reasonOf(item);
  if (why === null) return [];
  const { occurrence, basis } = item;
  const returned = 'returned' in item ? item.returned : null;
  const days = why === 'returned' || why === 'no-data' ? null : item.days;
  const reason = why === 'returned' ? (returned?.reason ?? null) : null;
  return [{ why, item, dueOn: occurrence.dueOn, days, reason, basis }];
};

const reasonOf = (item: DutyItem | ExpectedReport): ReminderReason | null => {
  const { status, why, duty } = item;
  if (status === 'done' || status === 'done-late' || status === 'waived' || status === 'superseded')
    return null;
  if (item.bearer.doubt !== null) return null;
  if ('returned' in item && item.returned !== null) return 'returned';
  if (status === 'overdue') return 'overdue';
  if (status === 'undetermined') return why === 'NO_DATA' ? 'no-data' : null;
  if (status === 'due-soon') return 'due-soon';
  const byEvent = duty.schedule.kind === 'conditional' || duty.schedule.kind === 'relative';
  return status === 'open' && why === 'NO_DEADLINE' && byEvent ? 'waiting' : null;
};

const byUrgency = (a: DutyReminder, b: DutyReminder): number => {
  if (a.why !== b.why) return REMINDER_REASONS.indexOf(a.why) - REMINDER_REASONS.indexOf(b.why);
  if (a.dueOn !== b.dueOn) return a.dueOn === null ? 1 : b.dueOn === null ? -1 : a.dueOn < b.dueOn ? -1 : 1;
  return (b.days ?? 0) - (a.days ?? 0);
};

const moreUrgent = (a: DutyReminder, b: DutyReminder): number => {
  const order = byUrgency(a, b);
  if (order !== 0) return order;
  const key = ({ item }: DutyReminder): string => `${item.duty.id} ${item.occurrence.key}`;
  return key(a) < key(b) ? -1 : 1;
};
