import type { Draft } from './draft.js';
import { DATE_SOURCE } from './read-date.js';
import { windowAfter } from './window.js';

/** What stands between two papers of one list: a date of the first, then a comma or "và", then "các". */
const BETWEEN = new RegExp(
  `^[ \\n\\f]?(?:[,(]? ?(?:cùng )?${DATE_SOURCE}\\)?[ \\n\\f]?)?(?:[,;&]|,? ?(?:và|hoặc|cùng với|cùng))[ \\n\\f]?(?:và )?(?:các )?$`,
  'iu',
);
const MAX_BETWEEN = 80;

const sharesList = (text: string, a: Draft, b: Draft): boolean => {
  const length = b.headStart - a.end;
  return length > 0 && length <= MAX_BETWEEN && BETWEEN.test(windowAfter(text, a.end, length));
};

/**
 * What one paper of a list says for the others: the type stands before the first ("Quyết định 217-QĐ/TW,
 * 218-QĐ/TW"), the issuer behind the last, for those with its code; "cùng ngày" is said of all. Two passes.
 */
export const shareLists = (text: string, drafts: readonly Draft[]): void => {
  const linked: boolean[] = [false];
  for (let index = 1; index < drafts.length; index += 1) {
    const a = drafts[index - 1];
    const b = drafts[index];
    const joined = a !== undefined && b !== undefined && sharesList(text, a, b);
    linked.push(joined);
    if (joined && b.typeWord === null && b.kind === 'full' && a.type !== null) {
      const possible = b.paper?.possibleTypes ?? [];
      if (possible.length === 0 || possible.includes(a.type)) b.type = a.type;
    }
  }
  for (let index = drafts.length - 1; index > 0; index -= 1) {
    const a = drafts[index - 1];
    const b = drafts[index];
    if (a === undefined || b === undefined || linked[index] !== true) continue;
    if (a.issuer === null && sameIssuers(a, b)) a.issuer = b.issuer;
    if (a.date === null && b.dateShared) a.date = b.date;
  }
};

const sameIssuers = (a: Draft, b: Draft): boolean =>
  a.paper !== null && b.paper !== null && a.paper.issuers.join() === b.paper.issuers.join();
