import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { policyOf } from '../../src/platform/index.js';

type Field = GraphQLField<unknown, unknown>;

/** Types that somebody here wrote: not those of the language and of introspection. */
const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const rootFieldsOf = (schema: GraphQLSchema): { readonly path: string; readonly field: Field }[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type
      ? Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field }))
      : [],
  );

const isList = (type: GraphQLType): boolean => isListType(getNullableType(type));

/** Paths of what has no description: types, fields, arguments, enum values and input fields. */
export const undescribed = (schema: GraphQLSchema): string[] => {
  const isMute = ({ description }: { readonly description?: string | null | undefined }) =>
    !description?.trim();
  return ownTypes(schema).flatMap((type) => [
    ...(isMute(type) ? [type.name] : []),
    ...fieldsOf(type).flatMap((field) => [
      ...(isMute(field) ? [`${type.name}.${field.name}`] : []),
      ...field.args.filter(isMute).map((argument) => `${type.name}.${field.name}(${argument.name})`),
    ]),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter(isMute)
          .map((field) => `${type.name}.${field.name}`)
      : []),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter(isMute)
          .map((value) => `${type.name}.${value.name}`)
      : []),
  ]);
};

const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;
const FIELD_NAME = /^[a-z][A-Za-z0-9]*$/;
const VALUE_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** Names that are not written as all others are. */
export const misnamed = (schema: GraphQLSchema): string[] =>
  ownTypes(schema).flatMap((type) => [
    ...(TYPE_NAME.test(type.name) ? [] : [type.name]),
    ...fieldsOf(type).flatMap((field) =>
      [field.name, ...field.args.map(({ name }) => name)]
        .filter((name) => !FIELD_NAME.test(name))
        .map((name) => `${type.name}.${name}`),
    ),
    ...(isInputObjectType(type)
      ? Object.keys(type.getFields())
          .filter((name) => !FIELD_NAME.test(name))
          .map((name) => `${type.name}.${name}`)
      : []),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter(({ name }) => !VALUE_NAME.test(name))
          .map(({ name }) => `${type.name}.${name}`)
      : []),
  ]);

const isPage = (type: GraphQLNamedType): boolean => fieldsOf(type).some(({ name }) => name === 'pageInfo');

const pageShape = (field: Field | undefined): string => String(field?.type ?? '-');

/** Types that page through a list and are not `<Type>Connection` with edges, nodes, pageInfo and totalCount. */
export const misshapenConnections = (schema: GraphQLSchema): string[] =>
  ownTypes(schema)
    .filter((type) => isPage(type) || type.name.endsWith('Connection'))
    .filter((type) => {
      const fields = Object.fromEntries(fieldsOf(type).map((field) => [field.name, field]));
      const node = type.name.replace(/Connection$/, '');
      return (
        node === type.name ||
        pageShape(fields.nodes) !== `[${node}!]!` ||
        pageShape(fields.edges) !== `[${node}Edge!]!` ||
        pageShape(fields.pageInfo) !== 'PageInfo!' ||
        pageShape(fields.totalCount) !== 'Int!' ||
        !isObjectType(schema.getType(`${node}Edge`))
      );
    })
    .map(({ name }) => name);

/** Fields of a connection's type that cannot be paged: forwards always, backwards wholly or not at all. */
export const unpaged = (schema: GraphQLSchema): string[] =>
  ownTypes(schema).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .filter((field) => {
        const takes = (name: string) => field.args.some((arg) => arg.name === name);
        return !takes('first') || !takes('after') || takes('last') !== takes('before');
      })
      .map((field) => `${type.name}.${field.name}`),
  );

/** Lists in answers that have no pages: each needs a reason why it stays short. */
export const openLists = (schema: GraphQLSchema): string[] =>
  ownTypes(schema)
    .filter((type) => !isPage(type))
    .flatMap((type) =>
      fieldsOf(type)
        .filter(({ type: shown }) => isList(shown))
        .map((field) => `${type.name}.${field.name}`),
    );

/** Lists in answers and in what is given whose elements may be null. */
export const listsWithHoles = (schema: GraphQLSchema): string[] => {
  const hasHoles = (type: GraphQLType): boolean => {
    const list = getNullableType(type);
    return isListType(list) && !isNonNullType(list.ofType);
  };
  return ownTypes(schema).flatMap((type) => [
    ...fieldsOf(type).flatMap((field) => [
      ...(hasHoles(field.type) ? [`${type.name}.${field.name}`] : []),
      ...field.args
        .filter((arg) => hasHoles(arg.type))
        .map((arg) => `${type.name}.${field.name}(${arg.name})`),
    ]),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => hasHoles(field.type))
          .map((field) => `${type.name}.${field.name}`)
      : []),
  ]);
};

const isAsOf = (argument: GraphQLArgument): boolean =>
  argument.name === 'asOf' && getNamedType(argument.type).name === 'AsOfInput';

/** Fields of Query that cannot be asked of another day. */
export const undated = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => !field.args.some(isAsOf))
    .map(({ name }) => `Query.${name}`);

/** Root fields that nobody decided who may use. */
export const undecided = (schema: GraphQLSchema): string[] =>
  rootFieldsOf(schema)
    .filter(({ field }) => policyOf(field) === null)
    .map(({ path }) => path);

/** Mutations that are not `verbNoun(input: …Input!): …Payload!` with `userErrors`. */
export const misshapenMutations = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter((field) => {
      const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
      const payload = getNullableType(field.type);
      const errors = isObjectType(payload) ? payload.getFields().userErrors : undefined;
      return (
        field.args.map((argument) => `${argument.name}: ${argument.type}`).join() !==
          `input: ${name}Input!` ||
        String(field.type) !== `${name}Payload!` ||
        String(errors?.type) !== '[UserError!]!'
      );
    })
    .map(({ name }) => `Mutation.${name}`);
