import { formatDocumentNumber } from '../number/index.js';
import { isDigit, isDigitLike, isStroke, skipGap } from './characters.js';
import type { Citation } from './citation.js';
import type { Draft } from './draft.js';
import { fullForm } from './full-form.js';
import { shareLists } from './lists.js';
import { resolveShortForms } from './resolve.js';
import { shortForms } from './short-form.js';

/**
 * Every official document that a text cites, in order, without overlaps. Reads composed and decomposed text,
 * wrapped lines, markdown and scanning slips; see {@link Citation} for what each field holds. Fractions, dates,
 * periods, telephone and form numbers are none. One pass: the time grows with the text, whatever is in it.
 *
 * @example extractCitations('theo Nghị định số 45/2010/NĐ-CP, ngày 21/4/2010 của Chính phủ')[0]?.symbol // '45/2010/NĐ-CP'
 */
export const extractCitations = (text: string): Citation[] => {
  const drafts: Draft[] = [];
  const digit = /[0-9]/g;
  let floor = 0;
  // every citation has a digit, and a pattern of one class finds it far faster than a loop does
  while (digit.test(text)) {
    const at = digit.lastIndex - 1;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const found = end - at > 6 ? [] : formsAt(text, at, end, floor);
    drafts.push(...found);
    floor = found.at(-1)?.end ?? floor;
    digit.lastIndex = Math.max(end, floor);
  }
  shareLists(text, drafts);
  resolveShortForms(drafts);
  return drafts
    .filter((draft) => !draft.doubtful || draft.paper !== null)
    .map((draft) => citationOf(text, draft));
};

/** What the digits from `at` to `end` start; a full number wants a stroke behind them, a short form a word before. */
const formsAt = (text: string, at: number, end: number, floor: number): Draft[] => {
  const letter = text.charCodeAt(end);
  const more = isDigitLike(letter) || (letter >= 97 && letter <= 101) || (letter >= 65 && letter <= 69);
  if (more || isStroke(text.charCodeAt(skipGap(text, end)))) {
    const full = fullForm(text, at, floor);
    if (full !== null) return [full];
  }
  return shortForms(text, at, floor);
};

const citationOf = (text: string, draft: Draft): Citation => ({
  start: draft.start,
  end: draft.end,
  surface: text.slice(draft.start, draft.end),
  kind: draft.kind,
  symbol: draft.paper === null ? null : formatDocumentNumber(draft.paper),
  type: draft.type,
  date: draft.date,
  issuer: draft.issuer,
});
