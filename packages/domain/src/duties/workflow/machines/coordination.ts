import { words } from '../../../kernel/index.js';
import { type Frame, inRole, party, state, step } from './frame.js';

const signatories = party('signatories', 'các bên ký kết', 'signatories');

/** A coordination programme: signed by all its parties together, reviewed each year, carried on or ended. */
export const COORDINATION: Frame = {
  id: 'frame/coordination',
  words: words('chương trình phối hợp', 'coordination programme'),
  subject: words('chương trình phối hợp', 'coordination programme'),
  parties: [signatories],
  initial: 'drafted',
  states: [
    state('drafted', 'đã dự thảo', 'drafted'),
    state('signed', 'đã ký kết', 'signed'),
    state('reviewed', 'đã đánh giá trong năm', 'reviewed in the year'),
    state('ended', 'đã kết thúc', 'ended', true),
  ],
  transitions: [
    step(
      'sign',
      ['ký kết', 'sign'],
      ['drafted', 'signed'],
      [inRole(signatories, { together: ['signatories'] })],
    ),
    step(
      'review',
      ['đánh giá kết quả trong năm', 'review the year'],
      [['signed', 'reviewed'], 'reviewed'],
      [inRole(signatories)],
    ),
    step(
      'renew',
      ['xác định nhiệm vụ, chỉ tiêu tiếp theo', 'set the next tasks and targets'],
      ['reviewed', 'signed'],
      [inRole(signatories)],
    ),
    step(
      'end',
      ['kết thúc chương trình', 'end the programme'],
      [['signed', 'reviewed'], 'ended'],
      [inRole(signatories)],
    ),
  ],
};
