import {
  type ApiError,
  AuthenticationError,
  BadInputError,
  CostExceededError,
  CursorExpiredError,
  type ExceededLimit,
  type FailureDetails,
  ForbiddenError,
  InvalidCursorError,
  ProtocolError,
  type ReportedError,
  ServerError,
  ThrottledError,
} from './errors.js';
import { readDelay, readRateLimit } from './retry.js';

/** What came back over HTTP, its body read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether the request carried a token. */
  readonly signed: boolean;
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

const notGraphql = ({ status, headers, text }: Answer, body: unknown, details: FailureDetails): ApiError => {
  // JSON that breaks off was cut on its way; a page that answers 200 or 404 will be there again
  const cut = text === '' || (body === null && /json/.test(headers.get('content-type') ?? ''));
  const again = status >= 500 || (cut && status < 400);
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(headers.get('content-type') ?? '')?.[0] ?? 'without a type';
  const hint = cut
    ? 'the answer breaks off'
    : `the answer is ${type} and not of GraphQL; is \`endpoint\` right, or is there a proxy or a login page before it?`;
  return new ProtocolError({ ...details, hint, retryable: again && details.retryable === true });
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

const HINTS: Readonly<Record<string, string>> = {
  NOT_FOUND: 'nothing is at this address; `endpoint` ends in /graphql',
  FORBIDDEN: 'no grant of the token covers it',
  CURSOR_EXPIRED: 'read everything anew, and follow from the headCursor taken before',
  GRAPHQL_VALIDATION_FAILED: '`errors` says what the server does not know; is it older than this client?',
};

const hintOf = (code: string, { signed }: Answer): string | undefined => {
  if (code !== 'UNAUTHENTICATED') return Object.hasOwn(HINTS, code) ? HINTS[code] : undefined;
  return signed
    ? 'the server does not take the token: it has expired, or is of another server'
    : 'no token was sent; give one as the option `token`';
};

/** The first limit that an error names. */
const limitOf = (extensions: readonly JsonObject[]): ExceededLimit | null => {
  for (const { limit } of extensions) {
    if (!isObject(limit)) continue;
    const { name, requested, max } = limit;
    if (typeof name === 'string' && typeof requested === 'number' && typeof max === 'number')
      return { name, requested, max };
  }
  return null;
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
    hint: hintOf(code, answer),
    retryable: again && details.retryable === true,
  };
  if (throttled) {
    const retryAfterMs = readDelay(status, headers);
    return new ThrottledError({ ...all, retryAfterMs, rateLimit: readRateLimit(headers) });
  }
  if (code === 'COST_EXCEEDED') return new CostExceededError({ ...all, limit: limitOf(extensions) });
  return new (classOf(code, status, again))(all);
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
  if (!isObject(data)) throw notGraphql(answer, body, details);
  return data;
};
