import { createHash } from 'node:crypto';
import type { ReadConnection } from '../database/index.js';
import { canonicalJson, type Json } from './canonical-json.js';

export interface AuditEntry {
  readonly at: Date;
  readonly principal: string;
  /** The body on whose authority it was done. */
  readonly actingBody: string | null;
  readonly action: string;
  readonly targetKind: string;
  readonly targetId: string;
  readonly before: Json;
  readonly after: Json;
  readonly requestId: string;
}

const FIRST = '0'.repeat(64);
/** Held to the end of the transaction, so that no two entries follow the same one. */
const CHAIN_LOCK = 7_240_119;

const link = (previous: string, fields: readonly Json[]): string =>
  createHash('sha256').update(previous).update('\n').update(canonicalJson(fields)).digest('hex');

const fieldsOf = (entry: AuditEntry): readonly Json[] => [
  entry.at.toISOString(),
  entry.principal,
  entry.actingBody,
  entry.action,
  entry.targetKind,
  entry.targetId,
  entry.before,
  entry.after,
  entry.requestId,
];

/**
 * Appends to the audit trail inside the caller's transaction. Each entry carries the hash of the one before, so
 * that a changed or removed entry shows. Writers queue on the chain from here to their commit: append last.
 */
export const appendAudit = async (connection: ReadConnection, entry: AuditEntry): Promise<void> => {
  await connection.rows('select pg_advisory_xact_lock($1::bigint)::text', [CHAIN_LOCK]);
  const [[last] = []] = await connection.rows('select hash from audit_entry order by id desc limit 1', []);
  const previous = last ?? FIRST;
  await connection.rows(
    `insert into audit_entry (at, principal, acting_body, action, target_kind, target_id, before, after,
       request_id, previous_hash, hash)
     values ($1::timestamptz, $2::text, $3::text, $4::text, $5::text, $6::text, $7::jsonb, $8::jsonb,
       $9::text, $10::text, $11::text)
     returning id::text`,
    [
      entry.at,
      entry.principal,
      entry.actingBody,
      entry.action,
      entry.targetKind,
      entry.targetId,
      canonicalJson(entry.before),
      canonicalJson(entry.after),
      entry.requestId,
      previous,
      link(previous, fieldsOf(entry)),
    ],
  );
};

const BATCH = 1_000;

/**
 * The id of the first entry whose hash does not follow from what it says and from the entry before it; null
 * when the whole chain holds.
 */
export const firstBrokenAuditEntry = async (connection: ReadConnection): Promise<string | null> => {
  let after = '0';
  let previous = FIRST;
  for (;;) {
    const rows = await connection.rows(
      `select id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), principal, acting_body,
         action, target_kind, target_id, coalesce(before, 'null')::text, coalesce(after, 'null')::text,
         request_id, previous_hash, hash
       from audit_entry where id > $1::bigint order by audit_entry.id limit ${BATCH}`,
      [after],
    );
    for (const [id = null, ...columns] of rows) {
      const [before, then] = [columns[6] ?? 'null', columns[7] ?? 'null'];
      const fields: Json[] = columns.slice(0, 9).map((value) => value ?? null);
      fields.splice(6, 2, JSON.parse(before), JSON.parse(then));
      const hash = columns[10] ?? '';
      if (columns[9] !== previous || hash !== link(previous, fields)) return id;
      previous = hash;
      after = id ?? after;
    }
    if (rows.length < BATCH) return null;
  }
};
