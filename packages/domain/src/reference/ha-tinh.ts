import {
  day,
  entry,
  FIRST_DAY,
  type KnownDay,
  legalBasis,
  period,
  toBodyId,
  unknownDay,
  type Words,
  words,
} from '../kernel/index.js';
import { type Body, type BodyRow, bodyOf, type Place, placeOf } from '../organisations/index.js';
import { endNotFound, TWO_LEVELS_FROM, thereBy } from './build.js';
import {
  CENTRAL_REORGANISATION,
  commissionEndNotFound,
  endedWithDistricts,
  partyGroupEndNotFound,
} from './ends.js';

// Hà Tĩnh as its action programme on 28-NQ/TW names it. The province was not merged on 1/7/2025 and goes on.

const PLACE = 'ha-tinh';
const PROGRAMME = 'ha-tinh/ctr-28-nq-tw';
const COMMITTEE = 'ha-tinh/party-committee';
const DISTRICTS = 'ha-tinh/district-party-committees';
const GRASSROOTS = 'ha-tinh/grassroots-party-committees';
const AUTHORITY = 'ha-tinh/peoples-committee';
const DISTRICT_AUTHORITIES = 'ha-tinh/district-peoples-committees';
const COMMUNE_AUTHORITIES = 'ha-tinh/commune-peoples-committees';

/**
 * The programme has no day of its own. It gives its tasks to bodies that are already at work, so they are taken to
 * have been there on the first day it can have been issued; no source tells of a foundation after that.
 */
const namedInProgramme = (provision: string): KnownDay =>
  unknownDay({
    notAfter: {
      day: day('2022-11-28'),
      grade: 'inferred',
      basis: legalBasis(PROGRAMME, provision),
      note: words(
        'Văn bản không ghi ngày ban hành; lấy ngày sớm nhất có thể ban hành',
        'The document prints no day; the earliest day it can have been issued is taken',
      ),
    },
  });

interface Row extends Pick<BodyRow, 'kind' | 'as' | 'level' | 'vi' | 'en' | 'parents' | 'organOf' | 'many'> {
  readonly provision: string;
  readonly from?: KnownDay;
  readonly until?: KnownDay;
}

const PARTY: Row['parents'] = { 'party-leadership': COMMITTEE };
/** III.1 gạch 4: the committee leads the council, the people's committee and what stands under it. */
const UNDER_BOTH: Row['parents'] = { ...PARTY, 'state-management': AUTHORITY };

const body = ({ provision, from = namedInProgramme(provision), until, ...row }: Row): Body =>
  bodyOf({
    ...row,
    place: PLACE,
    life: { from, until: until ?? null },
    basis: legalBasis(PROGRAMME, provision),
    grade: 'verified',
  });

const COMMUNES_RENEWED = endNotFound(
  '2025-07-01',
  'inferred',
  words(
    'Các xã, phường được tổ chức lại từ ngày 1/7/2025; không tìm thấy tổ chức cơ sở nào còn, tổ chức nào kết thúc',
    'Communes and wards were reorganised from 1/7/2025; which grassroots organisations went on was not found',
  ),
);

const DIRECT_COMMITTEES_CHANGED = endNotFound(
  CENTRAL_REORGANISATION,
  'inferred',
  words(
    'Các đảng ủy trực thuộc được sắp xếp lại sau ngày 03/02/2025 (mốc của Trung ương); không tìm thấy quyết định của tỉnh',
    'Committees directly under the provincial one were re-arranged after 3/2/2025 (the day of the centre); no decision of the province was found',
  ),
);

const STANDING_BOARD_2018 = thereBy('2018-04-27', legalBasis(PROGRAMME, 'III.3.1 gạch 2 câu 2'));

