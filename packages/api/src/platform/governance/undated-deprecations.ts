import type { GraphQLSchema } from 'graphql';
import { elementsOf } from './elements.js';
import { removalDayOf } from './removal-day.js';

/** Coordinates of what is deprecated without a real day from which it may be gone. */
export const undatedDeprecations = (schema: GraphQLSchema): readonly string[] =>
  [...elementsOf(schema)].flatMap(([path, { deprecated }]) =>
    deprecated !== null && removalDayOf(deprecated) === null ? [path] : [],
  );
