import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/index.js';
import { coercedVariables } from '../http/coerced-variables.js';
import { refusingNulls, requestError } from '../http/request-error.js';
import { errorDetail, type Log } from '../log.js';
import { fragmentsOf } from '../read/selection.js';
import { actualPoints, type FieldCost, reckon } from './cost.js';
import { overLimitError } from './limit-error.js';

/** Gives back what was not used. What was done is done: nobody loses an answer because that did not go well. */
export const settlePoints = async (
  log: Log,
  { cost, requestId }: Pick<RequestContext, 'cost' | 'requestId'>,
  points: number,
): Promise<void> => {
  try {
    await cost.settle(points);
  } catch (error) {
    log({ level: 'warn', event: 'points_not_settled', requestId, error: errorDetail(error) });
  }
};

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
        const variableValues = coercedVariables(schema, operation, request);
        if (variableValues === null) return;
        const fragments = fragmentsOf(document);
        const {
          costs: asked,
          requested,
          nodes,
        } = refusingNulls(() => reckon({ schema, fragments, variableValues }, operation));
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
        await settlePoints(log, { cost, requestId }, actualPoints(costs, singleResult.data));
        report();
        for (const [name, value] of Object.entries(cost.headers)) http.headers.set(name, value);
      },
    };
  },
});
