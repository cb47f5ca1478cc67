import { groundWorkflow, PETITION } from '../../duties/index.js';
import { legalBasis, toBodyId, toClauseId, words } from '../../kernel/index.js';

const at = (clause: string, provision: string) =>
  legalBasis('quang-tri/vinh-linh-plan-29-ct-tu', provision, { clause });

const PASSED_ON = at('VL-II.4-3', 'II.4 đoạn 1');
const SETTLED = at('VL-II.1-12', 'II.1 đoạn 3 câu 1');

/**
 * II.4: associations pass difficulties on to those who are competent, who consider them; II.1: the standing body
 * settles what is legitimate. "Kịp thời" sets no day, so only the day that the addressee itself set can be missed.
 */
export const vinhLinhPetition = groundWorkflow(PETITION, {
  id: 'quang-tri/vinh-linh/petition',
  words: words(
    'giải quyết kiến nghị, đề xuất của hội quần chúng ở Vĩnh Linh',
    'petitions of associations in Vĩnh Linh',
  ),
  steps: {
    forward: {
      basis: [PASSED_ON],
      by: [
        {
          words: words('hội quần chúng', 'associations'),
          who: [
            { by: 'party', party: 'passer' },
            {
              by: 'kind',
              kinds: ['association'],
              within: {
                body: toBodyId('quang-tri/vinh-linh/party-committee'),
                hierarchy: 'party-leadership',
              },
            },
          ],
          basis: [PASSED_ON],
          grade: 'verified',
        },
      ],
      proves: [{ duty: toClauseId('VL-II.4-3'), kind: 'document' }],
    },
    consider: { basis: [PASSED_ON] },
    answer: {
      basis: [SETTLED],
      grade: 'inferred',
      note: words(
        'Văn bản nói giải quyết kiến nghị, đề xuất chính đáng; coi trả lời là việc giải quyết đó là cách hiểu của chúng tôi.',
        'The text speaks of settling legitimate petitions; that the answer is that settlement is our reading.',
      ),
      proves: [{ duty: toClauseId('VL-II.1-12'), kind: 'document' }],
    },
  },
});
