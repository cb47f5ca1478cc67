import { words } from '../../../kernel/index.js';
import { bySetDay, dayFact, type Frame, inRole, party, state, step } from './frame.js';

const lead = party('lead', 'cơ quan chủ trì', 'leading body');
const adviser = party('adviser', 'cơ quan tham mưu', 'advising body');
const contributors = party('contributors', 'các nơi báo cáo', 'contributing bodies');
const dueOn = dayFact('contributions-due-on', 'hạn gửi báo cáo', 'day by which reports are due');

/**
 * An interim or final review (sơ kết, tổng kết): decided, outline sent to those who contribute, their reports by the
 * day set, one synthesis, concluded. Which of the two it is, and of which document, is said where it is decided.
 */
export const REVIEW_ROUND: Frame = {
  id: 'frame/review-round',
  words: words('sơ kết, tổng kết', 'interim or final review'),
  subject: words('đợt sơ kết, tổng kết', 'round of review'),
  parties: [adviser, lead, contributors],
  facts: [dueOn],
  initial: 'awaited',
  states: [
    state('awaited', 'chưa tiến hành', 'awaited'),
    state('proposed', 'đã tham mưu', 'proposed'),
    state('decided', 'đã quyết định tổ chức', 'decided'),
    state('collecting', 'đang thu báo cáo', 'collecting reports'),
    state('synthesised', 'đã tổng hợp', 'synthesised'),
    state('concluded', 'đã kết luận', 'concluded', true),
  ],
  transitions: [
    step('propose', ['tham mưu tổ chức', 'propose the review'], ['awaited', 'proposed'], [inRole(adviser)]),
    step(
      'decide',
      ['quyết định tổ chức', 'decide on the review'],
      [['awaited', 'proposed'], 'decided'],
      [inRole(lead)],
    ),
    step(
      'send-outline',
      ['gửi đề cương báo cáo', 'send the outline'],
      ['decided', 'collecting'],
      [inRole(lead)],
      {
        names: ['contributors'],
      },
    ),
    step(
      'contribute',
      ['gửi báo cáo', 'contribute a report'],
      ['collecting', 'collecting'],
      [inRole(contributors)],
      {
        windows: [bySetDay(dueOn)],
      },
    ),
    step(
      'synthesise',
      ['tổng hợp báo cáo chung', 'synthesise'],
      ['collecting', 'synthesised'],
      [inRole(lead)],
    ),
    step('conclude', ['kết luận', 'conclude'], ['synthesised', 'concluded'], [inRole(lead)]),
  ],
};
