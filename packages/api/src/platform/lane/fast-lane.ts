import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { actualPoints, countedPoints, type FieldCost } from '../limits/cost.js';
import {
  CannotFinish,
  FoundRows,
  type Fragments,
  fragmentsOf,
  type ReadModel,
  selectionOf,
  type Written,
} from '../read/index.js';
import { type Outcome, rememberOutcomes } from './known-outcomes.js';
import { OnlyRows } from './only-rows.js';

/** The data of an answer as JSON, and what it was worth by the costs of its operation. */
export interface Answer {
  readonly text: string;
  readonly worth: (costs: readonly FieldCost[]) => number;
}

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
  readonly finish: () => Written;
  readonly again: Outcome | null;
}

const raise = (error: unknown): never => {
  throw error;
};

const refuse = (): never => raise(new CannotFinish());

const NOTHING: Written = { text: 'null', places: [], counts: [] };

const worthOf = (costs: readonly FieldCost[], roots: ReadonlyMap<string, Written>): number => {
  let sum = 0;
  for (const cost of costs) {
    const written = roots.get(cost.key) ?? NOTHING;
    sum +=
      countedPoints(cost, written) ??
      actualPoints([cost], { [cost.key]: JSON.parse(written.text) as unknown });
  }
  return sum;
};

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

  /**
   * The data of the answer to a valid document, asked with variables that are coerced; null where graphql-js must
   * give it.
   */
  async answer(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Readonly<Record<string, unknown>>,
    context: object,
  ): Promise<Answer | null> {
    const known = this.#knownOf(document, operation);
    const query = this.#schema.getQueryType();
    if (!known.onlyRows || !query) return null;
    const asked = { ...known, operation, variableValues };
    const selection = selectionOf({ schema: this.#schema, ...asked }, query, [operation], true);
    const roots = await Promise.all(
      Array.from(selection, async ([key, nodes]) => ({
        key,
        root: await this.#root(asked, query, key, nodes, context),
      })),
    );
    try {
      const written = new Map<string, Written>();
      let text = '';
      for (const { key, root } of roots) {
        const finished = root.finish();
        written.set(key, finished);
        text += `${text === '' ? '' : ','}"${key}":${finished.text}`;
      }
      return { text: `{${text}}`, worth: (costs) => worthOf(costs, written) };
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
    if (node?.name.value === '__typename') {
      const named = { ...NOTHING, text: JSON.stringify(query.name) };
      return { finish: () => named, again: null };
    }
    const field = node && query.getFields()[node.name.value];
    if (!node || !field?.resolve) return { finish: refuse, again: null };
    try {
      const args = getArgumentValues(field, node, asked.variableValues);
      const info = this.#info(asked, query, field, key, nodes);
      const found: unknown = await field.resolve(undefined, args, context, info);
      if (found instanceof FoundRows) return { finish: found.finish, again: found.decode };
      const nothing = found === null && !isNonNullType(field.type);
      return { finish: nothing ? () => NOTHING : refuse, again: () => found };
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
