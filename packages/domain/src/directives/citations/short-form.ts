import { type DocumentNumber, type DocumentTypeId, documentNumber } from '../number/index.js';
import { behind } from './around.js';
import { isDigit, isHyphen, isLetter, isSlash, isSuffix, skipGap, skipGapBack } from './characters.js';
import { type Draft, typeOf } from './draft.js';
import type { Memory } from './memory.js';
import { scanNumber } from './scan-number.js';
import { type Heading, headingBefore, isCapitalised, mayEndHeading, wordAfter } from './type-words.js';

/** What people count: "Kế hoạch 5 năm", "Nghị quyết 3 điểm". A number before one of these cites nothing. */
const COUNTED = new Set(
  'tháng tuần quý lần người điểm điều mục bước cấp nhóm nhiệm chỉ mô triệu tỷ tỉ đồng nghìn ngàn vụ hồ cơ đơn xã huyện tỉnh trường nội vấn giải văn khâu trọng tập cá tổ chương phong hội đảng thủ dự công hộ giờ phút trang bản chi cuộc buổi lớp đợt khóa khoá trụ mũi đột phần loại hình tiêu lĩnh ngành thành km ha m phường thôn đại việc cán kết mặt'.split(
    ' ',
  ),
);
/** Words that a sentence goes on with after the name of a document. */
const GOES_ON = new Set(
  'ngày của về và là đã được do thì còn để tại theo có quy ban với cho trên nêu này đến nhằm thay sửa bổ hướng chưa không cũng sẽ vẫn đang năm hết phải trong khi từ ra như hoặc đối yêu giao nói vừa bằng'.split(
    ' ',
  ),
);
/** Types that are cited by number and year alone; a plan "12/2024" is one of December. */
const DATED: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'law',
  'ordinance',
  'decree',
  'circular',
  'resolution',
  'decision',
  'joint-circular',
  'joint-resolution',
]);
const MAX_LIST = 20;
const NONE: readonly Draft[] = [];

/** A number without a code, as the text has it. */
interface Bare {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly suffix: string;
}

/** Up to four digits from `at`, with the letter of "30a"; null where they are part of something longer. */
const bareAt = (text: string, at: number): Bare | null => {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end += 1;
  if (end === at || end - at > 4) return null;
  const number = Number(text.slice(at, end));
  const suffix =
    isSuffix(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) ? text.charAt(end) : '';
  end += suffix.length;
  return number === 0 || isLetter(text.charCodeAt(end)) ? null : { start: at, end, number, suffix };
};

/** "/2024" behind a bare number: its end and the year. */
const yearBehind = (text: string, end: number): { end: number; year: number } | null => {
  if (!isSlash(text.charCodeAt(end)) || isDigit(text.charCodeAt(end + 5))) return null;
  const year = /^(?:19[4-9]|20)\d+$/.test(text.slice(end + 1, end + 5))
    ? Number(text.slice(end + 1, end + 5))
    : 0;
  return year === 0 || isSlash(text.charCodeAt(end + 5)) ? null : { end: end + 5, year };
};

/** Whether the number goes on: a decimal, a fraction, a range, a percentage, a part of a word. */
const goesOnAsNumber = (text: string, end: number): boolean => {
  const unit = text.charCodeAt(end);
  if ((unit === 46 || unit === 44 || unit === 58) && isDigit(text.charCodeAt(end + 1))) return true;
  if (isSlash(unit)) return true;
  const here = skipGap(text, end);
  const next = text.charCodeAt(here);
  if (next === 37) return true;
  return isHyphen(next) && (here === end || isDigit(text.charCodeAt(skipGap(text, here + 1))));
};

/**
 * What the word behind the number says: a counted thing (`none`), a sentence that goes on after a name (`name`), or
 * nothing either way (`unclear`).
 */
const verdictOf = (text: string, end: number, memory: Memory): 'none' | 'name' | 'unclear' => {
  const next = skipGap(text, end);
  if (!isLetter(text.charCodeAt(next))) return 'name';
  const word = wordAfter(text, next, memory);
  if (word === null) return 'unclear';
  if (word.key === 'ngày' || word.key === 'năm')
    return isDigit(text.charCodeAt(skipGap(text, word.end))) ? 'name' : 'none';
  if (COUNTED.has(word.key)) return 'none';
  return GOES_ON.has(word.key) ? 'name' : 'unclear';
};

