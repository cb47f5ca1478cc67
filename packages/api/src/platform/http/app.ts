import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { civilDay } from '@danvan/domain';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { authenticate, derivedKey, type TokenRules } from '../auth/index.js';
import type { RequestContext } from '../context.js';
import { type Database, metered } from '../database/index.js';
import { ApiError } from '../errors/index.js';
import type { ApiLaw } from '../law.js';
import type { Log } from '../log.js';
import type { OutboundRules } from '../outbound/index.js';
import type { PlannedReads } from '../read/index.js';
import { failureHandler, scopeOf, sendError } from './failures.js';
import { healthRoutes } from './health.js';
import { LANDING_PAGE_POLICY, landingPage } from './landing-page.js';
import { withinTime } from './operation-timeout.js';
import { requestIdOf } from './request-id.js';
import { requestScope } from './request-scope.js';

export const BODY_LIMIT = 256 * 1_024;
export const OPERATION_LIMIT_MS = 10_000;

export interface AppSettings {
  readonly apollo: ApolloServer<RequestContext>;
  readonly database: Database;
  readonly law: ApiLaw;
  readonly reads: PlannedReads;
  /** What cursors and the like are signed with. */
  readonly secret: Uint8Array;
  readonly tokens: TokenRules;
  readonly clock: () => Date;
  readonly log: Log;
  readonly stopping: () => boolean;
  /** Shown in the IDE when it opens. */
  readonly defaultQuery: string;
  readonly operationLimitMs?: number;
  readonly outbound: OutboundRules;
}

const graphqlRoute = (app: FastifyInstance, settings: AppSettings): void => {
  const cursorKey = derivedKey(settings.secret, 'cursor');
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const execute = fastifyApolloHandler(settings.apollo, {
    context: async (request) => {
      const context = contexts.get(request);
      if (!context) throw new ApiError('INTERNAL', 'request without context');
      return context;
    },
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const now = settings.clock();
      const principal = await authenticate(request.headers.authorization, settings.tokens, now);
      const controller = new AbortController();
      const meter = { count: 0 };
      const scope = scopeOf(request);
      contexts.set(request, {
        ...scope,
        principal,
        now,
        today: civilDay(now),
        database: metered(settings.database, meter),
        meter,
        law: settings.law,
        reads: settings.reads,
        cursorKey,
        outbound: settings.outbound,
        signal: controller.signal,
      });
      const limit = settings.operationLimitMs ?? OPERATION_LIMIT_MS;
      return requestScope.run({ ...scope, anonymous: principal.subject === null }, () =>
        withinTime(limit, controller, async () => execute.call(app, request, reply)),
      );
    },
  });
};

const pageRoute = (app: FastifyInstance, defaultQuery: string): void => {
  const page = landingPage(defaultQuery);
  app.get('/', async (request, reply) => {
    const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (zip) void reply.header('content-encoding', 'gzip');
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', LANDING_PAGE_POLICY)
      .header('vary', 'accept-encoding')
      .send(zip ? page().zipped : page().html);
  });
};

/** The HTTP side: GraphQL at /graphql, its IDE at /, health at /livez and /readyz, JSON errors everywhere else. */
export const createApp = (settings: AppSettings): FastifyInstance => {
  const onError = failureHandler(settings.log);
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: false,
    genReqId: (request) => requestIdOf(request.headers),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    frameworkErrors: onError,
  });
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    void reply.header('x-content-type-options', 'nosniff');
  });
  app.setErrorHandler(onError);
  app.setNotFoundHandler((request, reply) => sendError(request, reply, 'NOT_FOUND'));
  graphqlRoute(app, settings);
  healthRoutes(app, settings);
  pageRoute(app, settings.defaultQuery);
  return app;
};
