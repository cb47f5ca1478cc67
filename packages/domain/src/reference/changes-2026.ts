import {
  day,
  entry,
  knownDay,
  type LegalBasis,
  legalBasis,
  type Period,
  type PlaceId,
  period,
  type Timeline,
  words,
} from '../kernel/index.js';
import { findPlaceType, fullName, type Succession } from '../organisations/index.js';
import type { UnitPlace } from './unit-table.js';

/** Đồng Nai becomes a centrally run city and ten of its xã become phường: the same places under other names. */
const FROM: Period = period(day('2026-04-30'));
const GRADE = 'reported';

const NOTE = words(
  'theo bộ dữ liệu vietnamese-provinces-database, bản năm 2026; chưa đọc văn bản',
  'by way of vietnamese-provinces-database of 2026; the text was not read',
);
const OF_PROVINCE = legalBasis('state/30-2026-qh16', 'toàn văn', { note: NOTE });
const OF_COMMUNES = legalBasis('state/237-nq-ubtvqh16', 'toàn văn', { note: NOTE });

const PROVINCE = 'dong-nai-2025';
const WARDS: ReadonlySet<string> = new Set(
  [
    'loc-ninh',
    'tan-khai',
    'dong-phu',
    'tan-phu',
    'tri-an',
    'trang-bom',
    'dau-giay',
    'long-thanh',
    'xuan-loc',
    'nhon-trach',
  ].map((slug) => `${PROVINCE}/${slug}`),
);

const changeOf = (id: string): { readonly type: string; readonly basis: LegalBasis } | null => {
  if (id === PROVINCE) return { type: 'central-city', basis: OF_PROVINCE };
  return WARDS.has(id) ? { type: 'ward', basis: OF_COMMUNES } : null;
};

/** The place with its name and type of 30/4/2026, if it is one of those that changed then. */
export const as2026 = (place: UnitPlace, name: string): UnitPlace => {
  const change = changeOf(place.id);
  const type = change && findPlaceType(change.type);
  if (change === null || type === null) return place;
  return {
    ...place,
    names: then(place.names, fullName(type, name), change.basis),
    types: then(place.types, type.id, change.basis),
  };
};

const then = <T>({ id, entries }: Timeline<T>, value: T, basis: LegalBasis): Timeline<T> => ({
  id,
  entries: [
    ...entries.map((held) => ({ ...held, period: { from: held.period.from, until: FROM.from } })),
    entry(value, FROM, basis, GRADE),
  ],
});

/** What happened to the places among the given ones. */
export const upgradesOf = (ids: readonly PlaceId[]): Succession<'place'>[] =>
  ids.flatMap((id) => {
    const change = changeOf(id);
    if (change === null) return [];
    return {
      id: `${id}/upgrade-2026`,
      subject: 'place',
      kind: 'upgrade',
      effectiveOn: knownDay(FROM.from, GRADE, change.basis),
      from: [{ id, survives: true }],
      to: [{ id }],
      basis: change.basis,
      grade: GRADE,
    };
  });
