import { words } from '../../../kernel/index.js';
import { type Frame, inRole, party, state, step } from './frame.js';

const owner = party('owner', 'nơi xây dựng chương trình', 'body whose programme it is');
const committee = party('committee', 'cấp ủy cùng cấp', 'Party committee of the same level');
const funder = party('funder', 'nơi bố trí kinh phí', 'body that funds it');

/**
 * A programme of supervision and social criticism, that of a year as a rule: drafted, approved where a committee must,
 * adopted, funded. What is done under it are cases of their own ({@link SUPERVISION}, {@link SOCIAL_CRITICISM}).
 */
export const SUPERVISION_PROGRAMME: Frame = {
  id: 'frame/supervision-programme',
  words: words('chương trình giám sát, phản biện xã hội', 'programme of supervision and social criticism'),
  subject: words('chương trình', 'programme'),
  parties: [owner, committee, funder],
  initial: 'drafted',
  states: [
    state('drafted', 'đã dự thảo', 'drafted'),
    state('approved', 'cấp ủy đã phê duyệt', 'approved by the committee'),
    state('adopted', 'đã ban hành', 'adopted'),
    state('closed', 'đã kết thúc', 'closed', true),
  ],
  transitions: [
    step(
      'approve',
      ['phê duyệt chương trình', 'approve the programme'],
      ['drafted', 'approved'],
      [inRole(committee)],
    ),
    step(
      'adopt',
      ['ban hành chương trình', 'adopt the programme'],
      [['drafted', 'approved'], 'adopted'],
      [inRole(owner)],
    ),
    step(
      'fund',
      ['bố trí kinh phí', 'fund the programme'],
      [['approved', 'adopted'], null],
      [inRole(funder)],
    ),
    step('close', ['kết thúc chương trình', 'close the programme'], ['adopted', 'closed'], [inRole(owner)]),
  ],
};
