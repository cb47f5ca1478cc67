import type { Entry, PlaceId, Timeline } from '../kernel/index.js';
import { endedBy, registryWith, renamedBy, type UnitChange } from './apply-succession.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place } from './body.js';
import type { Life } from './life.js';
import type { Registry } from './registry.js';
import type { Succession, UnitId, UnitIds } from './succession.js';
import { type Ground, withoutValue } from './value-from.js';

/** What a register says without an event, and what the event had written in it. */
export interface UndoneSuccession {
  readonly registry: Registry;
  /** The units that began with it, as they stand. */
  readonly places: readonly Place[];
  readonly bodies: readonly Body[];
  /** What became other of the unit that it renames, moves or upgrades. */
  readonly change: UnitChange;
}

/**
 * Takes back what an event wrote on its day: the ends of units, the beginning of others, and of one that it renames,
 * moves or upgrades the names, types, codes and parents that rest on its document. Later changes stay. What had been
 * recorded of an end before the event gave it is not known any more, and nothing is said of it.
 */
export const undoSuccession = (registry: Registry, event: Succession, ground: Ground): UndoneSuccession => {
  const others = registry.successions.filter(
    ({ id, subject, supersededOn }) =>
      id !== event.id && subject === event.subject && supersededOn === undefined,
  );
  const twins = others.filter(({ effectiveOn }) => effectiveOn.known && effectiveOn.day === ground.on);
  const concerned = new Set<UnitId>([...event.from, ...event.to].map(({ id }) => id));
  const units = { place: registry.places, body: registry.bodies }[event.subject];
  const stood = [...units.values()].filter(({ id }) => concerned.has(id));
  const came = stood.filter(
    ({ id, life: { from } }) =>
      from.known &&
      from.day === ground.on &&
      (from.basis === undefined || from.basis.document === ground.basis.document) &&
      event.from.every((unit) => unit.id !== id) &&
      twins.every(({ to }) => to.every((unit) => unit.id !== id)),
  );
  const began = new Set<UnitId>(came.map(({ id }) => id));
  const ended = new Set(endedBy(event));
  const lifeOf = ({ id, life }: Place | Body): Life =>
    ended.has(id) && life.until?.known === true && life.until.day === ground.on
      ? { from: life.from, until: null }
      : life;
  const renamed = renamedBy(event);
  const wroteFor = (id: UnitId): Wrote => {
    if (id !== renamed) return () => false;
    const shared = twins.some((twin) => [...twin.from, ...twin.to].some((unit) => unit.id === id));
    return ({ supersededOn, period, basis }) =>
      supersededOn === undefined &&
      period.from === ground.on &&
      basis.document === ground.basis.document &&
      // two events of one day and document tell by the provision which of them wrote it
      (!shared || basis.provision === ground.basis.provision);
  };
  const rest = stood.filter(({ id }) => !began.has(id));
  const places = rest.flatMap((unit) => (isPlace(unit) ? [placeWithout(unit, wroteFor(unit.id))] : []));
  const bodies = rest.flatMap((unit) => (isPlace(unit) ? [] : [bodyWithout(unit, wroteFor(unit.id))]));
  const without = registryWith(
    { ...registry, successions: registry.successions.filter((each) => each.id !== event.id) },
    {
      places: places.map(({ unit }) => ({ ...unit, life: lifeOf(unit) })),
      bodies: bodies.map(({ unit }) => ({ ...unit, life: lifeOf(unit) })),
      withdrawn: { [event.subject]: [...began] },
    },
  );
  return {
    registry: without,
    places: came.filter(isPlace),
    bodies: came.filter((unit): unit is Body => !isPlace(unit)),
    change: Object.assign({}, ...[...places, ...bodies].map(({ change }) => change)),
  };
};

type Wrote = (held: Entry<unknown>) => boolean;

const isPlace = (unit: Place | Body): unit is Place => !('kind' in unit);

/** A timeline without what was written in it, and what that was. */
const taken = <T>(timeline: Timeline<T>, wrote: Wrote): { timeline: Timeline<T>; value?: T } => {
  const written = timeline.entries.find(wrote);
  if (written === undefined) return { timeline };
  return {
    timeline: withoutValue(timeline, written),
    ...(written.state === 'in-force' ? { value: written.value } : {}),
  };
};

const placeWithout = (place: Place, wrote: Wrote): { unit: Place; change: UnitChange } => {
  const names = taken(place.names, wrote);
  const parents = taken(place.parents, wrote);
  const types = place.types && taken(place.types, wrote);
  const codes = place.codes && taken(place.codes, wrote);
  return {
    unit: {
      ...place,
      ...{ names: names.timeline, parents: parents.timeline },
      ...(types && { types: types.timeline }),
      ...(codes && { codes: codes.timeline }),
    },
    change: {
      ...(names.value && { name: names.value }),
      ...(parents.value && { parent: parents.value as PlaceId }),
      ...(types?.value && { type: types.value }),
      ...(codes?.value && { code: codes.value }),
    },
  };
};

const bodyWithout = (body: Body, wrote: Wrote): { unit: Body; change: UnitChange } => {
  const names = taken(body.names, wrote);
  const held: Partial<Record<Hierarchy, Timeline<UnitIds['body']>>> = {};
  const above: Partial<Record<Hierarchy, UnitIds['body']>> = {};
  for (const hierarchy of HIERARCHIES) {
    const parents = body.parents[hierarchy];
    if (parents === undefined) continue;
    const { timeline, value } = taken(parents, wrote);
    held[hierarchy] = timeline;
    if (value !== undefined) above[hierarchy] = value;
  }
  return {
    unit: { ...body, names: names.timeline, parents: held as Body['parents'] },
    change: {
      ...(names.value && { name: names.value }),
      ...(Object.keys(above).length > 0 && { parents: above }),
    },
  };
};
