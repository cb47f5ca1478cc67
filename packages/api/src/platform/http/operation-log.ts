import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';
import type { Log } from '../log.js';

/** One line per operation: what ran, for how long and with how many statements; never its variables. */
export const operationLogPlugin = (log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    const start = performance.now();
    return {
      willSendResponse: async ({ contextValue, operationName, queryHash, operation, errors }) => {
        log({
          level: 'info',
          event: 'operation',
          requestId: contextValue.requestId,
          kind: operation?.operation ?? null,
          name: operationName ?? null,
          hash: queryHash ?? null,
          statements: contextValue.meter.count,
          ms: Math.round((performance.now() - start) * 10) / 10,
          codes: (errors ?? []).map((error) => error.extensions.code ?? null),
        });
      },
    };
  },
});
