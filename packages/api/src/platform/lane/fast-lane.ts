import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { CannotFinish, FoundRows, type ReadModel, selectionOf } from '../read/index.js';
import { type Outcome, rememberOutcomes } from './known-outcomes.js';
import { type Fragments, fragmentsOf, OnlyRows } from './only-rows.js';

export type Answer = Readonly<Record<string, unknown>>;

/** What is known of an operation whatever its variables are. */
interface Known {
  readonly fragments: Fragments;
  readonly onlyRows: boolean;
}

/** One operation with its coerced variables. */
interface Asked extends Known {
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** What a root field came to, for both ways of answering; `again` is null where it was not asked. */
interface Root {
  readonly finish: Outcome;
  readonly again: Outcome | null;
}

const raise = (error: unknown): never => {
  throw error;
};

const refuse = (): never => raise(new CannotFinish());

/**
 * Answers operations that ask for rows of tables only, from the rows, without graphql-js executing each leaf: the
 * root fields' own resolvers run with the same arguments and give the same plan, and what comes of it is the same
 * answer. Whatever is not of that kind, or does not go well, is left to graphql-js.
 */
export class FastLane {
  readonly #schema: GraphQLSchema;
  readonly #rows: OnlyRows;
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(schema: GraphQLSchema, model: ReadModel) {
    this.#schema = schema;
    this.#rows = new OnlyRows(schema, model);
  }

  /** Whether the operation is one for the lane, whatever its variables are. The document is valid. */
  takes(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    return this.#knownOf(document, operation).onlyRows;
  }

  /** The data of the answer; null where graphql-js must give it. The document is valid. */
  async answer(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: object,
  ): Promise<Answer | null> {
    const known = this.#knownOf(document, operation);
    const query = this.#schema.getQueryType();
    if (!known.onlyRows || !query) return null;
    const values = getVariableValues(this.#schema, operation.variableDefinitions ?? [], { ...variables });
    if (values.errors) return null;
    const asked = { ...known, operation, variableValues: values.coerced };
    const selection = selectionOf({ schema: this.#schema, ...asked }, query, [operation], true);
    const roots = await Promise.all(
      [...selection].map(async ([key, nodes]) => ({
        key,
        root: await this.#root(asked, query, key, nodes, context),
      })),
    );
    try {
      const answer: Record<string, unknown> = {};
      for (const { key, root } of roots) answer[key] = root.finish();
      return answer;
    } catch {
      rememberOutcomes(
        context,
        new Map(roots.flatMap(({ key, root: { again } }) => (again ? [[key, again]] : []))),
      );
      return null;
    }
  }

  #knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
    const known = this.#known.get(operation);
    if (known) return known;
    const fragments = fragmentsOf(document);
    const found = { fragments, onlyRows: this.#rows.asks(operation, fragments) };
    this.#known.set(operation, found);
    return found;
  }

  async #root(
    asked: Asked,
    query: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    context: object,
  ): Promise<Root> {
    const [node] = nodes;
    if (node?.name.value === '__typename') return { finish: () => query.name, again: null };
    const field = node && query.getFields()[node.name.value];
    if (!node || !field?.resolve) return { finish: refuse, again: null };
    try {
      const args = getArgumentValues(field, node, asked.variableValues);
      const info = this.#info(asked, query, field, key, nodes);
      const found: unknown = await field.resolve(undefined, args, context, info);
      if (found instanceof FoundRows) return { finish: found.finish, again: found.decode };
      const nothing = found === null && !isNonNullType(field.type);
      return { finish: nothing ? () => null : refuse, again: () => found };
    } catch (error) {
      return { finish: refuse, again: error instanceof CannotFinish ? null : () => raise(error) };
    }
  }

  #info(
    { fragments, operation, variableValues }: Asked,
    parentType: GraphQLObjectType,
    { name, type }: GraphQLField<unknown, unknown>,
    key: string,
    fieldNodes: readonly FieldNode[],
  ): GraphQLResolveInfo & { readonly asFound: true } {
    return {
      fieldName: name,
      fieldNodes,
      returnType: type,
      parentType,
      path: { prev: undefined, key, typename: parentType.name },
      schema: this.#schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: { ...variableValues },
      asFound: true,
    };
  }
}
