import type { ErrorCode } from './error-codes.js';

/**
 * What a request may be refused with. The message shown to the caller is looked up by `code` in the caller's
 * language ({@link describeError}); `detail` is for the log only and never leaves the server.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number | null>>;

  constructor(
    code: ErrorCode,
    detail: string,
    params: Readonly<Record<string, string | number | null>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.params = params;
  }
}
