import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

interface Part {
  readonly type: GraphQLCompositeType;
  readonly sets: SelectionSetNode[];
}

/** What only wraps rows is no row. */
const isWrapper = (name: string): boolean =>
  name === 'PageInfo' || name.endsWith('Connection') || name.endsWith('Edge');

/** Lists without pages are reckoned by their usual length, so no estimate bounds them. */
const isOpenList = (parent: GraphQLCompositeType, type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) && !parent.name.endsWith('Connection');

/**
 * How many objects an answer holds, wrappers left out: counted from the answer itself. With `paged`, without what lies
 * in lists that have no pages.
 */
export const countObjects = (
  schema: GraphQLSchema,
  document: DocumentNode,
  data: unknown,
  { paged = false }: { readonly paged?: boolean } = {},
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const collect = (type: GraphQLCompositeType, set: SelectionSetNode, into: Map<string, Part>): void => {
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) {
        const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const named = inner?.typeCondition ? schema.getType(inner.typeCondition.name.value) : type;
        if (inner && isCompositeType(named)) collect(named, inner.selectionSet, into);
        continue;
      }
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      const of = field && getNamedType(field.type);
      if (!of || !isCompositeType(of) || !node.selectionSet) continue;
      if (paged && isOpenList(type, field.type)) continue;
      const key = node.alias?.value ?? node.name.value;
      const known = into.get(key);
      if (known) known.sets.push(node.selectionSet);
      else into.set(key, { type: of, sets: [node.selectionSet] });
    }
  };

  const count = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum, each) => sum + count(type, sets, each), 0);
    if (typeof value !== 'object' || value === null) return 0;
    const parts = new Map<string, Part>();
    for (const set of sets) collect(type, set, parts);
    const inside = [...parts].reduce(
      (sum, [key, part]) => sum + count(part.type, part.sets, Reflect.get(value, key)),
      0,
    );
    return inside + (isWrapper(type.name) ? 0 : 1);
  };

  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root || data === null || data === undefined) return 0;
  // the root itself is no object that anybody asked for
  return count(root, [operation.selectionSet], data) - 1;
};
