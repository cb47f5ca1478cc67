import {
  can,
  fail,
  type Issue,
  isSlug,
  issue,
  LAST_DAY,
  type NewActivity,
  ok,
  asOf as onDay,
  type RecordWorld,
  type Result,
  readActivity,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type Change, isSample, type Json, type ReadConnection, upsertRows } from '../../platform/index.js';
import { callerGrants } from '../../platform/reading.js';
import {
  cellOf,
  idOfCode,
  importSheet,
  type NumberedRow,
  readSheet,
  type SheetCounts,
  sheetRefused,
} from '../../platform/sheets/index.js';
import { assertMay, bareId, given, recordWorld } from '../record-act.js';
import { ACTIVITY_ROWS } from '../tables.js';
import { ACTIVITY_COLUMNS, type ActivityField, activitiesFromGrid } from './activity-sheet.js';
import type { ImportActivitiesInput, ImportActivitiesPayload } from './types.js';

/** A row that the domain has read, under the id it is recorded by. */
interface ReadRow {
  readonly number: number;
  readonly id: string;
  readonly value: NewActivity;
  /** Whether the code is the id of a record that must be there. */
  readonly known: boolean;
}

const at = (number: number, field: string): Issue['path'] => cellOf(ACTIVITY_COLUMNS, number, field);

const mayWrite = (context: RequestContext): ((body: string) => boolean) => {
  const grants = callerGrants(context);
  const { registry } = context.law;
  return (body) =>
    isSlug(body) && can(registry, grants, 'activity:write', toBodyId(body), onDay(context.today, LAST_DAY));
};

const readRows = (
  context: RequestContext,
  rows: readonly NumberedRow<ActivityField>[],
  world: RecordWorld,
): Result<readonly ReadRow[]> => {
  const may = mayWrite(context);
  const issues: Issue[] = [];
  const read: ReadRow[] = [];
  const seen = new Map<string, number>();
  for (const { number, row } of rows) {
    const { code, documentRef, occurrence, ...values } = row;
    const body = bareId('bod', values.body);
    if (code === '') issues.push(issue('SHEET_CODE_MISSING', at(number, 'code')));
    if (!may(body)) {
      issues.push(issue('SHEET_BODY_NOT_YOURS', at(number, 'body'), { body: body.slice(0, 80) }));
      continue;
    }
    const optional = { documentRef: documentRef || null, occurrence: occurrence || null };
    const result = readActivity(
      given({ ...values, body, duty: bareId('dty', values.duty), ...optional }),
      world,
    );
    if (!result.ok) {
      issues.push(
        ...result.issues.map((found) => ({ ...found, path: at(number, String(found.path[0] ?? 'code')) })),
      );
      continue;
    }
    const known = code.startsWith('act_');
    const id = known ? code.slice('act_'.length) : idOfCode('activity', body, code);
    const twice = seen.get(id);
    if (twice !== undefined) issues.push(issue('SHEET_CODE_TWICE', at(number, 'code'), { row: twice }));
    seen.set(id, number);
    read.push({ number, id, value: result.value, known });
  }
  return issues.length > 0 ? fail(...issues) : ok(read);
};

const columnsOf = ({ value }: ReadRow, world: RecordWorld) => ({
  happened_on: value.on,
  kind: value.kind,
  title: value.title,
  document_ref: value.documentRef ?? null,
  duty_id: value.duty,
  occurrence: value.occurrence ?? null,
  document_id: world.law.duties.find(({ id }) => id === value.duty)?.document ?? null,
});

interface Standing {
  readonly version: number;
  readonly record: Readonly<Record<string, Json>>;
}

/** What stands under these ids, in a transaction that no other import runs beside: one statement. */
const standing = async (
  connection: ReadConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> => {
  await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
    'activity import',
  ]);
  const rows = await connection.rows(
    `select id, version::text, (to_jsonb(r) - 'row_id' - 'superseded_at')::text from activity r
     where id = any($1::text[]) and superseded_at is null for update`,
    [ids],
  );
  return new Map(
    rows.map(([id, version, record]) => [
      id ?? '',
      { version: Number(version), record: JSON.parse(record ?? '{}') },
    ]),
  );
};

