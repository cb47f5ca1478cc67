import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/index.js';
import { refusingNulls, requestError } from '../http/request-error.js';
import { errorDetail, type Log } from '../log.js';
import { actualPoints, costsOf, type FieldCost, requestedNodes, requestedPoints } from './cost.js';
import { overLimitError } from './limit-error.js';

/**
 * Reckons what an operation costs with its variables, before anything of it runs: what is over a limit is refused,
 * what the caller has no points for waits. The answer says what it cost, and what was not used is given back.
 */
export const limitsPlugin = (log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    let costs: readonly FieldCost[] = [];
    return {
      didResolveOperation: async ({ schema, document, operation, request, contextValue: { cost } }) => {
        if (!operation) return;
        const definitions = operation.variableDefinitions ?? [];
        const variables = getVariableValues(schema, definitions, request.variables ?? {});
        // wrong variables end the operation by themselves; nothing has run then
        if (variables.errors) return;
        const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
        for (const node of document.definitions) {
          if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
        }
        const asked = refusingNulls(() =>
          costsOf({ schema, fragments, variableValues: variables.coerced }, operation),
        );
        const requested = Math.max(1, requestedPoints(asked));
        const nodes = requestedNodes(asked);
        cost.requested = requested;
        if (nodes > cost.limits.nodes) {
          throw overLimitError({ name: 'nodes', requested: nodes, max: cost.limits.nodes });
        }
        if (requested > cost.most) {
          throw overLimitError({ name: 'cost', requested, max: cost.most });
        }
        if (!(await cost.charge(requested))) {
          throw requestError(new ApiError('THROTTLED', `${requested} points`));
        }
        costs = asked;
      },
      willSendResponse: async ({ contextValue: { cost, requestId }, response: { body, http } }) => {
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        const report = (): void => {
          if (cost.report) singleResult.extensions = { ...singleResult.extensions, cost: cost.report };
        };
        // before anything is waited for: the log of the operation looks at the same answer meanwhile
        report();
        try {
          await cost.settle(actualPoints(costs, singleResult.data));
        } catch (error) {
          // what was done is done: nobody loses an answer because points could not be given back
          log({ level: 'warn', event: 'points_not_settled', requestId, error: errorDetail(error) });
        }
        report();
        for (const [name, value] of Object.entries(cost.headers)) http.headers.set(name, value);
      },
    };
  },
});
