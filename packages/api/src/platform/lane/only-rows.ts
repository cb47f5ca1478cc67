import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { connectionName, edgeName, type Fragments, type ReadModel, relationOf } from '../read/index.js';
import { isFromTables } from './from-tables.js';

/** Types that only wrap rows: pages, their edges, and where a page stands. */
const wrappersOf = (model: ReadModel): ReadonlySet<string> =>
  new Set(['PageInfo', ...[...model.types.keys()].flatMap((type) => [connectionName(type), edgeName(type)])]);

/** Finds whether an operation asks for nothing but what rows of tables hold. */
export class OnlyRows {
  readonly #schema: GraphQLSchema;
  readonly #model: ReadModel;
  readonly #wrappers: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, model: ReadModel) {
    this.#schema = schema;
    this.#model = model;
    this.#wrappers = wrappersOf(model);
  }

  /** Whether it holds whatever the variables are. The document is valid. */
  asks(operation: OperationDefinitionNode, fragments: Fragments): boolean {
    const query = this.#schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !query) return false;
    return this.#every(query, operation.selectionSet, fragments, new Set(), (node, type) =>
      this.#root(node, type, fragments),
    );
  }

  #root(node: FieldNode, query: GraphQLCompositeType, fragments: Fragments): boolean {
    const field = isObjectType(query) ? query.getFields()[node.name.value] : undefined;
    if (!field || !isFromTables(field)) return false;
    return this.#inside(getNamedType(field.type), node, fragments);
  }

  #inside(type: unknown, { selectionSet }: FieldNode, fragments: Fragments): boolean {
    if (!isCompositeType(type) || !selectionSet) return false;
    return this.#every(type, selectionSet, fragments, new Set(), (node, parent) =>
      this.#field(node, parent, fragments),
    );
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, fragments: Fragments): boolean {
    const types = isObjectType(parent) ? [parent] : this.#schema.getPossibleTypes(parent);
    return types.every((type) => this.#fieldOf(type, node, fragments));
  }

  #fieldOf(type: GraphQLObjectType, node: FieldNode, fragments: Fragments): boolean {
    const name = node.name.value;
    const field = type.getFields()[name];
    if (!field) return false;
    const shown = getNamedType(field.type);
    if (this.#wrappers.has(type.name)) return isLeafType(shown) || this.#inside(shown, node, fragments);
    const read = this.#model.types.get(type.name);
    if (!read) return false;
    if (relationOf(read, name)) return this.#inside(shown, node, fragments);
    return Object.hasOwn(read.columns, name) && isLeafType(shown);
  }

  /** Whether it holds for every field of the set, through fragments. */
  #every(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    fragments: Fragments,
    opened: Set<string>,
    holds: (node: FieldNode, type: GraphQLCompositeType) => boolean,
  ): boolean {
    return selections.every((node) => {
      if (node.kind === Kind.FIELD) {
        // an object literal would take it for the object's prototype
        if (node.alias?.value === '__proto__') return false;
        return node.name.value === '__typename' || holds(node, type);
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (opened.has(node.name.value)) return true;
        opened.add(node.name.value);
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      if (!fragment) return false;
      const condition = fragment.typeCondition?.name.value;
      const inner = condition === undefined ? type : this.#schema.getType(condition);
      return isCompositeType(inner) && this.#every(inner, fragment.selectionSet, fragments, opened, holds);
    });
  }
}
