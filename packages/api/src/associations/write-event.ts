import { type AssociationEvent, type Facts, ok, type Result } from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { isSample, type Json, type OutboxEvent, type ReadConnection, upsertRows } from '../platform/index.js';
import { namedBy } from './read-event.js';
import { EVENT_ROWS } from './tables.js';

export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));

/** Two changes of one association never run side by side: the second sees what the first did. */
export const lockAssociations = async (
  connection: ReadConnection,
  associations: readonly string[],
): Promise<void> => {
  for (const id of [...new Set(associations)].sort())
    await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
      `association ${id}`,
    ]);
};

/** The version of an event that stands; null where none does. */
export const standingEvent = async (
  connection: ReadConnection,
  key: string,
): Promise<{
  readonly version: number;
  readonly ordinal: number;
  readonly associations: string[];
} | null> => {
  const rows = await connection.rows(
    `select version::text, ordinal::text, body_id from association_event
     where event_id = $1::text and superseded_at is null order by id`,
    [key],
  );
  const [first] = rows;
  return first === undefined
    ? null
    : {
        version: Number(first[0]),
        ordinal: Number(first[1]),
        associations: rows.flatMap(([, , id]) => id ?? []),
      };
};

/** The next place among events of one day. */
export const nextOrdinal = async (
  connection: ReadConnection,
  { associations, on }: AssociationEvent,
): Promise<number> => {
  const [[highest] = []] = await connection.rows(
    `select max(ordinal)::text from association_event where body_id = any($1::text[]) and happened_on = $2::date`,
    [associations, on],
  );
  return Number(highest ?? 0) + 1;
};

export interface EventToWrite {
  readonly key: string;
  readonly event: AssociationEvent;
  readonly facts: Facts;
  readonly version: number;
  readonly ordinal: number;
}

/**
 * Writes an event: one row for each association that it names. Rows of an earlier version are closed, so that what was
 * known stays known of its day.
 */
export const writeEvent = async (
  context: RequestContext,
  connection: ReadConnection,
  { key, event, facts, version, ordinal }: EventToWrite,
): Promise<Result<{ readonly events: readonly OutboxEvent[]; readonly after: Json }>> => {
  const { step, on, filedOn, associations, into = [], by, office, decision, matters = [], length } = event;
  const all = namedBy(event);
  if (version > 1)
    await connection.rows(
      `update association_event set superseded_at = $2::timestamptz
       where event_id = $1::text and superseded_at is null returning id`,
      [key, context.now],
    );
  // a founding committee comes before its association: the id is taken, and nothing is said of the body
  for (const id of all)
    await upsertRows(connection, { table: 'body_identity', key: ['id'], columns: { id: 'text' } }, [{ id }]);
  const rows = all.map((body, index) => ({
    id: index === 0 ? key : `${key}.${index}`,
    event_id: key,
    body_id: body,
    step,
    happened_on: on,
    filed_on: filedOn ?? null,
    acting_body: by,
    office: office ?? null,
    associations,
    into_bodies: into,
    decision: decision ?? null,
    matters,
    length: length ?? null,
    ordinal,
    facts,
    sample: isSample(context, body),
    version,
    recorded_by: context.principal.subject,
    recorded_at: context.now.toISOString(),
  }));
  await upsertRows(connection, EVENT_ROWS, rows);
  return ok({
    after: asJson({ ...event, facts, version }),
    events: [
      {
        kind: version === 1 ? 'association-event.registered' : 'association-event.corrected',
        targetId: `ase_${key}`,
        version,
      },
    ],
  });
};
