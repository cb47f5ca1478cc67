import type { DatabaseConfig } from '../config.js';
import type { Log } from '../log.js';
import type { Database } from './database.js';
import type { ReplicationLimits } from './replicated-database.js';
import { DEFAULT_LIMITS, type Limits } from './work-limits.js';

export interface OpenOptions {
  readonly limits?: Limits;
  /** A dumped data folder that an embedded database in memory starts from. */
  readonly snapshot?: Blob;
  /** Told when a replica comes into use or is left out. */
  readonly log?: Log;
  readonly replication?: ReplicationLimits;
}

/**
 * Opens the database that the configuration names; only the driver in use is loaded. It is not migrated yet.
 * Throws StartError: DATA_FOLDER_LOCKED, DATA_FOLDER_UNUSABLE, DATABASE_UNREACHABLE, DATABASE_TOO_OLD.
 */
export const openDatabase = async (config: DatabaseConfig, options: OpenOptions = {}): Promise<Database> => {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (config.kind === 'server') {
    const { openServer } = await import('./server-database.js');
    const primary = await openServer(config.url, limits);
    const replicas = config.replicas ?? [];
    if (replicas.length === 0) return primary;
    const { withReplicas } = await import('./replicated-database.js');
    const openers = replicas.map((url) => () => openServer(url, limits));
    const { log = () => {}, replication } = options;
    return withReplicas(primary, openers, { log, ...(replication ? { limits: replication } : {}) });
  }
  const { openEmbedded } = await import('./embedded-database.js');
  return openEmbedded(config.folder, limits, options.snapshot);
};
