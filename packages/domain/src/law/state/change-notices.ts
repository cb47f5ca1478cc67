import { DECREE_126_FROM, type NoticeClause } from '../../associations/index.js';
import { legalBasis, period } from '../../kernel/index.js';

/**
 * The notices that decree 126/2024 asks of an association after a change, to the competent body and the line agency.
 * What 45/2010 asked was not read, so before 26/11/2024 nothing is said to be owed.
 */
export const associationChangeNotices: readonly NoticeClause[] = (
  [
    ['change-of-leaders', 'Điều 24 khoản 10'],
    ['change-of-seat', 'Điều 24 khoản 10'],
    ['change-of-charter', 'Điều 24 khoản 10'],
    ['new-body', 'Điều 24 khoản 11'],
  ] as const
).map(([notice, provision]) => ({
  notice,
  period: period(DECREE_126_FROM),
  basis: legalBasis('state/126-2024-nd-cp', provision),
  grade: 'quoted',
}));
