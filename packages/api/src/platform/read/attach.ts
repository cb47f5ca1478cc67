import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { ReadModel } from './model.js';
import { connectionName, edgeName, resultKey } from './plan.js';

type Planned = Readonly<Record<string, unknown>>;

/** Of planned objects. One that a resolver computed has its parts under their own names. */
const byResponseKey: GraphQLFieldResolver<Planned, unknown> = (source, _args, _context, info) => {
  const key = resultKey(String(info.path.key));
  return Object.hasOwn(source, key) ? source[key] : source[info.fieldName];
};

const byName: GraphQLFieldResolver<Planned, unknown> = (source, _args, _context, info) =>
  source[info.fieldName];

const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType | null => {
  const found = schema.getType(name);
  return isObjectType(found) ? found : null;
};

const attach = (
  fields: Readonly<Record<string, GraphQLField<Planned, unknown>>>,
  names: readonly string[],
  resolve: GraphQLFieldResolver<Planned, unknown>,
): void => {
  for (const name of names) {
    const field = fields[name];
    if (field) field.resolve = resolve;
  }
};

const typenameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string'
    ? value.__typename
    : undefined;

/**
 * Sets the resolvers of a built schema for every column, relation and connection of the model, so that rooms
 * write only root fields and computed fields. Changes the schema it is given, once, before it serves.
 */
export const attachPlannedResolvers = (schema: GraphQLSchema, model: ReadModel): void => {
  for (const type of model.types.values()) {
    const object = objectType(schema, type.type);
    if (!object) continue;
    // planned objects are plain: no class to be an instance of
    object.isTypeOf = undefined;
    const fields = object.getFields();
    for (const [name, column] of Object.entries(type.columns))
      attach(fields, [name], column.kind === 'chosen' ? byResponseKey : byName);
    attach(fields, Object.keys(type.relations), byResponseKey);
    const connection = objectType(schema, connectionName(type.type))?.getFields();
    if (connection) {
      attach(connection, ['nodes', 'edges'], byResponseKey);
      attach(connection, ['pageInfo', 'totalCount'], byName);
    }
    const edge = objectType(schema, edgeName(type.type))?.getFields();
    if (edge) {
      attach(edge, ['node'], byResponseKey);
      attach(edge, ['cursor'], byName);
    }
  }
  for (const abstract of Object.values(schema.getTypeMap())) {
    if (!isInterfaceType(abstract) && !isUnionType(abstract)) continue;
    if (!schema.getPossibleTypes(abstract).some(({ name }) => model.types.has(name))) continue;
    const other = abstract.resolveType;
    abstract.resolveType = (value, context, info, itself) =>
      typenameOf(value) ?? other?.(value, context, info, itself);
  }
};
