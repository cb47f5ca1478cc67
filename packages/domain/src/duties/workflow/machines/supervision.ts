import { words } from '../../../kernel/index.js';
import { dayFact, type Frame, inRole, party, state, step } from './frame.js';

const supervisor = party('supervisor', 'nơi chủ trì giám sát', 'supervising body');
const supervised = party('supervised', 'nơi được giám sát', 'supervised body');

/**
 * A supervision by the Front or an organisation: notice, the report of the supervised body, the working session, the
 * result of the team, the conclusion with what is recommended. Each recommendation is a case of its own
 * ({@link RECOMMENDATION}). How many days lie between notice, report, session and result is for the text that grounds
 * the steps; they are counted from the fact `working-session-on`, the day on which the team begins to work.
 */
export const SUPERVISION: Frame = {
  id: 'frame/supervision',
  words: words('giám sát', 'supervision'),
  subject: words('cuộc giám sát', 'supervision'),
  parties: [supervisor, supervised],
  facts: [
    dayFact('working-session-on', 'ngày đoàn giám sát làm việc', 'day on which the team works'),
    {
      id: 'supervision-subject',
      type: 'text',
      words: words('nội dung giám sát, theo mã', 'what is supervised, by its code'),
    },
  ],
  initial: 'planned',
  states: [
    state('planned', 'đã có trong kế hoạch', 'planned'),
    state('announced', 'đã thông báo cho nơi được giám sát', 'announced'),
    state('reported', 'nơi được giám sát đã báo cáo', 'reported on by the supervised body'),
    state('held', 'đã làm việc', 'held'),
    state('resulted', 'đoàn đã báo cáo kết quả', 'result reported'),
    state('concluded', 'đã có kết luận, kiến nghị', 'concluded', true),
    state('cancelled', 'không tiến hành', 'not carried out', true),
  ],
  transitions: [
    step(
      'announce',
      ['gửi kế hoạch, quyết định và yêu cầu báo cáo', 'send plan, decision and the reports asked for'],
      ['planned', 'announced'],
      [inRole(supervisor)],
      { names: ['supervised'] },
    ),
    step(
      'report',
      ['gửi báo cáo theo yêu cầu', 'send the report asked for'],
      ['announced', 'reported'],
      [inRole(supervised)],
    ),
    step(
      'hold',
      ['làm việc với nơi được giám sát', 'hold the working session'],
      [['planned', 'announced', 'reported'], 'held'],
      [inRole(supervisor)],
      { names: ['supervised'] },
    ),
    step(
      'report-result',
      ['báo cáo kết quả giám sát', 'report the result'],
      ['held', 'resulted'],
      [inRole(supervisor)],
    ),
    step(
      'conclude',
      ['gửi kết luận, kiến nghị', 'send the conclusion and what is recommended'],
      [['held', 'resulted'], 'concluded'],
      [inRole(supervisor)],
    ),
    step(
      'cancel',
      ['không tiến hành', 'call off'],
      [['planned', 'announced', 'reported'], 'cancelled'],
      [inRole(supervisor)],
    ),
  ],
};
