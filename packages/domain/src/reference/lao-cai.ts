import { type KnownDay, type LevelId, legalBasis, words } from '../kernel/index.js';
import { type Body, type BodyRow, bodyOf, type Place, placeOf } from '../organisations/index.js';
import { thereBy } from './build.js';
import {
  commissionOfEndedPlace,
  endedWithDistricts,
  endedWithMergedProvince,
  partyGroupOfEndedPlace,
} from './ends.js';

const PLACE = 'lao-cai';
const RESOLUTION = 'lao-cai/nq-mttq-2030';

type Rest = Omit<BodyRow, 'place' | 'kind' | 'level' | 'vi' | 'en' | 'life' | 'basis' | 'grade'> & {
  readonly level?: LevelId;
  readonly until?: KnownDay;
};

const TAKEN_FROM_FIRST_DAY = words(
  'nghị quyết không ghi ngày; không sớm hơn ngày 16/10/2020, coi cơ quan đã có từ ngày đó',
  'the resolution is undated, not before 16/10/2020; the body is taken to be there by then',
);

/**
 * A body that the resolution names. It prints no date; it cannot be earlier than 16/10/2020, when the provincial
 * secretaryship in whose name it is signed was filled, and its bodies are taken to be there from that day.
 */
const body = (kind: string, vi: string, en: string, provision: string, more: Rest = {}): BodyRow => {
  const { level = 'province', until = endedWithMergedProvince, ...rest } = more;
  const basis = legalBasis(RESOLUTION, provision, { note: TAKEN_FROM_FIRST_DAY });
  return {
    place: PLACE,
    kind,
    level,
    vi,
    en,
    life: { from: thereBy('2020-10-16', basis, 'inferred'), until },
    parents: { 'party-leadership': 'lao-cai/party-committee' },
    basis,
    grade: 'verified',
    ...rest,
  };
};

const UNDER_BOTH = {
  parents: { 'party-leadership': 'lao-cai/party-committee', 'state-management': 'lao-cai/peoples-committee' },
} as const;

const UNDER_DISTRICTS = { parents: { 'party-leadership': 'lao-cai/district-party-committees' } } as const;
const UNDER_DISTRICTS_BOTH = {
  parents: {
    'party-leadership': 'lao-cai/district-party-committees',
    'state-management': 'lao-cai/district-peoples-committees',
  },
} as const;

