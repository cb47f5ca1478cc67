import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  specifiedScalarTypes,
  typeFromAST,
} from 'graphql';

const isBoolean = (type: GraphQLInputType): boolean =>
  'name' in type && type.name === 'Boolean' && specifiedScalarTypes.some(({ name }) => name === type.name);

const shapeOf = (type: GraphQLInputType, value: unknown): string => {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const item: GraphQLInputType = inner.ofType;
    const named = getNullableType(item);
    // a list of values is one array parameter; a list of objects, or of names of orders, is part of the text
    if (!isInputObjectType(named) && !isEnumType(named)) return 'l';
    return `[${(Array.isArray(value) ? value : [value]).map((each) => shapeOf(item, each)).join(',')}]`;
  }
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}:${fields[name] ? shapeOf(fields[name].type, each) : 'p'}`)
      .join(',')}}`;
  }
  return isEnumType(inner) || isBoolean(inner) ? JSON.stringify(value) : 'p';
};

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType | null;
}

const declared = new WeakMap<OperationDefinitionNode, readonly Variable[]>();

const variablesOf = (schema: GraphQLSchema, operation: OperationDefinitionNode): readonly Variable[] => {
  const known = declared.get(operation);
  if (known) return known;
  const found = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const given = typeFromAST(schema, type);
    return { name: variable.name.value, type: given && isInputType(given) ? given : null };
  });
  declared.set(operation, found);
  return found;
};

/**
 * What of the variables can change the text of a statement: which are there, the shape of filters, booleans and
 * enum values. Everything else only fills parameters, so that operations of one shape share one plan.
 */
export const variableShape = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
): string =>
  variablesOf(schema, operation)
    .map(({ name, type }) =>
      type === null
        ? 'u'
        : shapeOf(type, Object.hasOwn(variableValues, name) ? variableValues[name] : undefined),
    )
    .join(';');
