import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/**
 * A name for the content of plain data: the first 128 bits of SHA-256 over its canonical JSON, as 32 hexadecimal
 * digits. Equal for equal data in any key order; throws `NOT_PLAIN_DATA` for anything JSON cannot hold.
 *
 * @example contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }) // true
 */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value)).slice(0, 32);
