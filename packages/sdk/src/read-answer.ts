import {
  type ApiError,
  AuthenticationError,
  BadInputError,
  CursorExpiredError,
  type FailureDetails,
  ForbiddenError,
  InvalidCursorError,
  ProtocolError,
  type ReportedError,
  ServerError,
  ThrottledError,
} from './errors.js';
import { readRetryAfter } from './retry.js';

/** What came back over HTTP, its body read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Asked {
  readonly operationName: string | null;
  readonly requestId: string | null;
  /** Whether the request may be sent twice at all. */
  readonly repeatable: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const extensionsOf = (error: unknown): JsonObject =>
  isObject(error) && isObject(error.extensions) ? error.extensions : {};

const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other);

const reported = (error: unknown): ReportedError => ({
  code: textOr(extensionsOf(error).code, 'UNKNOWN'),
  message: isObject(error) ? textOr(error.message, '') : '',
  path: isObject(error) && Array.isArray(error.path) ? error.path : null,
});

const notGraphql = ({ status, headers, text }: Answer, details: FailureDetails): ApiError => {
  // JSON that breaks off was cut on its way; a page that answers 200 or 404 will be there again
  const cut = /json/.test(headers.get('content-type') ?? '') || text === '';
  const again = status >= 500 || (cut && status < 400);
  return new ProtocolError({ ...details, retryable: again && details.retryable === true });
};

type ErrorClass = new (details: FailureDetails) => ApiError;

const CLASSES: Readonly<Record<string, ErrorClass>> = {
  UNAUTHENTICATED: AuthenticationError,
  FORBIDDEN: ForbiddenError,
  INVALID_CURSOR: InvalidCursorError,
  CURSOR_EXPIRED: CursorExpiredError,
  INTERNAL: ServerError,
  TIMEOUT: ServerError,
  SERVICE_UNAVAILABLE: ServerError,
};

/** New codes may come: the HTTP status and whether a retry may help say what kind of failure they are. */
const classOf = (code: string, status: number, retryable: boolean): ErrorClass => {
  if (Object.hasOwn(CLASSES, code)) return CLASSES[code] ?? ServerError;
  if (status === 401) return AuthenticationError;
  if (status === 403) return ForbiddenError;
  return status >= 500 || retryable ? ServerError : BadInputError;
};

const failed = (answer: Answer, errors: readonly unknown[], details: FailureDetails): ApiError => {
  const { status, headers } = answer;
  const list = errors.map(reported);
  const extensions = errors.map(extensionsOf);
  const code = list[0]?.code ?? 'THROTTLED';
  const throttled = status === 429 || code === 'THROTTLED';
  const told = extensions.map(({ retryable }) => retryable);
  const again = !told.includes(false) && (told.includes(true) || throttled || status >= 500);
  const all: FailureDetails = {
    ...details,
    code,
    requestId: textOr(extensions[0]?.requestId, details.requestId ?? null),
    errors: list,
    retryable: again && details.retryable === true,
  };
  return throttled
    ? new ThrottledError({ ...all, retryAfterMs: readRetryAfter(headers) })
    : new (classOf(code, status, again))(all);
};

/**
 * The data of an answer. Throws the error that fits what the server reports, or ProtocolError NOT_GRAPHQL where
 * the answer is not one of a GraphQL server.
 */
export const readAnswer = (answer: Answer, { operationName, requestId, repeatable }: Asked): unknown => {
  const body = parse(answer.text);
  const errors = isObject(body) && Array.isArray(body.errors) ? body.errors : [];
  const data = isObject(body) ? body.data : null;
  const details: FailureDetails = {
    code: 'NOT_GRAPHQL',
    operationName,
    requestId: answer.headers.get('x-request-id') ?? requestId,
    status: answer.status,
    data,
    retryable: repeatable,
  };
  if (errors.length > 0 || answer.status === 429) throw failed(answer, errors, details);
  if (!isObject(data)) throw notGraphql(answer, details);
  return data;
};
