import { type CalendarDate, formatDay, type Language, message, STATUSES, type Status } from '@danvan/domain';

/** One square of the board: what one clause asks of one body, one time, and where it stands. */
export interface BoardRow {
  readonly clause: string;
  readonly provision: string;
  readonly action: string;
  readonly body: string;
  readonly bodyName: string;
  readonly dueOn: CalendarDate | null;
  readonly status: Status;
}

const HEAD = {
  vi: '[MẪU] Bảng theo dõi chương trình 28 của Hà Tĩnh: các hoạt động ghi ở đây là dữ liệu mẫu, không có thật',
  en: "[SAMPLE] Board of Hà Tĩnh's programme 28: the activities on it are invented samples",
} as const;

const statusWords = (status: Status, language: Language): string => message(`status.${status}`, {}, language);

/** The board as lines: the counts, then each clause that asks something, with its bodies. */
export const boardLines = (rows: readonly BoardRow[], day: CalendarDate, language: Language): string[] => {
  const counts = STATUSES.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${statusWords(status, language)} ${count}`];
  });
  const lines = [`${HEAD[language]} (${formatDay(day)})`, counts.join(' · ')];
  for (const [clause, own] of Map.groupBy(rows, (row) => row.clause)) {
    const [first] = own;
    lines.push('', `${first?.provision} [${clause}] ${first?.action}`);
    for (const { bodyName, dueOn, status } of own)
      lines.push(
        `  ${bodyName}: ${statusWords(status, language)}${dueOn === null ? '' : ` (${formatDay(dueOn)})`}`,
      );
  }
  return lines;
};
