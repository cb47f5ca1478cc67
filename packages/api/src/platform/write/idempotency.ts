import { createHash } from 'node:crypto';
import type { Database, ReadConnection } from '../database/index.js';
import { LIMITS } from '../limits/limits.js';
import { canonicalJson, type Json } from './canonical-json.js';

/** A key is the caller's name for one intention: per principal and action. */
export interface IdempotencyClaim {
  readonly principal: string;
  readonly key: string;
  readonly action: string;
  readonly input: unknown;
  readonly at: Date;
}

export type ClaimState =
  | { readonly state: 'new' }
  | { readonly state: 'replay'; readonly response: Json }
  | { readonly state: 'reused' };

const KEPT_DAYS = LIMITS.idempotencyKey.value;

export const isIdempotencyKey = (key: string): boolean => /^[\x21-\x7e]{8,200}$/.test(key);

/**
 * Takes the key inside the caller's transaction. Whoever comes with the same key meanwhile waits here until
 * that transaction ends: then the key is taken (and the answer is there to replay), or free again.
 */
export const claimKey = async (connection: ReadConnection, claim: IdempotencyClaim): Promise<ClaimState> => {
  const hash = createHash('sha256').update(canonicalJson(claim.input)).digest('hex');
  const inserted = await connection.rows(
    `insert into idempotency_key (principal, key, action, request_hash, at)
     values ($1::text, $2::text, $3::text, $4::text, $5::timestamptz)
     on conflict do nothing returning key`,
    [claim.principal, claim.key, claim.action, hash, claim.at],
  );
  if (inserted.length > 0) return { state: 'new' };
  const [[known, response] = []] = await connection.rows(
    `select request_hash, response::text from idempotency_key
     where principal = $1::text and key = $2::text and action = $3::text`,
    [claim.principal, claim.key, claim.action],
  );
  if (known !== hash) return { state: 'reused' };
  return { state: 'replay', response: JSON.parse(response ?? 'null') };
};

/** Keeps the answer beside the key, in the transaction that did the work. */
export const keepResponse = async (
  connection: ReadConnection,
  claim: IdempotencyClaim,
  response: Json,
): Promise<void> => {
  await connection.rows(
    `update idempotency_key set response = $4::jsonb
     where principal = $1::text and key = $2::text and action = $3::text returning key`,
    [claim.principal, claim.key, claim.action, JSON.stringify(response)],
  );
};

/** Forgets keys older than seven days; a key is for retries, not for ever. */
export const forgetOldKeys = (database: Database, now: Date): Promise<void> =>
  database.write(async (_, connection) => {
    await connection.rows(
      `delete from idempotency_key where at < $1::timestamptz - make_interval(days => ${KEPT_DAYS}) returning key`,
      [now],
    );
  });
