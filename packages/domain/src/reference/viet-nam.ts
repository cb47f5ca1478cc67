import { type Grade, type KnownDay, type LegalBasis, legalBasis, words } from '../kernel/index.js';
import { type Body, type BodyRow, bodyOf, type Place, placeOf } from '../organisations/index.js';
import { endNotFound, thereBy } from './build.js';
import { CENTRAL_REORGANISATION } from './ends.js';

const PLACE = 'viet-nam';

/** A central body, there by the day of the earliest document known of it. */
const central = (
  kind: string,
  vi: string,
  en: string,
  firstSeen: string,
  basis: LegalBasis,
  more: Pick<BodyRow, 'parents' | 'organOf'> & { readonly until?: KnownDay; readonly seen?: Grade } = {},
): BodyRow => {
  const { until = null, seen = 'verified', ...rest } = more;
  return {
    place: PLACE,
    kind,
    level: 'centre',
    vi,
    en,
    life: { from: thereBy(firstSeen, basis, seen), until },
    basis,
    grade: 'verified',
    ...rest,
  };
};

const COMMITTEE = 'viet-nam/party-central-committee';

const PROGRAMME = 'ha-tinh/ctr-28-nq-tw';

/** The programme prints no date; it is later than 28/11/2022, the day of the last paper it cites. */
const IN_PROGRAMME = legalBasis(PROGRAMME, 'Nơi nhận', {
  note: words(
    'chương trình không ghi ngày; không sớm hơn ngày 28/11/2022, coi các cơ quan đã có từ ngày đó',
    'the programme is undated, not before 28/11/2022; the bodies are taken to be there by then',
  ),
});
const DIRECTIVE_29 = legalBasis('quang-tri/29-ct-tu', 'Nơi nhận');

const commissionsMerged = endNotFound(
  CENTRAL_REORGANISATION,
  'reported',
  words(
    'Việc hợp nhất Ban Tuyên giáo Trung ương và Ban Dân vận Trung ương được công bố ngày 03/02/2025',
    'The merger of the two central commissions was announced on 3/2/2025',
  ),
);

const ROWS: readonly BodyRow[] = [
  central(
    'party-central-committee',
    'Ban Chấp hành Trung ương Đảng',
    'Party Central Committee',
    '2013-06-03',
    legalBasis('thai-nguyen/29-hd-duk', 'Căn cứ'),
  ),
  central(
    'politburo',
    'Bộ Chính trị',
    'Politburo',
    '2012-08-28',
    legalBasis('quang-tri/29-ct-tu', '1 câu 1'),
    {
      parents: { 'party-leadership': COMMITTEE },
      organOf: COMMITTEE,
    },
  ),
  central(
    'party-secretariat',
    'Ban Bí thư Trung ương Đảng',
    'Party Secretariat',
    '2012-06-07',
    legalBasis(PROGRAMME, 'IV.2 gạch 4'),
    { parents: { 'party-leadership': COMMITTEE }, organOf: COMMITTEE },
  ),
  central('party-office', 'Văn phòng Trung ương Đảng', 'Central Party Office', '2022-11-28', IN_PROGRAMME, {
    parents: { 'party-leadership': COMMITTEE },
    seen: 'inferred',
  }),
  central(
    'organisation-commission',
    'Ban Tổ chức Trung ương',
    'Central Organisation Commission',
    '2022-11-28',
    IN_PROGRAMME,
    { parents: { 'party-leadership': COMMITTEE }, seen: 'inferred' },
  ),
  central(
    'propaganda-commission',
    'Ban Tuyên giáo Trung ương',
    'Central Propaganda and Education Commission',
    '2022-11-28',
    IN_PROGRAMME,
    { parents: { 'party-leadership': COMMITTEE }, until: commissionsMerged, seen: 'inferred' },
  ),
  central(
    'mass-mobilisation-commission',
    'Ban Dân vận Trung ương',
    'Central Commission for Mass Mobilisation',
    '2023-03-13',
    DIRECTIVE_29,
    { parents: { 'party-leadership': COMMITTEE }, until: commissionsMerged },
  ),
  central(
    'government',
    'Chính phủ',
    'Government',
    '2010-04-21',
    legalBasis('quang-tri/vinh-linh-plan-29-ct-tu', 'II.2 đoạn 1 câu 1'),
  ),
  central(
    'prime-minister',
    'Thủ tướng Chính phủ',
    'Prime Minister',
    '2007-08-02',
    legalBasis('thai-nguyen/29-hd-duk', 'II.1.3 đoạn 1'),
    { parents: { 'state-management': 'viet-nam/government' } },
  ),
  central(
    'national-assembly',
    'Quốc hội',
    'National Assembly',
    '2019-11-20',
    legalBasis('state/45-2019-qh14', 'toàn văn'),
    {
      seen: 'quoted',
    },
  ),
];

/** The country and the central bodies that the six documents name. */
export const vietNam: { readonly places: readonly Place[]; readonly bodies: readonly Body[] } = {
  places: [
    placeOf({
      id: PLACE,
      level: 'centre',
      vi: 'Việt Nam',
      en: 'Viet Nam',
      life: {
        from: thereBy('2007-08-02', legalBasis('thai-nguyen/29-hd-duk', 'II.1.3 đoạn 1')),
        until: null,
      },
      basis: legalBasis('thai-nguyen/29-hd-duk', 'II.1.3 đoạn 1'),
      grade: 'verified',
    }),
  ],
  bodies: ROWS.map(bodyOf),
};
