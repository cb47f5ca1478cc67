import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isFromTables } from './from-tables.js';

/** What a root field's resolver came to: gives its value or throws its error, as often as it is called. */
export type Outcome = () => unknown;

const outcomes = new WeakMap<object, ReadonlyMap<string, Outcome>>();

/** Keeps, by response key, what the root fields of a request have come to. */
export const rememberOutcomes = (context: object, known: ReadonlyMap<string, Outcome>): void => {
  outcomes.set(context, known);
};

const orKnown =
  (resolve: GraphQLFieldResolver<unknown, object>): GraphQLFieldResolver<unknown, object> =>
  (source, args, context, info) => {
    const known = outcomes.get(context)?.get(String(info.path.key));
    return known ? known() : resolve(source, args, context, info);
  };

/**
 * Where the fast lane has asked and graphql-js must word the answer after all, its root fields come to the same again
 * without asking again. Changes the schema it is given, once, before it serves.
 */
export const attachKnownOutcomes = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (isFromTables(field) && field.resolve) field.resolve = orKnown(field.resolve);
  }
};
