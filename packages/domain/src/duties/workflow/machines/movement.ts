import { words } from '../../../kernel/index.js';
import type { FactDefinition } from '../../../rules/index.js';
import { type Frame, inRole, party, state, step } from './frame.js';

const launcher = party('launcher', 'nơi phát động', 'body that launches it');
const participants = party('participants', 'nơi tham gia', 'bodies that take part');

const counted = (id: string, vi: string, en: string): FactDefinition => ({
  id,
  type: 'number',
  unit: 'target',
  words: words(vi, en),
});

/**
 * An emulation movement or campaign: launched with targets, tried out, evaluated, rolled out, reviewed midway and at
 * the end, rewarded. Targets are counted for the movement alone; what bodies report of all their movements in a year
 * is a figure.
 */
export const MOVEMENT: Frame = {
  id: 'frame/movement',
  words: words('phong trào thi đua, cuộc vận động', 'emulation movement or campaign'),
  subject: words('phong trào', 'movement'),
  parties: [launcher, participants],
  facts: [
    counted('movement-targets', 'số chỉ tiêu đã đặt ra', 'targets set'),
    counted('movement-targets-completed', 'số chỉ tiêu đã hoàn thành', 'targets completed'),
  ],
  initial: 'chosen',
  states: [
    state('chosen', 'đã chọn nội dung', 'chosen'),
    state('launched', 'đã phát động', 'launched'),
    state('evaluated', 'đã đánh giá, rút kinh nghiệm', 'evaluated'),
    state('rolled-out', 'đã triển khai ra diện rộng', 'rolled out'),
    state('reviewed-midway', 'đã sơ kết', 'reviewed midway'),
    state('reviewed', 'đã tổng kết', 'reviewed at the end'),
    state('closed', 'đã kết thúc', 'closed', true),
  ],
  transitions: [
    step('launch', ['phát động', 'launch'], ['chosen', 'launched'], [inRole(launcher)]),
    step(
      'evaluate',
      ['kiểm tra, đánh giá, rút kinh nghiệm', 'inspect and evaluate'],
      ['launched', 'evaluated'],
      [inRole(launcher)],
    ),
    step(
      'roll-out',
      ['triển khai ra diện rộng', 'roll out widely'],
      [['launched', 'evaluated'], 'rolled-out'],
      [inRole(launcher)],
    ),
    step(
      'review-midway',
      ['sơ kết', 'review midway'],
      [['launched', 'evaluated', 'rolled-out', 'reviewed-midway'], 'reviewed-midway'],
      [inRole(launcher)],
    ),
    step(
      'review',
      ['tổng kết', 'review at the end'],
      [['launched', 'evaluated', 'rolled-out', 'reviewed-midway'], 'reviewed'],
      [inRole(launcher)],
    ),
    step(
      'reward',
      ['biểu dương, khen thưởng', 'commend and reward'],
      [['launched', 'evaluated', 'rolled-out', 'reviewed-midway', 'reviewed'], null],
      [inRole(launcher)],
    ),
    step('close', ['kết thúc', 'close'], ['reviewed', 'closed'], [inRole(launcher)]),
  ],
};