const OF_THE_PROVINCE: readonly Row[] = [
  {
    kind: 'party-committee',
    level: 'province',
    vi: 'Tỉnh ủy Hà Tĩnh',
    en: 'Hà Tĩnh Provincial Party Committee',
    provision: 'Đầu văn bản',
    from: STANDING_BOARD_2018,
    parents: { 'party-leadership': 'viet-nam/party-central-committee' },
  },
  {
    kind: 'party-standing-board',
    level: 'province',
    vi: 'Ban Thường vụ Tỉnh ủy Hà Tĩnh',
    en: 'Standing Board of the Hà Tĩnh Provincial Party Committee',
    provision: 'III.3.1 gạch 2 câu 2',
    from: STANDING_BOARD_2018,
    organOf: COMMITTEE,
    parents: PARTY,
  },
  {
    kind: 'organisation-commission',
    level: 'province',
    vi: 'Ban Tổ chức Tỉnh ủy Hà Tĩnh',
    en: 'Hà Tĩnh Provincial Organisation Commission',
    provision: 'IV.2',
    parents: PARTY,
  },
  {
    kind: 'propaganda-commission',
    level: 'province',
    vi: 'Ban Tuyên giáo Tỉnh ủy Hà Tĩnh',
    en: 'Hà Tĩnh Provincial Propaganda and Education Commission',
    provision: 'IV.1',
    until: commissionEndNotFound,
    parents: PARTY,
  },
  {
    kind: 'mass-mobilisation-commission',
    level: 'province',
    vi: 'Ban Dân vận Tỉnh ủy Hà Tĩnh',
    en: 'Hà Tĩnh Provincial Commission for Mass Mobilisation',
    provision: 'IV.4',
    until: commissionEndNotFound,
    parents: PARTY,
  },
  {
    kind: 'inspection-committee',
    level: 'province',
    vi: 'Ủy ban Kiểm tra Tỉnh ủy Hà Tĩnh',
    en: 'Inspection Committee of the Hà Tĩnh Provincial Party Committee',
    provision: 'IV.3',
    parents: PARTY,
  },
  {
    kind: 'party-office',
    level: 'province',
    vi: 'Văn phòng Tỉnh ủy Hà Tĩnh',
    en: 'Office of the Hà Tĩnh Provincial Party Committee',
    provision: 'IV.5',
    parents: PARTY,
  },
  {
    kind: 'advisory-body',
    as: 'advisory-bodies',
    level: 'province',
    vi: 'Các cơ quan tham mưu, giúp việc Tỉnh ủy Hà Tĩnh',
    en: 'Advisory and assisting bodies of the Hà Tĩnh Provincial Party Committee',
    provision: 'IV.9 đoạn 1',
    many: true,
    parents: PARTY,
  },
  {
    kind: 'party-group',
    as: 'party-group-of-peoples-council',
    level: 'province',
    vi: 'Đảng đoàn Hội đồng nhân dân tỉnh Hà Tĩnh',
    en: "Party group of the Hà Tĩnh Provincial People's Council",
    provision: 'IV.6',
    until: partyGroupEndNotFound,
    parents: PARTY,
  },
  {
    kind: 'party-designated-committee',
    as: 'party-designated-committee-of-peoples-committee',
    level: 'province',
    vi: 'Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Tĩnh',
    en: "Party designated committee of the Hà Tĩnh Provincial People's Committee",
    provision: 'IV.6',
    until: partyGroupEndNotFound,
    parents: PARTY,
  },
  {
    kind: 'party-group',
    as: 'party-groups-of-front-and-organisations',
    level: 'province',
    vi: 'Đảng đoàn Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh Hà Tĩnh',
    en: 'Party groups of the Front and the socio-political organisations of Hà Tĩnh',
    provision: 'IV.7',
    until: partyGroupEndNotFound,
    many: true,
    parents: PARTY,
  },
  {
    kind: 'peoples-council',
    level: 'province',
    vi: 'Hội đồng nhân dân tỉnh Hà Tĩnh',
    en: "Hà Tĩnh Provincial People's Council",
    provision: 'IV.6',
    parents: PARTY,
  },
  {
    kind: 'peoples-committee',
    level: 'province',
    vi: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
    en: "Hà Tĩnh Provincial People's Committee",
    provision: 'IV.6',
    parents: { ...PARTY, 'state-management': 'viet-nam/government' },
  },
  {
    kind: 'department',
    as: 'departments',
    level: 'province',
    vi: 'Các sở, ban, ngành tỉnh Hà Tĩnh',
    en: 'Departments of Hà Tĩnh province',
    provision: 'Nơi nhận',
    many: true,
    parents: UNDER_BOTH,
  },
  {
    kind: 'agency',
    as: 'agencies',
    level: 'province',
    vi: 'Các cơ quan, đơn vị trong hệ thống chính trị tỉnh Hà Tĩnh',
    en: 'Agencies and units of the political system of Hà Tĩnh province',
    provision: 'III.3.1 gạch 5 câu 2',
    many: true,
    parents: PARTY,
  },
  // no parent: the text does not say under whom they are, and state audit is no body of the province
  {
    kind: 'agency',
    as: 'state-inspection-audit-investigation-bodies',
    level: 'province',
    vi: 'Các cơ quan thanh tra, kiểm toán, điều tra của Nhà nước tại Hà Tĩnh',
    en: 'State inspection, audit and investigation bodies in Hà Tĩnh',
    provision: 'III.4 gạch 1 câu 3',
    many: true,
  },
  {
    kind: 'press-body',
    as: 'press-bodies',
    level: 'province',
    vi: 'Các cơ quan báo chí, phát thanh - truyền hình tỉnh Hà Tĩnh',
    en: 'Press and broadcasting bodies of Hà Tĩnh province',
    provision: 'IV.1 gạch 2',
    many: true,
    parents: PARTY,
  },
  {
    kind: 'front-committee',
    level: 'province',
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh',
    en: 'Hà Tĩnh Provincial Fatherland Front Committee',
    provision: 'III.1 gạch 4, MTTQ câu 2',
    parents: PARTY,
  },
  {
    kind: 'mass-organisation',
    as: 'mass-organisations',
    level: 'province',
    vi: 'Các tổ chức chính trị - xã hội tỉnh Hà Tĩnh',
    en: 'Socio-political organisations of Hà Tĩnh province',
    provision: 'III.1 gạch 4, MTTQ câu 2',
    many: true,
    parents: PARTY,
  },
];

