import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

/** The name of a domain id in the schema: `based-on` is `BASED_ON`. */
export const enumName = (id: string): string => id.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');

/**
 * Registers a closed list of the domain's ids as a GraphQL enum: names in UPPER_SNAKE, values the ids themselves.
 * Give it words for each value, or `describe` that makes them.
 *
 * @example const OriginEnum = enumOfIds('Origin', ['law', 'registered'], 'Where a row comes from.', (id) => words[id])
 */
export const enumOfIds = <const T extends string>(
  name: string,
  ids: readonly T[],
  description: string,
  describe: (id: T) => string,
): Readonly<Record<string, T>> => {
  const values: Readonly<Record<string, T>> = Object.fromEntries(ids.map((id) => [enumName(id), id]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(ids.map((id) => [enumName(id), { description: describe(id) }])),
  });
  return values;
};
