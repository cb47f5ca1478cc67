import { isRecord } from '../kernel/index.js';

export { isRecord };

/** Equal as JSON, whatever the order of properties. */
export const isSameData = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSameData(a[key], b[key]));
};

/** The items of a list from outside; empty when it is no list, which is reported where the list is required. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
