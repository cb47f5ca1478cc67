import { words } from '../../../kernel/index.js';
import { bySetDay, dayFact, type Frame, inRole, party, state, step } from './frame.js';

const host = party('host', 'nơi chủ trì', 'host');
const assigner = party('assigner', 'nơi giao việc', 'body that assigns');
const assignee = party('assignee', 'nơi được giao việc', 'body assigned');
const dueOn = dayFact('task-due-on', 'hạn hoàn thành', 'day by which it is due');

/** A working meeting: held, its conclusions issued. What they ask of a body is a task of its own ({@link TASK}). */
export const WORKING_MEETING: Frame = {
  id: 'frame/working-meeting',
  words: words('buổi làm việc', 'working meeting'),
  subject: words('buổi làm việc', 'working meeting'),
  parties: [host],
  initial: 'planned',
  states: [
    state('planned', 'đã lên lịch', 'planned'),
    state('held', 'đã làm việc', 'held'),
    state('concluded', 'đã có thông báo kết luận', 'concluded', true),
    state('cancelled', 'không tổ chức', 'not held', true),
  ],
  transitions: [
    step('hold', ['tổ chức buổi làm việc', 'hold the meeting'], ['planned', 'held'], [inRole(host)]),
    step('conclude', ['thông báo kết luận', 'issue the conclusions'], ['held', 'concluded'], [inRole(host)]),
    step('cancel', ['không tổ chức', 'call off'], ['planned', 'cancelled'], [inRole(host)]),
  ],
};

/** A task that a conclusion sets: body, due day, answer, accepted or sent back. Open ones make the reminder list. */
export const TASK: Frame = {
  id: 'frame/task',
  words: words('nhiệm vụ được giao tại kết luận', 'task set by a conclusion'),
  subject: words('nhiệm vụ', 'task'),
  parties: [assigner, assignee],
  facts: [dueOn],
  initial: 'assigned',
  states: [
    state('assigned', 'đã giao', 'assigned'),
    state('reported', 'đã báo cáo', 'reported'),
    state('done', 'đã hoàn thành', 'done', true),
    state('withdrawn', 'đã rút', 'withdrawn', true),
  ],
  transitions: [
    step('report', ['báo cáo kết quả', 'report the result'], ['assigned', 'reported'], [inRole(assignee)], {
      windows: [bySetDay(dueOn)],
    }),
    step('return', ['yêu cầu làm tiếp', 'send back'], ['reported', 'assigned'], [inRole(assigner)]),
    step('accept', ['xác nhận hoàn thành', 'accept'], ['reported', 'done'], [inRole(assigner)]),
    step('withdraw', ['rút nhiệm vụ', 'withdraw'], ['assigned', 'withdrawn'], [inRole(assigner)]),
  ],
};

/** A dialogue of a head with the people: held by the office, its conclusions published, what it promised settled. */
export const DIALOGUE: Frame = {
  id: 'frame/dialogue',
  words: words('đối thoại của người đứng đầu', 'dialogue of a head'),
  subject: words('cuộc đối thoại', 'dialogue'),
  parties: [host],
  initial: 'planned',
  states: [
    state('planned', 'đã lên lịch', 'planned'),
    state('held', 'đã đối thoại', 'held'),
    state('concluded', 'đã kết luận', 'concluded', true),
  ],
  transitions: [
    step(
      'hold',
      ['tiếp xúc, đối thoại trực tiếp', 'hold the dialogue'],
      ['planned', 'held'],
      [{ ...inRole(host), office: { id: 'head', words: words('người đứng đầu', 'head') } }],
    ),
    step(
      'conclude',
      ['thông báo kết luận đối thoại', 'publish what was concluded'],
      ['held', 'concluded'],
      [inRole(host)],
    ),
  ],
};
