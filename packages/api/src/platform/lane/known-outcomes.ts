import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isFromTables } from './from-tables.js';

/** What a root field's resolver came to: gives its value or throws its error, as often as it is called. */
export type Outcome = () => unknown;

// a property and not a map by object: Apollo executes with a copy of the context that it is given
const OUTCOMES = Symbol('outcomes of root fields');

interface Knowing {
  [OUTCOMES]?: ReadonlyMap<string, Outcome>;
}

/** Keeps, by response key, what the root fields of a request have come to. */
export const rememberOutcomes = (context: Knowing, known: ReadonlyMap<string, Outcome>): void => {
  context[OUTCOMES] = known;
};

const orKnown =
  (resolve: GraphQLFieldResolver<unknown, Knowing>): GraphQLFieldResolver<unknown, Knowing> =>
  (source, args, context, info) => {
    const known = context[OUTCOMES]?.get(String(info.path.key));
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
