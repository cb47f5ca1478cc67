import { words } from '../../../kernel/index.js';
import { dayFact, type Frame, inRole, party, state, step } from './frame.js';

const drafter = party('drafter', 'nơi cung cấp dự thảo', 'body that offers the draft');
const critic = party('critic', 'nơi phản biện', 'body that criticises');

/**
 * Social criticism (phản biện xã hội) of one draft, from the list of the year to the answer: offered, chosen or not, the
 * draft sent, criticised, answered. It is not a consultation ({@link CONSULTATION}): the critic chooses it, and the two
 * are counted apart.
 */
export const SOCIAL_CRITICISM: Frame = {
  id: 'frame/social-criticism',
  words: words('phản biện xã hội', 'social criticism'),
  subject: words('dự thảo', 'draft'),
  parties: [drafter, critic],
  facts: [dayFact('submission-on', 'ngày trình dự thảo', 'day of the submission')],
  initial: 'listed',
  states: [
    state('listed', 'dự kiến cung cấp', 'to be offered'),
    state('offered', 'được cung cấp để lựa chọn', 'offered'),
    state('not-chosen', 'không được chọn', 'not chosen', true),
    state('chosen', 'được chọn để phản biện', 'chosen'),
    state('sent', 'đã gửi dự thảo', 'draft sent'),
    state('criticised', 'đã phản biện', 'criticised'),
    state('answered', 'đã được trả lời, giải trình', 'answered', true),
    state('dropped', 'không tiến hành', 'not carried out', true),
  ],
  transitions: [
    step('offer', ['cung cấp để lựa chọn', 'offer it for choice'], ['listed', 'offered'], [inRole(drafter)], {
      names: ['critic'],
    }),
    step('choose', ['chọn để phản biện', 'choose it'], ['offered', 'chosen'], [inRole(critic)]),
    step('leave', ['không chọn', 'leave it'], ['offered', 'not-chosen'], [inRole(critic)]),
    step(
      'send',
      ['gửi dự thảo để phản biện', 'send the draft'],
      [['chosen', 'sent'], 'sent'],
      [inRole(drafter)],
    ),
    step(
      'criticise',
      ['gửi ý kiến phản biện', 'give the criticism'],
      [['chosen', 'sent'], 'criticised'],
      [inRole(critic)],
    ),
    step(
      'answer',
      ['trả lời, giải trình ý kiến phản biện', 'answer the criticism'],
      ['criticised', 'answered'],
      [inRole(drafter)],
    ),
    step('drop', ['không tiến hành', 'call off'], [['chosen', 'sent'], 'dropped'], [inRole(critic)]),
  ],
};
