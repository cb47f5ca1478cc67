import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { RequestContext } from '../context.js';
import { ApiError, type ErrorCode } from '../errors/index.js';
import { coercedVariables } from '../http/coerced-variables.js';
import { requestError } from '../http/request-error.js';
import { type Policy, policyOf } from './policy.js';
import { grantsOf } from './principal.js';
import { rootFields } from './root-fields.js';

/** Why the caller may not ask for a field of that policy; null where it may. */
export const refusal = (policy: Policy | null, context: RequestContext): ErrorCode | null => {
  if (policy === 'public') return null;
  if (context.principal.subject === null) return 'UNAUTHENTICATED';
  if (policy === null) return 'FORBIDDEN';
  return grantsOf(context.principal, policy.capability, context.today).length > 0 ? null : 'FORBIDDEN';
};

/**
 * Decides on every root field of an operation before any of them runs; one refusal refuses the operation. The
 * one place where policies are enforced, planned reads included.
 */
export const policyPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      const type = operation && schema.getRootType(operation.operation);
      if (!type) return;
      const variables = coercedVariables(schema, operation, request);
      if (variables === null) return;
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const node of document.definitions) {
        if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
      }
      for (const node of rootFields(operation, fragments, variables)) {
        const field = type.getFields()[node.name.value];
        // __typename, __schema and __type are no fields of the type and open to all
        const code = field ? refusal(policyOf(field), contextValue) : null;
        if (code) throw requestError(new ApiError(code, `${type.name}.${node.name.value}`));
      }
    },
  }),
});
