import { DECREE_126_FROM, type RegisterClause } from '../../associations/index.js';
import { day, legalBasis, period, words } from '../../kernel/index.js';

/*
 * What a finding of the register rests on everywhere, where the finding itself does not already name its decree.
 *
 * Left without a clause, as no text that is held says it for the whole country: who follows an association, a party
 * organisation in it, planned posts, a yearly meeting, an answer to proposals, the result of a grant, what is done
 * about a breach. Văn bản không quy định. Elections before 30/3/2022, and from decision 118-QĐ/TW (22/8/2023) until
 * decree 126/2024: conclusion 58-KL/TW speaks of ages alone, and of the decision nothing is held about consent.
 */

/** The clauses of the State and of the Party's centre behind findings of the register. */
export const stateRegisterClauses: readonly RegisterClause[] = [
  {
    code: 'SUPPORT_TIED_TO_NO_TASK',
    period: period(DECREE_126_FROM),
    basis: legalBasis('state/126-2024-nd-cp', 'Điều 27'),
  },
  {
    // whoever is nominated needs the consent of the managing level; a province sets its own rule for its associations
    code: 'ELECTED_BEFORE_CONCLUSION',
    level: 'centre',
    standing: 'party-assigned',
    period: period(day('2022-03-30'), day('2023-08-22')),
    basis: legalBasis('party/32-kl-tw', 'toàn văn'),
  },
  {
    // the competent level hears of the election of leaders before it
    code: 'ELECTED_BEFORE_CONCLUSION',
    standing: 'party-assigned',
    period: period(DECREE_126_FROM),
    basis: legalBasis('state/126-2024-nd-cp', 'Điều 22 khoản 3'),
  },
  {
    code: 'DISTRICT_SCOPE_LEFT',
    period: period(day('2025-07-01')),
    basis: legalBasis('state/72-2025-qh15', 'toàn văn', {
      note: words(
        'suy ra từ việc kết thúc cấp huyện; không văn bản nào chuyển đổi hội cấp huyện đã có',
        'inferred from the end of the district level; no text converts the associations of that scope',
      ),
    }),
  },
];
