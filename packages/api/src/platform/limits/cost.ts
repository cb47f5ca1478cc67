import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Selection, type SelectionContext, selectionOf } from '../read/selection.js';
import { declaredCostOf, LIST_SIZE } from './declared-cost.js';
import { LIMITS } from './limits.js';

/** Points beside the one of every object. */
export const WEIGHTS = { connection: 2, search: 5, totalCount: 10, mutation: 10, introspection: 50 } as const;

/** What one field costs, with the variables of the request, and where its value lies in the answer. */
export interface FieldCost {
  readonly key: string;
  /** Points for the field itself, for each object it is asked of. */
  readonly base: number;
  /** Points for each object that it gives: 1, or 0 for what only wraps others. */
  readonly each: number;
  /** How many objects it gives at most; for a list without a page, how many it is reckoned to give. */
  readonly size: number;
  /** What is asked of each object; one list for each type that an interface, or field that one value, may be. */
  readonly inside: readonly (readonly FieldCost[])[];
}

const has = (selection: Selection, ...names: readonly string[]): boolean =>
  [...selection.values()].some(([node]) => node !== undefined && names.includes(node.name.value));

const isWrapper = ({ name }: GraphQLObjectType): boolean =>
  name === 'PageInfo' || name.endsWith('Connection') || name.endsWith('Edge');

const pageSize = ({ first, last }: Readonly<Record<string, unknown>>): number => {
  const asked = last ?? first;
  return typeof asked === 'number' ? Math.max(0, asked) : LIMITS.pageDefault.value;
};

/** The rows of a connection and what finding them costs. */
interface Rows {
  readonly page: number;
  readonly base: number;
}

class Estimator {
  readonly #context: SelectionContext;

  constructor(context: SelectionContext) {
    this.#context = context;
  }

  /** `page` is the size of the page where the type is that of a connection. */
  fields(
    type: GraphQLObjectType,
    nodes: readonly Pick<FieldNode, 'selectionSet'>[],
    page: number | null,
  ): readonly FieldCost[] {
    return [...selectionOf(this.#context, type, nodes)].flatMap(([key, fieldNodes]) => {
      const name = fieldNodes[0]?.name.value ?? '';
      if (name === '__schema' || name === '__type') {
        return [{ key, base: WEIGHTS.introspection, each: 0, size: 0, inside: [] }];
      }
      const field = type.getFields()[name];
      return field ? [this.#field(key, field, fieldNodes, page)] : [];
    });
  }

  #field(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    page: number | null,
  ): FieldCost {
    const declared = declaredCostOf(field);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return { key, base: declared.base, each: 0, size: 0, inside: [] };
    const rows = isObjectType(type) ? this.#rows(field, type, nodes) : null;
    const types = isObjectType(type) ? [type] : this.#context.schema.getPossibleTypes(type);
    return {
      key,
      base: declared.base + (rows?.base ?? 0),
      each: isObjectType(type) ? this.#each(type, nodes) : 1,
      size: isListType(getNullableType(field.type)) ? (declared.size ?? page ?? LIST_SIZE) : 1,
      inside: types.flatMap((possible) => {
        const inside = this.fields(possible, nodes, rows?.page ?? null);
        return declared.oneOf ? inside.map((one) => [one]) : [inside];
      }),
    };
  }

