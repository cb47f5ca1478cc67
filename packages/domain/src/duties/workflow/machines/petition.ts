import { words } from '../../../kernel/index.js';
import { bySetDay, dayFact, type Frame, inRole, party, state, step } from './frame.js';

const passer = party('passer', 'nơi chuyển kiến nghị', 'body that passes it on');
const addressee = party('addressee', 'nơi phải trả lời', 'body asked');
const dueOn = dayFact('answer-due-on', 'hạn trả lời', 'day by which an answer is due');

/**
 * A petition: what is asked, of whom, passed on by whom, answered. Who asked is nowhere in it, and must not be put
 * into the papers that its steps name. A day for the answer exists only where a text or the addressee set one.
 */
export const PETITION: Frame = {
  id: 'frame/petition',
  words: words('xử lý kiến nghị, đề xuất', 'handling of a petition'),
  subject: words('kiến nghị, đề xuất', 'petition'),
  parties: [passer, addressee],
  facts: [dueOn],
  initial: 'received',
  states: [
    state('received', 'đã tiếp nhận', 'received'),
    state('forwarded', 'đã chuyển', 'passed on'),
    state('considering', 'đang xem xét', 'under consideration'),
    state('answered', 'đã trả lời', 'answered'),
    state('closed', 'đã kết thúc', 'closed', true),
  ],
  transitions: [
    step(
      'forward',
      ['chuyển đến nơi có thẩm quyền', 'pass on'],
      ['received', 'forwarded'],
      [inRole(passer)],
      {
        names: ['addressee'],
      },
    ),
    step(
      'redirect',
      ['chuyển tiếp vì không thuộc thẩm quyền', 'send on as not competent'],
      [['forwarded', 'considering'], 'forwarded'],
      [],
      {
        names: ['addressee'],
      },
    ),
    step('consider', ['nhận xem xét', 'take up'], ['forwarded', 'considering'], [inRole(addressee)]),
    step('answer', ['trả lời', 'answer'], ['considering', 'answered'], [inRole(addressee)], {
      windows: [bySetDay(dueOn)],
    }),
    step('close', ['kết thúc', 'close'], ['answered', 'closed'], [inRole(passer)]),
  ],
};
