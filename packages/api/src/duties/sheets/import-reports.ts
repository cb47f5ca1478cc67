import { fail, issue, type NewSubmission, type ReportWorld, readSubmission } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { sqlStateOf } from '../../platform/index.js';
import { type Grid, sheetRefused } from '../../platform/sheets/index.js';
import { bareId, given } from '../record-act.js';
import { attemptOf, reportWorld, submissionColumns, without } from '../regimes/report-world.js';
import { SUBMISSION_ROWS } from '../regimes/tables.js';
import type { CodedSheet, JudgeRow } from './coded-sheet.js';
import { importCoded } from './import-coded.js';
import { type ReportRow, reportColumns, reportsFromGrid } from './report-sheet.js';
import type { ImportReportsInput, ImportReportsPayload } from './types.js';

/**
 * Reads rows one after the other as `submitReport` would: what a row of the file sends stands before the next, so that
 * no report is sent twice by one file.
 */
const judgeOf = (world: ReportWorld): JudgeRow<ReportRow> => {
  const sent = [...world.facts.submissions];
  return ({ code, documentRef, on, duty, ...row }, body, current) => {
    const { occurrence, figures, narrative } = row;
    const externalId = code.startsWith('rsu_') ? null : code || null;
    const document = documentRef || null;
    const values = {
      body,
      duty: bareId('dty', duty),
      occurrence,
      on,
      document,
      figures,
      narrative,
      externalId,
    };
    const others = without(world, current?.id ?? null, sent);
    const read = readSubmission(given(values), others);
    if (!read.ok)
      return fail(
        ...read.issues.map((found) => ({
          ...found,
          path: [FIELDS[String(found.path[0])] ?? found.path.join('.')],
        })),
      );
    const value: NewSubmission = read.value;
    const standing = sent.findIndex(({ id }) => id === current?.id);
    if (standing >= 0) sent.splice(standing, 1);
    const attempt = current?.record.attempt ?? attemptOf(sent, value);
    sent.push({ ...value, id: current?.id ?? `row of ${code}` });
    return { ok: true, value: { ...submissionColumns(value), attempt } };
  };
};

/** What the domain calls the fields of a row. */
const FIELDS: Readonly<Record<string, string>> = { document: 'documentRef' };

const sheetOf =
  (context: RequestContext) =>
  (grid: Grid): CodedSheet<ReportRow> => ({
    ...{ action: 'importReports', prefix: 'rsu', kind: 'report-submission', rows: SUBMISSION_ROWS },
    columns: reportColumns(grid),
    read: reportsFromGrid,
    said: ({ duty, occurrence, on, documentRef, figures, narrative }) => ({
      ...{ duty_id: bareId('dty', duty), occurrence, sent_on: on, document_ref: documentRef || null },
      ...{ figures, narrative },
    }),
    judge: async (bodies) => judgeOf(await reportWorld(context, bodies, bodies)),
  });

/** Records all reports of a file or none, each as `submitReport` would. See {@link importCoded}. */
export const importReports = (
  context: RequestContext,
  input: ImportReportsInput,
): Promise<ImportReportsPayload> =>
  importCoded(context, input, sheetOf(context)).catch((error: unknown) => {
    // another sent one of the reports between the look and the write
    if (sqlStateOf(error) !== '23505') throw error;
    return sheetRefused(context, input, [issue('REPORT_ALREADY_SENT', ['content'], { day: null })]);
  });
