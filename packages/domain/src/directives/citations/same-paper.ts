import { parseDocumentNumber, sameNumber } from '../number/index.js';
import type { Citation } from './citation.js';

/**
 * Whether two citations may name one paper, as far as they say themselves: one number, QĐ and QĐi taken together
 * (890-QĐ/TU and 890-QĐi/TU), and dates and types that do not contradict it. Which province's committee TU is, or
 * which term a Party number belongs to, only the date can tell.
 */
export const samePaper = (
  a: Pick<Citation, 'symbol' | 'date' | 'type'>,
  b: Pick<Citation, 'symbol' | 'date' | 'type'>,
): boolean => {
  if (a.symbol === null || b.symbol === null) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  // numbers are counted for each type, but writers exchange "Quyết định" and "Quy định": an equal date settles it
  if (a.date === null && a.type !== null && b.type !== null && a.type !== b.type) return false;
  const first = parseDocumentNumber(a.symbol);
  const second = parseDocumentNumber(b.symbol);
  return first.ok && second.ok && sameNumber(first.value, second.value);
};
