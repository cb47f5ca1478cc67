import { type ClientOptions, checkTimeout, type RequestOptions, readOptions } from './client-options.js';
import { type AnyTypedDocument, readOperation } from './document.js';
import { BadInputError, isApiError } from './errors.js';
import { exchange, type Outgoing } from './exchange.js';
import { hasKey, withKey } from './idempotency.js';
import { newId } from './new-id.js';
import { laterPosition, READ_AFTER } from './read-after.js';
import { type Answer, readAnswer } from './read-answer.js';
import { delayBefore, readDelay } from './retry.js';
import { throwIfAborted, wait, within } from './within.js';

/** Variables may be left out where the operation needs none. */
export type RequestArguments<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface Client {
  /**
   * Runs one operation and gives its data. Queries that fail on the way are sent again, changes only with an
   * idempotency key in `variables.input`. Throws an {@link ApiError}; whatever the server reports is thrown, with
   * the partial data on the error.
   *
   * @example await client.request('{ apiInfo { version } }')
   */
  request<Result, Variables>(
    document: AnyTypedDocument<Result, Variables>,
    ...rest: RequestArguments<Variables>
  ): Promise<Result>;
  /**
   * How far the writes of this client have come in the log of the server's database; null before the first, and where
   * the server has no replicas. It goes with every request, so that a replica that is behind does not answer; give it
   * to another client as its option `readAfter`, and that one sees the same.
   */
  readonly readAfter: string | null;
}

const bodyOf = (query: string, variables: unknown, operationName: string | null): string => {
  try {
    return JSON.stringify({ query, variables, ...(operationName && { operationName }) });
  } catch (cause) {
    throw new BadInputError({ code: 'VARIABLES_NOT_JSON', operationName, cause });
  }
};

/**
 * A client of one Danvan server. It holds no connection, and no state but {@link Client.readAfter}: make one and share
 * it. Throws BadInputError for options that cannot be meant.
 *
 * @example const client = createClient({ endpoint: 'http://127.0.0.1:4000/graphql' })
 */
export const createClient = (options: ClientOptions): Client => {
  const settings = readOptions(options);
  const { retries, random, onRequest, onResponse, onRetry } = settings;
  let readAfter = settings.readAfter ?? null;

  const run = async (
    document: AnyTypedDocument<unknown, never>,
    given: unknown,
    { signal, idempotencyKey, timeout = settings.timeout }: RequestOptions = {},
  ): Promise<unknown> => {
    const { text, name: operationName, changes } = readOperation(document);
    const variables = idempotencyKey === undefined ? given : withKey(given, idempotencyKey);
    const repeatable = !changes || hasKey(variables);
    const body = bodyOf(text, variables, operationName);
    checkTimeout(timeout);

    for (let attempt = 1; ; attempt++) {
      const requestId = newId();
      const event = { operationName, requestId, attempt };
      const outgoing: Outgoing = { body, operationName, requestId, repeatable, readAfter };
      const about = { operationName, requestId };
      let answer: Answer | null = null;
      throwIfAborted(signal, about);
      onRequest?.(event);
      try {
        const started = performance.now();
        answer = await within({ timeout, signal, about, retryable: repeatable }, (ending) =>
          exchange(settings, outgoing, ending),
        );
        readAfter = laterPosition(readAfter, answer.headers.get(READ_AFTER));
        onResponse?.({ ...event, status: answer.status, elapsedMs: performance.now() - started });
        return readAnswer(answer, outgoing);
      } catch (error) {
        if (!isApiError(error) || !error.retryable || attempt > retries) throw error;
        const delayMs = delayBefore(attempt - 1, answer && readDelay(answer.status, answer.headers), random);
        if (delayMs === null) throw error;
        onRetry?.({ ...event, delayMs, error });
        await wait(delayMs, signal, about);
      }
    }
  };

  return {
    get readAfter() {
      return readAfter;
    },
    request: <Result, Variables>(
      document: AnyTypedDocument<Result, Variables>,
      ...[variables, requestOptions]: RequestArguments<Variables>
    ) => run(document as AnyTypedDocument<unknown, never>, variables, requestOptions) as Promise<Result>,
  };
};
