import { type CalendarDate, formatDate, type Language, message } from '@danvan/domain';

/** One duty of one body, whether it was computed here or came from a server. */
export interface DutyRow {
  readonly body: string;
  readonly bodyName: string;
  /** Whether documents name the body as a group. */
  readonly many: boolean;
  readonly duty: string;
  readonly occurrence: string;
  readonly action: string;
  /** Document and place in it. */
  readonly clause: string;
  readonly dueOn: CalendarDate | null;
  /** Ids of the domain: `due-soon`, `WINDOW_OPEN`. */
  readonly status: string;
  readonly why: string;
}

const WORDS = {
  vi: {
    head: (from: string, to: string, duties: number, bodies: number) =>
      `Từ ${from} đến ${to}: ${duties} việc của ${bodies} tổ chức.`,
    group: ' (văn bản nêu chung)',
    undated: 'không có ngày hạn',
  },
  en: {
    head: (from: string, to: string, duties: number, bodies: number) =>
      `From ${from} to ${to}: ${duties} duties of ${bodies} bodies.`,
    group: ' (named as a group)',
    undated: 'no due day',
  },
} as const;

const dueThenDuty = (a: DutyRow, b: DutyRow): number => {
  const keyOf = (row: DutyRow): string => `${row.dueOn ?? '~'} ${row.duty} ${row.occurrence}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
};

const linesOf = (row: DutyRow, language: Language): string[] => {
  const due = row.dueOn === null ? WORDS[language].undated : formatDate(row.dueOn, language);
  const status = message(`status.${row.status}`, {}, language);
  const why = message(row.why, {}, language);
  return [`  ${due} · ${row.action}`, `    ${row.clause} [${row.duty}] · ${status}: ${why}`];
};

/** Duties as text, body by body: those whose first due day comes first stand first, duties without one last. */
export const dutyLines = (
  rows: readonly DutyRow[],
  from: CalendarDate,
  to: CalendarDate,
  language: Language,
): string[] => {
  const words = WORDS[language];
  const byBody = [...Map.groupBy(rows, ({ body }) => body).values()].map((own) => own.sort(dueThenDuty));
  const first = ([row]: readonly DutyRow[]): string => `${row?.dueOn ?? '~'} ${row?.body}`;
  byBody.sort((a, b) => (first(a) < first(b) ? -1 : 1));
  const lines = [
    words.head(formatDate(from, language), formatDate(to, language), rows.length, byBody.length),
  ];
  for (const own of byBody) {
    const [row] = own;
    if (row) lines.push('', `${row.bodyName}${row.many ? words.group : ''} [${row.body}]`);
    for (const duty of own) lines.push(...linesOf(duty, language));
  }
  return lines;
};