const UNDER_DISTRICTS: Row['parents'] = { 'party-leadership': DISTRICTS };
/** A commune's committee is a grassroots one, so what stands in a commune hangs under those. */
const UNDER_GRASSROOTS: Row['parents'] = { 'party-leadership': GRASSROOTS };

const BELOW: readonly Row[] = [
  {
    kind: 'party-committee',
    as: 'direct-party-committees',
    level: 'bloc',
    vi: 'Các đảng ủy trực thuộc Tỉnh ủy Hà Tĩnh',
    en: 'Party committees directly under the Hà Tĩnh Provincial Party Committee',
    provision: 'IV.8',
    until: DIRECT_COMMITTEES_CHANGED,
    many: true,
    parents: PARTY,
  },
  {
    kind: 'party-committee',
    as: 'district-party-committees',
    level: 'district',
    vi: 'Các huyện ủy, thành ủy, thị ủy thuộc Tỉnh ủy Hà Tĩnh',
    en: 'District, city and town Party committees of Hà Tĩnh',
    provision: 'IV.8',
    until: endedWithDistricts,
    many: true,
    parents: PARTY,
  },
  {
    kind: 'inspection-committee',
    as: 'district-inspection-committees',
    level: 'district',
    vi: 'Ủy ban kiểm tra các huyện ủy, thành ủy, thị ủy thuộc Tỉnh ủy Hà Tĩnh',
    en: 'Inspection committees of the district, city and town Party committees of Hà Tĩnh',
    provision: 'IV.3',
    until: endedWithDistricts,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'party-committee',
    as: 'grassroots-party-committees',
    level: 'grassroots',
    vi: 'Các đảng ủy cơ sở tỉnh Hà Tĩnh',
    en: 'Grassroots Party committees of Hà Tĩnh',
    provision: 'III.5 gạch 2 câu 1',
    until: COMMUNES_RENEWED,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'party-cell',
    as: 'party-cells',
    level: 'grassroots',
    vi: 'Các chi bộ tỉnh Hà Tĩnh',
    en: 'Party cells of Hà Tĩnh',
    provision: 'IV đoạn cuối',
    until: COMMUNES_RENEWED,
    many: true,
    parents: UNDER_GRASSROOTS,
  },
  {
    kind: 'inspection-committee',
    as: 'direct-inspection-committees',
    level: 'bloc',
    vi: 'Ủy ban kiểm tra các đảng ủy trực thuộc Tỉnh ủy Hà Tĩnh',
    en: 'Inspection committees of the committees directly under the Hà Tĩnh Provincial Party Committee',
    provision: 'IV.3',
    until: DIRECT_COMMITTEES_CHANGED,
    many: true,
    parents: { 'party-leadership': 'ha-tinh/direct-party-committees' },
  },
  {
    kind: 'inspection-committee',
    as: 'grassroots-inspection-committees',
    level: 'grassroots',
    vi: 'Ủy ban kiểm tra các đảng ủy cơ sở tỉnh Hà Tĩnh',
    en: 'Inspection committees of the grassroots Party committees of Hà Tĩnh',
    provision: 'III.4 gạch 6',
    until: COMMUNES_RENEWED,
    many: true,
    parents: UNDER_GRASSROOTS,
  },
  {
    kind: 'advisory-body',
    as: 'district-advisory-bodies',
    level: 'district',
    vi: 'Các cơ quan tham mưu, giúp việc huyện ủy, thành ủy, thị ủy thuộc Tỉnh ủy Hà Tĩnh',
    en: 'Advisory bodies of the district, city and town Party committees of Hà Tĩnh',
    provision: 'III.3.2 gạch 7',
    until: endedWithDistricts,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'mass-mobilisation-commission',
    as: 'district-mass-mobilisation-commissions',
    level: 'district',
    vi: 'Ban dân vận các huyện ủy, thành ủy, thị ủy thuộc Tỉnh ủy Hà Tĩnh',
    en: 'Mass mobilisation commissions of the district, city and town Party committees of Hà Tĩnh',
    provision: 'II.2 gạch 6',
    until: endedWithDistricts,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'peoples-council',
    as: 'district-peoples-councils',
    level: 'district',
    vi: 'Hội đồng nhân dân cấp huyện tỉnh Hà Tĩnh',
    en: "District people's councils of Hà Tĩnh",
    provision: 'III.1 gạch 4, HĐND',
    until: endedWithDistricts,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'peoples-council',
    as: 'commune-peoples-councils',
    level: 'commune',
    vi: 'Hội đồng nhân dân cấp xã tỉnh Hà Tĩnh',
    en: "Commune people's councils of Hà Tĩnh",
    provision: 'III.1 gạch 4, HĐND',
    until: COMMUNES_RENEWED,
    many: true,
    parents: UNDER_GRASSROOTS,
  },
  {
    kind: 'peoples-committee',
    as: 'district-peoples-committees',
    level: 'district',
    vi: 'Ủy ban nhân dân cấp huyện tỉnh Hà Tĩnh',
    en: "District people's committees of Hà Tĩnh",
    provision: 'III.1 gạch 4, UBND',
    until: endedWithDistricts,
    many: true,
    parents: { ...UNDER_DISTRICTS, 'state-management': AUTHORITY },
  },
  {
    kind: 'peoples-committee',
    as: 'commune-peoples-committees',
    level: 'commune',
    vi: 'Ủy ban nhân dân cấp xã tỉnh Hà Tĩnh',
    en: "Commune people's committees of Hà Tĩnh",
    provision: 'III.1 gạch 4, UBND',
    until: COMMUNES_RENEWED,
    many: true,
    parents: { ...UNDER_GRASSROOTS, 'state-management': DISTRICT_AUTHORITIES },
  },
  {
    kind: 'front-committee',
    as: 'district-front-committees',
    level: 'district',
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện tỉnh Hà Tĩnh',
    en: 'District Fatherland Front committees of Hà Tĩnh',
    provision: 'II.2 gạch 6',
    until: endedWithDistricts,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'front-committee',
    as: 'commune-front-committees',
    level: 'commune',
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã tỉnh Hà Tĩnh',
    en: 'Commune Fatherland Front committees of Hà Tĩnh',
    provision: 'II.2 gạch 6',
    until: COMMUNES_RENEWED,
    many: true,
    parents: UNDER_GRASSROOTS,
  },
  {
    kind: 'mass-organisation',
    as: 'district-mass-organisations',
    level: 'district',
    vi: 'Các tổ chức chính trị - xã hội cấp huyện tỉnh Hà Tĩnh',
    en: 'District socio-political organisations of Hà Tĩnh',
    provision: 'II.2 gạch 6',
    until: endedWithDistricts,
    many: true,
    parents: UNDER_DISTRICTS,
  },
  {
    kind: 'mass-organisation',
    as: 'commune-mass-organisations',
    level: 'commune',
    vi: 'Các tổ chức chính trị - xã hội cấp xã tỉnh Hà Tĩnh',
    en: 'Commune socio-political organisations of Hà Tĩnh',
    provision: 'II.2 gạch 6',
    until: COMMUNES_RENEWED,
    many: true,
    parents: UNDER_GRASSROOTS,
  },
];

