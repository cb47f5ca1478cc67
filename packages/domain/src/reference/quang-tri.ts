import { type KnownDay, type LegalBasis, type LevelId, legalBasis, words } from '../kernel/index.js';
import { type Body, type BodyRow, bodyOf, type Place, placeOf } from '../organisations/index.js';
import { thereBy } from './build.js';
import {
  commissionOfEndedPlace,
  endedWithDistricts,
  endedWithMergedProvince,
  partyGroupOfEndedPlace,
} from './ends.js';

const PROVINCE = 'quang-tri';
const DISTRICT = 'quang-tri/vinh-linh';

const DIRECTIVE = 'quang-tri/29-ct-tu';
const PLAN = 'quang-tri/vinh-linh-plan-29-ct-tu';

type Rest = Omit<BodyRow, 'place' | 'kind' | 'level' | 'vi' | 'en' | 'life' | 'basis' | 'grade'> & {
  readonly level?: LevelId;
  readonly until?: KnownDay;
  readonly since?: string;
};

/** A body of the province, there by the day of the directive that names it and gone with the old province. */
const provincial = (kind: string, vi: string, en: string, provision: string, more: Rest = {}): BodyRow => {
  const { level = 'province', until = endedWithMergedProvince, since = '2023-03-13', ...rest } = more;
  const basis = legalBasis(DIRECTIVE, provision);
  return {
    place: PROVINCE,
    kind,
    level,
    vi,
    en,
    life: { from: thereBy(since, basis), until },
    parents: { 'party-leadership': 'quang-tri/party-committee' },
    basis,
    grade: 'verified',
    ...rest,
  };
};

const TAKEN_FROM_DIRECTIVE = words(
  'kế hoạch không ghi ngày; chỉ thị mà kế hoạch này thực hiện giao việc cho cấp huyện, coi đơn vị đã có từ ngày ban hành chỉ thị',
  'the plan is undated; the directive it carries out gives tasks to the districts, so the unit is taken to be there by the day of the directive',
);

/**
 * A body of the district. The plan prints no date; the directive it carries out gives tasks to the districts, so
 * the district's bodies are taken to be there by the day of the directive.
 */
const ofDistrict = (kind: string, vi: string, en: string, provision: string, more: Rest = {}): BodyRow => {
  const { level = 'district', until = endedWithDistricts, since = '2023-03-13', ...rest } = more;
  const basis: LegalBasis = legalBasis(PLAN, provision);
  return {
    place: DISTRICT,
    kind,
    level,
    vi,
    en,
    life: { from: thereBy(since, { ...basis, note: TAKEN_FROM_DIRECTIVE }, 'inferred'), until },
    parents: { 'party-leadership': 'quang-tri/vinh-linh/party-committee' },
    basis,
    grade: 'verified',
    ...rest,
  };
};

const UNDER_GOVERNMENT = {
  parents: { 'party-leadership': 'quang-tri/party-committee', 'state-management': 'viet-nam/government' },
} as const;
/** An association is led by the Party committee of its level and managed by the authority of it (29-CT/TU, 6). */
const UNDER_BOTH = {
  parents: {
    'party-leadership': 'quang-tri/party-committee',
    'state-management': 'quang-tri/peoples-committee',
  },
} as const;
const UNDER_BOTH_OF_DISTRICT = {
  parents: {
    'party-leadership': 'quang-tri/vinh-linh/party-committee',
    'state-management': 'quang-tri/vinh-linh/peoples-committee',
  },
} as const;

