import {
  type Entry,
  entry,
  intersect,
  type KnownDay,
  knownDay,
  type LegalBasis,
  latestDay,
  legalBasis,
  period,
  type Timeline,
  toBodyId,
  unknownDay,
  type Words,
  words,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place, type Registry } from '../organisations/index.js';
import { TWO_LEVELS_FROM } from './build.js';

const READING = words(
  'suy ra: mỗi tỉnh, thành phố và mỗi xã, phường, đặc khu có các tổ chức này từ ngày 01/7/2025; quyết định thành lập của từng nơi không có trong nguồn',
  'inferred: every province and every commune has these bodies from 1/7/2025; the decision of each place is not in the sources',
);
const GOVERNMENT = legalBasis('state/72-2025-qh15', 'toàn văn', { note: READING });
const FRONT = legalBasis('state/203-2025-qh15', 'Điều 9 (sửa đổi)', { note: READING });
const PARTY = legalBasis('state/202-2025-qh15', 'toàn văn', { note: READING });

/** One kind of body that every such place has; `#` in a parent is the body's own place, `^` the one above it. */
interface Standard {
  readonly kind: string;
  readonly name: (place: Words) => Words;
  readonly basis: LegalBasis;
  readonly parents: Readonly<Partial<Record<Hierarchy, string>>>;
}

const BY_PARTY = { 'party-leadership': '#/party-committee' } as const;

/** Bare names under a province or a city, full ones below: "Tỉnh ủy Lào Cai", "Thành ủy Huế", "Đảng ủy xã Sơn Hà". */
const partyName = ({ vi, en }: Words): Words => {
  const office = vi.replace(/^tỉnh /, 'Tỉnh ủy ').replace(/^thành phố /, 'Thành ủy ');
  return words(office === vi ? `Đảng ủy ${vi}` : office, `Party Committee of ${en}`);
};
const named =
  (vi: string, en: string) =>
  (place: Words): Words =>
    words(`${vi} ${place.vi}`, `${en} of ${place.en}`);

/** The five organisations: directly under the Front of their level from 1/7/2025, one above another in their own line. */
const organisation = (kind: string, name: Standard['name']): Standard => ({
  kind,
  name,
  basis: FRONT,
  parents: { ...BY_PARTY, 'front-membership': '#/front-committee', sector: `^/${kind}` },
});
const ofProvince = named('Liên đoàn Lao động', 'Labour Federation');
const ofCommune = named('Công đoàn', 'Trade Union');

const STANDARD: readonly Standard[] = [
  {
    kind: 'party-committee',
    name: partyName,
    basis: PARTY,
    parents: { 'party-leadership': '^/party-committee' },
  },
  {
    kind: 'peoples-council',
    name: named('Hội đồng nhân dân', "People's Council"),
    basis: GOVERNMENT,
    parents: BY_PARTY,
  },
  {
    kind: 'peoples-committee',
    name: named('Ủy ban nhân dân', "People's Committee"),
    basis: GOVERNMENT,
    parents: { ...BY_PARTY, 'state-management': '^/peoples-committee' },
  },
  {
    kind: 'front-committee',
    name: named('Ủy ban Mặt trận Tổ quốc Việt Nam', 'Fatherland Front Committee'),
    basis: FRONT,
    parents: { ...BY_PARTY, sector: '^/front-committee' },
  },
  organisation('labour-federation', (place) =>
    /^(tỉnh|thành phố) /.test(place.vi) ? ofProvince(place) : ofCommune(place),
  ),
  organisation('farmers-association', named('Hội Nông dân', "Farmers' Association")),
  organisation('womens-union', named('Hội Liên hiệp Phụ nữ', "Women's Union")),
  organisation('veterans-association', named('Hội Cựu chiến binh', "Veterans' Association")),
  organisation(
    'youth-union',
    named('Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Hồ Chí Minh Communist Youth Union'),
  ),
];

/** What stands above a province: the centre has bodies of its own, and not all of them are on record. */
const OF_THE_CENTRE: Readonly<Record<string, string | undefined>> = {
  'party-committee': 'viet-nam/party-central-committee',
  'peoples-committee': 'viet-nam/government',
};
const bodyAbove = (place: string, kind: string): string | null =>
  place === 'viet-nam' ? (OF_THE_CENTRE[kind] ?? null) : `${place}/${kind}`;

const LEVELS: ReadonlySet<string> = new Set(['province', 'commune']);

/**
 * The bodies that a province or a commune has by law in the two-level system: Party committee, people's council and
 * committee, Front committee and the five socio-political organisations, `<place>/<kind>`, named and placed as the
 * place is on each day, from 1/7/2025 on and not before. All are `inferred`: 72/2025/QH15 and article 9 of the
 * Constitution (203/2025/QH15) speak of every place, not of this one. A body that the registry has is left out, and
 * so are parents at the centre that are not on record. Nothing for districts and for what ended on 1/7/2025.
 *
 * @example standardBodiesOf(vietnam, ngocHa)[2]?.id // 'ha-noi/ngoc-ha/peoples-committee'
 */
export const standardBodiesOf = (registry: Pick<Registry, 'bodies'>, place: Place): Body[] => {
  const last = place.life.until === null ? undefined : latestDay(place.life.until);
  if (!LEVELS.has(place.level) || (last !== undefined && last <= TWO_LEVELS_FROM)) return [];
  return STANDARD.map((standard) => build(place, standard)).filter(({ id }) => !registry.bodies.has(id));
};

const build = (place: Place, { kind, name, basis, parents }: Standard): Body => {
  const id = toBodyId(`${place.id}/${kind}`);
  const held: Partial<Record<Hierarchy, Timeline<Body['id']>>> = {};
  for (const hierarchy of HIERARCHIES) {
    const entries = parentsOf(place, parents[hierarchy], basis);
    if (entries.length > 0) held[hierarchy] = { id: `${id}#${hierarchy}`, entries };
  }
  return {
    id,
    kind,
    level: place.level,
    place: place.id,
    life: { from: startOf(place, basis), until: place.life.until },
    names: { id: `${id}#name`, entries: fromReform(place.names, basis, name) },
    parents: held,
    basis,
  };
};

/** A place that surely began with or after the reform has its bodies from that day; others had them by 1/7/2025. */
const startOf = ({ life: { from } }: Place, basis: LegalBasis): KnownDay =>
  from.known && from.day >= TWO_LEVELS_FROM
    ? knownDay(from.day, 'inferred', basis)
    : unknownDay({ notAfter: { day: TWO_LEVELS_FROM, grade: 'inferred', basis } });

const parentsOf = (place: Place, parent: string | undefined, basis: LegalBasis): Entry<Body['id']>[] => {
  if (parent === undefined) return [];
  const kind = parent.slice(2);
  if (parent.startsWith('#'))
    return [entry(toBodyId(`${place.id}/${kind}`), period(TWO_LEVELS_FROM), basis, 'inferred')];
  return fromReform(place.parents, basis, (above) => {
    const id = bodyAbove(above, kind);
    return id === null ? null : toBodyId(id);
  });
};

/** What follows from a place's dated values, from 1/7/2025 on: nothing is said of the days before. */
const fromReform = <T, U>(
  { entries }: Timeline<T>,
  basis: LegalBasis,
  toValue: (value: T) => U | null,
): Entry<U>[] =>
  entries.flatMap((held) => {
    if (held.state !== 'in-force' || held.supersededOn !== undefined) return [];
    const days = intersect(held.period, period(TWO_LEVELS_FROM));
    const value = days === null ? null : toValue(held.value);
    return days === null || value === null ? [] : [entry(value, days, basis, 'inferred')];
  });
