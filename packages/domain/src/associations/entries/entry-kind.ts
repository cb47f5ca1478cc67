import {
  type BodyId,
  type CalendarDate,
  type Grade,
  type Issue,
  isEmpty,
  issue,
  type LegalBasis,
  type Period,
  type Reader,
} from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';

/** What an entry is held against: the bodies there are, the day on which it is entered, and what the law calls papers. */
export interface EntryWorld {
  readonly registry: Registry;
  readonly today: CalendarDate;
  /** Ids of the papers of congresses; without them any id is taken. */
  readonly papers?: readonly string[];
}

/** One thing recorded of one association, as its kind says. */
export type EntryOf<V, K extends keyof V> = { readonly kind: K; readonly association: BodyId } & V[K];

/** All that the engine needs of a kind of entry; it stands in one place. */
export interface EntryKind<E> {
  readonly read: Reader<E>;
  /** The day by which it stands in a dated history; null where it has none. */
  readonly on: (entry: E) => CalendarDate | null;
  /** What is wrong in it beside its shape. */
  readonly check?: (entry: E, world: EntryWorld) => Issue[];
  /** As it stood on a day: without what came later. */
  readonly at?: (entry: E, on: CalendarDate) => E;
  /** The other associations that it is of as well. */
  readonly others?: (entry: E) => readonly BodyId[];
}

export type EntryKinds<V> = { readonly [K in keyof V]: EntryKind<EntryOf<V, K>> };

type Path = Issue['path'];

/** BODY_UNKNOWN of each that is given and that nobody knows. */
export const unknownBodies = (
  { registry }: EntryWorld,
  ...named: readonly (readonly [path: Path, body: BodyId | undefined])[]
): Issue[] =>
  named.flatMap(([path, body]) =>
    body === undefined || registry.bodies.has(body) ? [] : [issue('BODY_UNKNOWN', path, { body })],
  );

/** DAY_IN_FUTURE of each day that is given: of what has happened, nothing lies ahead. */
export const futureDays = (
  { today }: EntryWorld,
  ...days: readonly (readonly [path: Path, day: CalendarDate | undefined])[]
): Issue[] =>
  days.flatMap(([path, day]) =>
    day === undefined || day <= today ? [] : [issue('DAY_IN_FUTURE', path, { day, today })],
  );

/** ASSOCIATION_DAYS_OUT_OF_ORDER where what follows has a day before what it follows. */
export const outOfOrder = (
  first: CalendarDate | undefined,
  path: Path,
  then: CalendarDate | undefined,
): Issue[] =>
  first === undefined || then === undefined || first <= then
    ? []
    : [issue('ASSOCIATION_DAYS_OUT_OF_ORDER', path, { first, then })];

/** PERIOD_INVALID where no day is left in it. */
export const emptyPeriod = (period: Period, path: Path = ['period', 'until']): Issue[] =>
  isEmpty(period) ? [issue('PERIOD_INVALID', path)] : [];

/** NOTE_MISSING of an inferred value that does not say why. */
export const inferredWithoutNote = ({
  grade,
  basis,
}: {
  readonly grade: Grade;
  readonly basis: LegalBasis;
}): Issue[] =>
  grade === 'inferred' && basis.note === undefined ? [issue('NOTE_MISSING', ['basis', 'note'])] : [];

/** Whether a day is given and is not after another: what of a record has come about by then. */
export const hasCome = (day: CalendarDate | undefined, on: CalendarDate): boolean =>
  day !== undefined && day <= on;

/** The properties with a value for which something is so: an object without what is still to come. */
export const kept = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
