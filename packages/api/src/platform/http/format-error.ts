import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import {
  ApiError,
  codeOf,
  ERRORS,
  type ErrorCode,
  errorMessage,
  isErrorCode,
  isReason,
  type Reason,
  reasonMessage,
} from '../errors/index.js';
import { describeLimit, passedLimit } from '../limits/limit-error.js';
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

const reasonOf = (error: unknown): Reason | null =>
  error instanceof ApiError && isReason(error.params.reason) ? error.params.reason : null;

/** What the caller is told beyond the words of the code; the own words of an ApiError are for the log. */
const detailOf = (
  error: unknown,
  code: ErrorCode,
  formatted: string,
  { language, anonymous }: RequestScope,
): string | undefined => {
  if (!(error instanceof ApiError)) {
    if (!WITH_DETAIL.has(code)) return undefined;
    return anonymous ? withoutSuggestion(formatted) : formatted;
  }
  const passed = passedLimit(error);
  if (passed) return describeLimit(passed, language);
  const reason = reasonOf(error);
  if (reason !== null) return reasonMessage(reason, error.params, language);
  const { value = null } = error.params;
  return value === null ? undefined : `"${value}"`;
};

/** The body of an error that answers a whole request outside GraphQL, in the same form as GraphQL's. */
export const errorBody = (
  code: ErrorCode,
  scope: Pick<RequestScope, 'requestId' | 'language'>,
  detail?: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  errors: [
    {
      message: errorMessage(code, scope.language, detail),
      extensions: { code, ...more, requestId: scope.requestId, retryable: ERRORS[code].retryable },
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
    const reason = reasonOf(cause);
    const limit = passedLimit(cause);
    const detail = detailOf(cause, code, formatted.message, scope);
    return {
      message: errorMessage(code, scope.language, detail),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code,
        ...(reason === null ? {} : { reason }),
        ...(limit ? { limit } : {}),
        requestId: scope.requestId,
        retryable: ERRORS[code].retryable,
      },
    };
  };
