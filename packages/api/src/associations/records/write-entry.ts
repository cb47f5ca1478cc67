import { type AssociationEntry, associationsOfEntry, fail, issue, ok, type Result } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import {
  type Change,
  isSample,
  type Json,
  type ReadConnection,
  upsertRows,
  type WrittenRecord,
  writeRecord,
} from '../../platform/index.js';
import { assertMayKeep } from '../authority.js';
import { ENTRY_ROWS } from '../tables.js';

/** The key of an entry by that of one of its rows: of what is of several associations each has a row. */
export const entryKey = (rowKey: string): string => rowKey.replace(/^([\da-f-]{36})\.\d+$/u, '$1');

export interface EntryToWrite {
  readonly entry: AssociationEntry;
  /** The entry that this corrects, by the key of one of its rows. */
  readonly key: string | null;
  readonly expectedVersion: number;
}

/** The entry of that association that stands; null where none does: one of another looks like one that is not there. */
const standingEntry = async (
  connection: ReadConnection,
  key: string,
  { association }: AssociationEntry,
): Promise<AssociationEntry | null> => {
  const [[text = null] = []] = await connection.rows(
    `select entry::text from association_entry
     where id = $1::text and body_id = $2::text and superseded_at is null`,
    [key, association],
  );
  // written from what the domain read
  return JSON.parse(text ?? 'null') as AssociationEntry | null;
};

/**
 * Writes an entry, or closes the one that stands and adds the corrected one. A meeting or a scheme is of several
 * associations: each of the others has a row beside, so that whoever may see one of them sees it. Throws ApiError
 * FORBIDDEN where a correction is of an association, or takes the entry from one, whose register the caller does not keep.
 */
export const writeEntry = async (
  context: RequestContext,
  connection: ReadConnection,
  { entry, key, expectedVersion }: EntryToWrite,
): Promise<Result<Change<WrittenRecord>>> => {
  const before = key === null ? null : await standingEntry(connection, key, entry);
  if (before !== null) {
    const { registry } = context.law;
    const named = associationsOfEntry(before).flatMap((id) => registry.bodies.get(id) ?? []);
    assertMayKeep(context, registry, 'activity:write', named);
    if (before.kind !== entry.kind)
      return fail(issue('ASSOCIATION_ENTRY_KIND_FIXED', ['id'], { before: before.kind, kind: entry.kind }));
  }
  const associations = associationsOfEntry(entry);
  const columns: Readonly<Record<string, Json>> = {
    kind: entry.kind,
    entry: JSON.parse(JSON.stringify(entry)),
  };
  const written = await writeRecord(context, connection, {
    ...{ rows: ENTRY_ROWS, prefix: 'asr', kind: 'association-entry', columns, expectedVersion },
    ...{ body: entry.association, bodies: associations, id: key },
  });
  if (!written.ok) return written;
  const { key: own, version } = written.value.value;
  const closed =
    key === null
      ? []
      : await connection.rows(
          `update association_entry set superseded_at = $2::timestamptz
           where id like $1::text || '.%' and superseded_at is null returning id`,
          [own, context.now],
        );
  const beside = associations.slice(1).map((body, index) => ({ body, id: `${own}.${index + 1}` }));
  await upsertRows(
    connection,
    ENTRY_ROWS,
    beside.map(({ body, id }) => ({
      ...columns,
      id,
      body_id: body,
      sample: isSample(context, body),
      version,
      recorded_by: context.principal.subject,
      recorded_at: context.now.toISOString(),
    })),
  );
  const [event] = written.value.events;
  if (event === undefined) return written;
  // one that the entry is no longer of is told as well
  const ids = new Set([...closed.map(([id]) => id ?? ''), ...beside.map(({ id }) => id)]);
  const told = [...ids].sort().map((id) => ({ ...event, targetId: `asr_${id}` }));
  return ok({ ...written.value, events: [...written.value.events, ...told] });
};
