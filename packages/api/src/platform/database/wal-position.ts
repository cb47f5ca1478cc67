/**
 * A place in PostgreSQL's write-ahead log, comparable. Read from its text, such as `16/B374D848`; null where it is
 * none.
 */
export const walPosition = (text: string | null | undefined): bigint | null => {
  const [, high, low] = /^([\dA-F]{1,8})\/([\dA-F]{1,8})$/i.exec(text ?? '') ?? [];
  return high && low ? (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`) : null;
};

export const walText = (position: bigint): string =>
  `${(position >> 32n).toString(16)}/${(position & 0xffffffffn).toString(16)}`.toUpperCase();

/** The position that holds all that is committed: what is written out, or all there is where commits do not wait. */
export const WAL_COMMITTED = `select case current_setting('synchronous_commit') when 'off'
  then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end::text`;

export const later = (a: bigint | null, b: bigint | null): bigint | null => {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
};
