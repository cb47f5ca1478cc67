import { lazy, searchKey } from '../kernel/index.js';

/**
 * What everybody shortens, folded as names are. Only those that stand for one thing in the names of bodies: "BTC"
 * is both an organisation commission and a ministry, so it stays what it is.
 */
const abbreviations = lazy<ReadonlyMap<string, string>>(
  () =>
    new Map(
      [
        ['UBND', 'Ủy ban nhân dân'],
        ['HĐND', 'Hội đồng nhân dân'],
        ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
        ['MTTQ', 'Mặt trận Tổ quốc'],
        ['MTTQVN', 'Mặt trận Tổ quốc Việt Nam'],
        ['LHPN', 'Liên hiệp Phụ nữ'],
        ['HLHPN', 'Hội Liên hiệp Phụ nữ'],
        ['LĐLĐ', 'Liên đoàn Lao động'],
        ['ĐTN', 'Đoàn Thanh niên'],
        ['TNCS', 'Thanh niên Cộng sản'],
        ['CCB', 'Cựu chiến binh'],
        ['HCCB', 'Hội Cựu chiến binh'],
        ['HND', 'Hội Nông dân'],
        ['BCH', 'Ban Chấp hành'],
        ['BTV', 'Ban Thường vụ'],
        ['BDV', 'Ban Dân vận'],
        ['UBKT', 'Ủy ban Kiểm tra'],
        ['VN', 'Việt Nam'],
        ['TP', 'thành phố'],
        ['HCM', 'Hồ Chí Minh'],
      ].map(([short, long]) => [searchKey(short ?? ''), searchKey(long ?? '')]),
    ),
);

/**
 * The search key of a name with its abbreviations written out, so that "UBND tỉnh" and "Ủy ban nhân dân tỉnh" are
 * one.
 *
 * @example nameKey('UBMTTQ tỉnh Hoà Bình') // 'uy ban mat tran to quoc tinh hoa binh'
 */
export const nameKey = (text: string): string =>
  searchKey(text)
    .split(' ')
    .map((word) => abbreviations().get(word) ?? word)
    .join(' ');
