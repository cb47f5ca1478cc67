import type { AsOf } from '@danvan/domain';
import type { Database, ReadConnection } from '../database/database.js';

/** What the caller may read beyond what is public, worked out once per request on today's tree. */
export interface Scope {
  /** Bodies whose restricted rows the caller may read with the capabilities below. */
  readonly bodies: 'none' | readonly string[];
  readonly capabilities: readonly string[];
}

/** A caller without a token. */
export const ANONYMOUS: Scope = { bodies: 'none', capabilities: [] };

/** All that a read needs besides the query itself. */
export interface ReadRun {
  readonly connection: ReadConnection;
  readonly scope: Scope;
  readonly asOf: AsOf;
  /** Secret that signs page cursors. */
  readonly cursorKey: string | Uint8Array;
}

/** A connection that takes a turn at the database for each statement alone. */
export const eachInTurn = (database: Pick<Database, 'read'>): ReadConnection => ({
  rows: (sql, values) => database.read((connection) => connection.rows(sql, values)),
});

/** The arguments of one field with arguments, as they are in this request. */
export interface SiteValues {
  readonly args: Readonly<Record<string, unknown>>;
  /** Rows that the page holds at most. */
  readonly limit: number;
  /** The values of the order's keys in the row that the page starts after or ends before. */
  readonly cursor: readonly (string | null)[] | null;
  /** What a cursor of this list is bound to. */
  readonly binding: string;
}

/** Fixed conditions that a resolver adds to the caller's own: field of the read type → value or values. */
export type FixedConditions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** In fixed conditions: the type's key column, whichever field shows it. */
export const KEY = '$key';

/** What the parameters of a statement are read from. */
export interface RunValues {
  readonly sites: readonly SiteValues[];
  readonly scope: Scope;
  readonly asOf: AsOf;
  readonly fixed: FixedConditions;
}
