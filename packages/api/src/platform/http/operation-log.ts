import { createHmac } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { rootFields } from '../auth/root-fields.js';
import type { RequestContext } from '../context.js';
import type { Log } from '../log.js';
import type { OperationMetrics } from '../metrics/operation-metrics.js';
import { observed } from '../observed.js';
import { fragmentsOf } from '../read/selection.js';
import { coercedVariables } from './coerced-variables.js';
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

const MOST_NAMES = 1_000;

/** Names are made once for each key and subject: a caller with a token asks more than once. */
const names = new WeakMap<Uint8Array, Map<string, string>>();

const principalName = (subject: string | null, key: Uint8Array): string | null => {
  if (subject === null) return null;
  const known = names.get(key) ?? new Map<string, string>();
  names.set(key, known);
  const before = known.get(subject);
  if (before !== undefined) return before;
  const name = createHmac('sha256', key).update(subject).digest('base64url').slice(0, 16);
  if (known.size >= MOST_NAMES) known.clear();
  known.set(subject, name);
  return name;
};

/** The codes that the caller was sent, not those of the errors as they were thrown. */
const codesSent = ({ response: { body }, contextValue }: Sent): readonly string[] => {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return orTimeout(
    contextValue.signal.aborted,
    errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL')),
  );
};

/** The caller got TIMEOUT long ago where the time had passed, whatever came of the operation since. */
export const orTimeout = (passed: boolean, codes: readonly string[]): readonly string[] =>
  passed && !codes.includes('TIMEOUT') ? [...codes, 'TIMEOUT'] : codes;

const costOf = ({ response: { body } }: Sent): number | null => {
  const cost = body.kind === 'single' ? body.singleResult.extensions?.cost : null;
  const requested: unknown =
    cost !== null && typeof cost === 'object' && 'requested' in cost ? cost.requested : cost;
  return typeof requested === 'number' ? requested : null;
};

/** The one root field of the schema that was asked for, `several`, or null where there is none of the schema. */
export const rootFieldName = (
  schema: GraphQLSchema,
  document: DocumentNode | undefined,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | null => {
  const known = schema.getRootType(operation.operation)?.getFields() ?? {};
  const fragments = new Map(document ? Object.entries(fragmentsOf(document)) : []);
  let names: string[] = [];
  try {
    names = rootFields(operation, fragments, variables).map(({ name }) => name.value);
  } catch {
    // a condition on a variable that was not given: the operation has failed for that already
  }
  const fields = new Set(names.filter((name) => Object.hasOwn(known, name)));
  const [first = null] = fields;
  return fields.size > 1 ? 'several' : first;
};

/** What an operation was and how it ended, whichever way it was answered. */
export interface EndedOperation {
  readonly context: RequestContext;
  readonly kind: string | null;
  readonly name: string | null;
  readonly field: string | null;
  readonly hash: string | null;
  readonly cost: number | null;
  readonly ms: number;
  readonly status: number;
  readonly codes: readonly string[];
  readonly header: (name: string) => string | undefined;
}

/** The operation's line in the log, and its figures in the metrics. */
export const noteOperation = (
  { log, metrics, principalKey }: OperationLogSettings,
  { context, kind, name, field, hash, cost, ms, codes, header, ...ended }: EndedOperation,
): void => {
  const status = codes.includes('TIMEOUT') ? 503 : ended.status;
  const statements = context.meter.count;
  metrics.ended({ kind, field, status, codes, statements, seconds: ms / 1_000 });
  const trace = traceOf(header('traceparent'));
  log({
    level: 'info',
    event: 'operation',
    requestId: context.requestId,
    ...(trace ?? {}),
    kind,
    name: name?.slice(0, 100) ?? null,
    field,
    hash,
    client: plainWord(header('x-client-name')),
    clientVersion: plainWord(header('x-client-version')),
    principal: principalName(context.principal.subject, principalKey),
    actingFor: [...observed(context).actingBodies],
    cost,
    statements,
    ms: Math.round(ms * 10) / 10,
    status,
    codes,
  });
};

/**
 * One line per operation: who asked through what, what ran, for how long, with how many statements and how it
 * ended; never its variables. The same figures go to the metrics.
 */
export const operationLogPlugin = (settings: OperationLogSettings): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ request: { http } }) => {
    const start = performance.now();
    return {
      willSendResponse: async (sent) => {
        const { schema, document, operation, operationName, queryHash, request, response } = sent;
        const ms = performance.now() - start;
        const variables = operation && (coercedVariables(schema, operation, request) ?? request.variables);
        noteOperation(settings, {
          context: sent.contextValue,
          kind: operation?.operation ?? null,
          name: operationName ?? null,
          field: operation ? rootFieldName(schema, document, operation, variables ?? {}) : null,
          hash: queryHash ?? null,
          cost: costOf(sent),
          ms,
          status: response.http.status ?? 200,
          codes: codesSent(sent),
          header: (name) => http?.headers.get(name),
        });
      },
    };
  },
});
