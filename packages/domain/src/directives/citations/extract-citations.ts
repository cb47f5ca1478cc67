import { formatDocumentNumber } from '../number/index.js';
import { candidatePattern } from './candidates.js';
import { isDigit, isDigitLike, isStroke, isSuffix, skipGap } from './characters.js';
import type { Citation } from './citation.js';
import type { Draft } from './draft.js';
import { fullForm } from './full-form.js';
import { shareLists } from './lists.js';
import { type Memory, newMemory } from './memory.js';
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
  const memory = newMemory();
  const candidate = candidatePattern();
  let floor = 0;
  while (candidate.test(text)) {
    const at = candidate.lastIndex - 1;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (end - at <= 6)
      for (const draft of formsAt(text, at, end, floor, memory)) {
        drafts.push(draft);
        floor = draft.end;
      }
    candidate.lastIndex = Math.max(end, floor);
  }
  shareLists(text, drafts);
  resolveShortForms(drafts);
  return drafts
    .filter((draft) => !draft.doubtful || draft.paper !== null)
    .map((draft) => citationOf(text, draft));
};

/** What the digits from `at` to `end` start; a full number wants a stroke behind them, a short form a word before. */
const formsAt = (text: string, at: number, end: number, floor: number, memory: Memory): readonly Draft[] => {
  const letter = text.charCodeAt(end);
  if (isDigitLike(letter) || isSuffix(letter) || isStroke(text.charCodeAt(skipGap(text, end)))) {
    const full = fullForm(text, at, floor, memory);
    if (full !== null) return [full];
  }
  return shortForms(text, at, floor, memory);
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
