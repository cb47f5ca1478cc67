import {
  type BodyId,
  type Entry,
  entry,
  FIRST_DAY,
  fail,
  type Issue,
  issue,
  knownDay,
  ok,
  type PlaceId,
  period,
  type Result,
  type Timeline,
} from '../kernel/index.js';
import { registryWith } from './apply-succession.js';
import type { Body, Hierarchy, Place } from './body.js';
import type { BodyKind } from './body-kind.js';
import { brokenBy } from './broken-by.js';
import type { BodyCorrection, Dated, PlaceCorrection } from './correction.js';
import type { Life } from './life.js';
import type { Registry } from './registry.js';

/**
 * The place as it should have been recorded. What is not given stays; what befell it is not touched, so that a life
 * that no longer fits an event is refused. Issues: PLACE_UNKNOWN, PERIODS_OVERLAP, PLACE_TYPE_UNKNOWN, PLACE_LOOP,
 * LIFE_ENDS_BEFORE_START, SUCCESSION_BUILT_ON.
 *
 * @example correctPlace(registry, ward, { codes: [{ code: '19264' }], basis, grade: 'verified' })
 */
export const correctPlace = (registry: Registry, id: PlaceId, correction: PlaceCorrection): Result<Place> => {
  const place = registry.places.get(id);
  if (place === undefined) return fail(issue('PLACE_UNKNOWN', [], { place: id }));
  const { names, parents, types, codes } = correction;
  const after: Place = {
    ...place,
    life: correctedLife(place.life, correction),
    ...(names && { names: held(place.names.id, names, ({ name }) => name, correction) }),
    ...(parents && { parents: held(place.parents.id, parents, ({ parent }) => parent, correction) }),
    ...(types && { types: held(`${id}#type`, types, ({ type }) => type, correction) }),
    ...(codes && { codes: held(`${id}#code`, codes, ({ code }) => code, correction) }),
  };
  const issues = brokenBy(registry, registryWith(registry, { places: [after], bodies: [] }));
  return issues.length > 0 ? fail(...issues.map((found) => atField(found, 'places', id))) : ok(after);
};

/** The body as it should have been recorded, in the same way. Issues likewise, with BODY_UNKNOWN and BODY_LOOP. */
export const correctBody = (
  registry: Registry,
  id: BodyId,
  correction: BodyCorrection,
  kinds?: readonly BodyKind[],
): Result<Body> => {
  const body = registry.bodies.get(id);
  if (body === undefined) return fail(issue('BODY_UNKNOWN', [], { body: id }));
  const { names, parents = [] } = correction;
  const above: Partial<Record<Hierarchy, Timeline<BodyId>>> = { ...body.parents };
  for (const [hierarchy, list] of Map.groupBy(parents, (each) => each.hierarchy))
    above[hierarchy] = held(`${id}#${hierarchy}`, list, ({ parent }) => parent, correction);
  const after: Body = {
    ...body,
    life: correctedLife(body.life, correction),
    ...(names && { names: held(body.names.id, names, ({ name }) => name, correction) }),
    parents: above as Body['parents'],
  };
  const issues = brokenBy(registry, registryWith(registry, { places: [], bodies: [after] }), kinds);
  return issues.length > 0 ? fail(...issues.map((found) => atField(found, 'bodies', id))) : ok(after);
};

type Correction = PlaceCorrection | BodyCorrection;

const correctedLife = (life: Life, { begins, ends, hasNotEnded, grade, basis }: Correction): Life => ({
  from: begins === undefined ? life.from : knownDay(begins, grade, basis),
  until: ends === undefined ? (hasNotEnded ? null : life.until) : knownDay(ends, grade, basis),
});

const held = <V, T>(
  id: string,
  list: readonly Dated<V>[],
  read: (each: V) => T,
  { basis, grade }: Correction,
): Timeline<T> => ({
  id,
  entries: list.map(
    (each): Entry<T> => entry(read(each), period(each.from ?? FIRST_DAY, each.until), basis, grade),
  ),
});

/** What is wrong with the unit itself stands at the field that says it; all else names what it is wrong with. */
const atField = (found: Issue, room: string, id: string): Issue => {
  const [where, of, part] = found.path;
  if (where !== room || of !== id) return { ...found, path: [] };
  if (found.code === 'TIMELINE_OVERLAP')
    return issue('PERIODS_OVERLAP', [String(part)], { on: found.params.on ?? null });
  return { ...found, path: part === undefined || part === 'life' ? [] : [part] };
};
