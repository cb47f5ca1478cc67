import { words } from '../../../kernel/index.js';
import { bySetDay, dayFact, type Frame, inRole, party, state, step } from './frame.js';

const inspector = party('inspector', 'cơ quan kiểm tra', 'inspecting body');
const inspected = party('inspected', 'nơi được kiểm tra', 'inspected body');
const dueOn = dayFact('remedy-due-on', 'ngày phải khắc phục xong', 'day by which it must be remedied');

/**
 * Inspection → inspection finding → remedy with a due day → closed. The day is set with the remedy, as a fact of
 * the case; a remedy that is not accepted goes back. An inspection without a finding is closed at once.
 */
export const INSPECTION: Frame = {
  id: 'frame/inspection',
  words: words('kiểm tra và khắc phục', 'inspection and remedy'),
  subject: words('cuộc kiểm tra', 'inspection'),
  parties: [inspector, inspected],
  facts: [dueOn],
  initial: 'planned',
  states: [
    state('planned', 'đã có kế hoạch', 'planned'),
    state('inspecting', 'đang kiểm tra', 'under inspection'),
    state('found', 'đã kết luận có thiếu sót', 'with a finding'),
    state('remedying', 'đang khắc phục', 'being remedied'),
    state('remedied', 'đã báo cáo khắc phục', 'reported as remedied'),
    state('closed', 'đã kết thúc', 'closed', true),
  ],
  transitions: [
    step(
      'open',
      ['tiến hành kiểm tra', 'open the inspection'],
      ['planned', 'inspecting'],
      [inRole(inspector)],
      {
        names: ['inspected'],
      },
    ),
    step(
      'conclude-clean',
      ['kết luận không có thiếu sót', 'conclude without a finding'],
      ['inspecting', 'closed'],
      [inRole(inspector)],
    ),
    step(
      'record-finding',
      ['kết luận có thiếu sót', 'record a finding'],
      ['inspecting', 'found'],
      [inRole(inspector)],
    ),
    step(
      'set-remedy',
      ['yêu cầu khắc phục', 'set the remedy and its day'],
      ['found', 'remedying'],
      [inRole(inspector)],
    ),
    step(
      'report-remedy',
      ['báo cáo đã khắc phục', 'report the remedy'],
      ['remedying', 'remedied'],
      [inRole(inspected)],
      {
        windows: [bySetDay(dueOn)],
      },
    ),
    step(
      'return-remedy',
      ['trả lại vì chưa khắc phục xong', 'send the remedy back'],
      ['remedied', 'remedying'],
      [inRole(inspector)],
    ),
    step(
      'close',
      ['kết thúc sau khi kiểm tra việc thực hiện kết luận', 'close after checking the remedy'],
      ['remedied', 'closed'],
      [inRole(inspector)],
    ),
  ],
};
