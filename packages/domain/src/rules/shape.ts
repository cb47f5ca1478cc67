/** Data from outside that is an object with properties: no array, not null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list from outside; empty when it is no list, which is reported where the list is required. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
