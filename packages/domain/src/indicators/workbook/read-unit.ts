import { type AsOf, type BodyId, isSlug, lookUp, type PlaceId, toBodyId } from '../../kernel/index.js';
import { type BodyKind, lifeOn, type Place, type Registry } from '../../organisations/index.js';

/** What a row names: a body by its id, or an organisation of a kind at a place by the official code of the place. */
export type NamedUnit =
  | { readonly by: 'body'; readonly body: BodyId }
  | { readonly by: 'code'; readonly place: PlaceId; readonly kind: string };

const CODE = /^\d{2,5}$/;

const hadCode = ({ codes }: Place, code: string): boolean =>
  codes?.entries.some((entry) => entry.state === 'in-force' && entry.value === code) === true;

/**
 * The place of an official code: that which has it on the day, else the one that had it last. The State gives a code
 * to another place later (44 was Quảng Bình and is Quảng Trị), so that the day decides. Null where no place had it.
 */
export const placeOfCode = (registry: Registry, code: string, on: AsOf): PlaceId | null => {
  const having = [...registry.places.values()].filter((place) => hadCode(place, code));
  const then = having.find(({ codes }) => {
    const found = codes === undefined ? null : lookUp(codes, on);
    return found?.state === 'found' && found.value === code;
  });
  const firstDay = ({ codes }: Place): string =>
    (codes?.entries ?? []).reduce(
      (latest, entry) =>
        entry.state === 'in-force' && entry.value === code && entry.period.from > latest
          ? entry.period.from
          : latest,
      '',
    );
  const [last] = having
    .filter((place) => firstDay(place) <= on.on)
    .sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1));
  return (then ?? last)?.id ?? null;
};

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** The kind of a text: its id, or its words in either language. */
const kindOf = (kinds: readonly BodyKind[], text: string): string | null =>
  kinds.find(({ id, words }) => [id, words.vi, words.en].some((known) => folded(known) === folded(text)))
    ?.id ?? null;

/** The unit of a row: `code` is what stands under the body's code, `kind` the kind of organisation beside it. */
export const unitNamed = (
  registry: Registry,
  kinds: readonly BodyKind[],
  { code, kind }: { readonly code: string; readonly kind: string },
  on: AsOf,
): NamedUnit | null => {
  const text = code.trim().replace(/^bod_/, '');
  if (isSlug(text) && registry.bodies.has(toBodyId(text))) return { by: 'body', body: toBodyId(text) };
  const [place, known] = CODE.test(text)
    ? [placeOfCode(registry, text, on), kindOf(kinds, kind)]
    : [null, null];
  return place === null || known === null ? null : { by: 'code', place, kind: known };
};

/** The one body of a kind that stood at a place on a day; null where there is none, or several. */
export const bodyOfKindAt = (registry: Registry, place: PlaceId, kind: string, on: AsOf): BodyId | null => {
  const found = [...registry.bodies.values()].filter(
    (body) => body.place === place && body.kind === kind && lifeOn(body.life, on).state === 'exists',
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
};
