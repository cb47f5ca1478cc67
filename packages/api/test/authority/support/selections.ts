import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

const isPage = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

/**
 * Everything that can be asked of a type without arguments, objects inside it to that depth, of pages the first few
 * rows with their cursors and totals.
 */
export const everythingOf = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type);
  if (isInterfaceType(named)) return '{ __typename id }';
  if (!isObjectType(named)) return '';
  const page = isPage(named);
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) && !isInterfaceType(inner)) return [field.name];
    if (page && field.name === 'edges') return [`edges { cursor node ${everythingOf(rowOf(named), 0)} }`];
    // a page is not deeper than its rows
    if (depth === 0 && !page && inner.name !== 'PageInfo') return [];
    const some = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    return [`${field.name}${some} ${everythingOf(field.type, page ? depth : depth - 1)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
};

/** What a page is a page of. */
const rowOf = (page: GraphQLObjectType): GraphQLOutputType => {
  const nodes = page.getFields().nodes;
  if (!nodes) throw new Error(`${page.name} has no nodes`);
  return nodes.type;
};

/** The least value that an input of the type may have; what a field is called decides where `named` knows it. */
export const leastInput = (
  type: GraphQLInputType,
  named: Readonly<Record<string, unknown>>,
  name = '',
): unknown => {
  if (Object.hasOwn(named, name)) return named[name];
  if (isNonNullType(type)) return leastInput(type.ofType, named, name);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isRequiredInputField(field) || Object.hasOwn(named, field.name))
        .map((field) => [field.name, leastInput(field.type, named, field.name)]),
    );
  return { Int: 1, Float: 1, Boolean: false, Date: '2024-10-01' }[type.name] ?? 'nothing';
};

/** The call of a root field, with the least arguments as variables, and all that its answer holds. */
export const callOf = (
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  name: string,
  named: Readonly<Record<string, unknown>>,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`no root field ${name}`);
  const args = field.args.filter((arg) => isRequiredArgument(arg) || Object.hasOwn(named, arg.name));
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = everythingOf(field.type, 1);
  return {
    query: `${kind}${declared === '' ? '' : `(${declared})`} { ${name}${passed === '' ? '' : `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, leastInput(arg.type, named, arg.name)])),
  };
};
