import type { IncomingHttpHeaders } from 'node:http';
import { isRecord } from '@danvan/domain';
import {
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type Policy, policyOf } from '../auth/policy.js';
import { refusal } from '../auth/policy-plugin.js';
import { rootFields } from '../auth/root-fields.js';
import type { RequestContext } from '../context.js';
import { type FastLane, type KnownDocument, KnownDocuments, withLaw } from '../lane/index.js';
import { type Reckoned, reckon } from '../limits/cost.js';
import { settlePoints } from '../limits/limits-plugin.js';
import { fragmentsOf, variableShape } from '../read/index.js';
import type { Coerced } from './coerced-variables.js';
import { noteOperation, type OperationLogSettings, orTimeout, rootFieldName } from './operation-log.js';
import type { Deadline } from './operation-timeout.js';
import { READ_AFTER } from './read-route.js';

export interface DirectSettings {
  readonly schema: GraphQLSchema;
  readonly lane: FastLane;
  readonly operations: OperationLogSettings;
}

/** An answer as it is sent. */
export interface DirectAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What of a request's body GraphQL goes by, where it is of the usual form. */
interface Asked {
  readonly text: string;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stays the same for an operation while its variables differ only in values that cost nothing. */
interface Prepared extends Reckoned {
  readonly policies: readonly (Policy | null)[];
  readonly field: string | null;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/** What Apollo answers with for what callers usually accept. Whoever says it otherwise is answered by Apollo. */
const CONTENT_TYPES: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', RESPONSE_TYPE],
  ['application/graphql-response+json, application/json', RESPONSE_TYPE],
]);

const MOST_SHAPES = 200;

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

const askedIn = (body: unknown): Asked | null => {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || !(isAbsent(operationName) || typeof operationName === 'string'))
    return null;
  if (!(isAbsent(variables) || isRecord(variables))) return null;
  if (!(isAbsent(extensions) || (isRecord(extensions) && !extensions.persistedQuery))) return null;
  return { text: query, name: operationName ?? null, variables: variables ?? {} };
};

/** Numbers among the variables: sizes of pages, by which the cost goes. */
const numbersIn = (variables: Coerced): string =>
  Object.values(variables)
    .filter((value) => typeof value === 'number')
    .join(',');

/**
 * Answers known documents that ask for rows only, past Apollo: the same policies, points, limits, law, line in the
 * log, figures, headers and bytes. Whatever is not known, not of the usual form, refused or does not go well comes
 * back as null and is Apollo's, which words it; what was charged or asked by then is not charged or asked again.
 */
export class DirectAnswers {
  /** Documents that Apollo found valid; it is Apollo's part to put them here. */
  readonly documents = new KnownDocuments();
  readonly #settings: DirectSettings;
  readonly #prepared = new WeakMap<OperationDefinitionNode, Map<string, Prepared>>();

  constructor(settings: DirectSettings) {
    this.#settings = settings;
  }

  async answer(
    body: unknown,
    headers: IncomingHttpHeaders,
    context: RequestContext,
    deadline: Pick<Deadline, 'passed'>,
  ): Promise<DirectAnswer | null> {
    const start = performance.now();
    const { schema, lane, operations } = this.#settings;
    const type = CONTENT_TYPES.get(headers.accept);
    const asked = type === undefined ? null : askedIn(body);
    const known = asked === null ? undefined : this.documents.get(asked.text);
    if (!known || !asked || type === undefined) return null;
    const { document } = known;
    const operation = getOperationAST(document, asked.name);
    if (!operation || !lane.takes(document, operation)) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
    if (!coerced) return null;
    const prepared = this.#preparedFor(known, operation, coerced);
    if (!prepared || !(await this.#mayAsk(prepared, context))) return null;
    const before = context.route?.after ?? null;
    await withLaw(context);
    const answer = await lane.answer(document, operation, coerced, context);
    if (answer === null) return null;
    const { cost, route } = context;
    noteOperation(operations, {
      context,
      kind: operation.operation,
      name: operation.name?.value ?? null,
      field: prepared.field,
      hash: known.hash,
      cost: cost.requested,
      ms: performance.now() - start,
      status: 200,
      codes: orTimeout(deadline.passed, []),
      header: (name) => joined(headers[name]),
    });
    await settlePoints(operations.log, context, answer.worth(prepared.costs));
    return {
      headers: {
        ...cost.headers,
        ...(route?.after && route.after !== before ? { [READ_AFTER]: route.after } : {}),
        'content-type': type,
      },
      body: `{"data":${answer.text},"extensions":${JSON.stringify({ cost: cost.report })}}\n`,
    };
  }

  /** Whether policies, limits and points let it pass; takes the points. */
  async #mayAsk({ policies, requested, nodes }: Prepared, context: RequestContext): Promise<boolean> {
    const { cost } = context;
    if (policies.some((policy) => refusal(policy, context) !== null)) return false;
    if (nodes > cost.limits.nodes || requested > cost.most) return false;
    return cost.charge(requested);
  }

  #preparedFor(
    { document }: KnownDocument,
    operation: OperationDefinitionNode,
    variableValues: Coerced,
  ): Prepared | null {
    const { schema } = this.#settings;
    const shapes = this.#prepared.get(operation) ?? new Map<string, Prepared>();
    this.#prepared.set(operation, shapes);
    const shape = `${variableShape(schema, operation, variableValues)}|${numbersIn(variableValues)}`;
    const before = shapes.get(shape);
    if (before) return before;
    try {
      const fragments = fragmentsOf(document);
      const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
      const asked = rootFields(operation, new Map(Object.entries(fragments)), variableValues);
      const made: Prepared = {
        ...reckon({ schema, fragments, variableValues }, operation),
        policies: asked.flatMap(({ name }) => {
          const field = fields[name.value];
          return field ? [policyOf(field)] : [];
        }),
        field: rootFieldName(schema, document, operation, variableValues),
      };
      if (shapes.size >= MOST_SHAPES) shapes.clear();
      shapes.set(shape, made);
      return made;
    } catch {
      // a null where none may be: Apollo says so
      return null;
    }
  }
}

/** Several headers of one name, as Apollo's integration joins them. */
const joined = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' || value === undefined ? value : value.join(', ');
