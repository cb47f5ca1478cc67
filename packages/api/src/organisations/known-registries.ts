import {
  type Body,
  buildRegistry,
  type CalendarDate,
  type Place,
  type Recorded,
  type Registry,
  type Succession,
} from '@danvan/domain';
import type { ReadConnection } from '../platform/database/index.js';
import {
  bodyFrame,
  bodyParentsByOwner,
  namesByOwner,
  placeFrame,
  placeParentsByOwner,
  placeValuesByOwner,
  ROW_SQL,
  successionOf,
} from './read-rows.js';

/** Registers of earlier days of knowledge that are kept at hand; each is made anew where it is asked for again. */
const KEPT = 8;

type Versions<T> = readonly (readonly T[])[];

/**
 * Everything that the tables ever said of places, bodies and what happened to them. Names, parents and events carry their own days of record, so
 * that one register serves every day of knowledge; only where a body or a place itself was corrected is there one
 * register for the time before and one for the time after.
 */
export class KnownRegistries {
  readonly #places: Versions<Place>;
  readonly #bodies: Versions<Body>;
  readonly #successions: readonly Succession[];
  /** The days on which a place or body began to be known otherwise than before. */
  readonly #days: readonly CalendarDate[];
  readonly #made = new Map<number, Registry>();

  constructor(places: readonly Place[], bodies: readonly Body[], successions: readonly Succession[]) {
    this.#places = versionsOf(places);
    this.#bodies = versionsOf(bodies);
    this.#successions = successions;
    this.#days = [...new Set([...laterDays(this.#places), ...laterDays(this.#bodies)])].sort();
  }

  /** The register with which to answer what was known at the end of a day. */
  at(knownOn: CalendarDate): Registry {
    const index = this.#days.findLastIndex((day) => day <= knownOn);
    const made = this.#made.get(index);
    if (made !== undefined) return made;
    const day = this.#days[index];
    const pick = <T extends Recorded>(versions: readonly T[]): T[] => {
      const known = versions.findLast(
        ({ recordedOn }) => recordedOn === undefined || (day !== undefined && recordedOn <= day),
      );
      // one that was not known yet says so itself, by the day it was recorded
      return [known ?? versions[0]].flatMap((found) => found ?? []);
    };
    const registry = buildRegistry(this.#places.flatMap(pick), this.#bodies.flatMap(pick), this.#successions);
    const [oldest] = this.#made.keys();
    if (this.#made.size >= KEPT && oldest !== undefined) this.#made.delete(oldest);
    this.#made.set(index, registry);
    return registry;
  }
}

const laterDays = (all: Versions<Recorded>): CalendarDate[] =>
  all.flatMap((versions) => versions.slice(1).flatMap(({ recordedOn }) => recordedOn ?? []));

/** The versions of each id, oldest first; the rows come in that order. */
const versionsOf = <T extends { readonly id: string }>(rows: readonly T[]): Versions<T> => [
  ...Map.groupBy(rows, ({ id }) => id).values(),
];

/** Counts the changes of places, bodies and events: what was read under one number is right while it stands. */
export const revisionOf = async (connection: ReadConnection): Promise<string> => {
  const [[revision] = []] = await connection.rows('select revision::text from organisation_revision', []);
  return revision ?? '';
};

/** Reads all of it: a constant number of statements, which must see one moment. */
export const readRegistries = async (connection: ReadConnection): Promise<KnownRegistries> => {
  const rows = (sql: string) => connection.rows(sql, []);
  const placeNames = namesByOwner(await rows(ROW_SQL.placeNames));
  const placeParents = placeParentsByOwner(await rows(ROW_SQL.placeParents));
  const placeValues = placeValuesByOwner(await rows(ROW_SQL.placeValues));
  const bodyNames = namesByOwner(await rows(ROW_SQL.bodyNames));
  const bodyParents = bodyParentsByOwner(await rows(ROW_SQL.bodyParents));
  const places = (await rows(ROW_SQL.places)).map((row): Place => {
    const frame = placeFrame(row);
    return {
      ...frame,
      names: placeNames(frame.id),
      parents: placeParents(frame.id),
      ...placeValues(frame.id),
    };
  });
  const bodies = (await rows(ROW_SQL.bodies)).map((row): Body => {
    const frame = bodyFrame(row);
    return { ...frame, names: bodyNames(frame.id), parents: bodyParents(frame.id) };
  });
  const successions = (await rows(ROW_SQL.successions)).map(successionOf);
  return new KnownRegistries(places, bodies, successions);
};
