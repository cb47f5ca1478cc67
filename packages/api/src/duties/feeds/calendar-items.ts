import { createHash } from 'node:crypto';
import {
  type AsOf,
  addDays,
  type DutyItem,
  type Language,
  message,
  STATUSES,
  type Status,
} from '@danvan/domain';

/** One entry of a calendar: a day of the civil calendar, and words. */
export interface CalendarItem {
  /** The same entry has the same one for ever. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
}

export interface CalendarWords {
  readonly language: Language;
  /** What a document is called. */
  readonly document: (id: DutyItem['basis']['document']) => string;
}

const SPAN_BACK = 60;
const SPAN_AHEAD = 366;

/** The days that a calendar holds: two months back, a year ahead. */
export const calendarSpan = ({ on }: AsOf) => ({
  from: addDays(on, -SPAN_BACK),
  to: addDays(on, SPAN_AHEAD),
});

const uidOf = (...parts: readonly string[]): string =>
  `${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)}@danvan`;

const GONE: ReadonlySet<Status> = new Set<Status>(['waived', 'superseded']);

const statusWords = (status: Status, language: Language): string => message(`status.${status}`, {}, language);

const basisWords = ({ basis }: DutyItem, { document }: CalendarWords): string =>
  `${document(basis.document)}, ${basis.provision}`;

/** The deadlines of one body: each occurrence with a last day is an entry on that day. */
export const itemsOfBody = (items: readonly DutyItem[], words: CalendarWords): CalendarItem[] =>
  items.flatMap((item): CalendarItem[] => {
    const { occurrence, duty, bearer, status } = item;
    if (occurrence.dueOn === null) return [];
    return [
      {
        uid: uidOf('body', bearer.body.id, duty.id, occurrence.key),
        day: occurrence.dueOn,
        summary: duty.action[words.language],
        description: `${statusWords(status, words.language)}\n${basisWords(item, words)}`,
        cancelled: GONE.has(status),
      },
    ];
  });

/** The deadlines of a document: one entry for each duty and time, with how many bodies stand where. */
export const itemsOfDocument = (items: readonly DutyItem[], words: CalendarWords): CalendarItem[] => {
  const dated = items.filter(({ occurrence }) => occurrence.dueOn !== null);
  const together = Map.groupBy(
    dated,
    ({ duty, occurrence }) => `${duty.id} ${occurrence.key} ${occurrence.dueOn}`,
  );
  return [...together.values()].flatMap((same): CalendarItem[] => {
    const [item] = same;
    if (item === undefined || item.occurrence.dueOn === null) return [];
    const counts = STATUSES.flatMap((status) => {
      const count = same.filter((each) => each.status === status).length;
      return count === 0 ? [] : [`${statusWords(status, words.language)}: ${count}`];
    });
    return [
      {
        uid: uidOf('document', item.duty.id, item.occurrence.key, item.occurrence.dueOn),
        day: item.occurrence.dueOn,
        summary: item.duty.action[words.language],
        description: [...counts, basisWords(item, words)].join('\n'),
        cancelled: same.every(({ status }) => GONE.has(status)),
      },
    ];
  });
};
