import {
  type Indicator,
  type Measure,
  toIndicatorId,
  toMeasureId,
  type Unit,
} from '../../indicators/index.js';
import {
  entry,
  FIRST_DAY,
  type LegalBasis,
  legalBasis,
  period,
  type Words,
  words,
} from '../../kernel/index.js';

// What the figures of II.2 count. "100 %" needs a base, and the programme mostly leaves it to be understood.

const at = (clause: string, provision: string): LegalBasis =>
  legalBasis('ha-tinh/ctr-28-nq-tw', provision, { clause });

interface Share {
  /** Ends of the ids of the share, of what stands above the line and of what stands below. */
  readonly id: string;
  readonly of: string;
  readonly words: Words;
  readonly counted: Words;
  readonly base: Words;
  readonly unit: Unit;
  /** What happens in a period adds up over it; of what there is, the last figure counts. */
  readonly overTime: Measure['overTime'];
  readonly basis: LegalBasis;
  /** Why the base is what it is, where the text leaves it to be understood. */
  readonly note: Words;
}

const SHARES: readonly Share[] = [
  {
    id: 'lines-concretised',
    of: 'lines-to-concretise',
    words: words(
      'tỷ lệ chủ trương, nghị quyết được cụ thể hóa thành kế hoạch, chương trình',
      'share of lines and resolutions concretised into a plan or programme',
    ),
    counted: words(
      'chủ trương, nghị quyết của Trung ương, của tỉnh đã có kế hoạch, chương trình hành động',
      'central and provincial lines and resolutions with a plan or action programme',
    ),
    base: words(
      'chủ trương, nghị quyết của Trung ương, của tỉnh mà cơ quan phải thực hiện',
      'central and provincial lines and resolutions that the body must carry out',
    ),
    unit: 'document',
    overTime: 'last',
    basis: at('HT28-II.2-1', 'II.2 gạch 1'),
    note: words(
      'Mẫu số là các chủ trương, nghị quyết mà từng cơ quan phải thực hiện; văn bản chỉ ghi “100% chủ trương, nghị quyết”',
      'The base is what each body must carry out; the text only says "100% of lines and resolutions"',
    ),
  },
  {
    id: 'organisations-with-working-regulations',
    of: 'party-organisations',
    words: words(
      'tỷ lệ cấp ủy, tổ chức đảng ban hành và thực hiện quy chế làm việc',
      'share of committees and Party organisations that issue and follow working regulations',
    ),
    counted: words(
      'cấp ủy, tổ chức đảng đã ban hành và thực hiện đúng quy chế làm việc',
      'committees and Party organisations that have issued and follow working regulations',
    ),
    base: words('cấp ủy, tổ chức đảng của tỉnh', 'committees and Party organisations of the province'),
    unit: 'organisation',
    overTime: 'last',
    basis: at('HT28-II.2-2', 'II.2 gạch 2'),
    note: words(
      'Mẫu số là mọi cấp ủy, tổ chức đảng của tỉnh; văn bản không nói tính theo cấp nào',
      'The base is every committee and organisation of the province; the text names no level',
    ),
  },
  {
    id: 'bodies-with-job-positions',
    of: 'bodies-to-have-job-positions',
    words: words(
      'tỷ lệ cơ quan, tổ chức hoàn thiện vị trí việc làm',
      'share of bodies whose job positions are completed',
    ),
    counted: words(
      'cơ quan, tổ chức đã hoàn thiện vị trí việc làm',
      'bodies whose job positions are completed',
    ),
    base: words(
      'cơ quan, tổ chức trong hệ thống chính trị của tỉnh',
      'bodies of the political system of the province',
    ),
    unit: 'organisation',
    overTime: 'last',
    basis: at('HT28-II.2-7', 'II.2 gạch 5'),
    note: words(
      'Mẫu số là “từng cơ quan, tổ chức” trong hệ thống chính trị của tỉnh',
      'The base is "each body and organisation" of the political system of the province',
    ),
  },
  {
    id: 'localities-with-coordination-programme',
    of: 'localities-and-units',
    words: words(
      'tỷ lệ địa phương, đơn vị có chương trình phối hợp công tác dân vận',
      'share of localities and units with a coordination programme on mass mobilisation',
    ),
    counted: words(
      'địa phương, đơn vị có chương trình, kế hoạch phối hợp công tác dân vận của năm',
      'localities and units with a coordination programme or plan of the year',
    ),
    base: words('địa phương, đơn vị của tỉnh', 'localities and units of the province'),
    unit: 'organisation',
    overTime: 'last',
    basis: at('HT28-II.2-8', 'II.2 gạch 6'),
    note: words(
      'Mẫu số là mọi địa phương, đơn vị của tỉnh; văn bản không kê',
      'The base is every locality and unit of the province; the text lists none',
    ),
  },
  {
    // heads by office: whether one dialogued is an act of the office, and no name is kept
    id: 'heads-in-dialogue',
    of: 'heads',
    words: words(
      'tỷ lệ người đứng đầu tiếp xúc, đối thoại trực tiếp với Nhân dân',
      'share of heads who meet people in direct dialogue',
    ),
    counted: words(
      'người đứng đầu cấp ủy, chính quyền có tổ chức tiếp xúc, đối thoại',
      'heads of committees and authorities who held a dialogue',
    ),
    base: words(
      'người đứng đầu cấp ủy, chính quyền các cấp của tỉnh',
      'heads of committees and authorities at all levels of the province',
    ),
    unit: 'person',
    overTime: 'none',
    basis: at('HT28-II.2-9', 'II.2 gạch 7'),
    note: words(
      'Mẫu số là người đứng đầu cấp ủy, chính quyền mọi cấp của tỉnh, đếm theo chức vụ',
      'The base is the heads of committees and authorities at every level, counted by office',
    ),
  },
  {
    id: 'policies-consulted-before-issue',
    of: 'policies-issued',
    words: words(
      'tỷ lệ cơ chế, chính sách được tham vấn trước khi ban hành',
      'share of mechanisms and policies consulted before issue',
    ),
    counted: words(
      'cơ chế, chính sách đã lấy ý kiến Mặt trận và các đoàn thể đúng quy trình trước khi ban hành',
      'mechanisms and policies on which the Front and mass organisations were duly consulted before issue',
    ),
    base: words(
      'cơ chế, chính sách của tỉnh, của địa phương đã ban hành',
      'mechanisms and policies issued by the province and its localities',
    ),
    unit: 'document',
    overTime: 'sum',
    basis: at('HT28-II.2-12', 'II.2 gạch 8'),
    note: words(
      'Mẫu số là cơ chế, chính sách ban hành trong kỳ; văn bản không nói văn bản nào là cơ chế, chính sách',
      'The base is what was issued in the period; the text does not say which papers are mechanisms or policies',
    ),
  },
];

