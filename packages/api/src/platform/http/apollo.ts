import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { policyPlugin } from '../auth/index.js';
import type { RequestContext } from '../context.js';
import type { Log } from '../log.js';
import { errorFormatter } from './format-error.js';
import { operationLogPlugin } from './operation-log.js';

export const MAX_TOKENS = 2_000;

export interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Whether the schema may be asked for; the IDE shows no documentation without it. */
  readonly introspection: boolean;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** Apollo Server with everything off that would do work per field or answer with more than it must. */
export const createApollo = ({
  schema,
  log,
  introspection,
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
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: errorFormatter(log),
    // the cache-control plugin wraps every field of every operation
    plugins: [ApolloServerPluginCacheControlDisabled(), policyPlugin(), operationLogPlugin(log), ...plugins],
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message: unknown) => log({ level: 'warn', event: 'apollo', message: String(message) }),
      error: (message: unknown) => log({ level: 'error', event: 'apollo', message: String(message) }),
    },
  });
