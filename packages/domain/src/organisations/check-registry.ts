import {
  asOf,
  type BodyId,
  type CalendarDate,
  checkTimeline,
  earliestDay,
  type Issue,
  issue,
  latestDay,
  type Timeline,
  under,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place } from './body.js';
import { BODY_KINDS, type BodyKind } from './body-kind.js';
import { checkSuccessions } from './check-successions.js';
import type { Life } from './life.js';
import { findPlaceType } from './place-type.js';
import type { Registry } from './registry.js';
import { ancestorsAt, placesAround } from './tree.js';

/**
 * What is named in a register and not there (kinds, places, parents, committees), names and parents that overlap,
 * lives that end before they begin, and loops on the day a parent begins. Loops are looked for in what is known
 * now: one that was corrected away harms no question. Kinds are closed: those of this package and those given.
 */
export const checkRegistry = (registry: Registry, kinds: readonly BodyKind[] = BODY_KINDS): Issue[] => {
  const known = new Set(kinds.map(({ id }) => id));
  return [
    ...[...registry.places.values()].flatMap((place) => checkPlace(registry, place)),
    ...[...registry.bodies.values()].flatMap((body) => checkBody(registry, body, known)),
    ...checkSuccessions(registry),
  ];
};

const checkPlace = (registry: Registry, place: Place): Issue[] => {
  const path = ['places', place.id];
  return [
    ...checkLife(place.life, [...path, 'life']),
    ...checkHeld(place.names, [...path, 'names']),
    ...checkHeld(place.parents, [...path, 'parents']),
    ...place.parents.entries.flatMap((held) => {
      if (held.state !== 'in-force') return [];
      if (!registry.places.has(held.value))
        return [issue('PLACE_UNKNOWN', [...path, 'parents'], { place: held.value })];
      const on = held.period.from;
      return held.supersededOn === undefined && placesAround(registry, held.value, asOf(on)).has(place.id)
        ? [issue('PLACE_LOOP', [...path, 'parents'], { place: place.id, on })]
        : [];
    }),
    ...(place.types === undefined ? [] : checkTypes(place.types, [...path, 'types'])),
    ...(place.codes === undefined ? [] : checkHeld(place.codes, [...path, 'codes'])),
  ];
};

const checkTypes = (types: Timeline<string>, path: Issue['path']): Issue[] => [
  ...checkHeld(types, path),
  ...types.entries.flatMap((held) =>
    held.state !== 'in-force' || findPlaceType(held.value) !== null
      ? []
      : [issue('PLACE_TYPE_UNKNOWN', path, { type: held.value.slice(0, 80) })],
  ),
];

const checkBody = (registry: Registry, body: Body, kinds: ReadonlySet<string>): Issue[] => {
  const path = ['bodies', body.id];
  const issues = [
    ...checkLife(body.life, [...path, 'life']),
    ...checkHeld(body.names, [...path, 'names']),
    ...HIERARCHIES.flatMap((hierarchy) => checkParents(registry, body, hierarchy, path)),
  ];
  if (!kinds.has(body.kind))
    issues.push(issue('BODY_KIND_UNKNOWN', [...path, 'kind'], { kind: body.kind.slice(0, 80) }));
  if (!registry.places.has(body.place))
    issues.push(issue('PLACE_UNKNOWN', [...path, 'place'], { place: body.place }));
  if (body.organOf !== undefined && !registry.bodies.has(body.organOf))
    issues.push(issue('BODY_UNKNOWN', [...path, 'organOf'], { body: body.organOf }));
  return issues;
};

const checkParents = (
  registry: Registry,
  body: Body,
  hierarchy: Hierarchy,
  bodyPath: Issue['path'],
): Issue[] => {
  const parents = body.parents[hierarchy];
  if (parents === undefined) return [];
  const path = [...bodyPath, 'parents', hierarchy];
  const issues = checkHeld(parents, path);
  for (const held of parents.entries) {
    if (held.state !== 'in-force') continue;
    if (!registry.bodies.has(held.value)) issues.push(issue('BODY_UNKNOWN', path, { body: held.value }));
    else if (
      held.supersededOn === undefined &&
      isLoop(registry, body, held.value, hierarchy, held.period.from)
    )
      issues.push(issue('BODY_LOOP', path, { body: body.id, on: held.period.from }));
  }
  return issues;
};

const checkHeld = (held: Timeline<unknown>, path: Issue['path']): Issue[] => under(path, checkTimeline(held));

/** Whatever the days between the bounds are, the last possible end must leave a day after the first possible start. */
const checkLife = ({ from, until }: Life, path: Issue['path']): Issue[] => {
  const begins = earliestDay(from);
  const ends = until === null ? undefined : latestDay(until);
  return begins !== undefined && ends !== undefined && ends <= begins
    ? [issue('LIFE_ENDS_BEFORE_START', path, { from: begins, until: ends })]
    : [];
};

const isLoop = (
  registry: Registry,
  body: Body,
  parent: BodyId,
  hierarchy: Hierarchy,
  on: CalendarDate,
): boolean => parent === body.id || ancestorsAt(registry, parent, hierarchy, asOf(on)).includes(body.id);
