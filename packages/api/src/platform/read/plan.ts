import { DomainError } from '@danvan/domain';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import {
  columnOf,
  type ManyRelation,
  type ReadModel,
  type ReadType,
  relationOf,
  typeNamed,
} from './model.js';
import { type NamedOrder, orderNamed } from './order.js';
import { type Selection, type SelectionContext, selectionOf } from './selection.js';

/** A field with page arguments: where they are read from in each request. */
export interface Site {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly type: ReadType;
  readonly order: NamedOrder;
  /** Rows that match best come before the order; only where the caller searches and names no order. */
  readonly byRelevance: boolean;
  /** The field's place in the schema; a cursor is bound to it. */
  readonly view: string;
  /** The arguments whose shape this plan was made for. */
  readonly args: Readonly<Record<string, unknown>>;
}

export type FieldPlan =
  /** `property` is the field's own name, for columns that no argument changes. */
  | { readonly kind: 'column'; readonly property: string; readonly field: string }
  | {
      readonly kind: 'chosen';
      readonly property: string;
      readonly field: string;
      readonly option: string;
    }
  | {
      readonly kind: 'one';
      readonly property: string;
      readonly relation: string;
      readonly object: ObjectPlan;
    }
  | {
      readonly kind: 'many';
      readonly property: string;
      readonly relation: ManyRelation;
      readonly list: ListPlan;
    };

export interface ObjectPlan {
  readonly type: ReadType;
  readonly fields: readonly FieldPlan[];
}

/** A place where the page's rows appear as objects, and which of the selections they have there. */
export interface Facet {
  readonly property: string;
  readonly object: number;
}

/** One connection: which rows, and what of it is asked for. */
export interface ListPlan {
  readonly site: number;
  readonly type: ReadType;
  /** The selections over one row: `nodes` and `edges { node }` may ask for different things. */
  readonly objects: readonly ObjectPlan[];
  readonly nodes: readonly Facet[];
  readonly edges: readonly { readonly property: string; readonly nodes: readonly Facet[] }[];
  readonly cursors: boolean;
  /** The fields asked of it; null when it is not asked for. */
  readonly pageInfo: readonly string[] | null;
  readonly totalCount: boolean;
}

/**
 * Where the value of a response key lies in a planned object. The same field asked for twice with other
 * arguments has two values; the sign keeps the key apart from columns, which lie under their field's name.
 */
export const resultKey = (key: string): string => `@${key}`;

export const connectionName = (type: string): string => `${type}Connection`;
export const edgeName = (type: string): string => `${type}Edge`;

const unknownField = (type: string, field: string): DomainError =>
  new DomainError('READ_FIELD_UNPLANNED', `${type}.${field} is neither column, relation nor resolver`);

/** Turns a selection into a plan over the read model. Knows neither SQL nor results. */
export class Planner {
  readonly sites: Site[] = [];
  readonly #model: ReadModel;
  readonly #context: SelectionContext;

  constructor(model: ReadModel, context: SelectionContext) {
    this.#model = model;
    this.#context = context;
  }

  /** The object type of the schema that shows the read type. */
  #objectType(name: string): GraphQLObjectType {
    const found = this.#context.schema.getType(name);
    if (!isObjectType(found)) throw new DomainError('READ_MODEL_INVALID', `${name} is no type of the schema`);
    return found;
  }

  object(typeName: string, nodes: readonly FieldNode[]): ObjectPlan {
    const type = typeNamed(this.#model, typeName);
    const objectType = this.#objectType(typeName);
    const selection = selectionOf(this.#context, objectType, nodes);
    const plans = new Map<string, FieldPlan>();
    const addColumn = (field: string) => plans.set(field, { kind: 'column', property: field, field });
    for (const [key, fieldNodes] of selection) {
      const [node] = fieldNodes;
      const name = node?.name.value ?? key;
      const field = objectType.getFields()[name];
      if (!node || !field) throw unknownField(typeName, name);
      const relation = relationOf(type, name);
      const property = resultKey(key);
      if (Object.hasOwn(type.resolvers, name)) {
        for (const needed of type.resolvers[name] ?? []) addColumn(needed);
      } else if (relation?.kind === 'one') {
        plans.set(property, {
          kind: 'one',
          property,
          relation: name,
          object: this.object(relation.type, fieldNodes),
        });
      } else if (relation?.kind === 'many') {
        const list = this.list(relation.type, field, fieldNodes, `${typeName}.${name}`, relation.order);
        plans.set(property, { kind: 'many', property, relation, list });
      } else if (Object.hasOwn(type.columns, name)) {
        const found = columnOf(type, name);
        if (found.kind !== 'chosen') addColumn(name);
        else {
          const args = getArgumentValues(field, node, this.#context.variableValues);
          const option = String(args[found.argument] ?? Object.keys(found.options)[0]);
          plans.set(property, { kind: 'chosen', property, field: name, option });
        }
      } else throw unknownField(typeName, name);
    }
    return { type, fields: [...plans.values()] };
  }

  list(
    typeName: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    view: string,
    defaultOrder: string | null = null,
  ): ListPlan {
    const [node] = nodes;
    const connection = getNamedType(field.type);
    if (!node || !isObjectType(connection)) throw unknownField(view, 'connection');
    const type = typeNamed(this.#model, typeName);
    const site = this.sites.length;
    this.sites.push(this.#site(type, field, node, view, defaultOrder));
    const objects: ObjectPlan[] = [];
    const facet = (key: string, rowNodes: readonly FieldNode[]): Facet => {
      objects.push(this.object(typeName, rowNodes));
      return { property: resultKey(key), object: objects.length - 1 };
    };
    const selection = selectionOf(this.#context, connection, nodes);
    const edges = named(selection, 'edges').map(([key, edgeNodes]) => {
      const edgeType = this.#objectType(edgeName(typeName));
      const asked = selectionOf(this.#context, edgeType, edgeNodes);
      return {
        property: resultKey(key),
        nodes: named(asked, 'node').map(([nodeKey, rowNodes]) => facet(nodeKey, rowNodes)),
        cursors: named(asked, 'cursor').length > 0,
      };
    });
    const infos = named(selection, 'pageInfo');
    const pageInfo = infos.flatMap(([, infoNodes]) => {
      const asked = selectionOf(this.#context, this.#objectType('PageInfo'), infoNodes);
      return [...asked.values()].flatMap(([first]) => first?.name.value ?? []);
    });
    return {
      site,
      type,
      objects,
      nodes: named(selection, 'nodes').map(([key, rowNodes]) => facet(key, rowNodes)),
      edges,
      cursors: edges.some(({ cursors }) => cursors) || pageInfo.some((name) => name.endsWith('Cursor')),
      pageInfo: infos.length > 0 ? pageInfo : null,
      totalCount: named(selection, 'totalCount').length > 0,
    };
  }

  #site(
    type: ReadType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    view: string,
    defaultOrder: string | null,
  ): Site {
    const args = getArgumentValues(field, node, this.#context.variableValues);
    const asked = typeof args.orderBy === 'string' ? args.orderBy : null;
    return {
      field,
      node,
      type,
      view,
      args,
      order: orderNamed(type, asked ?? defaultOrder),
      byRelevance: asked === null && type.search !== null && typeof args.search === 'string',
    };
  }
}

/** The response keys under which a field of that name is asked for. */
const named = (selection: Selection, name: string): [string, readonly FieldNode[]][] =>
  [...selection].filter(([key, nodes]) => (nodes[0]?.name.value ?? key) === name);
