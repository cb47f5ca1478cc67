import { isDigit } from './characters.js';
import { lowerOf, type Memory, remember } from './memory.js';
import { opensPhrase, typeWordOf } from './type-words.js';

/**
 * Reads the name of an issuer by the way such names are written: each part starts with a capital and its second
 * syllable follows in lower case ("Ban Thường vụ Tỉnh ủy"). A name ends at the first word that does not fit.
 */

const MAX_WORDS = 18;
const WORD = /[\p{L}\d]+/uy;
const TERM = /[ \n]?\((?:khóa|khoá|nhiệm kỳ) ?[^()\n\f]{1,24}\)/iuy;
const DASH = /[-–]/;
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

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  if (first < 128) return (first >= 65 && first <= 90) || isDigit(first);
  return /^\p{Lu}/u.test(word);
};

export interface ReadIssuer {
  readonly name: string;
  readonly end: number;
}

/** ASCII, Latin-1 and the letters of Vietnamese: what can be told without a pattern. */
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 0x1ea0 && unit <= 0x1ef9) ||
  (unit >= 0xc0 && unit <= 0x1bf && unit !== 0xd7 && unit !== 0xf7);

const wordAt = (window: string, at: number): string => {
  let end = at;
  while (isPlain(window.charCodeAt(end))) end += 1;
  if (!(window.charCodeAt(end) > 127)) return window.slice(at, end);
  WORD.lastIndex = at;
  return WORD.exec(window)?.[0] ?? '';
};

/** "(khóa XII)" behind a name: only a parenthesis, perhaps behind one gap, is worth the pattern. */
const termAt = (window: string, end: number): RegExpExecArray | null => {
  if (window.charCodeAt(end) !== 40 && window.charCodeAt(end + 1) !== 40) return null;
  TERM.lastIndex = end;
  return TERM.exec(window);
};

/** More that start alike are not worth comparing one by one. */
const MAX_ALIKE = 8;

/** The name that starts at `at`; null where no capital starts one. */
export const issuerAt = (window: string, at: number, memory: Memory): ReadIssuer | null => {
  const letters =
    (window.charCodeAt(at) << 14) ^ (window.charCodeAt(at + 4) << 7) ^ window.charCodeAt(at + 5);
  const alike = memory.issuers.get(letters);
  if (alike !== undefined)
    for (const { written, name } of alike) {
      const end = at + written.length;
      if (window.startsWith(written, at) && endsName(window, end)) return { name, end };
    }
  const read = readIssuer(window, at, memory);
  if (read !== null && endsName(window, read.end)) {
    const known = { written: window.slice(at, read.end), name: read.name };
    if (alike === undefined) remember(memory.issuers, letters, [known]);
    else if (alike.length < MAX_ALIKE) alike.push(known);
  }
  return read;
};

/** Whether any name that reaches this place ends here: at a mark, or before a word that stops every name. */
export const endsName = (window: string, end: number): boolean => {
  switch (window.charAt(end)) {
    case '.':
    case ';':
    case ':':
    case ')':
      return true;
    case ',':
      return !window.startsWith(', Thể thao', end);
    case ' ':
      return STOP.has(wordAt(window, end + 1));
    default:
      return false;
  }
};

const readIssuer = (window: string, at: number, memory: Memory): ReadIssuer | null => {
  let here = at;
  let end = at;
  let previous = '';
  let beforePrevious = '';
  const parts: string[] = [];
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const word = wordAt(window, here);
    if (word === '' || !fits(window, here, word, previous, beforePrevious, memory)) break;
    parts.push(word);
    end = here + word.length;
    beforePrevious = previous;
    previous = word;
    const term = termAt(window, end);
    if (term !== null) {
      parts.push(term[0].trim());
      end = TERM.lastIndex;
      break;
    }
    const joint = jointAt(window, end, previous, parts[0] ?? '', memory);
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
  memory: Memory,
): boolean => {
  const lower = lowerOf(memory, word);
  const capital = isCapital(word);
  const digit = isDigit(word.charCodeAt(0));
  if (previous === '') return capital && !digit && !opensType(window, at, lower, memory);
  if (!capital && STOP.has(lower)) return false;
  if (digit) return /^kho[áa]$|^khóa$|^thứ$/i.test(previous);
  if (capital) return true;
  if (lower === 'ban' && wordAt(window, at + word.length + 1).toLowerCase() === 'hành') return false;
  if (lower === 'triển') return previous === 'Phát';
  if (lower === 'các') return /^khối$/i.test(previous);
  return (
    INSIDE.has(lower) || (isCapital(previous) && !/^[IVXL]+$/.test(previous) && previous !== beforePrevious)
  );
};

/** Whether a document type starts here: "và Chương trình hành động" is the next paper, not more of the name. */
const opensType = (window: string, at: number, lower: string, memory: Memory): boolean => {
  if (!opensPhrase(lower)) return false;
  const next = lowerOf(memory, wordAt(window, at + lower.length + 1));
  return typeWordOf(`${lower} ${next}`) !== undefined;
};

/** What joins this word to the next one of the same name: where that starts, and what is kept of the joint. */
const jointAt = (
  window: string,
  end: number,
  word: string,
  head: string,
  memory: Memory,
): { next: number; text: string } | null => {
  const next = wordAt(window, end + 1);
  const gap = window.charAt(end);
  if (gap === ' ') {
    if (next === 'và') return andJoins(window, end + 4, memory) ? { next: end + 4, text: 'và' } : null;
    if (DASH.test(window.charAt(end + 1)) && /^ [-–] (?=\p{Lu})/u.test(window.slice(end, end + 4)))
      return /^(?:Bộ|Sở)$/.test(head) ? { next: end + 3, text: '-' } : null;
    return { next: end + 1, text: '' };
  }
  // a name may be wrapped, and a page may end inside "khóa XIII"; a new paragraph starts something else
  if (/^kho[áa]$|^khóa$/i.test(word) && /^[\n\f]$/.test(gap))
    return ROMAN.test(next) ? { next: end + 1, text: '' } : null;
  if (gap === '\n') return INSIDE.has(lowerOf(memory, next)) ? { next: end + 1, text: '' } : null;
  if (window.startsWith(', Thể thao', end)) return { next: end + 2, text: ',' };
  return null;
};

const andJoins = (window: string, at: number, memory: Memory): boolean => {
  const next = wordAt(window, at);
  const lower = lowerOf(memory, next);
  return (
    isCapital(next) &&
    !HEADS.has(lower) &&
    !opensType(window, at, lower, memory) &&
    typeWordOf(lower) === undefined
  );
};

/** The name that ends where the window ends, for "Chính phủ ban hành": from the first head of a body on. */
export const issuerBefore = (window: string, memory: Memory): string | null => {
  const clause = window.slice(Math.max(...[...',;.:()“”"\f'].map((mark) => window.lastIndexOf(mark))) + 1);
  for (let at = 0; at < clause.length; at += 1) {
    const word = at === 0 || /[ \n]/.test(clause.charAt(at - 1)) ? wordAt(clause, at) : '';
    if (word === '' || !isCapital(word) || !HEADS.has(word.toLowerCase())) continue;
    const found = issuerAt(clause, at, memory);
    if (found !== null && clause.slice(found.end).trim() === '') return found.name;
  }
  return null;
};
