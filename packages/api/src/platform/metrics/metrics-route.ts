import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { databaseMetrics } from './database-metrics.js';
import { countRequests } from './http-metrics.js';
import type { OperationMetrics } from './operation-metrics.js';
import { processMetrics } from './process-metrics.js';
import { metricsText } from './registry.js';

export interface MetricsSettings {
  readonly operations: OperationMetrics;
  readonly database: Database;
}

/** `/metrics` in Prometheus text: figures of the server as a whole, none of a caller, a body or a record. */
export const metricsRoute = (app: FastifyInstance, { operations, database }: MetricsSettings): void => {
  const requests = countRequests(app);
  let reading: ReturnType<typeof databaseMetrics> | null = null;
  // however many ask at once, the database is asked once
  const ofDatabase = () => {
    reading ??= databaseMetrics(database).finally(() => {
      reading = null;
    });
    return reading;
  };
  app.get('/metrics', async (_, reply) => {
    const all = [...operations.metrics, ...requests, ...(await ofDatabase()), ...processMetrics()];
    return reply
      .header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(metricsText(all));
  });
};
