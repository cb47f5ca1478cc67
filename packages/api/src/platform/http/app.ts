import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { authenticate, derivedKey, type TokenRules } from '../auth/index.js';
import type { RequestContext } from '../context.js';
import { type Database, metered } from '../database/index.js';
import { ApiError } from '../errors/index.js';
import type { LawSource } from '../law.js';
import type { Gate } from '../limits/index.js';
import type { Log } from '../log.js';
import { metricsRoute, type OperationMetrics } from '../metrics/index.js';
import type { OutboundRules } from '../outbound/index.js';
import type { PlannedReads } from '../read/index.js';
import { allowOrigins } from './cors.js';
import type { DirectAnswers } from './direct-answers.js';
import { failureHandler, scopeOf, sendError } from './failures.js';
import type { Feed } from './feed.js';
import { feedRoutes } from './feed-routes.js';
import { healthRoutes, type ServerPhase } from './health.js';
import { LANDING_PAGE_POLICY, landingPage } from './landing-page.js';
import { Deadline, withinTime } from './operation-timeout.js';
import { readRouteOf } from './read-route.js';
import { rememberedDay } from './remembered-day.js';
import { requestIdOf } from './request-id.js';
import { requestScope } from './request-scope.js';
import { responseLimit } from './response-limit.js';
import { answerWhatNodeRefuses, unreadableHandler } from './unreadable-requests.js';

export interface AppSettings {
  readonly apollo: ApolloServer<RequestContext>;
  /** Answers some requests past Apollo; null sends all to it. */
  readonly direct: DirectAnswers | null;
  readonly database: Database;
  readonly laws: LawSource;
  readonly reads: PlannedReads;
  /** What cursors and the like are signed with. */
  readonly secret: Uint8Array;
  readonly tokens: TokenRules;
  readonly clock: () => Date;
  readonly log: Log;
  readonly phase: () => ServerPhase;
  /** Counts operations for `/metrics`; null where there is no such address. */
  readonly metrics: OperationMetrics | null;
  /** Texts at addresses of their own. */
  readonly feeds: readonly Feed[];
  /** Shown in the IDE when it opens. */
  readonly defaultQuery: string;
  readonly gate: Gate;
  /** How many proxies of one's own stand in front. */
  readonly proxies: number;
  readonly outbound: OutboundRules;
  /** Pages of these origins may ask from a browser. */
  readonly corsOrigins: readonly string[];
}

const graphqlRoute = (app: FastifyInstance, settings: AppSettings): void => {
  const { gate } = settings;
  const cursorKey = derivedKey(settings.secret, 'cursor');
  const dayOf = rememberedDay();
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
    onSend: responseLimit(gate.values.response),
    handler: async (request, reply) => {
      const now = settings.clock();
      const principal = await authenticate(request.headers.authorization, settings.tokens, now);
      const deadline = new Deadline();
      const meter = { count: 0 };
      const scope = scopeOf(request);
      const cost = gate.meterFor(principal, request.ip);
      const route = readRouteOf(principal, request.headers);
      const context: RequestContext = {
        ...scope,
        principal,
        now,
        today: dayOf(now),
        database: metered(settings.database, meter, route),
        meter,
        cost,
        route,
        law: settings.laws.last,
        async renewLaw() {
          this.law = await settings.laws.now(route);
        },
        reads: settings.reads,
        cursorKey,
        outbound: settings.outbound,
        get signal() {
          return deadline.signal;
        },
      };
      contexts.set(request, context);
      const refuse = (headers: Readonly<Record<string, string>>) => void reply.headers(headers);
      return gate.admit(cost, refuse, async () => {
        if (request.method === 'POST') request.body = gate.trusted(request.body, scope.requestId);
        else gate.trusted(request.query, scope.requestId);
        return withinTime(gate.values.operation, deadline, async () => {
          if (settings.direct && request.method === 'POST') {
            const answer = await settings.direct.answer(request.body, request.headers, context, deadline);
            if (answer !== null) {
              void reply.headers(answer.headers);
              return answer.body;
            }
          }
          const asking = { ...scope, anonymous: principal.subject === null };
          return requestScope.run(asking, () => execute.call(app, request, reply));
        });
      });
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
    bodyLimit: settings.gate.values.body,
    trustProxy: (_, hop) => hop < settings.proxies,
    logger: false,
    genReqId: (request) => requestIdOf(request.headers),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    frameworkErrors: onError,
    clientErrorHandler: unreadableHandler(settings.log),
    http: { requireHostHeader: false },
    // what comes while closing is refused by the server's own hook, in its own words
    return503OnClosing: false,
  });
  // with a callback: a promise for each hook is a good part of what a short request takes
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  answerWhatNodeRefuses(app);
  allowOrigins(app, settings.corsOrigins);
  app.setErrorHandler(onError);
  app.setNotFoundHandler((request, reply) => sendError(request, reply, 'NOT_FOUND'));
  if (settings.metrics) metricsRoute(app, { operations: settings.metrics, database: settings.database });
  healthRoutes(app, settings);
  graphqlRoute(app, settings);
  feedRoutes(app, settings);
  pageRoute(app, settings.defaultQuery);
  return app;
};
