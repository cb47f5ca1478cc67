/** One event of the server: names and numbers, never variables of a request or data of a body. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [key: string]: unknown;
}

export type Log = (record: LogRecord) => void;

/**
 * JSON lines on standard error; standard output is for what a person asked to see. Lines of one turn of the event loop
 * are written together; a warning or an error is written at once, with all lines before it.
 */
export const jsonLog = (clock: () => Date): Log => {
  let lines = '';
  const flush = (): void => {
    if (lines === '') return;
    const written = lines;
    lines = '';
    process.stderr.write(written);
  };
  // whoever ends the process has seen to it that its last words are said
  process.on('exit', flush);
  return (record) => {
    if (lines === '') setImmediate(flush);
    lines += `${JSON.stringify({ at: clock().toISOString(), ...record })}\n`;
    if (record.level !== 'info') flush();
  };
};

const FRAMES = 20;

/** Where it happened, without the message that V8 puts at the head of a stack. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());

const textOf = (error: Error, key: string): string | undefined => {
  const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof value === 'string' ? value : undefined;
};

/**
 * The message without the values that PostgreSQL (class 22: `invalid input syntax for type date: "…"`), JSON.parse
 * and graphql-js (`Int cannot represent … "…"`) repeat in theirs: they may be what a caller wrote.
 */
const safeMessage = (error: Error): string => {
  if (textOf(error, 'code')?.startsWith('22')) return 'a value was refused';
  if (error.name === 'SyntaxError') return 'a text could not be read';
  return error.name === 'GraphQLError' ? error.message.replace(/: .*$/s, '') : error.message;
};

/** What PostgreSQL says of a failed statement, apart from its values. */
const DATABASE_KEYS = ['code', 'severity', 'constraint', 'table', 'column', 'routine'];

/** What the log keeps of an error: more than the caller sees, but no value that a caller may have written. */
export const errorDetail = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error, message: 'what was thrown is no error' };
  const told = DATABASE_KEYS.flatMap((key) => {
    const value = textOf(error, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    name: error.name,
    message: safeMessage(error),
    ...Object.fromEntries(told),
    at: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: errorDetail(error.cause) }),
  };
};