interface Moved {
  readonly hierarchy: 'party-leadership' | 'state-management';
  readonly before: string;
  readonly after: string;
  readonly provision: string;
  readonly note: Words;
}

/** What hung under the districts as long as there were any; from 1/7/2025 the provincial body is the next above. */
const MOVED: Readonly<Record<string, Moved>> = {
  [GRASSROOTS]: {
    hierarchy: 'party-leadership',
    before: DISTRICTS,
    after: COMMITTEE,
    provision: 'III.5 gạch 2 câu 1',
    note: words(
      'Văn bản không nói đảng ủy cơ sở trực thuộc đâu; trước ngày 1/7/2025 phần lớn thuộc cấp huyện, một số thuộc đảng ủy trực thuộc Tỉnh ủy',
      'The text does not say under whom they are; before 1/7/2025 mostly districts, some committees directly under the province',
    ),
  },
  [COMMUNE_AUTHORITIES]: {
    hierarchy: 'state-management',
    before: DISTRICT_AUTHORITIES,
    after: AUTHORITY,
    provision: 'III.1 gạch 4, UBND',
    note: words(
      'Văn bản chỉ nói “các cấp từ tỉnh đến cơ sở”; ủy ban nhân dân cấp xã thuộc cấp huyện đến hết ngày 30/6/2025, sau đó thuộc tỉnh',
      'The text only says "all levels from province to grassroots"; communes stood under districts until 30/6/2025, then under the province',
    ),
  },
};

