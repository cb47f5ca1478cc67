import { typeWordOf } from './type-words.js';

/**
 * Reads the name of an issuer by the way such names are written: each part starts with a capital and its second
 * syllable follows in lower case ("Ban Thường vụ Tỉnh ủy"). A name ends at the first word that does not fit.
 */

const MAX_WORDS = 18;
const WORD = /[\p{L}\d]+/uy;
const TERM = /[ \n]?\((?:khóa|khoá|nhiệm kỳ) ?[^()\n\f]{1,24}\)/iuy;
const ROMAN = /^(?:[IVXL]+|\d{1,2})$/;

/** Lower-case words that names go on with: "Ủy ban nhân dân tỉnh", "Khối các cơ quan tỉnh", "khóa XI". */
const INSIDE = new Set(
  'khóa khoá tỉnh huyện xã phường thành phố quận thị trấn nhân dân thường trực trung ương hành chính trị vụ ủy uỷ ban cơ quan đảng bộ khối đoàn thể tối cao nhà nước chấp bí thư tịch tướng trưởng phủ hội kỳ lần thứ thôn vận tải đặc khu'.split(
    ' ',
  ),
);
/** Words that start what the paper is about, or another clause, even right behind a capital. */
const STOP = new Set(
  'về nhằm quy sửa bổ hướng phê thực đã được là để gắn trong ngày có cho với theo số năm tăng tại yêu xây đẩy nâng tiếp đến tới trên này và, thì sau khi từ nêu vào đang sẽ cùng của do kết thông việc đề tổng sơ chỉ phát'.split(
    ' ',
  ),
);
/** First words of bodies: after "và" they start another body, not the second half of a name. */
const HEADS = new Set(
  'ban bộ ủy uỷ hội chính tỉnh thủ văn đảng huyện thành quận thị chủ quốc sở mặt liên tổng đoàn bch btv bct ubnd hđnd mttq'.split(
    ' ',
  ),
);

const isCapital = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);

export interface ReadIssuer {
  readonly name: string;
  readonly end: number;
}

const wordAt = (window: string, at: number): string => {
  WORD.lastIndex = at;
  return WORD.exec(window)?.[0] ?? '';
};

/** The name that starts at `at`; null where no capital starts one. */
export const issuerAt = (window: string, at: number): ReadIssuer | null => {
  let here = at;
  let end = at;
  let previous = '';
  let beforePrevious = '';
  const parts: string[] = [];
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const word = wordAt(window, here);
    if (word === '' || !fits(window, here, word, previous, beforePrevious)) break;
    parts.push(word);
    end = here + word.length;
    beforePrevious = previous;
    previous = word;
    TERM.lastIndex = end;
    const term = TERM.exec(window);
    if (term !== null) {
      parts.push(term[0].trim());
      end = TERM.lastIndex;
      break;
    }
    const joint = jointAt(window, end, previous, parts[0] ?? '');
    if (joint === null) break;
    if (joint.text !== '') parts.push(joint.text);
    here = joint.next;
  }
  while (parts.at(-1) === 'và' || parts.at(-1) === '-') parts.pop();
  return parts.length === 0 ? null : { name: parts.join(' ').replaceAll(' ,', ','), end };
};

const fits = (
  window: string,
  at: number,
  word: string,
  previous: string,
  beforePrevious: string,
): boolean => {
  const lower = word.toLowerCase();
  if (previous === '') return isCapital(word) && !/^\d/.test(word) && !opensType(window, at, lower);
  if (STOP.has(lower) && !isCapital(word)) return false;
  if (/^\d/.test(word)) return /^kho[áa]$|^khóa$|^thứ$/i.test(previous);
  if (isCapital(word)) return true;
  if (lower === 'ban' && wordAt(window, at + word.length + 1).toLowerCase() === 'hành') return false;
  if (lower === 'triển') return previous === 'Phát';
  if (lower === 'các') return /^khối$/i.test(previous);
  return (
    INSIDE.has(lower) || (isCapital(previous) && !/^[IVXL]+$/.test(previous) && previous !== beforePrevious)
  );
};

/** Whether a document type starts here: "và Chương trình hành động" is the next paper, not more of the name. */
const opensType = (window: string, at: number, lower: string): boolean => {
  const next = wordAt(window, at + lower.length + 1).toLowerCase();
  return typeWordOf(`${lower} ${next}`) !== undefined;
};

/** What joins this word to the next one of the same name: where that starts, and what is kept of the joint. */
const jointAt = (
  window: string,
  end: number,
  word: string,
  head: string,
): { next: number; text: string } | null => {
  const next = wordAt(window, end + 1);
  const gap = window.charAt(end);
  if (gap === ' ') {
    if (next === 'và') return andJoins(window, end + 4) ? { next: end + 4, text: 'và' } : null;
    const dash = /^ [-–] (?=\p{Lu})/u.exec(window.slice(end, end + 4));
    if (dash !== null) return /^(?:Bộ|Sở)$/.test(head) ? { next: end + 3, text: '-' } : null;
    return { next: end + 1, text: '' };
  }
  // a name may be wrapped, and a page may end inside "khóa XIII"; a new paragraph starts something else
  if (/^kho[áa]$|^khóa$/i.test(word) && /^[\n\f]$/.test(gap))
    return ROMAN.test(next) ? { next: end + 1, text: '' } : null;
  if (gap === '\n') return INSIDE.has(next.toLowerCase()) ? { next: end + 1, text: '' } : null;
  if (window.startsWith(', Thể thao', end)) return { next: end + 2, text: ',' };
  return null;
};

const andJoins = (window: string, at: number): boolean => {
  const next = wordAt(window, at);
  const lower = next.toLowerCase();
  return (
    isCapital(next) && !HEADS.has(lower) && !opensType(window, at, lower) && typeWordOf(lower) === undefined
  );
};

/** The name that ends where the window ends, for "Chính phủ ban hành": from the first head of a body on. */
export const issuerBefore = (window: string): string | null => {
  const clause = window.slice(Math.max(...[...',;.:()“”"\f'].map((mark) => window.lastIndexOf(mark))) + 1);
  for (let at = 0; at < clause.length; at += 1) {
    const word = at === 0 || /[ \n]/.test(clause.charAt(at - 1)) ? wordAt(clause, at) : '';
    if (word === '' || !isCapital(word) || !HEADS.has(word.toLowerCase())) continue;
    const found = issuerAt(clause, at);
    if (found !== null && clause.slice(found.end).trim() === '') return found.name;
  }
  return null;
};
