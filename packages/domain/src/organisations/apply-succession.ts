import {
  addDays,
  asOf,
  type CalendarDate,
  fail,
  type Issue,
  issue,
  knownDay,
  ok,
  type PlaceId,
  type Result,
  type Timeline,
  type Words,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place } from './body.js';
import { checkSuccession } from './check-succession.js';
import { checkSuccessions } from './check-successions.js';
import { type Life, lifeOn } from './life.js';
import { buildRegistry, type Registry } from './registry.js';
import type { Subject, Succession, UnitId, UnitIds } from './succession.js';
import { beginsOn, type Ground, valueFrom } from './value-from.js';

/** What an event changes of the unit that it is about, where the unit lives on: its name, type, code or parents. */
export interface UnitChange {
  readonly name?: Words;
  readonly type?: string;
  readonly code?: string;
  /** The place above from then on. */
  readonly parent?: PlaceId;
  /** The bodies above from then on, in the trees that change. */
  readonly parents?: Readonly<Partial<Record<Hierarchy, UnitIds['body']>>>;
}

/** What comes with an event: the units that begin with it, and what changes of the one that it renames or moves. */
export interface SuccessionParts {
  readonly places?: readonly Place[];
  readonly bodies?: readonly Body[];
  readonly change?: UnitChange;
}

/** The units that are other after the event than before, new ones among them, as they are to be recorded. */
export interface AppliedSuccession {
  readonly places: readonly Place[];
  readonly bodies: readonly Body[];
  /** The ids of the units that end with it. */
  readonly ended: readonly UnitId[];
}

/** Units as they are to be recorded, and those of which nothing is to be said any more. */
export interface ChangedUnits extends Pick<AppliedSuccession, 'places' | 'bodies'> {
  readonly withdrawn?: Readonly<Partial<Record<Subject, readonly UnitId[]>>>;
}

/**
 * What a register has to say after an event: units that go into others end, new ones begin, and one that is renamed,
 * moved or upgraded is it from the day of effect on. Nothing of the days before changes. Issues: what
 * `checkSuccession` and `checkSuccessions` find, SUCCESSION_DUPLICATE, SUCCESSION_DAY_UNKNOWN, UNIT_EXISTS,
 * UNIT_NOT_THERE, CHANGE_MISSING, CHANGE_DAY_TAKEN.
 *
 * @example applySuccession(registry, merger, { bodies: [newCommittee] }) // { ok: true, value: { bodies: [ …, … ], … } }
 */
export const applySuccession = (
  registry: Registry,
  event: Succession,
  parts: SuccessionParts = {},
): Result<AppliedSuccession> => {
  const alone = checkSuccession(event);
  if (!event.effectiveOn.known) alone.push(issue('SUCCESSION_DAY_UNKNOWN', ['effectiveOn']));
  if (registry.successions.some(({ id, supersededOn }) => id === event.id && supersededOn === undefined))
    alone.push(issue('SUCCESSION_DUPLICATE', ['id'], { id: event.id }));
  alone.push(...checkNewUnits(registry, parts));
  if (alone.length > 0 || !event.effectiveOn.known) return fail(...alone);
  const on = event.effectiveOn.day;
  const ground: Ground = { on, basis: event.basis, grade: event.grade };
  const there = checkThere(registry, event, on);
  if (there.length > 0) return fail(...there);
  const ended = endedBy(event);
  const changed = changedUnits(registry, event, parts, ended, ground);
  if (!changed.ok) return changed;
  const applied = { ...changed.value, ended };
  const issues = checkSuccessions({ ...registryWith(registry, applied), successions: [event] });
  // the path of a register is longer by the event that it names
  return issues.length > 0
    ? fail(...issues.map((found) => ({ ...found, path: found.path.slice(2) })))
    : ok(applied);
};

/** The units that an event ends: those it starts from that neither live on nor stand on the other side. */
export const endedBy = (event: Succession): UnitId[] =>
  event.from.flatMap(({ id, survives }) =>
    survives === true || event.to.some((unit) => unit.id === id) ? [] : [id],
  );

/** Units that begin with an event and are there already. */
const checkNewUnits = (registry: Registry, { places = [], bodies = [] }: SuccessionParts): Issue[] => [
  ...places.flatMap(({ id }, index) =>
    registry.places.has(id) ? [issue('UNIT_EXISTS', ['places', index, 'id'], { unit: id })] : [],
  ),
  ...bodies.flatMap(({ id }, index) =>
    registry.bodies.has(id) ? [issue('UNIT_EXISTS', ['bodies', index, 'id'], { unit: id })] : [],
  ),
];

const endsIn = (event: Succession, id: UnitId): boolean =>
  event.supersededOn === undefined && endedBy(event).includes(id);

/** What an event starts from was there on the day before, and is ended by no other event. */
const checkThere = (registry: Registry, event: Succession, on: CalendarDate): Issue[] => {
  const ends = new Set(endedBy(event));
  return event.from.flatMap(({ id }, index) => {
    const life = lifeOf(registry, event, id);
    if (life === null) return [];
    const { state } = lifeOn(life, asOf(addDays(on, -1)));
    // what ends twice was recorded twice: the first event is to be corrected, not to be doubled
    const elsewhere = ends.has(id) && registry.successions.some((other) => endsIn(other, id));
    return elsewhere || state === 'ended' || state === 'not-yet'
      ? [issue('UNIT_NOT_THERE', ['from', index], { unit: id, on })]
      : [];
  });
};

