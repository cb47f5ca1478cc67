import { type KnownDay, type LevelId, legalBasis, words } from '../kernel/index.js';
import { type Body, type BodyRow, bodyOf, type Place, placeOf } from '../organisations/index.js';
import { endNotFound, thereBy } from './build.js';
import { commissionEndNotFound, endedWithDistricts, partyGroupEndNotFound } from './ends.js';

const PLACE = 'unplaced-1';
const LETTER = 'unplaced/letter-on-118-qd-tw';

/*
 * The letter on 118-QĐ/TW does not name its province. From the office of the signer and the way it writes dates it
 * is probably Kon Tum, which became a part of Quảng Ngãi on 1/7/2025; but that is inferred, so the place stays
 * without a name and nothing says that it ended.
 */
const ENDED_IF_MERGED: KnownDay = endNotFound(
  '2025-07-01',
  'inferred',
  words(
    'Văn bản không nêu tên tỉnh; nếu là Kon Tum (suy đoán) thì tỉnh đã kết thúc từ ngày 01/7/2025',
    'The text names no province; if it is Kon Tum (inferred), the province ended on 1/7/2025',
  ),
);

type Rest = Omit<BodyRow, 'place' | 'kind' | 'level' | 'vi' | 'en' | 'life' | 'basis' | 'grade'> & {
  readonly level?: LevelId;
  readonly until?: KnownDay;
};

const TAKEN_FROM_NOTICE = words(
  'công văn không ghi ngày; viện dẫn Thông báo 382-TB/TU ngày 03/12/2021, coi cơ quan đã có từ ngày đó',
  'the letter is undated; it cites notice 382-TB/TU of 3/12/2021, and the body is taken to be there by then',
);

const NOTICE_CITED = legalBasis(LETTER, '1 gạch đầu dòng 2 câu 1', { note: TAKEN_FROM_NOTICE });

/** A body that the letter names; the standing board that wrote it issued 382-TB/TU on 3/12/2021. */
const body = (kind: string, vi: string, en: string, provision: string, more: Rest = {}): BodyRow => {
  const { level = 'province', until = ENDED_IF_MERGED, ...rest } = more;
  const basis = legalBasis(LETTER, provision);
  return {
    place: PLACE,
    kind,
    level,
    vi,
    en,
    life: { from: thereBy('2021-12-03', NOTICE_CITED, 'inferred'), until },
    parents: { 'party-leadership': 'unplaced-1/party-committee' },
    basis,
    grade: 'verified',
    ...rest,
  };
};

const UNDER_BOTH = {
  parents: {
    'party-leadership': 'unplaced-1/party-committee',
    'state-management': 'unplaced-1/peoples-committee',
  },
} as const;

const ROWS: readonly BodyRow[] = [
  body(
    'party-committee',
    'Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Provincial Party Committee (province not named)',
    'Kính gửi',
    {
      parents: { 'party-leadership': 'viet-nam/party-central-committee' },
    },
  ),
  body(
    'party-standing-board',
    'Ban Thường vụ Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Standing Board of the Provincial Party Committee (province not named)',
    'đoạn mở đầu',
    { organOf: 'unplaced-1/party-committee' },
  ),
  body(
    'party-standing-body',
    'Thường trực Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Standing Body of the Provincial Party Committee (province not named)',
    '5',
    { organOf: 'unplaced-1/party-committee' },
  ),
  body(
    'party-office',
    'Văn phòng Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Provincial Party Office (province not named)',
    'Nơi nhận',
  ),
  body(
    'organisation-commission',
    'Ban Tổ chức Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Provincial Organisation Commission (province not named)',
    '3',
  ),
  body(
    'mass-mobilisation-commission',
    'Ban Dân vận Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Provincial Commission for Mass Mobilisation (province not named)',
    '5',
    { until: commissionEndNotFound },
  ),
  body(
    'advisory-body',
    'Các cơ quan tham mưu, giúp việc Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Advisory bodies of the Provincial Party Committee (province not named)',
    'Kính gửi',
    { as: 'advisory-bodies', many: true },
  ),
  body(
    'party-group',
    'Các đảng đoàn (văn bản không nêu tên tỉnh)',
    'Party groups (province not named)',
    'Kính gửi',
    {
      as: 'party-groups',
      many: true,
      until: partyGroupEndNotFound,
    },
  ),
  body(
    'party-designated-committee',
    'Các ban cán sự đảng (văn bản không nêu tên tỉnh)',
    'Party designated committees (province not named)',
    'Kính gửi',
    { as: 'party-designated-committees', many: true, until: partyGroupEndNotFound },
  ),
  body(
    'party-designated-committee',
    'Ban cán sự đảng Ủy ban nhân dân tỉnh (văn bản không nêu tên tỉnh)',
    "Party designated committee of the Provincial People's Committee (province not named)",
    '2',
    { as: 'peoples-committee-party-designated-committee', until: partyGroupEndNotFound },
  ),
  body(
    'party-committee',
    'Các huyện ủy, thành ủy (văn bản không nêu tên tỉnh)',
    'District and city Party committees (province not named)',
    'Kính gửi',
    { as: 'district-party-committees', many: true, level: 'district', until: endedWithDistricts },
  ),
  body(
    'party-committee',
    'Các đảng ủy trực thuộc Tỉnh ủy (văn bản không nêu tên tỉnh)',
    'Party committees directly under the Provincial Party Committee (province not named)',
    'Kính gửi',
    { as: 'subordinate-party-committees', many: true, level: 'bloc' },
  ),
  body(
    'youth-union',
    'Ban Thường vụ Tỉnh đoàn (văn bản không nêu tên tỉnh)',
    'Standing Board of the Provincial Youth Union (province not named)',
    'Kính gửi',
    { as: 'youth-union-standing-board' },
  ),
  body(
    'peoples-committee',
    'Ủy ban nhân dân tỉnh (văn bản không nêu tên tỉnh)',
    "Provincial People's Committee (province not named)",
    '2',
    {
      parents: {
        'party-leadership': 'unplaced-1/party-committee',
        'state-management': 'viet-nam/government',
      },
    },
  ),
  body(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh (văn bản không nêu tên tỉnh)',
    'Fatherland Front Committee of the province (province not named)',
    '4',
  ),
  body(
    'mass-organisation',
    'Các tổ chức chính trị - xã hội (văn bản không nêu tên tỉnh)',
    'Socio-political organisations (province not named)',
    '4',
    { as: 'mass-organisations', many: true },
  ),
  body(
    'association',
    'Các hội quần chúng theo danh sách tại Thông báo số 382-TB/TU',
    'The mass associations listed in Notice 382-TB/TU',
    'Chú thích 1',
    { ...UNDER_BOTH, as: 'associations', many: true },
  ),
];

/** The province, not named in the text, whose standing board wrote the letter on 118-QĐ/TW. */
export const unplaced: { readonly places: readonly Place[]; readonly bodies: readonly Body[] } = {
  places: [
    placeOf({
      id: PLACE,
      level: 'province',
      vi: 'tỉnh chưa xác định (văn bản không nêu tên)',
      en: 'province not identified (not named in the text)',
      parent: 'viet-nam',
      life: {
        from: thereBy('2021-12-03', legalBasis(LETTER, '1 gạch đầu dòng 2 câu 1')),
        until: ENDED_IF_MERGED,
      },
      basis: legalBasis(LETTER, 'đoạn mở đầu'),
      grade: 'verified',
    }),
  ],
  bodies: ROWS.map(bodyOf),
};
