import {
  addDays,
  type CalendarDate,
  type Language,
  day as readDay,
  STATUSES,
  type Status,
} from '@danvan/domain';
import { type Client, civilDate, getProgramme, recordActivity } from '@danvan/sdk';
import { DAYS_AHEAD } from '../shared/arguments.js';
import { type BoardRow, boardLines } from './board-lines.js';
import type { SampleActivity } from './sample-activities.js';

/** More rows than any clause of the programme has. */
const ROWS = 200;

const upper = (id: string): string => id.toUpperCase().replaceAll('-', '_');
const statusOf = (name: string): Status =>
  STATUSES.find((status) => upper(status) === name) ?? 'undetermined';

/** Tells a server of the invented activities, each under a key of its own so that a repetition changes nothing. */
export const recordSamples = async (client: Client, samples: readonly SampleActivity[]): Promise<void> => {
  for (const [index, { body, duty, on, kind, title }] of samples.entries()) {
    const input = { actingFor: body, body, duty, on: civilDate(on), kind: upper(kind) as 'REPORT', title };
    const { userErrors } = await recordActivity(client, {
      input: { ...input, idempotencyKey: `programme-board-${on}-${index}` },
    });
    const [wrong] = userErrors;
    if (wrong) throw new Error(`${duty} ${body}: ${wrong.message}`);
  }
};

/** The same board, asked of a server: one question. */
export const boardOverApi = async (
  client: Client,
  document: string,
  day: CalendarDate,
  language: Language,
): Promise<string[]> => {
  const programme = await getProgramme(client, {
    document,
    from: civilDate(addDays(day, -DAYS_AHEAD)),
    to: civilDate(addDays(day, DAYS_AHEAD)),
    rowsOfClause: ROWS,
    askingOnly: true,
    lang: language === 'vi' ? 'VI' : 'EN',
    asOf: { on: civilDate(day) },
  });
  const rows = (programme?.clauses ?? []).flatMap(({ clauseId, provision, action, duties }) =>
    duties.map(
      ({ body, dueOn, status }): BoardRow => ({
        clause: clauseId,
        provision,
        action: action ?? '',
        body: body.slug,
        bodyName: body.name,
        dueOn: dueOn === null ? null : readDay(dueOn),
        status: statusOf(status),
      }),
    ),
  );
  return boardLines(rows, day, language);
};
