/**
 * Office prose without end, in our own words, with as many numbers and citations in it as the six documents of this
 * package have: about 57 runs of digits and 8.6 citations in 10,000 characters. The same seed gives the same text.
 */

const TOPICS = [
  'công tác vận động quần chúng',
  'hoạt động của các hội ở cơ sở',
  'việc tiếp dân và trả lời kiến nghị',
  'phong trào thi đua ở khu dân cư',
  'nền nếp hội họp và chế độ thông tin',
  'quy chế dân chủ ở cơ quan, đơn vị',
  'công tác giám sát của Mặt trận',
  'việc bố trí cán bộ chuyên trách',
];
const SUBJECTS = [
  'Cấp ủy các cấp',
  'Các tổ chức chính trị - xã hội',
  'Người đứng đầu cơ quan, đơn vị',
  'Đảng viên đang công tác',
  'Các hội được giao biên chế',
  'Chính quyền xã, phường',
];
const DEEDS = [
  'rà soát lại nội dung đã đăng ký, bổ sung phần còn thiếu và phân công người theo dõi',
  'chủ động nắm tình hình, kịp thời giải thích cho người dân hiểu và cùng làm',
  'phối hợp chặt chẽ, tránh chồng chéo, tránh làm thay việc của nhau',
  'lấy hiệu quả phục vụ làm thước đo, không chạy theo hình thức',
  'gắn nhiệm vụ được giao với trách nhiệm của từng thành viên',
  'chuẩn bị kỹ từ cơ sở, lắng nghe ý kiến trái chiều trước khi quyết định',
];
const ENDS = [
  'coi đây là việc thường xuyên',
  'báo cáo kết quả về cơ quan thường trực',
  'không để sót người, sót việc',
  'bảo đảm đúng quy định và sát với điều kiện của từng nơi',
];
const NUMBERS = [
  (pick: Pick) => `trong ${pick.number(2, 90)} ngày đầu năm`,
  (pick: Pick) => `đạt ${pick.number(50, 99)},${pick.number(1, 9)}%`,
  (pick: Pick) => `giai đoạn ${pick.number(2015, 2020)}-${pick.number(2021, 2030)}`,
  (pick: Pick) => `trước ngày ${pick.number(10, 28)}/${pick.number(1, 12)} hằng năm`,
  (pick: Pick) => `ở 0${pick.number(2, 9)} nhóm nhiệm vụ`,
  (pick: Pick) => `từ năm ${pick.number(2018, 2026)}`,
];
const PAPERS = [
  ['Nghị quyết số', '-NQ/TW', 'Ban Chấp hành Trung ương Đảng'],
  ['Chỉ thị số', '-CT/TU', 'Ban Thường vụ Tỉnh ủy'],
  ['Kết luận số', '-KL/TW', 'Bộ Chính trị'],
  ['Quy định số', '-QĐ/TW', 'Ban Bí thư Trung ương Đảng khóa XII'],
  ['Kế hoạch số', '-KH/HU', 'Ban Thường vụ Huyện ủy'],
  ['Hướng dẫn số', '-HD/BDVTW', 'Ban Dân vận Trung ương'],
  ['Nghị định số', '/2010/NĐ-CP', 'Chính phủ'],
  ['Thông tư số', '/2013/TT-BNV', 'Bộ Nội vụ'],
  ['Quyết định số', '/QĐ-UBND', 'Chủ tịch Ủy ban nhân dân tỉnh'],
] as const;

interface Pick {
  readonly number: (from: number, to: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
}

/** Mulberry32: small, and the same everywhere. */
const pickFrom = (seed: number): Pick => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { number, one: (of) => of[number(0, of.length - 1)] as (typeof of)[number] };
};

export interface GeneratedText {
  readonly text: string;
  /** The numbers it cites, in order, as they are written. */
  readonly cited: readonly string[];
}

/** Text of at least so many bytes of UTF-8. */
export const generateText = (bytes: number, seed = 45): GeneratedText => {
  const pick = pickFrom(seed);
  const cited: string[] = [];
  const parts: string[] = [];
  const citation = (): string => {
    const [type, code, issuer] = pick.one(PAPERS);
    const number = `${String(pick.number(1, 400)).padStart(2, '0')}${code}`;
    cited.push(number);
    const day = `${pick.number(1, 28)}/${pick.number(1, 12)}/${pick.number(2008, 2024)}`;
    const ending = ['', `, ngày ${day} của ${issuer}`, ` ngày ${day} của ${issuer}`, ` của ${issuer}`];
    return `${type} ${number}${pick.one(ending)}`;
  };
  const sentence = (): string => {
    const lead = `${pick.one(SUBJECTS)} ${pick.one(DEEDS)}`;
    const middle = pick.number(1, 100) <= 60 ? `, ${pick.one(NUMBERS)(pick)}` : '';
    const grounds = pick.number(1, 1000) <= 225 ? ` theo ${citation()}` : '';
    return `${lead}${middle}; ${pick.one(DEEDS)} về ${pick.one(TOPICS)}${grounds}, ${pick.one(ENDS)}.`;
  };
  let length = 0;
  for (let item = 1; length < bytes; item += 1) {
    const sentences = Array.from({ length: pick.number(1, 4) }, sentence).join(' ');
    const mark = item % 9 === 0 ? `### **${item % 20}. Về ${pick.one(TOPICS)}**\n\n` : '- ';
    const paragraph = `${mark}${sentences}\n\n`;
    length += Buffer.byteLength(paragraph);
    parts.push(paragraph);
  }
  // through bytes and back, so that it is one flat string, as a text read from a file is
  return { text: Buffer.from(parts.join('')).toString(), cited };
};
