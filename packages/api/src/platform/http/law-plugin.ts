import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.js';

/**
 * Gives each request the bodies and places that are known when it comes in: who may do what, and all that is
 * computed, goes by them. A query whose database does not answer goes by the last ones, so that what needs no
 * database is still answered and the rest fails where it reads; nothing is changed by what may be old. Rows that are
 * open to all do not go by them: whoever has no grants and asks for rows only is answered without.
 */
export const lawPlugin = (
  asksRowsOnly: (document: DocumentNode, operation: OperationDefinitionNode) => boolean,
): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ document, operation, contextValue }) => {
      // whatever its type says: the operation is missing where the document has none of the name that was asked for
      const open = contextValue.principal.grants.length === 0 && operation;
      if (open && asksRowsOnly(document, operation)) return null;
      try {
        await contextValue.renewLaw?.();
      } catch (error) {
        if (operation.operation === 'mutation') throw error;
      }
      return null;
    },
  }),
});