const PROVINCIAL: readonly BodyRow[] = [
  provincial('party-committee', 'Tỉnh ủy Quảng Trị', 'Quảng Trị Provincial Party Committee', '5 đoạn 2', {
    parents: { 'party-leadership': 'viet-nam/party-central-committee' },
    since: '2013-04-23',
  }),
  provincial(
    'party-standing-board',
    'Ban Thường vụ Tỉnh ủy Quảng Trị',
    'Standing Board of the Quảng Trị Provincial Party Committee',
    '1 câu 1',
    { organOf: 'quang-tri/party-committee', since: '2013-04-23' },
  ),
  provincial(
    'party-standing-body',
    'Thường trực Tỉnh ủy Quảng Trị',
    'Standing Body of the Quảng Trị Provincial Party Committee',
    '7 đoạn 2',
    { organOf: 'quang-tri/party-committee' },
  ),
  provincial('party-office', 'Văn phòng Tỉnh ủy Quảng Trị', 'Quảng Trị Provincial Party Office', 'Nơi nhận'),
  provincial(
    'organisation-commission',
    'Ban Tổ chức Tỉnh ủy Quảng Trị',
    'Quảng Trị Provincial Organisation Commission',
    '5 đoạn 1',
  ),
  provincial(
    'mass-mobilisation-commission',
    'Ban Dân vận Tỉnh ủy Quảng Trị',
    'Quảng Trị Provincial Commission for Mass Mobilisation',
    '7 đoạn 2',
    { until: commissionOfEndedPlace },
  ),
  provincial(
    'advisory-body',
    'Các cơ quan tham mưu, giúp việc Tỉnh ủy Quảng Trị',
    'Advisory bodies of the Quảng Trị Provincial Party Committee',
    'Nơi nhận',
    { as: 'advisory-bodies', many: true },
  ),
  provincial(
    'party-group',
    'Đảng đoàn Hội đồng nhân dân tỉnh Quảng Trị',
    "Party group of the Quảng Trị Provincial People's Council",
    '3 đoạn 1',
    { as: 'peoples-council-party-group', until: partyGroupOfEndedPlace },
  ),
  provincial(
    'party-group',
    'Các đảng đoàn tỉnh Quảng Trị',
    'Party groups of Quảng Trị province',
    'Nơi nhận',
    {
      as: 'party-groups',
      many: true,
      until: partyGroupOfEndedPlace,
    },
  ),
  provincial(
    'party-designated-committee',
    'Ban cán sự đảng Ủy ban nhân dân tỉnh Quảng Trị',
    "Party designated committee of the Quảng Trị Provincial People's Committee",
    '3 đoạn 2',
    { as: 'peoples-committee-party-designated-committee', until: partyGroupOfEndedPlace },
  ),
  provincial(
    'party-designated-committee',
    'Các ban cán sự đảng tỉnh Quảng Trị',
    'Party designated committees of Quảng Trị province',
    'Nơi nhận',
    { as: 'party-designated-committees', many: true, until: partyGroupOfEndedPlace },
  ),
  provincial(
    'party-committee',
    'Các đảng ủy trực thuộc Tỉnh ủy Quảng Trị',
    'Party committees directly under the Quảng Trị Provincial Party Committee',
    'Nơi nhận',
    { as: 'subordinate-party-committees', many: true, level: 'bloc' },
  ),
  // Vĩnh Linh, the one member recorded by name, stands beside the group
  provincial(
    'party-committee',
    'Các huyện ủy, thị ủy, thành ủy khác của tỉnh Quảng Trị',
    'Other district, town and city Party committees of Quảng Trị province',
    'Nơi nhận',
    { as: 'district-party-committees', many: true, level: 'district', until: endedWithDistricts },
  ),
  provincial(
    'peoples-council',
    'Hội đồng nhân dân tỉnh Quảng Trị',
    "Quảng Trị Provincial People's Council",
    '3 đoạn 1',
  ),
  provincial(
    'peoples-committee',
    'Ủy ban nhân dân tỉnh Quảng Trị',
    "Quảng Trị Provincial People's Committee",
    '3 đoạn 2',
    UNDER_GOVERNMENT,
  ),
  // "chính quyền các cấp": of the levels below only Vĩnh Linh is recorded by name
  provincial(
    'peoples-committee',
    'Ủy ban nhân dân các huyện, thị xã, thành phố khác của tỉnh Quảng Trị',
    "People's committees of the other districts, towns and cities of Quảng Trị province",
    '2 câu 1',
    {
      parents: {
        'party-leadership': 'quang-tri/district-party-committees',
        'state-management': 'quang-tri/peoples-committee',
      },
      as: 'district-peoples-committees',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  provincial(
    'peoples-committee',
    'Ủy ban nhân dân các xã, phường, thị trấn khác của tỉnh Quảng Trị',
    "People's committees of the other communes, wards and townships of Quảng Trị province",
    '2 câu 1',
    { ...UNDER_BOTH, as: 'commune-peoples-committees', many: true, level: 'commune' },
  ),
  provincial(
    'home-affairs-department',
    'Sở Nội vụ tỉnh Quảng Trị',
    'Quảng Trị Department of Home Affairs',
    '5 đoạn 1',
    UNDER_BOTH,
  ),
  provincial(
    'department',
    'Các sở, ban, ngành tỉnh Quảng Trị',
    'Departments of Quảng Trị province',
    'Nơi nhận',
    {
      ...UNDER_BOTH,
      as: 'departments',
      many: true,
    },
  ),
  provincial(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Trị',
    'Fatherland Front Committee of Quảng Trị province',
    '4 câu 2',
  ),
  // "các cấp trong tỉnh": of the levels below only Vĩnh Linh is recorded by name
  provincial(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam các huyện, thị xã, thành phố khác của tỉnh Quảng Trị',
    'Fatherland Front Committees of the other districts, towns and cities of Quảng Trị province',
    '4 câu 2',
    {
      parents: { 'party-leadership': 'quang-tri/district-party-committees' },
      as: 'district-front-committees',
      many: true,
      level: 'district',
      until: endedWithDistricts,
    },
  ),
  provincial(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường, thị trấn khác của tỉnh Quảng Trị',
    'Fatherland Front Committees of the other communes, wards and townships of Quảng Trị province',
    '4 câu 2',
    { as: 'commune-front-committees', many: true, level: 'commune' },
  ),
  provincial(
    'mass-organisation',
    'Các đoàn thể chính trị - xã hội tỉnh Quảng Trị',
    'Socio-political organisations of Quảng Trị province',
    '4 câu 1',
    { as: 'mass-organisations', many: true },
  ),
  provincial(
    'association',
    'Các hội quần chúng cấp tỉnh của Quảng Trị',
    'Provincial mass associations of Quảng Trị',
    'Nơi nhận',
    { ...UNDER_BOTH, as: 'associations', many: true },
  ),
  provincial(
    'association',
    'Đoàn Luật sư tỉnh Quảng Trị',
    'Quảng Trị Provincial Bar Association',
    '5 đoạn 2 câu 2',
    {
      ...UNDER_BOTH,
      as: 'bar-association',
    },
  ),
  provincial(
    'association',
    'Hội Khoa học Lịch sử tỉnh Quảng Trị',
    'Quảng Trị Provincial Historical Science Association',
    '5 đoạn 2 câu 2',
    { ...UNDER_BOTH, as: 'historical-science-association' },
  ),
];

const OF_DISTRICT: readonly BodyRow[] = [
  ofDistrict(
    'party-committee',
    'Huyện ủy Vĩnh Linh',
    'Vĩnh Linh District Party Committee',
    'Phần mở đầu, đoạn 2',
    {
      parents: { 'party-leadership': 'quang-tri/party-committee' },
    },
  ),
  ofDistrict(
    'party-standing-board',
    'Ban Thường vụ Huyện ủy Vĩnh Linh',
    'Standing Board of the Vĩnh Linh District Party Committee',
    'Phần mở đầu, đoạn 2',
    { organOf: 'quang-tri/vinh-linh/party-committee' },
  ),
  ofDistrict(
    'party-standing-body',
    'Thường trực Huyện ủy Vĩnh Linh',
    'Standing Body of the Vĩnh Linh District Party Committee',
    'II.1 đoạn 3',
    { organOf: 'quang-tri/vinh-linh/party-committee' },
  ),
  ofDistrict('party-office', 'Văn phòng Huyện ủy Vĩnh Linh', 'Vĩnh Linh District Party Office', 'Nơi nhận'),
  ofDistrict(
    'inspection-committee',
    'Ủy ban Kiểm tra Huyện ủy Vĩnh Linh',
    'Vĩnh Linh District Inspection Committee',
    'Nơi nhận',
  ),
  ofDistrict(
    'propaganda-commission',
    'Ban Tuyên giáo Huyện ủy Vĩnh Linh',
    'Vĩnh Linh District Propaganda and Education Commission',
    'III.2',
    { until: commissionOfEndedPlace },
  ),
  ofDistrict(
    'mass-mobilisation-commission',
    'Ban Dân vận Huyện ủy Vĩnh Linh',
    'Vĩnh Linh District Commission for Mass Mobilisation',
    'III.3',
    { until: commissionOfEndedPlace },
  ),
  ofDistrict(
    'advisory-body',
    'Các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy Vĩnh Linh',
    'Advisory bodies of the Vĩnh Linh District Party Committee',
    'III.3',
    { as: 'advisory-bodies', many: true },
  ),
  ofDistrict(
    'party-committee',
    'Các cấp ủy cơ sở thuộc Huyện ủy Vĩnh Linh',
    'Grassroots Party committees under the Vĩnh Linh District Party Committee',
    'II.3 đoạn 4',
    { as: 'grassroots-party-committees', many: true, level: 'grassroots' },
  ),
  ofDistrict(
    'peoples-council',
    'Hội đồng nhân dân huyện Vĩnh Linh',
    "Vĩnh Linh District People's Council",
    'Nơi nhận',
  ),
  ofDistrict(
    'peoples-committee',
    'Ủy ban nhân dân huyện Vĩnh Linh',
    "Vĩnh Linh District People's Committee",
    'III.4',
    {
      parents: {
        'party-leadership': 'quang-tri/vinh-linh/party-committee',
        'state-management': 'quang-tri/peoples-committee',
      },
    },
  ),
  ofDistrict(
    'peoples-committee',
    'Ủy ban nhân dân các xã, thị trấn thuộc huyện Vĩnh Linh',
    "People's committees of the communes and townships of Vĩnh Linh",
    'III.1',
    { ...UNDER_BOTH_OF_DISTRICT, as: 'commune-peoples-committees', many: true, level: 'commune' },
  ),
  ofDistrict(
    'home-affairs-division',
    'Phòng Nội vụ huyện Vĩnh Linh',
    'Vĩnh Linh Division of Home Affairs',
    'III.4',
    UNDER_BOTH_OF_DISTRICT,
  ),
  ofDistrict(
    'culture-information-centre',
    'Trung tâm Văn hóa, Thông tin và Thể dục thể thao huyện Vĩnh Linh',
    'Vĩnh Linh Culture, Information and Sports Centre',
    'III.2',
    UNDER_BOTH_OF_DISTRICT,
  ),
  ofDistrict(
    'department',
    'Các phòng, ban, ngành huyện Vĩnh Linh',
    'Divisions and branches of Vĩnh Linh district',
    'III.1',
    { ...UNDER_BOTH_OF_DISTRICT, as: 'divisions', many: true },
  ),
  ofDistrict(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Vĩnh Linh',
    'Fatherland Front Committee of Vĩnh Linh district',
    'Nơi nhận',
  ),
  ofDistrict(
    'front-committee',
    'Ủy ban Mặt trận Tổ quốc Việt Nam các xã, thị trấn thuộc huyện Vĩnh Linh',
    'Fatherland Front Committees of the communes and townships of Vĩnh Linh',
    'II.3 đoạn 1',
    { as: 'commune-front-committees', many: true, level: 'commune' },
  ),
  ofDistrict(
    'mass-organisation',
    'Các đoàn thể chính trị - xã hội các xã, thị trấn thuộc huyện Vĩnh Linh',
    'Socio-political organisations of the communes and townships of Vĩnh Linh',
    'II.3 đoạn 1',
    { as: 'commune-mass-organisations', many: true, level: 'commune' },
  ),
  ofDistrict(
    'mass-organisation',
    'Các đoàn thể chính trị - xã hội huyện Vĩnh Linh',
    'Socio-political organisations of Vĩnh Linh district',
    'II.3 đoạn 1',
    { as: 'mass-organisations', many: true },
  ),
  ofDistrict(
    'association',
    'Các hội quần chúng trên địa bàn huyện Vĩnh Linh',
    'Mass associations in Vĩnh Linh district',
    'II.1 đoạn 3',
    { ...UNDER_BOTH_OF_DISTRICT, as: 'associations', many: true },
  ),
];

/** Quảng Trị as it was until 30/6/2025, before it was merged with Quảng Bình, and its district Vĩnh Linh. */
export const quangTri: { readonly places: readonly Place[]; readonly bodies: readonly Body[] } = {
  places: [
    placeOf({
      id: PROVINCE,
      level: 'province',
      vi: 'tỉnh Quảng Trị',
      en: 'Quảng Trị province',
      parent: 'viet-nam',
      life: { from: thereBy('2013-04-23', legalBasis(DIRECTIVE, '1 câu 1')), until: endedWithMergedProvince },
      basis: legalBasis(DIRECTIVE, '5 đoạn 2 câu 1'),
      grade: 'verified',
    }),
    placeOf({
      id: DISTRICT,
      level: 'district',
      vi: 'huyện Vĩnh Linh',
      en: 'Vĩnh Linh district',
      parent: PROVINCE,
      life: {
        from: thereBy(
          '2023-03-13',
          legalBasis(PLAN, 'Phần mở đầu, đoạn 1', { note: TAKEN_FROM_DIRECTIVE }),
          'inferred',
        ),
        until: endedWithDistricts,
      },
      basis: legalBasis(PLAN, 'Phần mở đầu, đoạn 1'),
      grade: 'verified',
    }),
  ],
  bodies: [...PROVINCIAL, ...OF_DISTRICT].map(bodyOf),
};
