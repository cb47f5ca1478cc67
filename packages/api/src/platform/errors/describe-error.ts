import type { Language } from '@danvan/domain';
import { DriverException } from '@mikro-orm/core';
import { ApiError } from './api-error.js';
import { ERRORS, type ErrorCode, isErrorCode } from './error-codes.js';

/** The message of a code in one language, followed by the detail that the caller may see. */
export const errorMessage = (code: ErrorCode, language: Language, detail?: string): string => {
  const text = ERRORS[code].words[language];
  return detail ? `${text.replace(/\.$/, '')}: ${detail}` : text;
};

const sqlState = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
};

/** The SQLSTATE of a failed statement on either engine, through MikroORM's wrapping; null for any other error. */
export const sqlStateOf = (error: unknown): string | null =>
  sqlState(error) ?? (error instanceof Error && error.cause !== undefined ? sqlStateOf(error.cause) : null);

/** Text that JSON can write and the database cannot hold: a NUL, or half of a surrogate pair. */
const isUnstorableText = (error: unknown, state: string | null): boolean =>
  state === '22021' ||
  state === '22P05' ||
  (state === '22P02' &&
    error instanceof Error &&
    'detail' in error &&
    /surrogate/i.test(String(error.detail)));

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);

/** What a thrown value is to the caller. Anything unforeseen is INTERNAL, its detail kept for the log. */
export const codeOf = (error: unknown): ErrorCode => {
  if (error instanceof ApiError) return error.code;
  // MikroORM turns whatever a statement threw into an error of its own, with the code copied
  if (error instanceof DriverException && isErrorCode(error.code)) return error.code;
  const state = sqlStateOf(error);
  if (isUnstorableText(error, state)) return 'BAD_INPUT';
  // 57014: cancelled by statement_timeout; 55P03: lock_timeout; 08, 57P: the server went away
  if (state === '57014' || state === '55P03') return 'TIMEOUT';
  if (state?.startsWith('08') || state?.startsWith('57P')) return 'SERVICE_UNAVAILABLE';
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && NETWORK.has(code) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL';
};
