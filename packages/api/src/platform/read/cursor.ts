import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AsOf } from '@danvan/domain';
import { invalidCursor } from './bad-input.js';

const MAC_BYTES = 16;

const sign = (key: string | Uint8Array, binding: string, body: string): Buffer =>
  createHmac('sha256', key).update(`${binding}\n${body}`).digest().subarray(0, MAC_BYTES);

/**
 * A page cursor: the order's key values of one row, signed together with what the list is (`binding`: view,
 * order, filter and days), which is not in the cursor itself. So a cursor fits its own list only.
 */
export const encodeCursor = (
  key: string | Uint8Array,
  binding: string,
  values: readonly (string | null)[],
): string => {
  const body = JSON.stringify(values);
  return Buffer.concat([sign(key, binding, body), Buffer.from(body)]).toString('base64url');
};

/** The key values. Throws INVALID_CURSOR for a cursor of another list, another key, or none at all. */
export const decodeCursor = (
  key: string | Uint8Array,
  binding: string,
  cursor: string,
  length: number,
): readonly (string | null)[] => {
  const bytes = Buffer.from(cursor, 'base64url');
  const body = bytes.subarray(MAC_BYTES).toString();
  if (bytes.length <= MAC_BYTES || !timingSafeEqual(bytes.subarray(0, MAC_BYTES), sign(key, binding, body)))
    throw invalidCursor('signature');
  const values: unknown = JSON.parse(body);
  if (
    !Array.isArray(values) ||
    values.length !== length ||
    !values.every((value) => value === null || typeof value === 'string')
  )
    throw invalidCursor('shape');
  return values;
};

/** The same text for the same value, whatever order its properties were written in. */
export const canonical = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
      .join(',')}}`;
  return JSON.stringify(value) ?? 'null';
};

/** What a list is: a cursor of one list is worth nothing in another. */
export interface ListIdentity {
  /** Type and field in the schema, such as `Document.clauses`. */
  readonly view: string;
  readonly type: string;
  readonly order: string;
  readonly byRelevance: boolean;
  readonly filter: unknown;
  readonly search: unknown;
  readonly asOf: AsOf;
  /** Conditions fixed by the resolver. */
  readonly fixed: unknown;
}

export const cursorBinding = (list: ListIdentity): string => canonical(list);
