import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Maintenance database of the PostgreSQL server that this run of the tests started. */
    readonly postgresUrl: string;
  }
}

/** vitest globalSetup: one PostgreSQL server for the run, stopped at its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
