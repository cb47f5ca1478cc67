import type { FastifyInstance } from 'fastify';
import { counter, gauge, type Metric } from './registry.js';

/**
 * Counts requests and answers of the server as a whole, what was refused before it became an operation included.
 * Routes are those of the code; any other address is `other`.
 */
export const countRequests = (app: FastifyInstance): readonly Metric[] => {
  const responses = counter('danvan_http_responses_total', 'HTTP answers, by route and status.');
  let running = 0;
  app.addHook('onRequest', async () => {
    running += 1;
  });
  app.addHook('onResponse', async ({ routeOptions }, { statusCode }) => {
    running -= 1;
    responses.add({ route: routeOptions.url ?? 'other', status: String(statusCode) });
  });
  return [responses, gauge('danvan_http_requests_in_flight', 'Requests under way.', () => [[running]])];
};
