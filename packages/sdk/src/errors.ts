const BRAND = Symbol.for('danvan.ApiError');

/** One entry of `errors` in a response, as the server worded it. It may quote what the caller sent. */
export interface ReportedError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[] | null;
}

export interface FailureDetails {
  /** Stable, in capitals: the server's own code where it gave one. */
  readonly code: string;
  readonly operationName?: string | null;
  readonly requestId?: string | null;
  /** HTTP status; null where no answer came. */
  readonly status?: number | null;
  readonly retryable?: boolean;
  readonly errors?: readonly ReportedError[];
  /** What the server answered beside the errors. */
  readonly data?: unknown;
  /** What to look at, for the developer who reads the message. Never holds what was sent. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A request that failed. The message names operation, code and request id, sometimes with what to look at, and
 * nothing that was sent, so that it can be logged; the server's own words are in `errors`, which neither `console.log` nor JSON shows by itself.
 */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly code: string;
  readonly operationName: string | null;
  readonly requestId: string | null;
  readonly status: number | null;
  /** Whether the same request may be sent again, and succeed then. False for a change without a key. */
  readonly retryable: boolean;
  readonly #errors: readonly ReportedError[];
  readonly #data: unknown;

  constructor({
    code,
    operationName,
    requestId,
    status,
    retryable,
    errors,
    data,
    hint,
    cause,
  }: FailureDetails) {
    super(
      `${operationName ?? 'request'}: ${code}${status ? ` (HTTP ${status})` : ''}${requestId ? `, request ${requestId}` : ''}${hint ? `: ${hint}` : ''}`,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.operationName = operationName ?? null;
    this.requestId = requestId ?? null;
    this.status = status ?? null;
    this.retryable = retryable ?? false;
    this.#errors = errors ?? [];
    this.#data = data ?? null;
  }

  get [BRAND](): true {
    return true;
  }

  /** The errors as the server reported them; empty where it did not get that far. */
  get errors(): readonly ReportedError[] {
    return this.#errors;
  }

  /** The part of the answer that came in spite of the errors; null where there is none. */
  get data(): unknown {
    return this.#data;
  }
}

/** The request or the answer was lost on the way. */
export class NetworkError extends ApiError {
  override readonly name = 'NetworkError';
}

/** The time limit of the client passed. */
export class TimeoutError extends ApiError {
  override readonly name = 'TimeoutError';
}

/** The caller's signal ended it; `cause` is the signal's reason. */
export class AbortedError extends ApiError {
  override readonly name = 'AbortedError';
}

/** No token where one is needed, or one that is not valid. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}

/** Not within the caller's authority. */
export class ForbiddenError extends ApiError {
  override readonly name = 'ForbiddenError';
}

/** What the headers of an answer say of the caller's points. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Until the caller has all points again. */
  readonly resetMs: number;
}

interface ThrottledDetails extends FailureDetails {
  readonly retryAfterMs: number | null;
  readonly rateLimit: RateLimit | null;
}

/** Too many requests. */
export class ThrottledError extends ApiError {
  override readonly name = 'ThrottledError';
  /** Null where the server does not say how long to wait. */
  readonly retryAfterMs: number | null;
  /** Null where the server does not say. */
  readonly rateLimit: RateLimit | null;

  constructor(details: ThrottledDetails) {
    super(details);
    this.retryAfterMs = details.retryAfterMs;
    this.rateLimit = details.rateLimit;
  }
}

/** A limit of the server that a document is over: ask for less at once. */
export interface ExceededLimit {
  /** As in `apiInfo { limits { name } }`. */
  readonly name: string;
  readonly requested: number;
  readonly max: number;
}

/** The document asks for more than the server allows at once. */
export class CostExceededError extends ApiError {
  override readonly name = 'CostExceededError';
  readonly limit: ExceededLimit | null;

  constructor(details: FailureDetails & { readonly limit: ExceededLimit | null }) {
    super(details);
    this.limit = details.limit;
  }
}

/** The request itself is wrong: its document, a variable, or the options of the client. */
export class BadInputError extends ApiError {
  override readonly name = 'BadInputError';
}

/** The page cursor is not of this list: start again from the first page. */
export class InvalidCursorError extends ApiError {
  override readonly name = 'InvalidCursorError';
}

/**
 * The place in the change feed is so old that changes after it are not kept any more: read everything anew, and follow
 * from the `headCursor` taken before.
 */
export class CursorExpiredError extends ApiError {
  override readonly name = 'CursorExpiredError';
}

/** The server failed or was not ready. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}

/** What came back is no GraphQL answer: a page of a proxy, or JSON that breaks off. */
export class ProtocolError extends ApiError {
  override readonly name: string = 'ProtocolError';
}

/** A list that says it has more and gives no new cursor: going on would never end. */
export class MissingCursorChange extends ProtocolError {
  override readonly name = 'MissingCursorChange';
}

/**
 * Whether something caught came from this client. Unlike `instanceof` it holds for another copy of the package.
 *
 * @example isApiError(new Error('x')) // false
 */
export const isApiError = (thrown: unknown): thrown is ApiError =>
  typeof thrown === 'object' && thrown !== null && BRAND in thrown;
