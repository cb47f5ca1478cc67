import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../platform/errors/index.js';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const NUMBER = 8;

const keyFor = (key: string, purpose: string): Buffer =>
  createHash('sha256').update(`${purpose}\n${key}`).digest();

const nonceOf = (key: string, number: Buffer): Buffer =>
  createHmac('sha256', keyFor(key, 'nonce')).update(number).digest().subarray(0, NONCE);

/**
 * A place in the feed as a cursor: the same text for the same place. It is sealed and not only signed, since the
 * distance of two places would tell how much is recorded that the caller may not see.
 */
export const encodeFeedCursor = (key: string, sequence: number): string => {
  const number = Buffer.alloc(NUMBER);
  number.writeBigUInt64BE(BigInt(sequence));
  const nonce = nonceOf(key, number);
  const cipher = createCipheriv(CIPHER, keyFor(key, 'seal'), nonce);
  const sealed = Buffer.concat([cipher.update(number), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
};

const invalid = (): ApiError => new ApiError('INVALID_CURSOR', 'not a cursor of this feed');

/** The place that a cursor names. Throws INVALID_CURSOR for any text that {@link encodeFeedCursor} did not give. */
export const decodeFeedCursor = (key: string, cursor: string): number => {
  const bytes = /^[\w-]{48}$/.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0);
  if (bytes.length !== NONCE + NUMBER + TAG) throw invalid();
  const nonce = bytes.subarray(0, NONCE);
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(key, 'seal'), nonce);
    decipher.setAuthTag(bytes.subarray(NONCE + NUMBER));
    const number = Buffer.concat([decipher.update(bytes.subarray(NONCE, NONCE + NUMBER)), decipher.final()]);
    if (!timingSafeEqual(nonce, nonceOf(key, number))) throw invalid();
    return Number(number.readBigUInt64BE());
  } catch {
    throw invalid();
  }
};
