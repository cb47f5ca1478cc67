import { isDigit, isGap } from './characters.js';

/** How far a mark and the gaps around it can stand between a number and what is said of it. */
const REACH = 14;

const FIRST_LETTERS = /[nckvbdtđ]/i;

const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/**
 * Whether these units can start such a word. Second letters of ASCII are told apart; any other may be right, and so
 * may what stands behind a mark of markdown in the middle of the word.
 */
const opens = (first: number, second: number, third: number): boolean => {
  const isOther = second > 127;
  if (isGap(second) || isGap(third)) return FIRST_LETTERS.test(String.fromCharCode(first));
  switch (lower(first)) {
    case 110: // n: ngày
      return lower(second) === 103;
    case 99: // c: của, cùng
      return lower(second) === 117 || isOther;
    case 107: // k: ký, kết luận
      return lower(second) === 121 || lower(second) === 101 || isOther;
    case 118: // v: vào, and never "về"
      return lower(second) === 97 || second === 0xe0 || second === 0xc0;
    case 98: // b: ban hành
      return lower(second) === 97;
    case 100: // d: do
      return lower(second) === 111;
    case 116: // t: thông báo
      return lower(second) === 104 && (lower(third) === 111 || third > 127);
    case 0x111: // đ: được
    case 0x110:
      return lower(second) === 117 || isOther;
    default:
      return false;
  }
};

/**
 * Whether a date or an issuer may follow the number that ends at `end`, by the first two letters of the next word: a
 * look of a few units that spares most numbers the reading of what stands behind them.
 */
export const maySayMore = (text: string, end: number): boolean => {
  const limit = end + REACH;
  let at = end;
  while (at < limit && isGap(text.charCodeAt(at))) at += 1;
  const mark = text.charCodeAt(at);
  if (mark === 44 || mark === 59 || mark === 40) {
    at += 1;
    while (at < limit && isGap(text.charCodeAt(at))) at += 1;
  }
  if (at >= limit) return false;
  const first = text.charCodeAt(at);
  if (isDigit(first)) return mark === 40;
  return opens(first, text.charCodeAt(at + 1), text.charCodeAt(at + 2));
};
