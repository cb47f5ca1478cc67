import { words } from '../../../kernel/index.js';
import { type Frame, flagFact, inRole, party, state, step } from './frame.js';

const drafter = party('drafter', 'cơ quan soạn thảo', 'drafting body');
const consulted = party('consulted', 'nơi được lấy ý kiến', 'body consulted');

/**
 * Consultation on a draft: sent, opinions as they come, the table of what was taken up or explained, submitted. How
 * many days before the submission a draft must be sent is for the text that sets it: it grounds `send` with a window
 * counted back from the fact `submission-on`. Without a text that asks for it a draft may be submitted as it is.
 */
export const CONSULTATION: Frame = {
  id: 'frame/consultation',
  words: words('lấy ý kiến vào dự thảo', 'consultation on a draft'),
  subject: words('dự thảo', 'draft'),
  parties: [drafter, consulted],
  facts: [
    { id: 'submission-on', type: 'date', words: words('ngày trình dự thảo', 'day of the submission') },
    flagFact('wide-impact', 'văn bản quan trọng, tác động sâu rộng', 'an important document of wide impact'),
  ],
  initial: 'drafted',
  states: [
    state('drafted', 'đã soạn dự thảo', 'drafted'),
    state('consulting', 'đang lấy ý kiến', 'under consultation'),
    state('answered', 'đã tiếp thu, giải trình', 'answered'),
    state('submitted', 'đã trình', 'submitted', true),
  ],
  transitions: [
    step('send', ['gửi dự thảo lấy ý kiến', 'send the draft'], ['drafted', 'consulting'], [inRole(drafter)], {
      names: ['consulted'],
    }),
    step(
      'give-opinion',
      ['góp ý vào dự thảo', 'give an opinion'],
      ['consulting', 'consulting'],
      [inRole(consulted)],
    ),
    step(
      'answer',
      ['lập bảng tiếp thu, giải trình', 'table what was taken up or explained'],
      ['consulting', 'answered'],
      [inRole(drafter)],
    ),
    step(
      'submit',
      ['trình dự thảo', 'submit the draft'],
      [['drafted', 'consulting', 'answered'], 'submitted'],
      [inRole(drafter)],
    ),
  ],
};
