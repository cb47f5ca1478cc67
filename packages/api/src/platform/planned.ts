/**
 * The body of a field resolver that only declares the arguments of a planned field: it is read with its parent,
 * and `attachPlannedResolvers` puts the real resolver in its place when the schema is built.
 */
export const planned = (): undefined => undefined;
