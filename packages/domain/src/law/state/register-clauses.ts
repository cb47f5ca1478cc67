import { DECREE_126_FROM, type RegisterClause } from '../../associations/index.js';
import { day, legalBasis, period, words } from '../../kernel/index.js';

/** What a finding of the register rests on everywhere, where the finding itself does not already name its decree. */
export const stateRegisterClauses: readonly RegisterClause[] = [
  {
    code: 'SUPPORT_TIED_TO_NO_TASK',
    period: period(DECREE_126_FROM),
    basis: legalBasis('state/126-2024-nd-cp', 'Điều 27'),
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
