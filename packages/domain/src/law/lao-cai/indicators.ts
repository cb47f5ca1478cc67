import {
  type Indicator,
  type Measure,
  type MeasureId,
  toIndicatorId,
  toMeasureId,
} from '../../indicators/index.js';
import {
  day,
  type Entry,
  entry,
  FIRST_DAY,
  legalBasis,
  period,
  type Words,
  words,
} from '../../kernel/index.js';

// What the figures of II.2.2 and III count. The resolution sets thresholds and leaves most bases to the
// organisations: where a base is our reading it is graded so, and a portal may replace it by a dated one.

const ID = 'lao-cai/nq-mttq-2030';

const measure = (
  id: string,
  vi: string,
  en: string,
  more: Pick<Measure, 'unit'> & Partial<Measure>,
): Measure => ({
  id: toMeasureId(id),
  words: words(vi, en),
  decimals: 0,
  overTime: 'last',
  overTree: 'sum',
  ...more,
});

const defined = (
  id: string,
  provision: string,
  reading?: Words,
  days = period(FIRST_DAY),
  clause?: string,
): Entry<MeasureId> =>
  entry(
    toMeasureId(id),
    days,
    legalBasis(ID, provision, clause === undefined ? {} : { clause }),
    reading === undefined ? 'verified' : 'inferred',
    reading === undefined ? {} : { note: reading },
  );

interface Shown {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly provision: string;
}

const share = (
  { id, vi, en, provision }: Shown,
  above: readonly Entry<MeasureId>[],
  below: readonly Entry<MeasureId>[],
): Indicator => ({
  id: toIndicatorId(id),
  words: words(vi, en),
  kind: 'share',
  numerator: { id: `${id}#numerator`, entries: above },
  denominator: { id: `${id}#denominator`, entries: below },
  decimals: 2,
  moreIsBetter: true,
  basis: legalBasis(ID, provision),
  grade: 'verified',
});

const count = ({ id, vi, en, provision }: Shown, of: string): Indicator => ({
  id: toIndicatorId(id),
  words: words(vi, en),
  kind: 'count',
  numerator: { id: `${id}#numerator`, entries: [defined(of, provision)] },
  decimals: 0,
  moreIsBetter: true,
  basis: legalBasis(ID, provision),
  grade: 'verified',
});

const PRESENT = words(
  'Văn bản chỉ nói “có mặt tại địa bàn”; mẫu số được hiểu là số người thuộc đối tượng kết nạp đang có mặt tại địa bàn, mỗi tổ chức tự xác định đối tượng theo điều lệ của mình.',
  'The text only says "present in the area"; the base is read as those present who could be members, each organisation defining who they are by its charter.',
);
const RATED = words(
  'Văn bản không nói mẫu số; được hiểu là số tổ chức cơ sở được xếp loại trong năm.',
  'The text names no base; it is read as the grassroots units that were rated in the year.',
);

interface Organisation {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly membersVi: string;
  readonly eligibleVi: string;
  readonly eligibleEn: string;
}

/** The four that gather members by a rate; the trade unions are measured by enterprises. */
export const GATHERING: readonly Organisation[] = [
  {
    id: 'farmers',
    vi: 'Hội Nông dân',
    en: "Farmers' Association",
    membersVi: 'hội viên Hội Nông dân',
    eligibleVi: 'người thuộc đối tượng kết nạp của Hội Nông dân',
    eligibleEn: 'farmers who could be members',
  },
  {
    id: 'youth',
    vi: 'Đoàn Thanh niên',
    en: 'Youth Union',
    membersVi: 'đoàn viên Đoàn Thanh niên',
    eligibleVi: 'thanh niên thuộc đối tượng kết nạp của Đoàn',
    eligibleEn: 'young people who could be members',
  },
  {
    id: 'women',
    vi: 'Hội Liên hiệp Phụ nữ',
    en: "Women's Union",
    membersVi: 'hội viên Hội Liên hiệp Phụ nữ',
    eligibleVi: 'phụ nữ thuộc đối tượng kết nạp của Hội Liên hiệp Phụ nữ',
    eligibleEn: 'women who could be members',
  },
  {
    id: 'veterans',
    vi: 'Hội Cựu chiến binh',
    en: "Veterans' Association",
    membersVi: 'hội viên Hội Cựu chiến binh',
    eligibleVi: 'cựu chiến binh thuộc đối tượng kết nạp',
    eligibleEn: 'veterans who could be members',
  },
];