const afterDistricts = (below: Body): Body => {
  const moved = MOVED[below.id];
  if (moved === undefined) return below;
  const { hierarchy, before, after, provision, note } = moved;
  const then = legalBasis(PROGRAMME, provision);
  const now = legalBasis('state/72-2025-qh15', 'toàn văn');
  return {
    ...below,
    parents: {
      ...below.parents,
      [hierarchy]: {
        id: `${below.id}#${hierarchy}`,
        entries: [
          entry(toBodyId(before), period(FIRST_DAY, TWO_LEVELS_FROM), then, 'inferred', { note }),
          entry(toBodyId(after), period(TWO_LEVELS_FROM), now, 'inferred', { note }),
        ],
      },
    },
  };
};

export const haTinh: { readonly places: readonly Place[]; readonly bodies: readonly Body[] } = {
  places: [
    placeOf({
      id: PLACE,
      level: 'province',
      vi: 'tỉnh Hà Tĩnh',
      en: 'Hà Tĩnh province',
      parent: 'viet-nam',
      life: { from: STANDING_BOARD_2018, until: null },
      basis: legalBasis(PROGRAMME, 'III.3.1 gạch 2 câu 2'),
      grade: 'verified',
    }),
  ],
  bodies: [...OF_THE_PROVINCE, ...BELOW].map((row) => afterDistricts(body(row))),
};