const lifeOf = (registry: Registry, { subject }: Succession, id: UnitId): Life | null => {
  const units: ReadonlyMap<UnitId, { readonly life: Life }> =
    subject === 'body' ? registry.bodies : registry.places;
  return units.get(id)?.life ?? null;
};

const endedLife = (life: Life, { on, basis, grade }: Ground): Life => ({
  from: life.from,
  until: knownDay(on, grade, basis),
});

const RENAMING: ReadonlySet<Succession['kind']> = new Set(['rename', 'upgrade', 'move']);

/** The unit that an event renames, moves or upgrades; undefined for an event that does something else. */
export const renamedBy = ({ kind, from, to }: Succession): UnitId | undefined =>
  RENAMING.has(kind) ? (from[0] ?? to[0])?.id : undefined;

const changedUnits = (
  registry: Registry,
  event: Succession,
  { places = [], bodies = [], change }: SuccessionParts,
  ended: readonly UnitId[],
  ground: Ground,
): Result<Omit<AppliedSuccession, 'ended'>> => {
  const subject = renamedBy(event);
  if (subject !== undefined && (change === undefined || Object.keys(change).length === 0))
    return fail(issue('CHANGE_MISSING', ['change'], { kind: event.kind }));
  const taken = subject === undefined ? [] : fieldsTaken(registry, event, subject, change ?? {}, ground);
  if (taken.length > 0) return fail(...taken);
  if (event.subject === 'place') {
    const over = ended.flatMap((id) => registry.places.get(id as PlaceId) ?? []);
    const other = subject === undefined ? undefined : registry.places.get(subject as PlaceId);
    return ok({
      bodies: [],
      places: [
        ...places,
        ...over.map((place) => ({ ...place, life: endedLife(place.life, ground) })),
        ...(other === undefined || change === undefined ? [] : [changedPlace(other, change, ground)]),
      ],
    });
  }
  const over = ended.flatMap((id) => registry.bodies.get(id as UnitIds['body']) ?? []);
  const other = subject === undefined ? undefined : registry.bodies.get(subject as UnitIds['body']);
  return ok({
    places,
    bodies: [
      ...bodies,
      ...over.map((body) => ({ ...body, life: endedLife(body.life, ground) })),
      ...(other === undefined || change === undefined ? [] : [changedBody(other, change, ground)]),
    ],
  });
};

/** What another change of the same day has given the unit already: which of them holds, the later record must not decide. */
const fieldsTaken = (
  registry: Registry,
  event: Succession,
  unit: UnitId,
  { name, type, code, parent, parents = {} }: UnitChange,
  { on }: Ground,
): Issue[] => {
  const place = event.subject === 'place' ? registry.places.get(unit as PlaceId) : undefined;
  const body = event.subject === 'body' ? registry.bodies.get(unit as UnitIds['body']) : undefined;
  const timelines = {
    ...(name !== undefined && { name: (place ?? body)?.names }),
    ...(type !== undefined && { type: place?.types }),
    ...(code !== undefined && { code: place?.codes }),
    ...(parent !== undefined && { parent: place?.parents }),
  };
  const above = HIERARCHIES.some(
    (hierarchy) => parents[hierarchy] !== undefined && beginsOn(body?.parents[hierarchy], on),
  );
  return [
    ...Object.entries(timelines).flatMap(([field, held]) => (beginsOn(held, on) ? [field] : [])),
    ...(above ? ['parents'] : []),
  ].map((field) => issue('CHANGE_DAY_TAKEN', ['change', field], { unit, on }));
};

const changedPlace = (place: Place, { name, type, code, parent }: UnitChange, ground: Ground): Place => ({
  ...place,
  ...(name === undefined ? {} : { names: valueFrom(place.names, name, ground) }),
  ...(parent === undefined ? {} : { parents: valueFrom(place.parents, parent, ground) }),
  ...(type === undefined ? {} : { types: valueFrom(place.types ?? none(place, 'type'), type, ground) }),
  ...(code === undefined ? {} : { codes: valueFrom(place.codes ?? none(place, 'code'), code, ground) }),
});

const none = (place: Place, what: string): Timeline<string> => ({ id: `${place.id}#${what}`, entries: [] });

const changedBody = (body: Body, { name, parents = {} }: UnitChange, ground: Ground): Body => {
  const moved: Partial<Record<Hierarchy, Timeline<UnitIds['body']>>> = { ...body.parents };
  for (const hierarchy of HIERARCHIES) {
    const above = parents[hierarchy];
    if (above !== undefined)
      moved[hierarchy] = valueFrom(
        body.parents[hierarchy] ?? { id: `${body.id}#${hierarchy}`, entries: [] },
        above,
        ground,
      );
  }
  return {
    ...body,
    ...(name === undefined ? {} : { names: valueFrom(body.names, name, ground) }),
    parents: moved as Body['parents'],
  };
};

/** The register with some units otherwise, and without those withdrawn. */
export const registryWith = (
  registry: Registry,
  { places, bodies, withdrawn = {} }: ChangedUnits,
): Registry => {
  const allPlaces = new Map(registry.places);
  const allBodies = new Map(registry.bodies);
  for (const id of withdrawn.place ?? []) allPlaces.delete(id as PlaceId);
  for (const id of withdrawn.body ?? []) allBodies.delete(id as UnitIds['body']);
  for (const place of places) allPlaces.set(place.id, place);
  for (const body of bodies) allBodies.set(body.id, body);
  return buildRegistry([...allPlaces.values()], [...allBodies.values()], registry.successions);
};
