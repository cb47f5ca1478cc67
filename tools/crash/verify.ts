import { type Database, firstBrokenAuditEntry, type ReadConnection } from '@danvan/api';
import type { Acknowledged, Write } from './writes.js';

type Rows = Awaited<ReturnType<ReadConnection['rows']>>;

/** Every trace that a write leaves, each as `id version` of the record. */
const TRACES: Readonly<Record<string, string>> = {
  table: `select id || ' ' || version::text, title from activity where recorded_by like 'crash-%'`,
  audit: `select target_id || ' ' || (after->>'version'), after->>'title' from audit_entry
    where principal like 'crash-%'`,
  outbox: `select replace(target_id, 'act_', '') || ' ' || version::text, '' from outbox_event
    where kind in ('activity.recorded', 'activity.corrected')`,
  keys: `select (response->>'key') || ' ' || (response->>'version'), '' from idempotency_key
    where principal like 'crash-%'`,
};

const HISTORY = `select id, string_agg(version::text || case when superseded_at is null then '+' else '-' end, ' '
  order by version) from activity where recorded_by like 'crash-%' group by id`;

/** What is wrong with the rows of one record: its versions are not 1 to n, or not the last one alone is current. */
const brokenHistories = (rows: Rows): string[] =>
  rows.flatMap(([id, versions]) => {
    const all = versions?.split(' ') ?? [];
    const right = all.map((_, index) => `${index + 1}${index === all.length - 1 ? '+' : '-'}`);
    return versions === right.join(' ') ? [] : [`history of ${id}: ${versions}`];
  });

const traces = async (database: Database): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  for (const [name, sql] of Object.entries(TRACES)) {
    const rows = await database.read((connection) => connection.rows(sql, []));
    found.set(name, rows.map(([key]) => key ?? 'null').sort());
  }
  return found;
};

/** Where two traces differ: what one has once and the other not, or not as often. */
const differences = (name: string, table: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  const missing = table.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((key) => `${name} lacks ${key}`), ...left.map((key) => `${name} alone has ${key}`)];
};

/**
 * What is wrong with a database after a crash; empty where every acknowledged write is there, and every write is
 * in the table, the audit trail, the outbox and the keys, or in none of them.
 */
export const findDamage = async (
  database: Database,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> => {
  const found = await traces(database);
  const table = found.get('table') ?? [];
  const there = new Set(table);
  const lost = acknowledged
    .map(({ id, version }) => `${id.replace('act_', '')} ${version}`)
    .filter((key) => !there.has(key));
  const broken = await database.read(firstBrokenAuditEntry);
  const sequences = await database.read((connection) =>
    connection.rows(`select coalesce(max(sequence), 0)::text, count(sequence)::text from outbox_event`, []),
  );
  const [[last, counted] = []] = sequences;
  return [
    ...lost.map((key) => `lost: ${key}`),
    ...['audit', 'outbox', 'keys'].flatMap((name) => differences(name, table, found.get(name) ?? [])),
    ...brokenHistories(await database.read((connection) => connection.rows(HISTORY, []))),
    ...(broken === null ? [] : [`the audit chain breaks at ${broken}`]),
    ...(last === counted ? [] : [`the feed has ${counted} events up to number ${last}`]),
  ];
};

/** Which of the writes that were never heard of are in the database: by their titles, which are theirs alone. */
export const foundOf = async (database: Database, writes: readonly Write[]): Promise<ReadonlySet<string>> => {
  const rows = await database.read((connection) =>
    connection.rows('select title from activity where title = any($1::text[])', [
      writes.map(({ input }) => input.title),
    ]),
  );
  return new Set(rows.map(([title]) => title ?? ''));
};
