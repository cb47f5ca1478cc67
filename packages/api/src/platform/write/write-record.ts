import { randomUUID } from 'node:crypto';
import { fail, issue, ok, type Result } from '@danvan/domain';
import type { RequestContext } from '../context.js';
import { type BulkTable, type ReadConnection, upsertRows } from '../database/index.js';
import type { Json } from './canonical-json.js';
import { nextVersion } from './expected-version.js';
import type { Change } from './run-mutation.js';

/** What is kept for a replay: enough to read the record anew. */
export type WrittenRecord = {
  readonly key: string;
  readonly version: number;
  readonly bodies: readonly string[];
};

/** What is to be written, or corrected where it has an id. */
export interface RecordChange {
  readonly rows: BulkTable;
  /** Of global ids, such as `act`. */
  readonly prefix: string;
  /** Names events and audit entries, such as `activity`. */
  readonly kind: string;
  /** The body whose record it is; null where it is nobody's own. */
  readonly body: string | null;
  /** Bodies whose records the writer may read for this. */
  readonly bodies: readonly string[];
  readonly columns: Readonly<Record<string, Json>>;
  /** Columns that a correction leaves as they stand. */
  readonly kept?: readonly string[];
  readonly id: string | null;
  /** The key of a new record; one is made unless given. */
  readonly newKey?: string;
  readonly expectedVersion: number;
}

interface Current {
  readonly version: number;
  readonly record: { readonly [column: string]: Json };
}

/** Waits for all others who give codes to records of this kind: two at once would both find a code free. */
export const lockCodes = async (connection: ReadConnection, kind: string): Promise<void> => {
  await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
    `${kind} codes`,
  ]);
};

/** Whether another record of the body bears the code that this one is given: EXTERNAL_ID_TAKEN. */
const codeTaken = async (
  connection: ReadConnection,
  { rows: { table }, kind, body, columns: { external_id: code } }: RecordChange,
  key: string,
): Promise<Result<null>> => {
  if (typeof code !== 'string') return ok(null);
  await lockCodes(connection, kind);
  const [other] = await connection.rows(
    `select id from ${table} where body_id = $1::text and external_id = $2::text and id <> $3::text
       and superseded_at is null`,
    [body, code, key],
  );
  return other === undefined
    ? ok(null)
    : fail(issue('EXTERNAL_ID_TAKEN', ['externalId'], { code: code.slice(0, 80) }));
};

/** The record that stands, of that body, in a transaction that no other change of it runs beside. */
const currentRecord = async (
  connection: ReadConnection,
  { rows: { table }, kind, body }: RecordChange,
  key: string,
): Promise<Current | null> => {
  await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
    `${kind} ${key}`,
  ]);
  const [row] = await connection.rows(
    `select version::text, (to_jsonb(r) - 'row_id' - 'superseded_at')::text from ${table} r
     where id = $1::text and superseded_at is null and body_id is not distinct from $2::text`,
    [key, body],
  );
  return row === undefined ? null : { version: Number(row[0]), record: JSON.parse(row[1] ?? '{}') };
};

const versionFor = (change: RecordChange, current: Current | null): Result<number> => {
  if (change.id === null) return ok(1);
  // a record of another body looks like one that is not there
  if (current === null) return fail(issue('RECORD_UNKNOWN', ['id'], { id: `${change.prefix}_${change.id}` }));
  return nextVersion(current.version, change.expectedVersion);
};

/**
 * Writes a record, or closes the one that stands and adds the corrected one under the same id: what was known on
 * an earlier day stays known of that day. Issues: RECORD_UNKNOWN, STALE_VERSION.
 */
export const writeRecord = async (
  context: RequestContext,
  connection: ReadConnection,
  change: RecordChange,
): Promise<Result<Change<WrittenRecord>>> => {
  const { rows, kind, prefix, body, bodies } = change;
  const key = change.id ?? change.newKey ?? randomUUID();
  const free = await codeTaken(connection, change, key);
  if (!free.ok) return free;
  const current = change.id === null ? null : await currentRecord(connection, change, key);
  const version = versionFor(change, current);
  if (!version.ok) return version;
  const at = context.now;
  if (current !== null)
    await connection.rows(
      `update ${rows.table} set superseded_at = $2::timestamptz
       where id = $1::text and superseded_at is null returning id`,
      [key, at],
    );
  const kept =
    current === null ? [] : (change.kept ?? []).map((name) => [name, current.record[name] ?? null]);
  const row = {
    ...change.columns,
    ...Object.fromEntries(kept),
    id: key,
    body_id: body,
    sample: bodies.some((each) => isSample(context, each)),
    version: version.value,
    recorded_by: context.principal.subject,
    recorded_at: at.toISOString(),
  };
  await upsertRows(connection, rows, [row]);
  const verb = current === null ? 'recorded' : 'corrected';
  return ok({
    value: { key, version: version.value, bodies },
    target: { kind, id: key },
    before: current?.record ?? null,
    after: row,
    events: [{ kind: `${kind}.${verb}`, targetId: `${prefix}_${key}`, version: version.value }],
  });
};

/** What is recorded of an invented body is invented too, whoever records it. */
export const isSample = ({ law }: RequestContext, body: string): boolean =>
  [...law.registry.bodies.values()].some(({ id, sample }) => id === body && sample === true);
