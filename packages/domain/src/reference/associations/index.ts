import type { AssociationRecord, StatusList } from '../../associations/index.js';
import {
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  type Grade,
  type KnownDay,
  type LegalBasis,
  type LevelId,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  type Words,
  words,
} from '../../kernel/index.js';
import type { Body } from '../../organisations/index.js';
import { endNotFound, TWO_LEVELS_FROM, thereBy } from '../build.js';
import { NATIONAL, type NationalList } from './national-table.js';
import { HO_CHI_MINH_2011, type ListedName, VINH_LONG_2014 } from './provinces-table.js';

/*
 * Associations that public lists name: what the register starts with. A list says that it names an association, and
 * nothing of one that it does not show unless the whole of it was seen. Who founded them and when is in no list.
 */

interface ListSource {
  readonly from: string;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

const BY_PUBLISHER = words('theo bản trích đăng của đơn vị xuất bản', 'as a publisher quotes it');
const LISTS: Readonly<Record<NationalList, ListSource>> = {
  '2010': {
    from: '2010-11-01',
    basis: legalBasis('state/68-2010-qd-ttg', 'Phụ lục', {
      note: words(
        'chín tên do Tạp chí Tuyên giáo đăng; chưa tìm được phụ lục đủ 28 hội',
        'nine names that the Tuyên giáo review prints; the appendix of 28 was not found',
      ),
    }),
    grade: 'reported',
  },
  '2025': {
    from: '2025-07-30',
    basis: legalBasis('front/05-hd-mttw-btt', 'Phụ lục', { note: BY_PUBLISHER }),
    grade: 'quoted',
  },
  '2026': {
    from: '2026-01-05',
    basis: legalBasis('party/230-kl-tw', 'Danh sách', {
      note: words(
        'báo chí đăng đến số thứ tự 19; không có tên ở đây không có nghĩa là đã bị đưa ra',
        'the press prints it to number 19; a name that is not here was not necessarily taken out',
      ),
    }),
    grade: 'reported',
  },
};

/** Names that other lists print; on which day the name changed is in none of them. */
const OTHER_NAMES: Readonly<Record<string, Partial<Record<NationalList, Words>>>> = {
  'lien-doan-thuong-mai-va-cong-nghiep': {
    '2010': words('Phòng Thương mại và Công nghiệp Việt Nam', 'Vietnam Chamber of Commerce and Industry'),
  },
  'hoi-bao-tro-nguoi-khuyet-tat-va-tre-mo-coi': {
    '2010': words(
      'Hội Bảo trợ người tàn tật và trẻ mồ côi Việt Nam',
      'Vietnam Association for Sponsoring the Handicapped and Orphans',
    ),
    '2026': words('Hội Bảo trợ người khuyết tật Việt Nam', 'Vietnam Association for Sponsoring the Disabled'),
  },
};

const SAME_ONE = words(
  'danh sách năm 2026 in tên gần giống; hiểu là cùng một hội, nhưng không coi là đã có tên trong danh sách đó',
  'the list of 2026 prints a name like it, read as the same association; that it is on that list is not taken from it',
);

const nationalId = (id: string): BodyId => toBodyId(`viet-nam/${id}`);

const namesOf = (id: string, name: Words, lists: readonly NationalList[]): Body['names'] => {
  const others = OTHER_NAMES[id];
  const before = others?.['2010'];
  const after = others?.['2026'];
  const now = LISTS[lists[0] ?? '2025'];
  const [from, until] = [day(LISTS['2025'].from), day(LISTS['2026'].from)];
  const start = before === undefined ? FIRST_DAY : from;
  return {
    id: `viet-nam/${id}#name`,
    entries: [
      ...(before === undefined
        ? []
        : [entry(before, period(FIRST_DAY, from), LISTS['2010'].basis, LISTS['2010'].grade)]),
      entry(name, after === undefined ? period(start) : period(start, until), now.basis, now.grade),
      ...(after === undefined
        ? []
        : [entry(after, period(until), LISTS['2026'].basis, 'inferred', { note: SAME_ONE })]),
    ],
  };
};

const nationalBodies: readonly Body[] = NATIONAL.map(([id, vi, en, lists]): Body => {
  const source = LISTS[lists[0] ?? '2025'];
  return {
    id: nationalId(id),
    kind: 'association',
    level: 'centre',
    place: toPlaceId('viet-nam'),
    life: { from: thereBy(source.from, source.basis, source.grade), until: null },
    names: namesOf(id, words(vi, en), lists),
    parents: {},
    basis: source.basis,
  };
});

const namedIn = (list: NationalList): BodyId[] =>
  NATIONAL.filter(([, , , lists]) => lists.includes(list)).map(([id]) => nationalId(id));

const nationalLists: readonly StatusList[] = [
  {
    id: 'viet-nam/special-character-2010',
    kind: 'special-character',
    level: 'centre',
    names: namedIn('2010'),
    count: 28,
    complete: false,
    period: period(day(LISTS['2010'].from)),
    basis: LISTS['2010'].basis,
    grade: LISTS['2010'].grade,
  },
  {
    id: 'viet-nam/party-assigned-2025',
    kind: 'party-assigned',
    level: 'centre',
    names: namedIn('2025'),
    count: 30,
    complete: true,
    // the list of 2026 takes its place, and of that a part was not seen
    period: period(day(LISTS['2025'].from), day(LISTS['2026'].from)),
    basis: LISTS['2025'].basis,
    grade: LISTS['2025'].grade,
  },
  {
    id: 'viet-nam/party-assigned-2026',
    kind: 'party-assigned',
    level: 'centre',
    names: namedIn('2026'),
    count: 29,
    complete: false,
    period: period(day(LISTS['2026'].from)),
    basis: LISTS['2026'].basis,
    grade: LISTS['2026'].grade,
  },
];

interface Province {
  readonly place: string;
  readonly vi: string;
  readonly en: string;
  readonly names: readonly ListedName[];
  readonly complete: boolean;
  readonly count: number | null;
  readonly from: string;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

const PROVINCES: readonly Province[] = [
  {
    place: 'vinh-long',
    vi: 'tỉnh Vĩnh Long',
    en: 'of Vĩnh Long province',
    names: VINH_LONG_2014,
    complete: true,
    count: 16,
    from: '2014-07-22',
    basis: legalBasis('vinh-long/1089-qd-ubnd', 'Điều 1', { note: BY_PUBLISHER }),
    grade: 'quoted',
  },
  {
    place: 'ho-chi-minh',
    vi: 'Hồ Chí Minh',
    en: 'of Hồ Chí Minh City',
    names: HO_CHI_MINH_2011,
    complete: false,
    count: null,
    from: '2011-05-05',
    basis: legalBasis('ho-chi-minh/21-2011-qd-ubnd', 'Danh sách', {
      note: words(
        'chỉ thấy 14 tên đầu; bản đăng bị cắt',
        'only the first 14 names were seen; the text that was found is cut',
      ),
    }),
    grade: 'reported',
  },
];

/** What became of them when the province ended is in no source. */
const AFTER_MERGER: KnownDay = endNotFound(
  TWO_LEVELS_FROM,
  'inferred',
  words(
    'Tỉnh cũ kết thúc ngày 01/7/2025; chưa tìm được quyết định sắp xếp hội',
    'The old province ended on 1/7/2025; no decision on the association was found',
  ),
);

const bodiesOf = ({ place, vi, en, names, from, basis, grade }: Province): Body[] =>
  names.map(([id, nameVi, nameEn]) => ({
    id: toBodyId(`${place}/${id}`),
    kind: 'association',
    level: 'province' as LevelId,
    place: toPlaceId(place),
    life: { from: thereBy(from, basis, grade), until: AFTER_MERGER },
    names: {
      id: `${place}/${id}#name`,
      entries: [entry(words(`${nameVi} ${vi}`, `${nameEn} ${en}`), period(FIRST_DAY), basis, grade)],
    },
    parents: {},
    basis,
  }));

const listOf = ({ place, names, complete, count, from, basis, grade }: Province): StatusList => ({
  id: `${place}/special-character`,
  kind: 'special-character',
  level: 'province',
  within: toPlaceId(place),
  names: names.map(([id]) => toBodyId(`${place}/${id}`)),
  count,
  complete,
  period: period(day(from)),
  basis,
  grade,
});

/** The associations of three public lists, as bodies: 32 of the centre, 16 of Vĩnh Long, 14 of Hồ Chí Minh City. */
export const REFERENCE_ASSOCIATIONS: readonly Body[] = [...nationalBodies, ...PROVINCES.flatMap(bodiesOf)];

/** What is known of them beside that: how far they work. */
export const REFERENCE_ASSOCIATION_RECORDS: readonly AssociationRecord[] = REFERENCE_ASSOCIATIONS.map(
  ({ id, level }) => ({ body: id, scope: level === 'centre' ? 'national' : 'province' }),
);

/** The lists themselves: what they name, whether the whole of them was seen, and since when they say so. */
export const REFERENCE_STATUS_LISTS: readonly StatusList[] = [...nationalLists, ...PROVINCES.map(listOf)];
