import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';

/**
 * Gives each request the bodies and places that are known when it comes in: who may do what, and all that is
 * computed, goes by them. A query whose database does not answer goes by the last ones, so that what needs no
 * database is still answered and the rest fails where it reads; nothing is changed by what may be old.
 */
export const lawPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ operation, contextValue }) => {
      try {
        await contextValue.renewLaw?.();
      } catch (error) {
        if (operation.operation === 'mutation') throw error;
      }
      return null;
    },
  }),
});