interface Plan {
  readonly rows: readonly Readonly<Record<string, Json>>[];
  readonly closing: readonly string[];
  readonly before: readonly Json[];
  readonly counts: SheetCounts;
}

/** What each row comes to: new, a correction, or what is there already. A record of another body is none to correct. */
const planOf = (
  context: RequestContext,
  read: readonly ReadRow[],
  world: RecordWorld,
  there: ReadonlyMap<string, Standing>,
): Result<Plan> => {
  const issues: Issue[] = [];
  const rows: Readonly<Record<string, Json>>[] = [];
  const closing: string[] = [];
  const before: Json[] = [];
  let unchanged = 0;
  for (const row of read) {
    const current = there.get(row.id);
    const { body } = row.value;
    if ((current === undefined && row.known) || (current !== undefined && current.record.body_id !== body)) {
      issues.push(issue('RECORD_UNKNOWN', at(row.number, 'code'), { id: `act_${row.id}`.slice(0, 80) }));
      continue;
    }
    const columns = columnsOf(row, world);
    if (
      current &&
      Object.entries(columns).every(([name, value]) => (current.record[name] ?? null) === value)
    ) {
      unchanged += 1;
      continue;
    }
    if (current) {
      closing.push(row.id);
      before.push({ ...current.record });
    }
    rows.push({
      ...columns,
      ...{ id: row.id, body_id: body, sample: isSample(context, body), version: (current?.version ?? 0) + 1 },
      ...{ recorded_by: context.principal.subject, recorded_at: context.now.toISOString() },
    });
  }
  const corrected = closing.length;
  const counts = { created: rows.length - corrected, corrected, unchanged };
  return issues.length > 0 ? fail(...issues) : ok({ rows, closing, before, counts });
};

const writePlan = async (
  context: RequestContext,
  connection: ReadConnection,
  actingFor: string,
  { rows, closing, before, counts }: Plan,
): Promise<Change<SheetCounts>> => {
  if (closing.length > 0)
    await connection.rows(
      `update activity set superseded_at = $2::timestamptz
       where id = any($1::text[]) and superseded_at is null returning id`,
      [closing, context.now],
    );
  await upsertRows(connection, ACTIVITY_ROWS, rows);
  const corrected = new Set(closing);
  return {
    value: counts,
    target: { kind: 'activity-import', id: actingFor },
    before: [...before],
    after: [...rows],
    events: rows.map(({ id, version }) => ({
      kind: corrected.has(String(id)) ? 'activity.corrected' : 'activity.recorded',
      targetId: `act_${id}`,
      version: Number(version),
    })),
  };
};

/**
 * Records all activities of a file or none: each row as `recordActivity` would, under the code that it bears. The same
 * file again changes nothing. Statements do not grow with rows. Needs `activity:write` for the body acted for; a body
 * of a row that the caller may not write for is an error of its cell.
 */
export const importActivities = async (
  context: RequestContext,
  input: ImportActivitiesInput,
): Promise<ImportActivitiesPayload> => {
  const actingFor = bareId('bod', input.actingFor);
  assertMay(context, 'activity:write', [actingFor]);
  const refused = (issues: readonly Issue[]) => sheetRefused(context, input, issues);
  const grid = await readSheet(input.format, input.content);
  if (!grid.ok) return refused(grid.issues);
  const rows = activitiesFromGrid(grid.value);
  if (!rows.ok) return refused(rows.issues);
  const may = mayWrite(context);
  const bodies = [...new Set(rows.value.map(({ row }) => bareId('bod', row.body)))].filter(may);
  const world = await recordWorld(context, bodies);
  const read = readRows(context, rows.value, world);
  if (!read.ok) return refused(read.issues);
  const ids = read.value.map(({ id }) => id);
  return importSheet(context, {
    action: 'importActivities',
    input,
    actingFor,
    plan: async (connection) => planOf(context, read.value, world, await standing(connection, ids)),
    write: (connection, plan) => writePlan(context, connection, actingFor, plan),
  });
};
