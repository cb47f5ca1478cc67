/** The oldest PostgreSQL with all that the tables and statements use, and still maintained. */
export const OLDEST_VERSION = 15;

/** Whether a server may be used, by its `server_version_num`: 150004 is 15.4. */
export const isSupportedServer = (versionNumber: string | undefined): boolean =>
  Number(versionNumber) >= OLDEST_VERSION * 10_000;
