import { type AsOf, type CalendarDate, LAST_DAY } from '@danvan/domain';
import type { ReadConnection } from '../platform/database/index.js';
import {
  encodeId,
  guarded,
  quoted,
  type ReadModel,
  type ReadType,
  type Scope,
} from '../platform/read/index.js';
import type { RunValues } from '../platform/read/run.js';
import { Statement } from '../platform/read/statement.js';

/** Thin news of one change. */
export interface FeedEvent {
  readonly sequence: number;
  readonly kind: string;
  /** Global id of what changed. */
  readonly id: string;
  readonly version: number;
  readonly recordedAt: string;
  /** Global id of the body that it is of; null where it is of none. */
  readonly bodyId: string | null;
}

export interface EventQuery {
  readonly after: number;
  readonly limit: number;
  /** Null asks for all kinds. */
  readonly kinds: readonly string[] | null;
  readonly scope: Scope;
  readonly today: CalendarDate;
}

export interface EventPage {
  readonly events: readonly FeedEvent[];
  /** Everything up to here has been looked at for the caller. */
  readonly through: number;
  /** Whether there may be more after `through`. */
  readonly more: boolean;
}

/**
 * Events that one page looks at at most. Who may see few of them gets short pages, even empty ones, and goes on
 * from their end, instead of one statement that reads the feed of a whole country.
 */
export const WINDOW = 5_000;

/** The column of the body whose row it is: of the one that the API shows with it, else the one it is kept under. */
const bodyColumn = (type: ReadType): string | null => {
  const ones = Object.values(type.relations).filter(
    ({ kind, type: other }) => kind === 'one' && other === 'Body',
  );
  const own = type.relations.body ?? ones[0];
  const kept = type.hidden.bodyId;
  if (own === undefined && kept?.kind === 'stored' && kept.of === 'Body') return kept.column;
  return own?.type === 'Body' ? (Object.keys(own.on)[0] ?? null) : null;
};

/** The row that an event of this type speaks of, where the caller may see it as it stands now. */
const subject = (model: ReadModel, statement: Statement, type: ReadType): string => {
  const { alias, table, condition } = guarded(model, statement, type.type);
  const body = bodyColumn(type);
  return (
    `select ${body === null ? 'null::text' : `${alias}.${quoted(body)}`} as body_id from ${table} ` +
    `where s.prefix = ${statement.constant(type.prefix ?? '')} and ${alias}.${quoted(type.key)} = s.key ` +
    `and ${condition}`
  );
};

/**
 * The next events of records that the caller may see, in one statement, each record through the guard of planned
 * reads. What is visible is asked of now, whatever the version the event tells of.
 */
export const visibleEvents = async (
  connection: ReadConnection,
  model: ReadModel,
  { after, limit, kinds, scope, today }: EventQuery,
): Promise<EventPage> => {
  const statement = new Statement();
  const from = statement.param('after', 'bigint', () => after);
  const window = statement.param('window', 'bigint', () => WINDOW);
  const wanted = statement.param('kinds', 'text[]', () => kinds);
  const page = statement.param('page', 'bigint', () => limit + 1);
  const subjects = [...model.types.values()]
    .filter(({ prefix }) => prefix !== null)
    .map((type) => subject(model, statement, type));
  const sql = `with scanned as materialized (
      select sequence, at, kind, target_id, version,
        split_part(target_id, '_', 1) as prefix, substr(target_id, strpos(target_id, '_') + 1) as key
      from outbox_event where sequence > ${from} order by sequence limit ${window}
    ), seen as (
      select s.sequence, s.kind, s.target_id, s.version, s.at, v.body_id
      from scanned s cross join lateral (${subjects.join(' union all ')}) v
      where ${wanted} is null or s.kind = any(${wanted}) order by s.sequence limit ${page}
    )
    select w.count::text, w.last::text, seen.sequence::text, seen.kind, seen.target_id, seen.version::text,
      to_char(seen.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), seen.body_id
    from (select count(*) as count, max(sequence) as last from scanned) w left join seen on true
    order by seen.sequence`;
  // a record made on a server whose clock is a little ahead must not be passed over
  const asOf: AsOf = { on: today, knownOn: LAST_DAY };
  const values: RunValues = { sites: [], scope, asOf, fixed: {} };
  const rows = await connection.rows(
    sql,
    statement.reads.map((read) => read(values)),
  );
  const [[scanned, last] = []] = rows;
  const events = rows.flatMap((row): FeedEvent[] => {
    const [, , sequence, kind, id, version, recordedAt, body] = row;
    if (!sequence || !kind || !id || !recordedAt) return [];
    const bodyId = body ? encodeId(model, 'Body', body) : null;
    return [{ sequence: Number(sequence), kind, id, version: Number(version), recordedAt, bodyId }];
  });
  const shown = events.slice(0, limit);
  if (events.length > limit) return { events: shown, through: shown.at(-1)?.sequence ?? after, more: true };
  return { events: shown, through: last ? Number(last) : after, more: Number(scanned) === WINDOW };
};
