import { words } from '../../../kernel/index.js';
import { compare, type FactDefinition, fact, literal } from '../../../rules/index.js';
import type { StepWindow } from '../step-window.js';
import { bySetDay, dayFact, type Frame, inRole, party, state, step } from './frame.js';

const recommender = party('recommender', 'nơi kiến nghị', 'recommending body');
const addressee = party('addressee', 'nơi nhận kiến nghị', 'addressee');
const dueOn = dayFact('reply-due-on', 'hạn trả lời', 'day by which a reply is due');
const dueBy: FactDefinition = {
  id: 'reply-due-by',
  type: 'text',
  words: words('văn bản ấn định hạn trả lời', 'text that sets the day of the reply'),
};
const reason: FactDefinition = {
  id: 'refusal-reason',
  type: 'text',
  words: words('lý do không tiếp thu', 'reason for not taking it up'),
};

/** A day for the reply counts only where the text that sets it is named: without one nothing is ever late. */
const bySetText: StepWindow = { ...bySetDay(dueOn), when: compare(fact(dueBy.id), '!=', literal('')) };

/**
 * What a supervision or a criticism recommends to one addressee: sent, then taken up, taken up in part, not taken up
 * with the reason, or left without an answer; done when it is no longer followed. One to several addressees is as many
 * cases, so that each stands in one state. That a day passed without an answer is no step: it is computed.
 */
export const RECOMMENDATION: Frame = {
  id: 'frame/recommendation',
  words: words('kiến nghị sau giám sát', 'recommendation of a supervision'),
  subject: words('kiến nghị', 'recommendation'),
  parties: [recommender, addressee],
  facts: [dueOn, dueBy, reason],
  initial: 'sent',
  states: [
    state('sent', 'đã gửi', 'sent'),
    state('accepted', 'được tiếp thu', 'taken up'),
    state('partly-accepted', 'được tiếp thu một phần', 'taken up in part'),
    state('refused', 'không được tiếp thu', 'not taken up'),
    state('unanswered', 'ghi nhận không được trả lời', 'recorded as unanswered'),
    state('done', 'đã kết thúc theo dõi', 'done', true),
    state('withdrawn', 'đã rút', 'withdrawn', true),
  ],
  transitions: [
    ...(
      [
        ['accept', 'accepted', ['trả lời: tiếp thu', 'answer: taken up']],
        ['accept-partly', 'partly-accepted', ['trả lời: tiếp thu một phần', 'answer: taken up in part']],
        [
          'refuse',
          'refused',
          ['trả lời: không tiếp thu, nêu lý do', 'answer: not taken up, with the reason'],
        ],
      ] as const
    ).map(([id, to, said]) =>
      // an answer that comes after all is an answer, late where a text set the day
      step(id, said, [['sent', 'unanswered'], to], [inRole(addressee)], { windows: [bySetText] }),
    ),
    step(
      'record-silence',
      ['ghi nhận không được trả lời', 'record that there was no answer'],
      ['sent', 'unanswered'],
      [inRole(recommender)],
    ),
    step(
      'finish',
      ['kết thúc theo dõi', 'end the follow-up'],
      [['accepted', 'partly-accepted', 'refused', 'unanswered'], 'done'],
      [inRole(recommender)],
    ),
    step('withdraw', ['rút kiến nghị', 'withdraw'], ['sent', 'withdrawn'], [inRole(recommender)]),
  ],
};