/**
 * The short form whose number starts at `at`: a type word, perhaps "số", and a number without a code. With it come
 * the bare numbers of a list that ends in a full one: "Quyết định số 217, 218-QĐ/TW". Empty where there is none.
 */
export const shortForms = (text: string, at: number, floor: number, memory: Memory): readonly Draft[] => {
  const headEnd = skipGapBack(text, at);
  const before = at === 0 ? 0 : text.charCodeAt(headEnd - 1);
  if (before !== 58 && !(isLetter(before) && mayEndHeading(text, headEnd))) return NONE;
  const bare = bareAt(text, at);
  if (bare === null || isLetter(text.charCodeAt(at - 1))) return NONE;
  const heading = headingBefore(text, at, memory);
  const { typeWord } = heading;
  if (typeWord === null || heading.start < floor) return NONE;
  const list = listFrom(text, bare, memory);
  if (list !== null)
    return list.members.map((member, index) =>
      draftOf(text, index === 0 ? { ...member, start: heading.start } : member, heading, {
        paper: list.paper,
        memory,
      }),
    );

  const dated = typeWord.types.some((type) => DATED.has(type)) ? yearBehind(text, bare.end) : null;
  const end = dated?.end ?? bare.end;
  if (goesOnAsNumber(text, end)) return NONE;
  if (!heading.hasSo && (!isCapitalised(text, heading.start) || looksLikeYear(bare))) return NONE;
  const verdict = dated === null ? verdictOf(text, end, memory) : 'name';
  if (verdict === 'none') return NONE;
  const everyday =
    typeWord.strength === 'everyday' && (verdict === 'unclear' || (bare.number < 10 && !heading.hasSo));
  const doubtful = typeWord.strength === 'abbreviation' || everyday;
  return [
    draftOf(text, { ...bare, start: heading.start, end }, heading, {
      year: dated?.year ?? null,
      doubtful,
      memory,
    }),
  ];
};

const looksLikeYear = ({ number }: Bare): boolean => number >= 1945 && number <= 2100;

const draftOf = (
  text: string,
  bare: Bare,
  heading: Heading,
  more: {
    readonly paper?: DocumentNumber;
    readonly year?: number | null;
    readonly doubtful?: boolean;
    readonly memory: Memory;
  },
): Draft => {
  const { number, suffix } = bare;
  const paper =
    more.paper === undefined ? null : documentNumber({ ...more.paper, number, suffix: suffix || null });
  const after = behind(text, bare.end, true, more.memory);
  return {
    start: bare.start,
    end: bare.end,
    kind: 'short',
    headStart: bare.start,
    paper,
    number,
    suffix,
    year: paper?.year ?? more.year ?? null,
    typeWord: heading.typeWord,
    doubtful: more.doubtful ?? false,
    type: typeOf(heading.typeWord, paper?.possibleTypes ?? []),
    date: after.date,
    dateShared: after.dateShared,
    issuer: after.issuer,
  };
};

/** The bare numbers up to a full one of the Party or another without a year, whose code they share; else null. */
const listFrom = (
  text: string,
  first: Bare,
  memory: Memory,
): { members: Bare[]; paper: DocumentNumber } | null => {
  const members = [first];
  for (let end = first.end; members.length <= MAX_LIST; ) {
    const next = listJoint(text, end, memory);
    if (next < 0) return null;
    const scanned = scanNumber(text, next, memory);
    if (scanned !== null) return scanned.paper.year === null ? { members, paper: scanned.paper } : null;
    const bare = bareAt(text, next);
    if (bare === null) return null;
    members.push(bare);
    end = bare.end;
  }
  return null;
};

/** Where the next number of a list starts, after a comma or "và" and perhaps "số"; -1 where the list ends. */
const listJoint = (text: string, end: number, memory: Memory): number => {
  let here = skipGap(text, end);
  const comma = text.charAt(here) === ',' || text.charAt(here) === ';';
  if (comma) here = skipGap(text, here + 1);
  const and = wordAfter(text, here, memory);
  if (and !== null && (and.key === 'và' || and.key === 'hoặc')) here = skipGap(text, and.end);
  else if (!comma) return -1;
  const so = wordAfter(text, here, memory);
  if (so?.key === 'số') here = skipGap(text, so.end);
  return isDigit(text.charCodeAt(here)) ? here : -1;
};