const measure = (share: Share, id: string, name: Words): Measure => ({
  id: toMeasureId(`ha-tinh/${id}`),
  words: name,
  unit: share.unit,
  decimals: 0,
  overTime: share.overTime,
  overTree: 'sum',
});

/** How many a Party organisation chose in the year to become exemplars (II.2 gạch 3). */
const EXEMPLARS: readonly (Measure & { readonly basis: LegalBasis })[] = [
  {
    id: toMeasureId('ha-tinh/exemplar-collectives'),
    words: words('tập thể được chọn để bồi dưỡng thành điển hình', 'collectives chosen to become exemplars'),
    unit: 'organisation',
    decimals: 0,
    overTime: 'sum',
    overTree: 'sum',
    basis: at('HT28-II.2-3', 'II.2 gạch 3'),
  },
  {
    id: toMeasureId('ha-tinh/exemplar-individuals'),
    words: words('cá nhân được chọn để bồi dưỡng thành điển hình', 'persons chosen to become exemplars'),
    unit: 'person',
    decimals: 0,
    overTime: 'sum',
    overTree: 'sum',
    aboutPeople: true,
    basis: at('HT28-II.2-4', 'II.2 gạch 3'),
  },
];

export const HA_TINH_MEASURES: readonly Measure[] = [
  ...SHARES.flatMap((share) => [
    measure(share, share.id, share.counted),
    measure(share, share.of, share.base),
  ]),
  ...EXEMPLARS.map(({ basis: _, ...counted }) => counted),
];

const counts: readonly Indicator[] = EXEMPLARS.map(({ id, words: name, basis }) => ({
  id: toIndicatorId(id),
  words: name,
  kind: 'count',
  numerator: { id: `${id}#numerator`, entries: [entry(id, period(FIRST_DAY), basis, 'verified')] },
  decimals: 0,
  // a range is asked for: neither more nor fewer is better
  moreIsBetter: null,
  basis,
  grade: 'verified',
}));

const shares: readonly Indicator[] = SHARES.map(({ id, of, words: name, basis, note }) => {
  const indicator = toIndicatorId(`ha-tinh/${id}`);
  return {
    id: indicator,
    words: name,
    kind: 'share',
    numerator: {
      id: `${indicator}#numerator`,
      entries: [entry(toMeasureId(`ha-tinh/${id}`), period(FIRST_DAY), basis, 'verified')],
    },
    denominator: {
      id: `${indicator}#denominator`,
      entries: [entry(toMeasureId(`ha-tinh/${of}`), period(FIRST_DAY), basis, 'inferred', { note })],
    },
    decimals: 1,
    moreIsBetter: true,
    basis,
    grade: 'verified',
  };
});

export const HA_TINH_INDICATORS: readonly Indicator[] = [...shares, ...counts];
