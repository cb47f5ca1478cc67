import { ERRORS, errorMessage, isErrorCode, type LogRecord, languageOf } from '../../../src/index.js';

/** An answer as it came, whatever it is. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Traces of the inside: of a stack, of SQL, of the code and of what runs it. None of the fuzz is written so. */
const INSIDE =
  /node_modules|\.[cm]?[jt]s:\d+|\bat (?:async )?[\w.<>]+ \(|\bselect .+ from\b|"\$\d+"|\bsyntax error at or near\b|MikroORM|fastify|FST_ERR|pg_|statement_timeout|prototype pollution/i;

const refuse = (reason: string): never => {
  throw new Error(reason);
};

/**
 * Throws where an answer is not one that a caller can be given, whatever was sent: a failure of the server, an error
 * without its code, its words in the language asked for and its request id, or a trace of the inside.
 */
export const assertSound = (
  { status, headers, text }: PlainAnswer,
  {
    language = 'vi',
    empty = false,
  }: { readonly language?: string | undefined; readonly empty?: boolean } = {},
): void => {
  if (status < 200 || status >= 500) refuse(`status ${status}: ${text.slice(0, 500)}`);
  if (INSIDE.test(text)) refuse(`a trace of the inside: ${text.slice(0, 500)}`);
  if (empty) return;
  if (!/^application\/(?:graphql-response\+)?json/.test(headers.get('content-type') ?? ''))
    refuse(`no JSON but ${headers.get('content-type')}: ${text.slice(0, 200)}`);
  const { errors = [], data } = JSON.parse(text);
  if (errors.length === 0 && data === undefined) refuse(`neither data nor errors: ${text.slice(0, 200)}`);
  if (status >= 400 && errors.length === 0) refuse(`${status} without a reason`);
  for (const { message, extensions } of errors) {
    const code: unknown = extensions?.code;
    if (typeof code !== 'string' || !isErrorCode(code))
      throw new Error(`no known code: ${text.slice(0, 500)}`);
    if (code === 'INTERNAL' || ERRORS[code].status >= 500) refuse(`${code}: ${text.slice(0, 500)}`);
    const words = errorMessage(code, languageOf(language)).replace(/\.$/, '');
    if (!String(message).startsWith(words))
      refuse(`not the words of ${code} in ${languageOf(language)}: ${message}`);
    if (extensions.requestId !== headers.get('x-request-id'))
      refuse(`another request id: ${text.slice(0, 300)}`);
    if (typeof extensions.retryable !== 'boolean') refuse('not said whether to try again');
  }
};

/** What went wrong inside, by the log: nothing may. */
export const failuresIn = (records: readonly LogRecord[]): readonly LogRecord[] =>
  records.filter(({ level }) => level === 'error');
