/** One event of the server: names and numbers, never variables of a request or data of a body. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [key: string]: unknown;
}

export type Log = (record: LogRecord) => void;

/** JSON lines on standard error; standard output is for what a person asked to see. */
export const jsonLog =
  (clock: () => Date): Log =>
  (record) => {
    process.stderr.write(`${JSON.stringify({ at: clock().toISOString(), ...record })}\n`);
  };

/** What the log keeps of an error: more than the caller sees, so only for the log. */
export const errorDetail = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorDetail(error.cause) };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
};
