import type { GraphQLRequest } from '@apollo/server';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';

export type Coerced = Readonly<Record<string, unknown>>;

const known = new WeakMap<GraphQLRequest, Coerced | null>();

/**
 * The variables of a request as its operation declares them, worked out once a request; null where they do not fit,
 * which ends the operation by itself before anything of it runs.
 */
export const coercedVariables = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  request: GraphQLRequest,
): Coerced | null => {
  const before = known.get(request);
  if (before !== undefined) return before;
  const { coerced = null } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  known.set(request, coerced);
  return coerced;
};
