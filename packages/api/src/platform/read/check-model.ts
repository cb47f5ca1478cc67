import { type Issue, issue } from '@danvan/domain';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Column, ColumnType } from './columns.js';
import { type ReadModel, type ReadType, type Relation, storedBehind, typeNamed } from './model.js';
import { connectionName, edgeName } from './plan.js';

const SCALARS: Readonly<Record<ColumnType, readonly string[] | null>> = {
  text: ['String'],
  int: ['Int'],
  float: ['Float'],
  boolean: ['Boolean'],
  date: ['Date'],
  datetime: ['DateTime', 'DateTimeISO'],
  id: ['ID'],
  enum: null,
  json: null,
};

type Field = GraphQLField<unknown, unknown>;

const columnIssues = (
  model: ReadModel,
  type: ReadType,
  name: string,
  column: Column,
  field: Field,
): Issue[] => {
  const at = [type.type, name];
  const stored = storedBehind(model, type, name);
  const [first] = stored.kind === 'chosen' ? Object.values(stored.options) : [stored];
  const shown = getNamedType(field.type);
  const wanted = first ? SCALARS[first.type] : null;
  const issues: Issue[] = [];
  if (first?.type === 'enum' ? !isEnumType(shown) && shown.name !== 'String' : false)
    issues.push(issue('COLUMN_TYPE_MISMATCH', at, { column: 'enum', field: shown.name }));
  if (first && wanted && (!wanted.includes(shown.name) || isListType(getNullableType(field.type))))
    issues.push(issue('COLUMN_TYPE_MISMATCH', at, { column: first.type, field: String(field.type) }));
  if (column.nullable && isNonNullType(field.type)) issues.push(issue('NULLABLE_SHOWN_NON_NULL', at));
  if (stored.kind === 'chosen') {
    const argument = field.args.find((arg) => arg.name === stored.argument);
    const accepted = argument ? getNamedType(argument.type) : null;
    const values = isEnumType(accepted) ? accepted.getValues().map(({ value }) => String(value)) : [];
    if (!argument || values.some((value) => !Object.hasOwn(stored.options, value)))
      issues.push(issue('CHOICE_ARGUMENT_MISMATCH', at, { argument: stored.argument }));
  }
  return issues;
};

/** Whether a row of the type can be missing where another row points to it: hidden, or not there on the day. */
const canBeHidden = (type: ReadType, field: string, other: ReadType): boolean => {
  // a row that is only shown together with that other row always finds it
  if (type.access.some((rule) => rule.kind === 'through' && rule.relation === field)) return false;
  return other.access.length > 0 || other.clocks !== 'none';
};

const localNullable = (type: ReadType, relation: Relation): boolean =>
  Object.keys(relation.on).some((local) =>
    [...Object.values(type.columns), ...Object.values(type.hidden)].some(
      (column) => column.kind === 'stored' && column.column === local && column.nullable,
    ),
  );

const connectionIssues = (
  type: ReadType,
  at: readonly string[],
  field: Field,
  schema: GraphQLSchema,
): Issue[] => {
  const connection = getNullableType(field.type);
  if (!isObjectType(connection) || connection.name !== connectionName(type.type))
    return [issue('CONNECTION_EXPECTED', at, { expected: connectionName(type.type) })];
  const named = (name: string) => field.args.find((arg) => arg.name === name);
  const issues = ['first', 'after', 'last', 'before']
    .filter((name) => !named(name))
    .map((name) => issue('PAGE_ARGUMENT_MISSING', at, { argument: name }));
  const extra = field.args.map(({ name }) => name).includes('search') && type.search === null;
  if (extra) issues.push(issue('SEARCH_WITHOUT_COLUMN', at));
  const order = named('orderBy');
  const orders = order ? getNamedType(order.type) : null;
  if (isEnumType(orders))
    for (const { value } of orders.getValues())
      if (!Object.hasOwn(type.orders, String(value)))
        issues.push(issue('ORDER_UNKNOWN', at, { order: String(value) }));
  const filter = named('filter');
  const filters = filter ? getNamedType(filter.type) : null;
  if (isInputObjectType(filters))
    for (const name of Object.keys(filters.getFields()))
      if (!['and', 'or', 'not', ...type.filters].includes(name))
        issues.push(issue('FILTER_UNKNOWN', at, { filter: name }));
  if (!isObjectType(schema.getType(edgeName(type.type))))
    issues.push(issue('EDGE_TYPE_MISSING', at, { expected: edgeName(type.type) }));
  return issues;
};

