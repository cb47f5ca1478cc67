import type { Issue } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type Change, type ReadConnection, upsertRows } from '../../platform/index.js';
import {
  type Grid,
  type ImportSheetInput,
  type ImportSheetPayload,
  importSheet,
  readSheet,
  type SheetCounts,
  sheetRefused,
} from '../../platform/sheets/index.js';
import { assertMay, bareId } from '../record-act.js';
import type { CodedRow, CodedSheet } from './coded-sheet.js';
import { mayWrite, type Plan, planOf } from './plan-rows.js';
import { standing } from './standing-records.js';

const writePlan = async <R extends CodedRow>(
  context: RequestContext,
  connection: ReadConnection,
  { kind, prefix, rows: bulk }: CodedSheet<R>,
  actingFor: string,
  { rows, closing, before, counts }: Plan,
): Promise<Change<SheetCounts>> => {
  if (closing.length > 0)
    await connection.rows(
      `update ${bulk.table} set superseded_at = $2::timestamptz
       where id = any($1::text[]) and superseded_at is null returning id`,
      [closing, context.now],
    );
  await upsertRows(connection, bulk, rows);
  const corrected = new Set(closing);
  return {
    value: counts,
    target: { kind: `${kind}-import`, id: actingFor },
    before: [...before],
    after: [...rows],
    events: rows.map(({ id, version }) => ({
      kind: `${kind}.${corrected.has(String(id)) ? 'corrected' : 'recorded'}`,
      targetId: `${prefix}_${id}`,
      version: Number(version),
    })),
  };
};

/**
 * Records all rows of a file or none, each under the code that it bears. The same file again changes nothing, and
 * what an export gave stands as it is. Statements do not grow with rows. Needs `activity:write` for the body acted for;
 * a body of a row that the caller may not write for is an error of its cell.
 */
export const importCoded = async <R extends CodedRow>(
  context: RequestContext,
  input: ImportSheetInput,
  sheetOf: (grid: Grid) => CodedSheet<R>,
): Promise<ImportSheetPayload> => {
  const actingFor = bareId('bod', input.actingFor);
  assertMay(context, 'activity:write', [actingFor]);
  const refused = (issues: readonly Issue[]) => sheetRefused(context, input, issues);
  const grid = await readSheet(input.format, input.content);
  if (!grid.ok) return refused(grid.issues);
  const sheet = sheetOf(grid.value);
  const read = sheet.read(grid.value);
  if (!read.ok) return refused(read.issues);
  const rows = read.value.map(({ number, row }) => ({
    number,
    row: { ...row, code: row.code.normalize('NFC').trim() },
  }));
  const named = rows.map(({ row: { body, code } }) => ({ body: bareId('bod', body), code }));
  const may = mayWrite(context);
  const bodies = [...new Set(named.map(({ body }) => body))].filter(may);
  const judge = await sheet.judge(bodies);
  return importSheet(context, {
    action: sheet.action,
    input,
    actingFor,
    plan: async (connection) => planOf(context, sheet, rows, await standing(connection, sheet, named), judge),
    write: (connection, plan) => writePlan(context, connection, sheet, actingFor, plan),
  });
};