  #each(type: GraphQLObjectType, nodes: readonly FieldNode[]): number {
    // a row is read for its cursor as well as for itself
    if (type.name.endsWith('Edge')) return has(selectionOf(this.#context, type, nodes), 'node') ? 0 : 1;
    return isWrapper(type) ? 0 : 1;
  }

  #rows(
    field: GraphQLField<unknown, unknown>,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ): Rows | null {
    const [node] = nodes;
    if (!node || !field.args.some(({ name }) => name === 'first')) return null;
    const args = getArgumentValues(field, node, this.#context.variableValues);
    const page = pageSize(args);
    const selection = selectionOf(this.#context, type, nodes);
    // a search weighs on finding the rows, not on what is asked of each of them
    const finding =
      typeof args.search === 'string'
        ? (WEIGHTS.connection + page) * WEIGHTS.search - page
        : WEIGHTS.connection;
    const counting = has(selection, 'totalCount') ? WEIGHTS.totalCount : 0;
    const unseen = has(selection, 'pageInfo') && !has(selection, 'nodes', 'edges') ? page : 0;
    return { page, base: finding + counting + unseen };
  }
}

/** The costs of an operation's root fields. Its document is valid and its variables are coerced. */
export const costsOf = (
  context: SelectionContext,
  operation: OperationDefinitionNode,
): readonly FieldCost[] => {
  const type = context.schema.getRootType(operation.operation);
  if (!type) return [];
  const costs = new Estimator(context).fields(type, [operation], null);
  const extra = operation.operation === 'mutation' ? WEIGHTS.mutation : 0;
  return costs.map((cost) => ({ ...cost, base: cost.base + extra }));
};

/** The dearest of the lists, of which exactly one applies. */
const dearest = (lists: readonly (readonly FieldCost[])[], worth: (cost: FieldCost) => number): number =>
  lists.reduce(
    (most, list) =>
      Math.max(
        most,
        list.reduce((sum, cost) => sum + worth(cost), 0),
      ),
    0,
  );

/** Points that the fields cost at most. */
export const requestedPoints = (costs: readonly FieldCost[]): number => {
  const worth = ({ base, each, size, inside }: FieldCost): number =>
    base + size * (each + dearest(inside, worth));
  return dearest([costs], worth);
};

/** Objects that the fields give at most: products of page sizes. */
export const requestedNodes = (costs: readonly FieldCost[]): number => {
  const worth = ({ each, size, inside }: FieldCost): number => size * (each + dearest(inside, worth));
  return dearest([costs], worth);
};

/** Points of the objects in a value: those of each and of what was asked of it. */
const worthOf = (value: unknown, cost: Pick<FieldCost, 'each' | 'inside'>): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) {
    let sum = 0;
    for (const item of value) sum += worthOf(item, cost);
    return sum;
  }
  return cost.each + dearestIn(value as Readonly<Record<string, unknown>>, cost.inside);
};

// walks every object of every answer, so it makes none of its own
const dearestIn = (
  object: Readonly<Record<string, unknown>>,
  lists: readonly (readonly FieldCost[])[],
): number => {
  let most = 0;
  for (const list of lists) {
    let sum = 0;
    for (const cost of list) sum += cost.base + worthOf(object[cost.key], cost);
    if (sum > most) most = sum;
  }
  return most;
};

/** Points that the answer was worth: as estimated, with the objects that are really in it. */
export const actualPoints = (costs: readonly FieldCost[], data: unknown): number =>
  worthOf(data, { each: 0, inside: [costs] });

/** How many objects an answer holds at each place below a root field, by response keys; the first is the whole. */
export interface CountedObjects {
  readonly places: readonly (readonly string[])[];
  readonly counts: readonly number[];
}

const sumOfBases = (costs: readonly FieldCost[]): number => costs.reduce((sum, { base }) => sum + base, 0);

/**
 * The same for one root field whose objects were counted while they were written. Null where an object may be of
 * several types: its worth depends on what is in it.
 */
export const countedPoints = (root: FieldCost, { places, counts }: CountedObjects): number | null => {
  let sum = root.base;
  for (const [index, path] of places.entries()) {
    let cost: FieldCost | undefined = root;
    for (const key of path) cost = cost?.inside[0]?.find((each) => each.key === key);
    const [inside, other] = cost?.inside ?? [];
    if (!cost || !inside || other) return null;
    sum += (counts[index] ?? 0) * (cost.each + sumOfBases(inside));
  }
  return sum;
};

/** What an operation asks for at most, before anything of it runs. */
export interface Reckoned {
  readonly costs: readonly FieldCost[];
  readonly requested: number;
  readonly nodes: number;
}

export const reckon = (context: SelectionContext, operation: OperationDefinitionNode): Reckoned => {
  const costs = costsOf(context, operation);
  return { costs, requested: Math.max(1, requestedPoints(costs)), nodes: requestedNodes(costs) };
};