const PROVINCIAL: readonly BodyRow[] = [
  body('party-committee', 'Tỉnh ủy Lào Cai', 'Lào Cai Provincial Party Committee', 'IV.8', {
    parents: { 'party-leadership': 'viet-nam/party-central-committee' },
  }),
  body(
    'party-standing-board',
    'Ban Thường vụ Tỉnh ủy Lào Cai',
    'Standing Board of the Lào Cai Provincial Party Committee',
    'Tiêu đề',
    { organOf: 'lao-cai/party-committee' },
  ),
  body(
    'party-standing-body',
    'Thường trực Tỉnh ủy Lào Cai',
    'Standing Body of the Lào Cai Provincial Party Committee',
    'III.1 đoạn 3',
    { organOf: 'lao-cai/party-committee' },
  ),
  body('party-office', 'Văn phòng Tỉnh ủy Lào Cai', 'Lào Cai Provincial Party Office', 'Nơi nhận'),
  body(
    'organisation-commission',
    'Ban Tổ chức Tỉnh ủy Lào Cai',
    'Lào Cai Provincial Organisation Commission',
    'IV.4',
  ),
  body(
    'propaganda-commission',
    'Ban Tuyên giáo Tỉnh ủy Lào Cai',
    'Lào Cai Provincial Propaganda and Education Commission',
    'IV.3',
    { until: commissionOfEndedPlace },
  ),
  body(
    'mass-mobilisation-commission',
    'Ban Dân vận Tỉnh ủy Lào Cai',
    'Lào Cai Provincial Commission for Mass Mobilisation',
    'IV.9',
    { until: commissionOfEndedPlace },
  ),
  body(
    'inspection-committee',
    'Ủy ban Kiểm tra Tỉnh ủy Lào Cai',
    'Lào Cai Provincial Inspection Committee',
    'IV.5',
  ),
  body(
    'advisory-body',
    'Các cơ quan tham mưu, giúp việc Tỉnh ủy Lào Cai',
    'Advisory bodies of the Lào Cai Provincial Party Committee',
    'IV.8',
    { as: 'advisory-bodies', many: true },
  ),
  body(
    'party-group',
    'Đảng đoàn Hội đồng nhân dân tỉnh Lào Cai',
    "Party group of the Lào Cai Provincial People's Council",
    'IV.2',
    { as: 'peoples-council-party-group', until: partyGroupOfEndedPlace },
  ),
  body(
    'party-group',
    'Đảng đoàn Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh Lào Cai',
    'Party groups of the Lào Cai Front and socio-political organisations',
    'IV.6',
    { as: 'front-party-groups', many: true, until: partyGroupOfEndedPlace },
  ),
  body('party-group', 'Các đảng đoàn tỉnh Lào Cai', 'Party groups of Lào Cai province', 'IV.8', {
    as: 'party-groups',
    many: true,
    until: partyGroupOfEndedPlace,
  }),
  body(
    'party-designated-committee',
    'Ban cán sự đảng Ủy ban nhân dân tỉnh Lào Cai',
    "Party designated committee of the Lào Cai Provincial People's Committee",
    'IV.2',
    { as: 'peoples-committee-party-designated-committee', until: partyGroupOfEndedPlace },
  ),
  body(
    'party-designated-committee',
    'Các ban cán sự đảng tỉnh Lào Cai',
    'Party designated committees of Lào Cai province',
    'IV.8',
    { as: 'party-designated-committees', many: true, until: partyGroupOfEndedPlace },
  ),
  body(
    'party-committee',
    'Các đảng ủy trực thuộc Tỉnh ủy Lào Cai',
    'Party committees directly under the Lào Cai Provincial Party Committee',
    'IV.8',
    { as: 'subordinate-party-committees', many: true, level: 'bloc' },
  ),
  body(
    'peoples-committee',
    'Ủy ban nhân dân tỉnh Lào Cai',
    "Lào Cai Provincial People's Committee",
    'Nơi nhận',
    { parents: { 'party-leadership': 'lao-cai/party-committee', 'state-management': 'viet-nam/government' } },
  ),
  body(
    'peoples-council',
    'Hội đồng nhân dân tỉnh Lào Cai',
    "Lào Cai Provincial People's Council",
    'Nơi nhận',
  ),
  body('department', 'Các sở, ban, ngành tỉnh Lào Cai', 'Departments of Lào Cai province', 'IV.8', {
    ...UNDER_BOTH,
    as: 'departments',
    many: true,
  }),
  body(
    'press-body',
    'Các cơ quan thông tấn, báo chí tỉnh Lào Cai',
    'Press bodies of Lào Cai province',
    'IV.3',
    { as: 'press-bodies', many: true },
  ),
  body(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai',
    'Fatherland Front Committee of Lào Cai province',
    'III.4 đoạn 1',
  ),
  body(
    'labour-federation',
    'Liên đoàn Lao động tỉnh Lào Cai',
    'Lào Cai Provincial Labour Federation',
    'II.2.2.(4)',
  ),
  body(
    'farmers-association',
    'Hội Nông dân tỉnh Lào Cai',
    "Lào Cai Provincial Farmers' Association",
    'II.2.2.(4)',
  ),
  body('womens-union', 'Hội Liên hiệp Phụ nữ tỉnh Lào Cai', "Lào Cai Provincial Women's Union", 'II.2.2.(4)'),
  body(
    'veterans-association',
    'Hội Cựu chiến binh tỉnh Lào Cai',
    "Lào Cai Provincial Veterans' Association",
    'II.2.2.(4)',
  ),
  body('youth-union', 'Tỉnh đoàn Lào Cai', 'Lào Cai Provincial Youth Union', 'IV.6'),
];

