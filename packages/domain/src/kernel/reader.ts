import { type CalendarDate, parseCalendarDate } from './calendar-date.js';
import { type Issue, issue, under } from './issue.js';
import { fail, ok, type Result } from './result.js';

/**
 * Reads a value from outside (JSON, mostly) as a T, or says everything that is wrong with it, with paths. Readers
 * are built from smaller ones; none of them throws on any input.
 */
export type Reader<T> = (value: unknown) => Result<T>;

/** Data from outside that is an object with properties: no array, not null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (expected: string): Result<never> => fail(issue('SHAPE_EXPECTED', [], { expected }));

/** A text that is not empty after trimming, of at most `max` characters. */
export const textReader =
  (max = 4000): Reader<string> =>
  (value) => {
    if (typeof value !== 'string') return wrong('text');
    if (value.trim() === '') return fail(issue('TEXT_EMPTY'));
    return value.length > max ? fail(issue('TEXT_TOO_LONG', [], { max, length: value.length })) : ok(value);
  };

export const flagReader: Reader<boolean> = (value) =>
  typeof value === 'boolean' ? ok(value) : wrong('boolean');

export const wholeReader =
  (min: number, max: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? ok(value)
      : fail(issue('VALUE_OUT_OF_RANGE', [], { min, max }));

export const dayReader: Reader<CalendarDate> = (value) =>
  typeof value === 'string' ? parseCalendarDate(value) : wrong('day');

export const oneOfReader =
  <const T extends string>(allowed: readonly T[]): Reader<T> =>
  (value) => {
    const found = allowed.find((one) => one === value);
    return found === undefined
      ? fail(issue('NOT_ONE_OF', [], { allowed: allowed.join(', '), value: String(value).slice(0, 40) }))
      : ok(found);
  };

/** A text that a test recognises as one of a brand; the code is that of the brand's maker. */
export const brandReader =
  <T extends string>(is: (text: string) => boolean, code: string): Reader<T> =>
  (value) =>
    typeof value === 'string' && is(value)
      ? ok(value as T)
      : fail(issue(code, [], { value: String(value).slice(0, 80) }));

export const nullableReader =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? ok(null) : read(value);

export const listReader =
  <T>(read: Reader<T>, max = 10_000): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return wrong('list');
    if (value.length > max) return fail(issue('LIST_TOO_LONG', [], { max, length: value.length }));
    const values: T[] = [];
    const issues: Issue[] = [];
    value.forEach((item: unknown, index) => {
      const result = read(item);
      if (result.ok) values.push(result.value);
      else issues.push(...under([index], result.issues));
    });
    return issues.length > 0 ? fail(...issues) : ok(values);
  };

/** Some of the allowed keys, each with a value of one kind: parents by hierarchy. */
export const mapReader =
  <K extends string, T>(allowed: readonly K[], read: Reader<T>): Reader<Readonly<Partial<Record<K, T>>>> =>
  (value) =>
    readProperties(value, {}, Object.fromEntries(allowed.map((key) => [key, read])));

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type RequiredReaders<T> = { readonly [K in RequiredKeys<T>]: Reader<T[K]> };
type OptionalReaders<T> = {
  readonly [K in Exclude<keyof T, RequiredKeys<T>>]-?: Reader<Exclude<T[K], undefined>>;
};

/** An object with exactly these properties; one that is not known is an issue, since it would be lost. */
export const objectReader =
  <T extends object>(required: RequiredReaders<T>, optional: OptionalReaders<T>): Reader<T> =>
  (value) =>
    readProperties(value, required, optional);

type Readers = Readonly<Record<string, Reader<unknown>>>;

// what comes out has the properties of T and nothing else: the compiler checked the readers against T above
const readProperties = <T>(value: unknown, required: Readers, optional: Readers): Result<T> => {
  if (!isRecord(value)) return wrong('object');
  const readers: Readers = { ...required, ...optional };
  const issues: Issue[] = Object.keys(value)
    .filter((key) => !Object.hasOwn(readers, key))
    .map((key) => issue('PROPERTY_UNKNOWN', [key], { property: key.slice(0, 80) }));
  const built: [string, unknown][] = [];
  for (const [key, read] of Object.entries(readers)) {
    if (!Object.hasOwn(value, key) || value[key] === undefined) {
      if (Object.hasOwn(required, key)) issues.push(issue('PROPERTY_MISSING', [key], { property: key }));
      continue;
    }
    const result = read(value[key]);
    if (result.ok) built.push([key, result.value]);
    else issues.push(...under([key], result.issues));
  }
  return issues.length > 0 ? fail(...issues) : ok(Object.fromEntries(built) as T);
};

/** One of several kinds of object, told apart by the text in one property. */
export const taggedReader =
  <T extends object>(tag: string, kinds: Readonly<Record<string, Reader<T>>>): Reader<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return wrong('object');
    const name = String((value as Readonly<Record<string, unknown>>)[tag]);
    const read = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    return read === undefined
      ? fail(issue('NOT_ONE_OF', [tag], { allowed: Object.keys(kinds).join(', '), value: name.slice(0, 40) }))
      : read(value);
  };

/** Exactly one value, as the mark of a kind. */
export const exactlyReader =
  <const T extends string | boolean>(expected: T): Reader<T> =>
  (value) =>
    value === expected
      ? ok(expected)
      : fail(issue('NOT_ONE_OF', [], { allowed: String(expected), value: String(value).slice(0, 40) }));
