import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { policyPlugin } from '../auth/index.js';
import type { RequestContext } from '../context.js';
import { type FastLane, fastLanePlugin, type KnownDocuments } from '../lane/index.js';
import { type LimitValues, limitsPlugin, structureRule } from '../limits/index.js';
import type { Log } from '../log.js';
import { errorFormatter } from './format-error.js';
import { lawPlugin } from './law-plugin.js';
import { type OperationLogSettings, operationLogPlugin } from './operation-log.js';
import { readRoutePlugin } from './read-route.js';

export interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly limits: LimitValues;
  readonly operations: Omit<OperationLogSettings, 'log'>;
  /** Whether the schema may be asked for; the IDE shows no documentation without it. */
  readonly introspection: boolean;
  /** Answers reads that ask for rows only; null sends them the usual way. */
  readonly fastLane?: { readonly lane: FastLane; readonly documents: KnownDocuments } | null;
  /** Whether an operation asks for nothing but what rows of tables hold. */
  readonly asksRowsOnly: FastLane['takes'];
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** Apollo Server with everything off that would do work per field or answer with more than it must. */
export const createApollo = ({
  schema,
  log,
  limits,
  operations,
  introspection,
  fastLane = null,
  asksRowsOnly,
  plugins = [],
}: ApolloSettings): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [structureRule(limits)],
    formatError: errorFormatter(log),
    // the cache-control plugin wraps every field of every operation
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // its page for browsers loads scripts from another host; ours is at /
      ApolloServerPluginLandingPageDisabled(),
      policyPlugin(),
      limitsPlugin(log),
      readRoutePlugin(),
      // before the law is looked after, which rows that are open to all do not depend on
      ...(fastLane === null ? [] : [fastLanePlugin(fastLane.lane, fastLane.documents)]),
      lawPlugin(asksRowsOnly),
      ...plugins,
      // last, to see what the others have put into the answer
      operationLogPlugin({ ...operations, log }),
    ],
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message: unknown) => log({ level: 'warn', event: 'apollo', message: String(message) }),
      error: (message: unknown) => log({ level: 'error', event: 'apollo', message: String(message) }),
    },
  });
