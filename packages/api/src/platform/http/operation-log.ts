import { createHmac } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { rootFields } from '../auth/root-fields.js';
import type { RequestContext } from '../context.js';
import type { Log } from '../log.js';
import type { OperationMetrics } from '../metrics/operation-metrics.js';
import { observed } from '../observed.js';
import { traceOf } from './trace-parent.js';

export interface OperationLogSettings {
  readonly log: Log;
  readonly metrics: OperationMetrics;
  /** Turns a subject into a name that is the same each time and tells nothing. */
  readonly principalKey: Uint8Array;
}

type Sent = GraphQLRequestContextWillSendResponse<RequestContext>;

/** A caller's word about itself, where it is a plain one. */
const plainWord = (text: string | undefined): string | null =>
  text !== undefined && /^[\w.@/+ -]{1,64}$/.test(text) ? text : null;

const principalName = (subject: string | null, key: Uint8Array): string | null =>
  subject === null ? null : createHmac('sha256', key).update(subject).digest('base64url').slice(0, 16);

/** The codes that the caller was sent, not those of the errors as they were thrown. */
const codesSent = ({ response: { body }, contextValue: { signal } }: Sent): string[] => {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL'));
  // the caller got TIMEOUT long ago, whatever came of the operation since
  return signal.aborted && !codes.includes('TIMEOUT') ? [...codes, 'TIMEOUT'] : codes;
};

const costOf = ({ response: { body } }: Sent): number | null => {
  const cost = body.kind === 'single' ? body.singleResult.extensions?.cost : null;
  const requested: unknown =
    cost !== null && typeof cost === 'object' && 'requested' in cost ? cost.requested : cost;
  return typeof requested === 'number' ? requested : null;
};

const fragmentsOf = ({ document }: Sent): Map<string, FragmentDefinitionNode> =>
  new Map(
    (document?.definitions ?? []).flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

/** The one root field of the schema that was asked for, `several`, or null where there is none of the schema. */
const rootField = (sent: Sent, operation: OperationDefinitionNode): string | null => {
  const known = sent.schema.getRootType(operation.operation)?.getFields() ?? {};
  let names: string[] = [];
  try {
    names = rootFields(operation, fragmentsOf(sent), sent.request.variables ?? {}).map(
      ({ name }) => name.value,
    );
  } catch {
    // a condition on a variable that was not given: the operation has failed for that already
  }
  const fields = new Set(names.filter((name) => Object.hasOwn(known, name)));
  const [first = null] = fields;
  return fields.size > 1 ? 'several' : first;
};

/**
 * One line per operation: who asked through what, what ran, for how long, with how many statements and how it
 * ended; never its variables. The same figures go to the metrics.
 */
export const operationLogPlugin = ({
  log,
  metrics,
  principalKey,
}: OperationLogSettings): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ request: { http } }) => {
    const start = performance.now();
    return {
      willSendResponse: async (sent) => {
        const { contextValue, operationName, queryHash, operation, response } = sent;
        const ms = performance.now() - start;
        const field = operation ? rootField(sent, operation) : null;
        const codes = codesSent(sent);
        const kind = operation?.operation ?? null;
        const status = codes.includes('TIMEOUT') ? 503 : (response.http.status ?? 200);
        const statements = contextValue.meter.count;
        metrics.ended({ kind, field, status, codes, statements, seconds: ms / 1_000 });
        const trace = traceOf(http?.headers.get('traceparent'));
        log({
          level: 'info',
          event: 'operation',
          requestId: contextValue.requestId,
          ...(trace ?? {}),
          kind,
          name: operationName?.slice(0, 100) ?? null,
          field,
          hash: queryHash ?? null,
          client: plainWord(http?.headers.get('x-client-name')),
          clientVersion: plainWord(http?.headers.get('x-client-version')),
          principal: principalName(contextValue.principal.subject, principalKey),
          actingFor: [...observed(contextValue).actingBodies],
          cost: costOf(sent),
          statements,
          ms: Math.round(ms * 10) / 10,
          status,
          codes,
        });
      },
    };
  },
});
