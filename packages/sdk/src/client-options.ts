import type { ApiError } from './errors.js';
import { BadInputError } from './errors.js';
import { isPosition } from './read-after.js';
import { MAX_RETRIES } from './retry.js';

/** What the hooks are told: never variables, tokens or data. */
export interface RequestEvent {
  readonly operationName: string | null;
  readonly requestId: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly elapsedMs: number;
}

export interface RetryEvent extends RequestEvent {
  readonly delayMs: number;
  readonly error: ApiError;
}

export interface ClientOptions {
  /** Address of the GraphQL endpoint; in a browser a path is enough. */
  readonly endpoint: string;
  /** Bearer token, or what gives one; asked for every try. An empty one means none. */
  readonly token?: string | (() => string | Promise<string>);
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds that one try may take, its token and its body included; 30 000 unless given. */
  readonly timeout?: number;
  /** How often a failed request is sent again: 0 to 2, 2 unless given. */
  readonly retries?: number;
  /** Language of error messages; legal texts follow the argument `lang` of their field. */
  readonly language?: 'vi' | 'en';
  /** Name of the calling application, for the operator's log. */
  readonly clientName?: string;
  /** The `readAfter` of another client, to read what that one wrote wherever a replica answers. */
  readonly readAfter?: string;
  readonly onRequest?: (event: RequestEvent) => void;
  readonly onResponse?: (event: ResponseEvent) => void;
  readonly onRetry?: (event: RetryEvent) => void;
  /** A number from 0 up to 1 for the waits between tries; `Math.random` unless given. */
  readonly random?: () => number;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds that one try may take. */
  readonly timeout?: number;
  /**
   * Key of the caller's intention, put into `variables.input`: the server then does it once, however often it is
   * sent. Creates make one themselves; give your own to go on after the process was restarted.
   */
  readonly idempotencyKey?: string;
}

export interface Settings extends ClientOptions {
  readonly timeout: number;
  readonly retries: number;
  readonly random: () => number;
}

/** Longer, and timers fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const checkTimeout = (timeout: number): number => {
  if (timeout > 0 && timeout <= LONGEST_MS) return timeout;
  throw new BadInputError({ code: 'TIMEOUT_INVALID' });
};

/**
 * The options with what was left out. Throws BadInputError ENDPOINT_INVALID, TIMEOUT_INVALID, RETRIES_INVALID,
 * CLIENT_NAME_INVALID or READ_AFTER_INVALID.
 */
export const readOptions = (options: ClientOptions): Settings => {
  const { endpoint, timeout = 30_000, retries = MAX_RETRIES, clientName, random = Math.random } = options;
  const refuse = (code: string): never => {
    throw new BadInputError({ code });
  };
  if (typeof endpoint !== 'string' || !/^(https?:\/\/\S+|\/\S*)$/.test(endpoint)) refuse('ENDPOINT_INVALID');
  if (!Number.isInteger(retries) || retries < 0 || retries > MAX_RETRIES) refuse('RETRIES_INVALID');
  if (clientName !== undefined && !/^[\x21-\x7e][\x20-\x7e]{0,99}$/.test(clientName))
    refuse('CLIENT_NAME_INVALID');
  if (options.readAfter !== undefined && !isPosition(options.readAfter)) refuse('READ_AFTER_INVALID');
  return { ...options, timeout: checkTimeout(timeout), retries, random };
};
