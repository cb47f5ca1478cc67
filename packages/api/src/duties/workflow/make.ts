/** The values of an object type without the fields that are methods of its class. */
export type DataOf<T> = {
  readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K];
};

/** An object of a type some of whose fields are methods. */
export const make = <T extends object>(type: new () => T, data: DataOf<T>): T =>
  Object.assign(new type(), data);
