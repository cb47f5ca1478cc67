import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { READ_AFTER } from './read-route.js';

const ROUTE = '/graphql';

const METHODS = 'GET, POST';

/** What a page of another origin may send beside what every page may. Never cookies: callers show a bearer token. */
const REQUEST_HEADERS = [
  'authorization',
  'content-type',
  'apollo-require-preflight',
  'traceparent',
  'x-apollo-operation-name',
  'x-client-name',
  'x-client-version',
  READ_AFTER,
  'x-request-id',
].join(', ');

/** What such a page may read of an answer beside its body. */
const ANSWER_HEADERS = [
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'www-authenticate',
  READ_AFTER,
  'x-request-id',
].join(', ');

/** Seconds for which a browser need not ask again whether it may. */
const MAX_AGE = '600';

const permit = (request: FastifyRequest, reply: FastifyReply, origins: ReadonlySet<string>): boolean => {
  const { origin } = request.headers;
  // a cache must not give the answer for one origin to another, nor the one without an origin
  void reply.header('vary', 'origin');
  if (origin === undefined || !origins.has(origin)) return false;
  void reply.header('access-control-allow-origin', origin);
  return true;
};

/**
 * Lets pages of the origins listed ask `/graphql` from a browser; with an empty list nothing is added and there is no
 * preflight. A page of another origin gets no leave: its browser keeps the answer from it. Refusals carry leave too,
 * so that a portal can read why it was refused.
 */
export const allowOrigins = (app: FastifyInstance, allowed: readonly string[]): void => {
  if (allowed.length === 0) return;
  const origins = new Set(allowed);
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== ROUTE || request.method === 'OPTIONS') return;
    if (permit(request, reply, origins)) void reply.header('access-control-expose-headers', ANSWER_HEADERS);
  });
  app.options(ROUTE, async (request, reply) => {
    if (permit(request, reply, origins)) {
      void reply
        .header('access-control-allow-methods', METHODS)
        .header('access-control-allow-headers', REQUEST_HEADERS)
        .header('access-control-max-age', MAX_AGE);
    }
    return reply.code(204).header('vary', 'origin, access-control-request-headers').send();
  });
};
