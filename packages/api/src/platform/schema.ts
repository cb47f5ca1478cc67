import 'reflect-metadata';
import { DomainError } from '@danvan/domain';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { assertPolicies } from './auth/policy.js';
import type { ApiRoom } from './room.js';

const isNonEmpty = <T>(list: readonly T[]): list is NonEmptyArray<T> => list.length > 0;

/** type-graphql makes the root types itself and leaves them without a word. */
const describeRoots = (schema: GraphQLSchema): void => {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (query)
    query.description =
      'What can be asked. What reads takes `asOf`; what the caller may not see is null, as if it did not exist.';
  if (mutation)
    mutation.description =
      'What can be changed, with a token. What is refused changes nothing and says why in `userErrors`.';
};

/**
 * One schema of all rooms. Throws SCHEMA_EMPTY without resolvers and POLICY_MISSING where a root field has no
 * policy. Input is checked by the domain and not by decorators, so that refusals are `userErrors` with codes.
 */
export const buildApiSchema = async (rooms: readonly ApiRoom[]): Promise<GraphQLSchema> => {
  const resolvers = rooms.flatMap((room) => [...room.resolvers]);
  if (!isNonEmpty(resolvers)) throw new DomainError('SCHEMA_EMPTY', 'no room brings a resolver');
  const schema = await buildSchema({
    resolvers,
    orphanedTypes: rooms.flatMap((room) => [...(room.types ?? [])]),
    validate: false,
  });
  assertPolicies(schema);
  describeRoots(schema);
  return schema;
};

/** The schema as sorted SDL, the form in which it is committed and compared. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
