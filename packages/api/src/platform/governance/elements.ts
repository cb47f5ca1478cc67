import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A field, argument, input field or enum value of a schema. */
export interface SchemaElement {
  /** Why it is deprecated; null where it is not. */
  readonly deprecated: string | null;
  /** What a caller may give, where it is that. */
  readonly input: GraphQLArgument | GraphQLInputField | null;
}

const inputElement = (input: GraphQLArgument | GraphQLInputField): SchemaElement => ({
  deprecated: input.deprecationReason ?? null,
  input,
});

/** Everything in a schema that can be deprecated, by its coordinate, such as `Query.documents(first:)`. */
export const elementsOf = (schema: GraphQLSchema): ReadonlyMap<string, SchemaElement> => {
  const found = new Map<string, SchemaElement>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const path = `${type.name}.${field.name}`;
        found.set(path, { deprecated: field.deprecationReason ?? null, input: null });
        for (const arg of field.args) found.set(`${path}(${arg.name}:)`, inputElement(arg));
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        found.set(`${type.name}.${field.name}`, inputElement(field));
    } else if (isEnumType(type)) {
      for (const value of type.getValues())
        found.set(`${type.name}.${value.name}`, { deprecated: value.deprecationReason ?? null, input: null });
    }
  }
  return found;
};
