import {
  type AsOf,
  addDays,
  asOf,
  type Body,
  bodyName,
  type CalendarDate,
  findPlaceType,
  formatDate,
  type Language,
  lifeOn,
  lookUp,
  message,
  type Place,
  type PlaceId,
  placeAt,
  placeTree,
  predecessorsOf,
  type Registry,
  successorsOf,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import { vietnamRegistry } from '@danvan/domain/reference/units';
import { WORDS } from './words.js';

/** Provinces of the six documents that were merged: by the names that they had before. */
const PROVINCES = ['quang-tri', 'lao-cai'].map(toPlaceId);

const KINDS = [
  'party-committee',
  'peoples-committee',
  'front-committee',
  'mass-mobilisation-commission',
  'propaganda-mass-mobilisation-commission',
  'womens-union',
];

/**
 * Two provinces as they were on the day before and on the day itself: which place it is, what it is made of, which
 * bodies it has and what they came from. From the domain alone. What no source tells is said to be unknown.
 */
export const beforeAndAfter = (day: CalendarDate, language: Language): string[] => {
  const registry = vietnamRegistry();
  return PROVINCES.flatMap((province, index) => [
    ...(index === 0 ? [] : ['']),
    ...[addDays(day, -1), day].flatMap((on) => linesOn(registry, province, asOf(on), language)),
  ]);
};

/** The province as it is on the day: itself, or what it became. */
const heirOf = (registry: Registry, province: PlaceId, at: AsOf): Place | null => {
  const lineage = successorsOf(registry, 'place', province, at);
  const heir = lineage.state === 'found' ? lineage.units[0]?.id : province;
  return (heir && registry.places.get(heir)) ?? null;
};

const linesOn = (registry: Registry, province: PlaceId, at: AsOf, language: Language): string[] => {
  const place = heirOf(registry, province, at);
  if (place === null) return [];
  const words = WORDS[language];
  const bodies = KINDS.flatMap((kind) => registry.bodies.get(toBodyId(`${place.id}/${kind}`)) ?? []).filter(
    ({ life }) => !['ended', 'not-yet'].includes(lifeOn(life, at).state),
  );
  return [
    `${formatDate(at.on, language)}: ${nameOf(registry, place.id, at, language)} [${place.id}] · ${words.life[lifeOn(place.life, at).state]} · ${words.code} ${codeOn(place, at) ?? words.unknown}`,
    `  ${originOf(registry, place, at, language)}`,
    `  ${unitsOf(registry, place.id, at, language)}`,
    ...bodies.map((body) => `  ${bodyLine(registry, body, at, language)}`),
  ];
};

const codeOn = ({ codes }: Place, at: AsOf): string | null => {
  const found = codes === undefined ? null : lookUp(codes, at);
  return found?.state === 'found' ? found.value : null;
};

const nameOf = (registry: Registry, id: PlaceId, at: AsOf, language: Language): string => {
  const name = placeAt(registry, id, at)?.name;
  if (name?.state === 'found') return name.value[language];
  const near = name !== undefined && 'near' in name ? name.near : null;
  return near?.state === 'in-force' ? near.value[language] : id;
};

const originOf = (registry: Registry, place: Place, at: AsOf, language: Language): string => {
  const words = WORDS[language];
  const origin = predecessorsOf(registry, 'place', place.id, at);
  if (origin.state !== 'found') return `${words.from}: ${words.unknown}`;
  const names = origin.units.map(({ id }) => nameOf(registry, id, at, language)).join(', ');
  const event = registry.successions.find(({ id }) => id === origin.units[0]?.events[0]);
  const what = event === undefined ? '' : ` · ${message(`succession.${event.kind}`, {}, language)}`;
  const grade = event === undefined ? '' : ` (${message(`grade.${event.grade}`, {}, language)})`;
  return `${words.from}: ${names}${what}${grade}`;
};

/** What stands directly under it, counted by type: units that may not have been there yet are not counted. */
const unitsOf = (registry: Registry, id: PlaceId, at: AsOf, language: Language): string => {
  const types = (placeTree(registry, at).children.get(id) ?? []).flatMap((child) => {
    const place = registry.places.get(child);
    if (place === undefined || lifeOn(place.life, at).state !== 'exists') return [];
    const type = place.types && lookUp(place.types, at);
    return type?.state === 'found' ? (findPlaceType(type.value)?.words[language] ?? type.value) : [];
  });
  const counts = [...Map.groupBy(types, (type) => type)].map(([type, { length }]) => `${length} ${type}`);
  return `${WORDS[language].units}: ${counts.sort().join(', ') || WORDS[language].unknown}`;
};

const bodyLine = (registry: Registry, body: Body, at: AsOf, language: Language): string => {
  const words = WORDS[language];
  const origin = predecessorsOf(registry, 'body', body.id, at);
  const from =
    origin.state === 'found'
      ? `${origin.units.map(({ id }) => id).join(', ')}${origin.complete ? '' : ` ${words.others}`}`
      : words.unknown;
  return `${bodyName(body, at)[language]} [${body.id}] · ${words.life[lifeOn(body.life, at).state]} · ${words.from}: ${from}`;
};
