import { Cluster } from '../../../../tools/postgres/cluster.js';

export interface PostgresServer {
  /** Connection URL of the maintenance database. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL 18 server in a temporary folder of its own; what it keeps need not survive a crash. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const cluster = await Cluster.create(['fsync=off']);
  try {
    await cluster.start();
  } catch (error) {
    await cluster.remove();
    throw error;
  }
  return { url: cluster.url, stop: () => cluster.remove() };
};