const relationIssues = (
  model: ReadModel,
  type: ReadType,
  name: string,
  relation: Relation,
  field: Field,
  schema: GraphQLSchema,
): Issue[] => {
  const at = [type.type, name];
  const other = typeNamed(model, relation.type);
  if (relation.kind === 'many') return connectionIssues(other, at, field, schema);
  const shown = getNullableType(field.type);
  if (!isObjectType(shown) || shown.name !== relation.type)
    return [issue('RELATION_TYPE_MISMATCH', at, { expected: relation.type, field: String(field.type) })];
  const hideable = canBeHidden(type, name, other) || localNullable(type, relation);
  return hideable && isNonNullType(field.type) ? [issue('HIDEABLE_SHOWN_NON_NULL', at)] : [];
};

const typeIssues = (
  model: ReadModel,
  type: ReadType,
  object: GraphQLObjectType,
  schema: GraphQLSchema,
): Issue[] => {
  const fields = object.getFields();
  const own = (set: Readonly<Record<string, unknown>>, name: string) => Object.hasOwn(set, name);
  const unplanned = Object.keys(fields)
    .filter((name) => !own(type.columns, name) && !own(type.relations, name) && !own(type.resolvers, name))
    .map((name) => issue('FIELD_UNPLANNED', [type.type, name]));
  const declared = [type.columns, type.relations, type.resolvers].flatMap((set) => Object.keys(set));
  const missing = declared
    .filter((name) => !own(fields, name))
    .map((name) => issue('FIELD_NOT_IN_SCHEMA', [type.type, name]));
  const twice = declared
    .filter((name, index) => declared.indexOf(name) !== index)
    .map((name) => issue('FIELD_DECLARED_TWICE', [type.type, name]));
  const columns = Object.entries(type.columns).flatMap(([name, column]) => {
    const field = fields[name];
    return field ? columnIssues(model, type, name, column, field) : [];
  });
  const relations = Object.entries(type.relations).flatMap(([name, relation]) => {
    const field = fields[name];
    return field ? relationIssues(model, type, name, relation, field, schema) : [];
  });
  const node = object.getInterfaces().some(({ name }) => name === 'Node');
  const prefix = node && type.prefix === null ? [issue('NODE_WITHOUT_PREFIX', [type.type])] : [];
  return [...unplanned, ...missing, ...twice, ...columns, ...relations, ...prefix];
};

/**
 * Compares the read model with the schema: every field is a column, a relation or has a resolver; types and
 * nullability agree; what scope or days can hide is nullable; orders, filters and searches exist. An empty list
 * is a model that fits. Connections at the root are checked by their type's name.
 */
export const checkModel = (schema: GraphQLSchema, model: ReadModel): Issue[] => {
  const issues = [...model.types.values()].flatMap((type) => {
    const object = schema.getType(type.type);
    return isObjectType(object)
      ? typeIssues(model, type, object, schema)
      : [issue('TYPE_NOT_IN_SCHEMA', [type.type])];
  });
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const shown = getNamedType(field.type);
    const type = [...model.types.values()].find((each) => connectionName(each.type) === shown.name);
    return type ? connectionIssues(type, ['Query', field.name], field, schema) : [];
  });
  return [...issues, ...roots];
};
