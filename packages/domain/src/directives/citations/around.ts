import type { CalendarDate } from '../../kernel/index.js';
import { maySayMore } from './may-say-more.js';
import { lowerOf, type Memory } from './memory.js';
import { DATE_SOURCE, dateAt, headDate } from './read-date.js';
import { endsName, issuerAt, issuerBefore } from './read-issuer.js';
import { startsPhrase, type TypeWord, typeWordOf, wordBefore } from './type-words.js';
import { isEven, windowAfter, windowBefore } from './window.js';

/** What stands around a number and belongs to it. */
export interface Around {
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
  readonly typeWord: TypeWord | null;
  /** The date is said of the whole list ("cùng ngày"). */
  readonly dateShared: boolean;
}

const OF = /[ \n\f]?,?[ \n\f]?(?:(?:kết luận|thông báo)[ \n])?(?:c[ủu]a|do)[ \n\f]/iuy;
const TYPE_BEHIND = /[ \n]?[,(:–-]? ?(\p{L}+(?: \p{L}+){0,3}?)(?= (?:của|ngày) )/iuy;
/** Only these can follow a number whose type has yet to come; anything else spares the window. */
const TYPE_MAY_FOLLOW = /^[\s*\\,;(:\u00ad\u200b-\u200d\u2060\ufeff–-]*[(0-9\p{L}]/iu;

const NOTHING: Around = { date: null, issuer: null, typeWord: null, dateShared: false };

/** What nearly every date and issuer fits into. */
const NEAR = 128;
/** How far the patterns look ahead: for a date with all its words, for "của" behind a date, behind a whole name. */
const LOOK_AHEAD = 56;
const LOOK_FOR_NAME = 20;
const LOOK_BEHIND_NAME = 12;

/** Date and issuer in either order behind the number, and the type where the number came first. */
export const behind = (text: string, end: number, typed: boolean, memory: Memory): Around => {
  if (typed ? !maySayMore(text, end) : !TYPE_MAY_FOLLOW.test(text.slice(end, end + 14))) return NOTHING;
  const isWhole = end + NEAR >= text.length;
  const near = text.slice(end, end + NEAR);
  let read = readBehind(near, typed, memory);
  // as it stands, unless something in sight is uneven; then evened; then, when cut off at the edge, with more of it
  if (!isEven(near.slice(0, read.seen))) {
    const evened = windowAfter(text, end, NEAR);
    read = readBehind(evened, typed, memory);
    if (isWhole || read.seen <= evened.length) return read.around;
  } else if (isWhole || read.seen <= near.length) return read.around;
  return readBehind(windowAfter(text, end), typed, memory).around;
};

/** Where the name of an issuer starts behind "của" or "do"; -1 without one. */
const nameAfterOf = (window: string, at: number): number => {
  if (window.startsWith(' của ', at)) return at + 5;
  OF.lastIndex = at;
  return OF.test(window) ? OF.lastIndex : -1;
};

const readBehind = (
  window: string,
  typed: boolean,
  memory: Memory,
): { readonly around: Around; readonly seen: number } => {
  let at = 0;
  let typeWord: TypeWord | null = null;
  if (!typed) {
    TYPE_BEHIND.lastIndex = 0;
    const found = TYPE_BEHIND.exec(window);
    typeWord = typeWordOf(found?.[1]?.toLowerCase() ?? '') ?? null;
    if (typeWord !== null) at = TYPE_BEHIND.lastIndex;
  }
  let dated = dateAt(window, at);
  if (dated !== null) at = dated.end;
  const name = nameAfterOf(window, at);
  const issuer = name < 0 ? null : issuerAt(window, name, memory);
  let ahead = dated === null ? LOOK_AHEAD : LOOK_FOR_NAME;
  if (issuer !== null) {
    at = issuer.end;
    ahead = dated !== null && endsName(window, at) ? LOOK_BEHIND_NAME : LOOK_AHEAD;
    dated ??= dateAt(window, at);
    if (dated !== null) at = Math.max(at, dated.end);
  }
  return {
    around: {
      date: dated?.date ?? null,
      issuer: issuer?.name ?? null,
      typeWord,
      dateShared: dated?.shared ?? false,
    },
    seen: at + ahead,
  };
};

const VERBS = new Set(['hành', 'có', 'ra', 'ký']);
const VERB = /[ \n](?:(?:đã|vừa|cũng|mới) )?(?:ký ban hành|ban hành|có|ra|ký)[ \n]?$/u;
const DATE_BEFORE = new RegExp(`(${DATE_SOURCE})[, \\n]*$`, 'iu');

/** "Ngày 8/10/2024, Chính phủ ban hành" in front of the type phrase at `start`. */
export const actBefore = (text: string, start: number, memory: Memory): Around => {
  if (!VERBS.has(wordBefore(text, start, memory)?.key ?? '')) return NOTHING;
  const window = windowBefore(text, start);
  const verb = VERB.exec(window);
  const issuer = verb === null ? null : issuerBefore(window.slice(0, verb.index), memory);
  if (verb === null || issuer === null) return NOTHING;
  const date = DATE_BEFORE.exec(window.slice(0, window.slice(0, verb.index).lastIndexOf(issuer)));
  return { ...NOTHING, issuer, date: date === null ? null : (dateAt(date[1] ?? '', 0)?.date ?? null) };
};

const FIRST_WORD = /^[ \n(]?(\p{L}+)/u;
const INVERTED = new RegExp(
  `^[ \\n(]?(\\p{L}+(?: \\p{L}+){0,3}?)(?:,? (${DATE_SOURCE}))?(?:,? của ([^,;.()“”"\\f]{2,90}?))?(?:,? (${DATE_SOURCE}))?[,;]? ?\\(?$`,
  'iu',
);

/** "Quyết định ngày 22/8/2023 của Ban Bí thư (số 118-QĐ/TW": all of it in front of "số", none of it before `floor`. */
export const inverted = (text: string, start: number, floor: number, memory: Memory): Around => {
  const clause = windowBefore(text, start, Math.min(200, start - floor));
  for (let at = clause.length; at > 0; ) {
    at = Math.max(clause.lastIndexOf(' ', at - 1), clause.lastIndexOf('\n', at - 1), 0);
    const first = FIRST_WORD.exec(clause.slice(at, at + 25))?.[1] ?? '';
    if (!startsPhrase(lowerOf(memory, first))) continue;
    const found = INVERTED.exec(clause.slice(at));
    const typeWord = found === null ? undefined : typeWordOf(found[1]?.toLowerCase() ?? '');
    if (found === null || typeWord === undefined) continue;
    const named = found[3] === undefined ? null : issuerAt(found[3], 0, memory);
    const written = found[2] ?? found[4];
    if (named === null && written === undefined) continue;
    const date = written === undefined ? null : (dateAt(written, 0)?.date ?? null);
    return { typeWord, date, issuer: named?.name ?? null, dateShared: false };
  }
  return NOTHING;
};

/** "Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13": which of the Assembly's papers it is stands before its name. */
export const actOfAssembly = (text: string, start: number): TypeWord | null => {
  const window = windowBefore(text, start, 240);
  const clause = window.slice(Math.max(...[...';.\f'].map((mark) => window.lastIndexOf(mark))) + 1);
  const last = [...clause.matchAll(/(?:^|[^\p{L}])(Luật|Nghị quyết|Pháp lệnh|Hiến pháp)(?!\p{L})/gu)].at(-1);
  return typeWordOf(last?.[1]?.toLowerCase() ?? '') ?? null;
};

/** The date of an own number that stands alone on its line: place and date follow in the head of the letter. */
export const dateOfHead = (text: string, start: number, end: number): CalendarDate | null => {
  const line = text.slice(Math.max(0, start - 40), start).normalize('NFC');
  const alone = /(?:^|\n)[^\S\n]*\**[^\S\n]*(?:số[^\S\n]*:?[^\S\n]*)?$/iu.test(line);
  return alone ? headDate(windowAfter(text, end)) : null;
};
