import {
  type CalendarDate,
  type Issue,
  issue,
  type LevelId,
  parseCalendarDate,
  searchKey,
} from '../../kernel/index.js';
import { LEVELS } from '../../organisations/index.js';
import type { StatusKind } from '../status.js';
import { atCell, type ListField, type ListRow, type ListWorld } from './list-row.js';

/** What is read of a cell: its value, or what is wrong with it. */
export type Cell<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

export const isRead = <T>(cell: Cell<T>): cell is { readonly value: T } => 'value' in cell;

export const textOf = ({ cells }: ListRow, field: ListField): string => cells[field].normalize('NFC').trim();

/** Longest text of a cell. */
const MOST = 400;

/** TEXT_TOO_LONG of each cell that is. */
export const tooLong = (row: ListRow): Issue[] =>
  (Object.keys(row.cells) as ListField[]).flatMap((field) =>
    row.cells[field].length > MOST
      ? [issue('TEXT_TOO_LONG', atCell(row.number, field), { max: MOST, length: row.cells[field].length })]
      : [],
  );

const ANSWERS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['yes', 'co', 'x', 'true', '1', 'dung'].map((word) => [word, true] as const),
  ...['no', 'khong', 'false', '0'].map((word) => [word, false] as const),
  ...['', 'unknown', 'chua ro', 'khong ro', 'chua biet'].map((word) => [word, null] as const),
]);

/**
 * Yes, no, or that it is not known, which is what an empty cell says too. ASSOCIATION_LIST_STATUS_ENDED where the law had
 * ended the standing by the day of the list: whoever says so means another paper.
 */
export const answerOf = (
  row: ListRow,
  field: ListField,
  kind: StatusKind,
  { ends, paper }: ListWorld,
): Cell<boolean | null> => {
  const read = yesOrNo(row, field);
  const ended = ends.find((one) => one.kind === kind && one.from <= paper.on);
  return ended === undefined || !isRead(read) || read.value === null
    ? read
    : {
        issues: [
          issue('ASSOCIATION_LIST_STATUS_ENDED', atCell(row.number, field), {
            from: ended.from,
            on: paper.on,
          }),
        ],
      };
};

const yesOrNo = (row: ListRow, field: ListField): Cell<boolean | null> => {
  const text = textOf(row, field);
  const found = ANSWERS.get(text === '✓' ? 'x' : searchKey(text));
  return found === undefined
    ? {
        issues: [
          issue('ASSOCIATION_LIST_ANSWER_UNKNOWN', atCell(row.number, field), { value: text.slice(0, 80) }),
        ],
      }
    : { value: found };
};

const LEVEL_WORDS: ReadonlyMap<string, LevelId> = new Map<string, LevelId>([
  ...LEVELS.flatMap(({ id, words }) =>
    [id, words.vi, words.en].map((word) => [searchKey(word), id] as const),
  ),
  ...['national', 'toan quoc', 'ca nuoc', 'cap trung uong'].map((word) => [word, 'centre'] as const),
  ...['tinh', 'thanh pho', 'tinh thanh pho'].map((word) => [word, 'province'] as const),
  ...['huyen', 'quan'].map((word) => [word, 'district'] as const),
  ...['xa', 'phuong'].map((word) => [word, 'commune'] as const),
]);

/** The level, by any of its usual words; null where the cell is empty. LEVEL_UNKNOWN of another word. */
export const levelOf = (row: ListRow): Cell<LevelId | null> => {
  const text = textOf(row, 'level');
  if (text === '') return { value: null };
  const found = LEVEL_WORDS.get(searchKey(text));
  return found === undefined
    ? { issues: [issue('LEVEL_UNKNOWN', atCell(row.number, 'level'), { level: text.slice(0, 80) })] }
    : { value: found };
};

const AS_WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day written as `2014-07-22` or as offices write it, 22/7/2014; DATE_INVALID of anything else. */
export const readWrittenDay = (text: string) => {
  const [, day = '', month = '', year] = AS_WRITTEN.exec(text) ?? [];
  return parseCalendarDate(
    year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
};

/** A day that has come, or null where the cell is empty. */
export const pastDayOf = (row: ListRow, field: ListField, today: CalendarDate): Cell<CalendarDate | null> => {
  const text = textOf(row, field);
  if (text === '') return { value: null };
  const path = atCell(row.number, field);
  const read = readWrittenDay(text);
  if (!read.ok) return { issues: read.issues.map((found) => ({ ...found, path })) };
  return read.value > today
    ? { issues: [issue('DAY_IN_FUTURE', path, { day: read.value, today })] }
    : { value: read.value };
};