/** The levels below the province are named as groups only; each group ends with the bodies it hangs under. */
const BELOW: readonly BodyRow[] = [
  body(
    'party-committee',
    'Các huyện ủy, thị ủy, thành ủy của tỉnh Lào Cai',
    'District, town and city Party committees of Lào Cai province',
    'IV.7',
    { as: 'district-party-committees', many: true, level: 'district', until: endedWithDistricts },
  ),
  body(
    'party-standing-body',
    'Thường trực các huyện ủy, thị ủy, thành ủy của tỉnh Lào Cai',
    'Standing bodies of the district, town and city Party committees of Lào Cai province',
    'III.1 đoạn 3',
    {
      ...UNDER_DISTRICTS,
      as: 'district-party-standing-bodies',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  body(
    'inspection-committee',
    'Ủy ban kiểm tra các huyện ủy, thị ủy, thành ủy của tỉnh Lào Cai',
    'Inspection committees of the district, town and city Party committees of Lào Cai province',
    'IV.5',
    {
      ...UNDER_DISTRICTS,
      as: 'district-inspection-committees',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  body(
    'peoples-committee',
    'Ủy ban nhân dân các huyện, thị xã, thành phố của tỉnh Lào Cai',
    "District, town and city people's committees of Lào Cai province",
    'III.2 đoạn 1',
    {
      parents: {
        'party-leadership': 'lao-cai/district-party-committees',
        'state-management': 'lao-cai/peoples-committee',
      },
      as: 'district-peoples-committees',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  body(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam các huyện, thị xã, thành phố của tỉnh Lào Cai',
    'District, town and city Front committees of Lào Cai province',
    'III.2 đoạn 1',
    {
      ...UNDER_DISTRICTS,
      as: 'district-front-committees',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  body(
    'mass-organisation',
    'Các tổ chức chính trị - xã hội cấp huyện của tỉnh Lào Cai',
    'Socio-political organisations of the districts of Lào Cai province',
    'III.2 đoạn 1',
    {
      ...UNDER_DISTRICTS,
      as: 'district-mass-organisations',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  body(
    'party-committee',
    'Các cấp ủy cơ sở của tỉnh Lào Cai',
    'Grassroots Party committees of Lào Cai province',
    'III.1 đoạn 1',
    { ...UNDER_DISTRICTS, as: 'grassroots-party-committees', many: true, level: 'grassroots' },
  ),
  body(
    'peoples-committee',
    'Ủy ban nhân dân các xã, phường, thị trấn của tỉnh Lào Cai',
    "Commune, ward and township people's committees of Lào Cai province",
    'III.2 đoạn 1',
    { ...UNDER_DISTRICTS_BOTH, as: 'commune-peoples-committees', many: true, level: 'commune' },
  ),
  body(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường, thị trấn của tỉnh Lào Cai',
    'Commune, ward and township Front committees of Lào Cai province',
    'III.2 đoạn 1',
    { ...UNDER_DISTRICTS, as: 'commune-front-committees', many: true, level: 'commune' },
  ),
  body(
    'mass-organisation',
    'Các tổ chức chính trị - xã hội cấp xã của tỉnh Lào Cai',
    'Socio-political organisations of the communes of Lào Cai province',
    'III.2 đoạn 1',
    { ...UNDER_DISTRICTS, as: 'commune-mass-organisations', many: true, level: 'commune' },
  ),
  body(
    'mass-organisation',
    'Các công đoàn cơ sở, chi đoàn, chi hội của tỉnh Lào Cai',
    'Grassroots trade unions and branches of the organisations in Lào Cai province',
    'II.2.2.(4) đoạn 4',
    {
      parents: { 'party-leadership': 'lao-cai/grassroots-party-committees' },
      as: 'branches',
      many: true,
      level: 'hamlet-group',
    },
  ),
];

/** Lào Cai as it was until 30/6/2025, before it was merged with Yên Bái into a new province of the same name. */
export const laoCai: { readonly places: readonly Place[]; readonly bodies: readonly Body[] } = {
  places: [
    placeOf({
      id: PLACE,
      level: 'province',
      vi: 'tỉnh Lào Cai',
      en: 'Lào Cai province',
      parent: 'viet-nam',
      life: {
        from: thereBy(
          '2020-10-16',
          legalBasis(RESOLUTION, 'II.2.1', { note: TAKEN_FROM_FIRST_DAY }),
          'inferred',
        ),
        until: endedWithMergedProvince,
      },
      basis: legalBasis(RESOLUTION, 'II.2.1'),
      grade: 'verified',
    }),
  ],
  bodies: [...PROVINCIAL, ...BELOW].map(bodyOf),
};
