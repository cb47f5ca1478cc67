import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { ApiError, codeOf, ERRORS, type ErrorCode, errorMessage, isErrorCode } from '../errors/index.js';
import { errorDetail, type Log } from '../log.js';
import { type RequestScope, requestScope } from './request-scope.js';

/** Codes whose graphql-js message says what to mend, and speaks of the caller's own document only. */
const WITH_DETAIL: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_INPUT',
]);

const APOLLO_CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

type Extensions = NonNullable<GraphQLFormattedError['extensions']>;

/** The error that was thrown, under the errors that graphql-js and Apollo put around it. */
const innermost = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;

const graphqlCode = ({ code, validationErrorCode }: Extensions): ErrorCode | null => {
  if (validationErrorCode === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED)
    return 'INTROSPECTION_OFF';
  if (typeof code !== 'string') return null;
  const known = APOLLO_CODES[code] ?? code;
  return isErrorCode(known) && known !== 'INTERNAL' ? known : null;
};

/** The words with which graphql-js names parts of the schema that the document did not. */
const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .+\?$/s, '');

const refusedValue = (error: unknown): string | undefined => {
  const value = error instanceof ApiError ? error.params.value : undefined;
  return value === undefined || value === null ? undefined : `"${value}"`;
};

/** The body of an error that answers a whole request outside GraphQL, in the same form as GraphQL's. */
export const errorBody = (
  code: ErrorCode,
  scope: Pick<RequestScope, 'requestId' | 'language'>,
  detail?: string,
) => ({
  errors: [
    {
      message: errorMessage(code, scope.language, detail),
      extensions: { code, requestId: scope.requestId, retryable: ERRORS[code].retryable },
    },
  ],
});

/**
 * Apollo's `formatError`: code, words in the caller's language and the request id. What is not foreseen becomes
 * INTERNAL, and only the log learns what it was.
 */
export const errorFormatter =
  (log: Log) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const scope = requestScope.getStore() ?? { requestId: '-', language: 'vi', anonymous: true };
    const cause = innermost(thrown);
    const code =
      cause instanceof ApiError
        ? cause.code
        : (graphqlCode(formatted.extensions ?? {}) ??
          (cause instanceof GraphQLError ? 'INTERNAL' : codeOf(cause)));
    if (code === 'INTERNAL' || code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT') {
      const level = code === 'INTERNAL' ? 'error' : 'warn';
      log({ level, event: 'request_failed', requestId: scope.requestId, code, error: errorDetail(cause) });
    }
    const said = scope.anonymous ? withoutSuggestion(formatted.message) : formatted.message;
    const detail = refusedValue(cause) ?? (WITH_DETAIL.has(code) ? said : undefined);
    return {
      message: errorMessage(code, scope.language, detail),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, requestId: scope.requestId, retryable: ERRORS[code].retryable },
    };
  };
