import type { OfficialDocument } from '../../directives/index.js';
import { day, knownDay, legalBasis } from '../../kernel/index.js';
import { type StubRow, stub } from './stub.js';

const GOVERNMENT = { issuer: 'Chính phủ', body: 'viet-nam/government', level: 'centre' } as const;
const PRIME_MINISTER = {
  issuer: 'Thủ tướng Chính phủ',
  body: 'viet-nam/prime-minister',
  level: 'centre',
} as const;
const NATIONAL_ASSEMBLY = {
  issuer: 'Quốc hội',
  body: 'viet-nam/national-assembly',
  level: 'centre',
} as const;

/** Documents of the centre of the State, by date. */
const ROWS: readonly StubRow[] = [
  {
    ...PRIME_MINISTER,
    id: 'state/188-1999-qd-ttg',
    symbol: '188/1999/QĐ-TTg',
    type: 'decision',
    vi: 'Về việc thực hiện chế độ tuần làm việc 40 giờ',
    en: 'The forty-hour working week',
    on: knownDay(day('1999-09-17'), 'quoted'),
  },
  {
    ...PRIME_MINISTER,
    id: 'state/129-2007-qd-ttg',
    symbol: '129/2007/QĐ-TTg',
    type: 'decision',
    vi: 'Về việc ban hành Quy chế văn hóa công sở tại các cơ quan hành chính nhà nước',
    en: 'Promulgating the Statute on office culture in State administrative agencies',
    on: '2007-08-02',
    citedIn: ['thai-nguyen/29-hd-duk', 'II.1.3 đoạn 1'],
  },
  {
    ...GOVERNMENT,
    id: 'state/45-2010-nd-cp',
    symbol: '45/2010/NĐ-CP',
    type: 'decree',
    vi: 'Quy định về tổ chức, hoạt động và quản lý hội',
    en: 'Organisation, operation and management of associations',
    on: '2010-04-21',
    effectiveFrom: knownDay(day('2010-07-01'), 'verified', legalBasis('state/45-2010-nd-cp', 'Điều 41')),
    citedIn: ['quang-tri/vinh-linh-plan-29-ct-tu', 'II.2 đoạn 1 câu 1'],
  },
  {
    ...GOVERNMENT,
    id: 'state/33-2012-nd-cp',
    symbol: '33/2012/NĐ-CP',
    type: 'decree',
    vi: 'Sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP',
    en: 'Amending and supplementing Decree 45/2010/NĐ-CP',
    on: '2012-04-13',
    effectiveFrom: knownDay(day('2012-06-01'), 'verified', legalBasis('state/33-2012-nd-cp', 'Điều 3')),
    citedIn: ['quang-tri/vinh-linh-plan-29-ct-tu', 'II.2 đoạn 1 câu 1'],
  },
  {
    ...PRIME_MINISTER,
    id: 'state/01-ct-ttg',
    symbol: '01/CT-TTg',
    type: 'directive',
    vi: 'Về tổ chức phong trào toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới',
    en: 'The all-people movement to protect territorial sovereignty and border security',
    on: '2015-01-09',
    citedIn: ['thai-nguyen/29-hd-duk', 'II.1.4'],
  },
  {
    ...PRIME_MINISTER,
    id: 'state/1847-qd-ttg',
    symbol: '1847/QĐ-TTg',
    type: 'decision',
    vi: 'Phê duyệt Đề án Văn hóa công vụ',
    en: 'Approving the scheme on public service culture',
    on: '2018-12-27',
    citedIn: ['thai-nguyen/29-hd-duk', 'II.1.3 đoạn 1'],
  },
  {
    ...PRIME_MINISTER,
    id: 'state/733-qd-ttg',
    symbol: '733/QĐ-TTg',
    type: 'decision',
    vi: 'Ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025',
    en: 'Plan for the office-culture emulation movement 2019-2025',
    on: '2019-06-14',
    citedIn: ['thai-nguyen/29-hd-duk', 'II.1.3 đoạn 1'],
  },
  // not cited by the six documents: working days, force and the reform of 2025 rest on them
  {
    ...NATIONAL_ASSEMBLY,
    id: 'state/45-2019-qh14',
    symbol: '45/2019/QH14',
    type: 'law',
    vi: 'Bộ luật Lao động',
    en: 'Labour Code',
    on: knownDay(day('2019-11-20'), 'quoted'),
    effectiveFrom: knownDay(day('2021-01-01'), 'quoted'),
  },
  {
    ...GOVERNMENT,
    id: 'state/126-2024-nd-cp',
    symbol: '126/2024/NĐ-CP',
    type: 'decree',
    vi: 'Quy định về tổ chức, hoạt động và quản lý hội',
    en: 'Organisation, operation and management of associations',
    on: '2024-10-08',
    effectiveFrom: knownDay(day('2024-11-26'), 'reported'),
  },
  {
    ...NATIONAL_ASSEMBLY,
    id: 'state/202-2025-qh15',
    symbol: '202/2025/QH15',
    type: 'resolution',
    vi: 'Về việc sắp xếp đơn vị hành chính cấp tỉnh',
    en: 'Rearrangement of province-level administrative units',
    on: '2025-06-12',
  },
  {
    ...NATIONAL_ASSEMBLY,
    id: 'state/72-2025-qh15',
    symbol: '72/2025/QH15',
    type: 'law',
    vi: 'Luật Tổ chức chính quyền địa phương',
    en: 'Law on the organisation of local government',
    on: '2025-06-16',
  },
  {
    ...NATIONAL_ASSEMBLY,
    id: 'state/203-2025-qh15',
    symbol: '203/2025/QH15',
    type: 'resolution',
    vi: 'Sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    en: 'Amending and supplementing the Constitution',
    on: '2025-06-16',
  },
];

export const citedOfState: readonly OfficialDocument[] = ROWS.map(stub);
