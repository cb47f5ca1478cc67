import { BadInputError } from './errors.js';

declare const civilDate_: unique symbol;

/**
 * A civil day written `YYYY-MM-DD`. It is no instant and has no zone: turning it into a `Date` moves it by a day
 * for somebody.
 */
export type CivilDate = string & { readonly [civilDate_]: true };

/** What a day may be given as: one from the server, one that was checked, or a literal. */
export type DateInput = CivilDate | `${number}-${number}-${number}`;

/**
 * Takes a text as a day. Throws BadInputError DATE_INVALID unless it is a real one.
 *
 * @example civilDate('2024-10-31')
 */
export const civilDate = (text: string): CivilDate => {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // 30 February turns into 2 March
  const real = parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
  if (!real || text.startsWith('0000')) throw new BadInputError({ code: 'DATE_INVALID' });
  return text as CivilDate;
};