const RATING: readonly { readonly id: string; readonly vi: string; readonly en: string }[] = [
  { id: 'front', vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  { id: 'unions', vi: 'Liên đoàn Lao động', en: 'Labour Federation' },
  ...GATHERING,
];

const PEOPLE = { unit: 'person', aboutPeople: true } as const;

export const LAO_CAI_MEASURES: readonly Measure[] = [
  ...GATHERING.flatMap(({ id, membersVi, en, eligibleVi, eligibleEn }) => [
    measure(
      `${id}/members-present`,
      `${membersVi} có mặt tại địa bàn`,
      `members of the ${en} present in the area`,
      {
        unit: 'membership',
        aboutPeople: true,
      },
    ),
    measure(
      `${id}/eligible-present`,
      `${eligibleVi} có mặt tại địa bàn`,
      `${eligibleEn}, present in the area`,
      PEOPLE,
    ),
  ]),
  ...[25, 20].flatMap((size) => [
    measure(
      `unions/enterprises-${size}-workers`,
      `doanh nghiệp có từ ${size} công nhân, lao động trở lên`,
      `enterprises with ${size} or more workers`,
      { unit: 'enterprise' },
    ),
    measure(
      `unions/enterprises-${size}-workers-with-union`,
      `doanh nghiệp có từ ${size} công nhân, lao động trở lên đã có tổ chức công đoàn`,
      `enterprises with ${size} or more workers that have a trade union`,
      { unit: 'enterprise' },
    ),
  ]),
  ...RATING.flatMap(({ id, vi, en }) => [
    measure(`${id}/units-rated`, `cơ sở của ${vi} được xếp loại`, `grassroots units of the ${en} rated`, {
      unit: 'organisation',
    }),
    measure(
      `${id}/units-rated-well`,
      `cơ sở của ${vi} xếp loại hoàn thành tốt nhiệm vụ trở lên`,
      `grassroots units of the ${en} rated "completed tasks well" or better`,
      { unit: 'organisation' },
    ),
  ]),
  measure(
    'front/new-works',
    'việc làm mới đã đăng ký với cấp ủy',
    'new pieces of work registered with the committee',
    {
      unit: 'work-item',
      overTime: 'sum',
    },
  ),
  measure(
    'front/supervision-plan',
    'có kế hoạch giám sát, phản biện xã hội',
    'has a plan for supervision and social criticism',
    { unit: 'yes' },
  ),
  measure(
    'front/criticism-topics',
    'nội dung phản biện xã hội đã thực hiện',
    'social criticism topics carried out',
    {
      unit: 'topic',
      overTime: 'sum',
    },
  ),
  measure(
    'front/movement-targets',
    'chỉ tiêu phong trào, cuộc vận động trọng tâm được giao',
    'targets set by key movements and campaigns',
    {
      unit: 'target',
      overTree: 'none',
    },
  ),
  measure(
    'front/movement-targets-completed',
    'chỉ tiêu phong trào, cuộc vận động trọng tâm đã hoàn thành',
    'targets of key movements and campaigns completed',
    { unit: 'target', overTree: 'none' },
  ),
  measure(
    'front/members-introduced',
    'đoàn viên, hội viên ưu tú được giới thiệu cho Đảng',
    'outstanding members introduced to the Party',
    { ...PEOPLE, overTime: 'sum' },
  ),
  measure(
    'front/cadres',
    'cán bộ làm công tác vận động quần chúng',
    'cadres who do mass mobilisation',
    PEOPLE,
  ),
  measure(
    'front/cadres-studied',
    'cán bộ làm công tác vận động quần chúng đã học tập nghị quyết, chỉ thị, chính sách, pháp luật',
    'cadres who do mass mobilisation and studied resolutions, directives, policy and law',
    PEOPLE,
  ),
  measure('front/members', 'đoàn viên, hội viên', 'members', { unit: 'membership', aboutPeople: true }),
  measure(
    'front/members-studied',
    'đoàn viên, hội viên đã học tập nghị quyết, chỉ thị, chính sách, pháp luật',
    'members who studied resolutions, directives, policy and law',
    { unit: 'membership', aboutPeople: true },
  ),
  measure(
    'front/coordination-programmes',
    'chương trình phối hợp với chính quyền trong năm',
    'coordination programmes with the authorities in the year',
    { unit: 'programme', overTime: 'sum' },
  ),
  measure(
    'front/models-effective-and-replicated',
    'mô hình “Dân vận khéo” hoạt động có hiệu quả và được nhân rộng',
    '"Dân vận khéo" models that work effectively and were replicated',
    { unit: 'model' },
  ),
  measure(
    'front/households-out-of-poverty',
    'hộ nghèo được giúp thoát nghèo bền vững',
    'poor households helped out of poverty for good',
    { unit: 'household', overTime: 'sum' },
  ),
  measure(
    'front/branches',
    'ban công tác Mặt trận, chi đoàn, chi hội',
    'Front working committees and branches',
    { unit: 'organisation' },
  ),
  measure(
    'front/branches-using-it',
    'ban công tác Mặt trận, chi đoàn, chi hội ứng dụng công nghệ thông tin, mạng xã hội',
    'Front working committees and branches that use IT and social networks',
    { unit: 'organisation' },
  ),
  measure(
    'front/grassroots-organisations',
    'tổ chức chính trị - xã hội cấp cơ sở',
    'grassroots socio-political organisations',
    { unit: 'organisation' },
  ),
  measure(
    'front/grassroots-organisations-using-it',
    'tổ chức chính trị - xã hội cấp cơ sở ứng dụng công nghệ thông tin, mạng xã hội',
    'grassroots socio-political organisations that use IT and social networks',
    { unit: 'organisation' },
  ),
  measure(
    'front/emulation-items',
    'nội dung thi đua đã chọn và phát động',
    'emulation items chosen and launched',
    {
      unit: 'work-item',
      overTime: 'sum',
    },
  ),
];

const gatheringRate = ({ id, vi, en }: Organisation): Indicator =>
  share(
    {
      id: `${id}/gathering-rate`,
      vi: `tỷ lệ tập hợp đoàn viên, hội viên của ${vi}`,
      en: `gathering rate of the ${en}`,
      provision: 'II.2.2.(4)',
    },
    [defined(`${id}/members-present`, 'II.2.2.(4) đoạn 1', undefined, period(FIRST_DAY), 'LC-II.2.2.4-6')],
    [defined(`${id}/eligible-present`, 'II.2.2.(4) đoạn 1', PRESENT, period(FIRST_DAY), 'LC-II.2.2.4-6')],
  );

/** 25 workers until the end of 2025, 20 from 2026 on: the second paragraph speaks of 2026 to 2030. */
const YEARS_OF_25 = period(FIRST_DAY, day('2026-01-01'));
const YEARS_OF_20 = period(day('2026-01-01'));

export const LAO_CAI_INDICATORS: readonly Indicator[] = [
  ...GATHERING.map(gatheringRate),
  share(
    {
      id: 'unions/enterprises-with-union',
      vi: 'tỷ lệ doanh nghiệp có tổ chức công đoàn',
      en: 'share of enterprises that have a trade union',
      provision: 'II.2.2.(4)',
    },
    [
      defined('unions/enterprises-25-workers-with-union', 'II.2.2.(4) đoạn 1', undefined, YEARS_OF_25),
      defined('unions/enterprises-20-workers-with-union', 'II.2.2.(4) đoạn 2', undefined, YEARS_OF_20),
    ],
    [
      defined('unions/enterprises-25-workers', 'II.2.2.(4) đoạn 1', undefined, YEARS_OF_25),
      defined('unions/enterprises-20-workers', 'II.2.2.(4) đoạn 2', undefined, YEARS_OF_20),
    ],
  ),
  ...RATING.map(({ id, vi, en }) =>
    share(
      {
        id: `${id}/units-rated-well-share`,
        vi: `tỷ lệ cơ sở của ${vi} hoàn thành tốt nhiệm vụ trở lên`,
        en: `share of grassroots units of the ${en} rated "completed tasks well" or better`,
        provision: 'II.2.2.(4) đoạn 3',
      },
      [defined(`${id}/units-rated-well`, 'II.2.2.(4) đoạn 3')],
      [defined(`${id}/units-rated`, 'II.2.2.(4) đoạn 3', RATED)],
    ),
  ),
  count(
    {
      id: 'front/new-works-registered',
      vi: 'việc làm mới đăng ký với cấp ủy',
      en: 'new works registered',
      provision: 'II.2.2.(1)',
    },
    'front/new-works',
  ),
  count(
    {
      id: 'front/has-supervision-plan',
      vi: 'kế hoạch giám sát, phản biện xã hội',
      en: 'plan for supervision and social criticism',
      provision: 'II.2.2.(2)',
    },
    'front/supervision-plan',
  ),
  count(
    {
      id: 'front/criticism-carried-out',
      vi: 'nội dung phản biện xã hội',
      en: 'social criticism topics',
      provision: 'II.2.2.(2)',
    },
    'front/criticism-topics',
  ),
  share(
    {
      id: 'front/movement-targets-completed-share',
      vi: 'tỷ lệ hoàn thành chỉ tiêu phong trào, cuộc vận động trọng tâm',
      en: 'share of the targets of key movements and campaigns completed',
      provision: 'II.2.2.(3)',
    },
    [defined('front/movement-targets-completed', 'II.2.2.(3)')],
    [defined('front/movement-targets', 'II.2.2.(3)')],
  ),
  count(
    {
      id: 'front/members-introduced-to-party',
      vi: 'đoàn viên, hội viên ưu tú giới thiệu cho cấp ủy',
      en: 'outstanding members introduced to the Party committee',
      provision: 'II.2.2.(4) đoạn 4',
    },
    'front/members-introduced',
  ),
  share(
    {
      id: 'front/cadres-studied-share',
      vi: 'tỷ lệ cán bộ làm công tác vận động quần chúng được học tập',
      en: 'share of mass mobilisation cadres who studied',
      provision: 'II.2.2.(5)',
    },
    [defined('front/cadres-studied', 'II.2.2.(5)')],
    [defined('front/cadres', 'II.2.2.(5)')],
  ),
  share(
    {
      id: 'front/members-studied-share',
      vi: 'tỷ lệ đoàn viên, hội viên được học tập',
      en: 'share of members who studied',
      provision: 'II.2.2.(5)',
    },
    [defined('front/members-studied', 'II.2.2.(5)')],
    [defined('front/members', 'II.2.2.(5)')],
  ),
  count(
    {
      id: 'front/coordination-programmes-built',
      vi: 'chương trình phối hợp với chính quyền',
      en: 'coordination programmes with the authorities',
      provision: 'II.2.2.(6)',
    },
    'front/coordination-programmes',
  ),
  count(
    {
      id: 'front/effective-replicated-models',
      vi: 'mô hình “Dân vận khéo” có hiệu quả và được nhân rộng',
      en: 'effective and replicated "Dân vận khéo" models',
      provision: 'II.2.2.(7)',
    },
    'front/models-effective-and-replicated',
  ),
  count(
    {
      id: 'front/households-helped',
      vi: 'hộ nghèo được giúp thoát nghèo bền vững',
      en: 'poor households helped out of poverty',
      provision: 'II.2.2.(7)',
    },
    'front/households-out-of-poverty',
  ),
  share(
    {
      id: 'front/branches-using-it-share',
      vi: 'tỷ lệ ban công tác Mặt trận, chi đoàn, chi hội ứng dụng công nghệ thông tin, mạng xã hội',
      en: 'share of Front working committees and branches that use IT and social networks',
      provision: 'II.2.2.(8) câu 1',
    },
    [defined('front/branches-using-it', 'II.2.2.(8) câu 1')],
    [defined('front/branches', 'II.2.2.(8) câu 1')],
  ),
  share(
    {
      id: 'front/grassroots-using-it-share',
      vi: 'tỷ lệ tổ chức chính trị - xã hội cấp cơ sở ứng dụng công nghệ thông tin, mạng xã hội',
      en: 'share of grassroots socio-political organisations that use IT and social networks',
      provision: 'II.2.2.(8) câu 2',
    },
    [defined('front/grassroots-organisations-using-it', 'II.2.2.(8) câu 2')],
    [defined('front/grassroots-organisations', 'II.2.2.(8) câu 2')],
  ),
  count(
    {
      id: 'front/emulation-items-launched',
      vi: 'nội dung thi đua đã phát động',
      en: 'emulation items launched',
      provision: 'III.3 đoạn 2',
    },
    'front/emulation-items',
  ),
];
