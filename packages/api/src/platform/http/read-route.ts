import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Principal } from '../auth/principal.js';
import type { RequestContext } from '../context.js';
import type { ReadRoute } from '../database/index.js';

/** How far a write has come in the database's log: in an answer, and sent back by who wants to read it elsewhere. */
export const READ_AFTER = 'x-read-after';

const isPosition = (text: unknown): text is string =>
  typeof text === 'string' && /^[\dA-F]{1,8}\/[\dA-F]{1,8}$/i.test(text);

export const readRouteOf = ({ subject }: Principal, headers: IncomingHttpHeaders): ReadRoute => {
  const asked = headers[READ_AFTER];
  return { reader: subject, primary: false, after: isPosition(asked) ? asked : null };
};

/**
 * A request that writes reads from the primary from its start: what it decides by must not be of a moment ago. Its
 * answer names the position that it wrote up to.
 */
export const readRoutePlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    let before: string | null = null;
    return {
      didResolveOperation: async ({ operation, contextValue: { route } }) => {
        if (!route) return;
        before = route.after;
        if (operation?.operation === 'mutation') route.primary = true;
      },
      willSendResponse: async ({ response, contextValue: { route } }) => {
        if (route?.after && route.after !== before) response.http.headers.set(READ_AFTER, route.after);
      },
    };
  },
});
