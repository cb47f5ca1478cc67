import type { CalendarDate } from '../../kernel/index.js';
import {
  asOf,
  entry,
  FIRST_DAY,
  type KnownDay,
  knownDay,
  type LevelId,
  type PlaceId,
  period,
  toBodyId,
  unknownDay,
  type Words,
  words,
} from '../../kernel/index.js';
import { type Body, lifeOn } from '../../organisations/index.js';
import { coreOf, wordsOfPlace } from './list-names.js';
import type { ListWorld } from './list-row.js';

/** Longest last part of an id: a name of 400 letters makes no id of 400. */
const MOST_LETTERS = 80;

/** The id of an association that begins with a list: its place and its name, with a number where that is taken. */
export const newBodyId = (name: string, place: PlaceId, taken: (id: string) => boolean, world: ListWorld) => {
  const { plain } = coreOf(name, wordsOfPlace(world.registry.places.get(place)));
  const last = plain
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/gu, '');
  const id = `${place}/${last === '' ? 'hoi' : last}`;
  let next = id;
  for (let number = 2; taken(next); number += 1) next = `${id}-${number}`;
  return toBodyId(next);
};

const PLACE_ENDED = words(
  'Địa bàn của hội đã kết thúc; danh sách không nói hội ra sao sau đó',
  'Its place has ended; the list does not say what became of it afterwards',
);

/** What a list says of when it begins: the day it was founded, or that it was there by the day of the list. */
const beginning = ({ paper }: ListWorld, foundedOn: CalendarDate | null): KnownDay =>
  foundedOn === null
    ? unknownDay({ notAfter: { day: paper.on, grade: paper.grade, basis: paper.basis } })
    : knownDay(foundedOn, paper.grade, paper.basis);

/** Of an association whose place has ended nobody knows; of another no end is known. */
const ending = ({ registry, today }: ListWorld, place: PlaceId): KnownDay | null => {
  const life = registry.places.get(place)?.life;
  if (life === undefined || lifeOn(life, asOf(today)).state !== 'ended') return null;
  const day = life.until?.known === true ? life.until.day : undefined;
  return unknownDay(day === undefined ? {} : { notBefore: { day, grade: 'inferred', note: PLACE_ENDED } });
};

/** An association that nobody knew before the list. */
export const listedBody = (
  id: Body['id'],
  name: Words,
  {
    level,
    place,
    foundedOn,
  }: { readonly level: LevelId; readonly place: PlaceId; readonly foundedOn: CalendarDate | null },
  world: ListWorld,
): Body => ({
  id,
  kind: 'association',
  level,
  place,
  life: { from: beginning(world, foundedOn), until: ending(world, place) },
  names: {
    id: `${id}#name`,
    entries: [entry(name, period(FIRST_DAY), world.paper.basis, world.paper.grade)],
  },
  parents: {},
  basis: world.paper.basis,
  ...(world.sample === true ? { sample: true } : {}),
});

/** The body with what the same list now says of it; null where that is what stands, or where it is of another source. */
export const correctedBody = (
  body: Body,
  name: Words,
  foundedOn: CalendarDate | null,
  world: ListWorld,
): Body | null => {
  const [held, ...others] = body.names.entries.filter(({ supersededOn }) => supersededOn === undefined);
  const isOfList =
    body.basis?.document === world.paper.document && held?.basis.document === world.paper.document;
  if (!isOfList || held?.state !== 'in-force' || others.length > 0) return null;
  const { from } = body.life;
  const sameName = held.value.vi === name.vi && held.value.en === name.en;
  // a beginning that another paper gave since is not this list's to take away
  const isDayOfList = (from.known ? from.basis : from.notAfter?.basis)?.document === world.paper.document;
  const sameDay = foundedOn === null ? !from.known : from.known && from.day === foundedOn;
  return sameName && (sameDay || !isDayOfList)
    ? null
    : {
        ...body,
        ...(isDayOfList ? { life: { ...body.life, from: beginning(world, foundedOn) } } : {}),
        names: { ...body.names, entries: [{ ...held, value: name }] },
      };
};
