import type { DatabaseConfig } from '../config.js';
import type { Database } from './database.js';
import { DEFAULT_LIMITS, type Limits } from './work-limits.js';

export interface OpenOptions {
  readonly limits?: Limits;
  /** A dumped data folder that an embedded database in memory starts from. */
  readonly snapshot?: Blob;
}

/**
 * Opens the database that the configuration names; only the driver in use is loaded. It is not migrated yet.
 * Throws StartError: DATA_FOLDER_LOCKED, DATA_FOLDER_UNUSABLE, DATABASE_UNREACHABLE, DATABASE_TOO_OLD.
 */
export const openDatabase = async (config: DatabaseConfig, options: OpenOptions = {}): Promise<Database> => {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (config.kind === 'server') {
    const { openServer } = await import('./server-database.js');
    return openServer(config.url, limits);
  }
  const { openEmbedded } = await import('./embedded-database.js');
  return openEmbedded(config.folder, limits, options.snapshot);
};
