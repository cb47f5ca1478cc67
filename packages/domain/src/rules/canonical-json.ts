import { DomainError } from '../kernel/index.js';

/**
 * JSON with sorted keys and no spaces: the same text for the same data, whatever order it was written in.
 * Properties that are undefined are left out, as JSON does. Throws `NOT_PLAIN_DATA` for what JSON cannot hold
 * (functions, symbols, bigints, NaN, instances of classes): a law that loses something in JSON is no data.
 *
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new DomainError('NOT_PLAIN_DATA', String(value));
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? listJson(value) : recordJson(value);
    default:
      throw new DomainError('NOT_PLAIN_DATA', typeof value);
  }
};

const listJson = (items: readonly unknown[]): string => `[${items.map(canonicalJson).join(',')}]`;

const recordJson = (record: object): string => {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null)
    throw new DomainError('NOT_PLAIN_DATA', record.constructor.name);
  const parts: string[] = [];
  const entries: [string, unknown][] = Object.entries(record);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of entries)
    if (value !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${parts.join(',')}}`;
};
