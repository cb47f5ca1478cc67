import { type Words, words } from '../../kernel/index.js';
import type { NumberSystem } from './document-type.js';

export interface IssuerCode {
  readonly system: NumberSystem;
  readonly words: Words;
}

const of =
  (system: NumberSystem) =>
  (vi: string, en: string): IssuerCode => ({ system, words: words(vi, en) });
const party = of('party');
const state = of('state');
const front = of('front');
const mass = of('mass-organisation');

/**
 * What stands for the issuer in a number. A code says less than a name: TW is the Central Committee, the Politburo
 * or the Secretariat, and TU is any province's committee or its standing board.
 */
export const ISSUER_CODES: Readonly<Record<string, IssuerCode>> = {
  TW: party('Trung ương', 'Central Committee, Politburo or Secretariat'),
  TU: party('Tỉnh ủy, Thành ủy', 'provincial Party committee'),
  HU: party('Huyện ủy', 'district Party committee'),
  ThU: party('Thành ủy, Thị ủy', 'city or town Party committee'),
  QU: party('Quận ủy', 'urban district Party committee'),
  ĐU: party('Đảng ủy', 'Party committee'),
  ĐUK: party('Đảng ủy Khối', 'Party committee of a bloc'),
  ĐUMTTQ: party(
    'Đảng ủy Mặt trận Tổ quốc, các đoàn thể',
    'Party committee of the Front and mass organisations',
  ),
  CĐTTW: party('các đoàn thể Trung ương', 'central mass organisations'),
  QUTW: party('Quân ủy Trung ương', 'Central Military Commission'),
  ĐUCATW: party('Đảng ủy Công an Trung ương', 'Central Public Security Party Committee'),
  VPTW: party('Văn phòng Trung ương Đảng', 'Office of the Central Committee'),
  BTCTW: party('Ban Tổ chức Trung ương', 'Central Organisation Commission'),
  BTGTW: party('Ban Tuyên giáo Trung ương', 'Central Propaganda Commission'),
  BDVTW: party('Ban Dân vận Trung ương', 'Central Mass Mobilisation Commission'),
  BTGDVTW: party(
    'Ban Tuyên giáo và Dân vận Trung ương',
    'Central Propaganda and Mass Mobilisation Commission',
  ),
  BNCTW: party('Ban Nội chính Trung ương', 'Central Internal Affairs Commission'),
  BKTTW: party('Ban Kinh tế Trung ương', 'Central Economic Commission'),
  UBKTTW: party('Ủy ban Kiểm tra Trung ương', 'Central Inspection Commission'),
  BCĐTW: party('Ban Chỉ đạo Trung ương', 'central steering committee'),
  BCĐ: party('Ban Chỉ đạo', 'steering committee'),
  VPTU: party('Văn phòng Tỉnh ủy', 'office of the provincial Party committee'),
  BTCTU: party('Ban Tổ chức Tỉnh ủy', 'provincial organisation board'),
  BTGTU: party('Ban Tuyên giáo Tỉnh ủy', 'provincial propaganda board'),
  BDVTU: party('Ban Dân vận Tỉnh ủy', 'provincial mass mobilisation board'),
  BTGDVTU: party('Ban Tuyên giáo và Dân vận Tỉnh ủy', 'provincial propaganda and mass mobilisation board'),
  BTGDV: party('Ban Tuyên giáo và Dân vận', 'propaganda and mass mobilisation board'),
  BNCTU: party('Ban Nội chính Tỉnh ủy', 'provincial internal affairs board'),
  UBKTTU: party('Ủy ban Kiểm tra Tỉnh ủy', 'provincial inspection commission'),
  BDVHU: party('Ban Dân vận Huyện ủy', 'district mass mobilisation board'),
  BTCHU: party('Ban Tổ chức Huyện ủy', 'district organisation board'),
  UBKTHU: party('Ủy ban Kiểm tra Huyện ủy', 'district inspection commission'),
  VPHU: party('Văn phòng Huyện ủy', 'office of the district Party committee'),

  QH: state('Quốc hội', 'National Assembly'),
  UBTVQH: state('Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'),
  CTN: state('Chủ tịch nước', 'President'),
  CP: state('Chính phủ', 'Government'),
  TTg: state('Thủ tướng Chính phủ', 'Prime Minister'),
  HĐBT: state('Hội đồng Bộ trưởng', 'Council of Ministers'),
  VPCP: state('Văn phòng Chính phủ', 'Office of the Government'),
  TTCP: state('Thanh tra Chính phủ', 'Government Inspectorate'),
  HĐND: state('Hội đồng nhân dân', "people's council"),
  UBND: state('Ủy ban nhân dân', "people's committee"),
  HĐTP: state('Hội đồng Thẩm phán', 'Council of Justices'),
  TANDTC: state('Tòa án nhân dân tối cao', "Supreme People's Court"),
  VKSNDTC: state('Viện kiểm sát nhân dân tối cao', "Supreme People's Procuracy"),
  KTNN: state('Kiểm toán nhà nước', 'State Audit'),
  BNV: state('Bộ Nội vụ', 'Ministry of Home Affairs'),
  BTC: state('Bộ Tài chính', 'Ministry of Finance'),
  BTP: state('Bộ Tư pháp', 'Ministry of Justice'),
  BCA: state('Bộ Công an', 'Ministry of Public Security'),
  BQP: state('Bộ Quốc phòng', 'Ministry of National Defence'),
  BNG: state('Bộ Ngoại giao', 'Ministry of Foreign Affairs'),
  BKHĐT: state('Bộ Kế hoạch và Đầu tư', 'Ministry of Planning and Investment'),
  BCT: state('Bộ Công Thương', 'Ministry of Industry and Trade'),
  BXD: state('Bộ Xây dựng', 'Ministry of Construction'),
  BGTVT: state('Bộ Giao thông vận tải', 'Ministry of Transport'),
  BYT: state('Bộ Y tế', 'Ministry of Health'),
  BGDĐT: state('Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training'),
  BKHCN: state('Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology'),
  BTTTT: state('Bộ Thông tin và Truyền thông', 'Ministry of Information and Communications'),
  BVHTTDL: state('Bộ Văn hóa, Thể thao và Du lịch', 'Ministry of Culture, Sports and Tourism'),
  BTNMT: state('Bộ Tài nguyên và Môi trường', 'Ministry of Natural Resources and Environment'),
  BNNPTNT: state('Bộ Nông nghiệp và Phát triển nông thôn', 'Ministry of Agriculture and Rural Development'),
  BNNMT: state('Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'),
  BLĐTBXH: state(
    'Bộ Lao động - Thương binh và Xã hội',
    'Ministry of Labour, War Invalids and Social Affairs',
  ),
  BDTTG: state('Bộ Dân tộc và Tôn giáo', 'Ministry of Ethnic and Religious Affairs'),
  UBDT: state('Ủy ban Dân tộc', 'Committee for Ethnic Affairs'),
  SNV: state('Sở Nội vụ', 'provincial department of home affairs'),
  STC: state('Sở Tài chính', 'provincial department of finance'),
  STP: state('Sở Tư pháp', 'provincial department of justice'),

  MTTW: front('Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Central Committee of the Fatherland Front'),
  MTTQ: front('Mặt trận Tổ quốc', 'Fatherland Front'),
  UBMTTQ: front('Ủy ban Mặt trận Tổ quốc', 'committee of the Fatherland Front'),
  UBTWMTTQVN: front(
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Central Committee of the Fatherland Front',
  ),
  ĐCTUBTWMTTQVN: front(
    'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Presidium of the Central Committee of the Fatherland Front',
  ),
  BTT: front('Ban Thường trực', 'standing board of a Front committee'),

  TWĐTN: mass('Trung ương Đoàn Thanh niên', 'Central Committee of the Youth Union'),
  TĐTN: mass('Tỉnh đoàn', 'provincial Youth Union'),
  TLĐ: mass('Tổng Liên đoàn Lao động Việt Nam', 'General Confederation of Labour'),
  LĐLĐ: mass('Liên đoàn Lao động', 'federation of labour'),
  ĐCT: mass('Đoàn Chủ tịch', 'presidium'),
  HND: mass('Hội Nông dân', "Farmers' Union"),
  HNDTW: mass('Trung ương Hội Nông dân', "Central Committee of the Farmers' Union"),
  HPN: mass('Hội Liên hiệp Phụ nữ', "Women's Union"),
  ĐCTHLHPN: mass('Đoàn Chủ tịch Hội Liên hiệp Phụ nữ', "Presidium of the Women's Union"),
  CCB: mass('Hội Cựu chiến binh', "Veterans' Association"),
  HCCB: mass('Hội Cựu chiến binh', "Veterans' Association"),
};

/** The entry of an issuer code; a term or series number at its end (`HĐND16`) is not part of the code. */
export const issuerOfCode = (code: string): IssuerCode | undefined =>
  Object.hasOwn(ISSUER_CODES, code) ? ISSUER_CODES[code] : bareIssuer(code);

const bareIssuer = (code: string): IssuerCode | undefined => {
  const bare = code.replace(/\d+$/, '');
  return Object.hasOwn(ISSUER_CODES, bare) ? ISSUER_CODES[bare] : undefined;
};
