import { groundWorkflow, PETITION } from '../../duties/index.js';
import { legalBasis, toBodyId, toClauseId, words } from '../../kernel/index.js';

const PASSED_ON = legalBasis('unplaced/letter-on-118-qd-tw', '4', { clause: 'CV118-4-4' });

/** Item 4: associations pass what members and people wish to committees and authorities, which settle it. No day is set. */
export const letter118Petition = groundWorkflow(PETITION, {
  id: 'unplaced/petition',
  words: words(
    'chuyển tâm tư, nguyện vọng của hội viên, Nhân dân đến cấp ủy, chính quyền',
    'what members and people wish, passed to committees and authorities',
  ),
  steps: {
    forward: {
      basis: [PASSED_ON],
      by: [
        {
          words: words('hội quần chúng', 'associations'),
          who: [
            { by: 'party', party: 'passer' },
            { by: 'name', bodies: [toBodyId('unplaced-1/associations')] },
          ],
          basis: [PASSED_ON],
          grade: 'verified',
        },
      ],
      proves: [{ duty: toClauseId('CV118-4-4'), kind: 'document' }],
    },
    answer: {
      basis: [PASSED_ON],
      grade: 'inferred',
      note: words(
        'Văn bản nói cấp ủy, chính quyền giải quyết quyền, lợi ích; coi trả lời là việc giải quyết đó là cách hiểu của chúng tôi.',
        'The text speaks of rights and interests that committees and authorities settle; that the answer is that settlement is our reading.',
      ),
    },
  },
});
