import { describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../directives/index.js';
import { day, knownDay, legalBasis, unknownDay, words } from '../kernel/index.js';
import { type Asked, CONDITIONAL, IN_TEN, itemOf, NEXT, REGULARLY, said } from './ask-words.test-support.js';
import {
  act,
  BLOC,
  bodyOf,
  CELL_A,
  CELLS,
  documentOf,
  dutyOf,
  event,
  GUIDE,
  graphOf,
  kept,
  registryWith,
  relationOf,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import { STATUSES, type Status, type StatusReason } from './status.js';

const UNCLEAR_END = {
  from: knownDay(day('2000-01-01')),
  until: unknownDay({
    notBefore: { day: day('2024-07-01'), grade: 'reported', basis: legalBasis('van-hai/05-qd', 'Điều 2') },
    notAfter: { day: day('2024-12-01'), grade: 'reported', note: words('tin báo chí', 'press report') },
  }),
};
const doubtful = registryWith(bodyOf(CELL_A, { parent: BLOC, life: UNCLEAR_END }));
const decision = {
  id: 'd',
  duty: dutyOf().id,
  body: CELL_A,
  occurrence: '2024',
  on: day('2024-10-05'),
  document: '12-TB/TU',
};
const replacedBy = (when: Parameters<typeof documentOf>[1]): DocumentGraph =>
  graphOf([documentOf(GUIDE), documentOf(NEXT, when)], [relationOf(NEXT, 'replaces', GUIDE)]);

/** One case for every status, and where a status has several reasons one for each. */
const CASES: readonly [Status, StatusReason, Asked, string, string][] = [
  [
    'not-yet',
    'NOT_OPEN_YET',
    { on: '2024-09-30' },
    'Bắt đầu từ ngày 1/10/2024.',
    'It begins on 1 October 2024.',
  ],
  [
    'not-yet',
    'TRIGGER_NOT_REGISTERED',
    { on: '2024-10-01', duty: dutyOf(CONDITIONAL) },
    'Chưa ghi nhận sự kiện: có văn bản của Trung ương.',
    'Not registered: a central document.',
  ],
  [
    'open',
    'WINDOW_OPEN',
    { on: '2024-10-01' },
    'Còn 30 ngày đến ngày cuối cùng còn đúng hạn; chưa ghi nhận việc thực hiện.',
    '30 days to the last day on time; nothing is recorded as done.',
  ],
  [
    'open',
    'NO_DEADLINE',
    { on: '2024-10-01', duty: dutyOf(CONDITIONAL), facts: { events: [event('e', '2024-09-30')] } },
    'Đã 1 ngày kể từ khi phải thực hiện; chưa ghi nhận việc thực hiện.',
    '1 day since it was first asked; nothing is recorded as done.',
  ],
  [
    'due-soon',
    'DUE_SOON',
    { on: '2024-10-29' },
    'Chỉ còn 2 ngày đến ngày cuối cùng còn đúng hạn; chưa ghi nhận việc thực hiện.',
    'Only 2 days to the last day on time; nothing is recorded as done.',
  ],
  [
    'due-soon',
    'DUE_SOON',
    { on: '2024-10-31' },
    'Hôm nay là ngày cuối cùng còn đúng hạn; chưa ghi nhận việc thực hiện.',
    'This is the last day on time; nothing is recorded as done.',
  ],
  [
    'overdue',
    'SILENCE_IN_KEEPING_PERIOD',
    { on: '2024-11-03', facts: { keepingPeriods: [kept(CELL_A, '2024-10-01', '2024-10-31')] } },
    'Sổ theo dõi được xác nhận là đầy đủ từ ngày 1/10/2024 đến hết ngày 31/10/2024 mà không có ghi nhận thực hiện; đã quá hạn 3 ngày.',
    'The register is stated to be complete from 1 October 2024 to the end of 31 October 2024 and shows nothing done; 3 days overdue.',
  ],
  [
    'done',
    'PROOF_ON_TIME',
    { on: '2024-11-03', facts: { activities: [act('a', CELL_A, '2024-10-20', { document: '15-KH/CB' })] } },
    'Đã có minh chứng đúng hạn: văn bản 15-KH/CB ngày 20/10/2024.',
    'There is proof on time: document 15-KH/CB of 20 October 2024.',
  ],
  [
    'done',
    'PROOF_NO_DEADLINE',
    {
      on: '2024-11-03',
      duty: dutyOf(CONDITIONAL),
      facts: {
        events: [event('e', '2024-09-30')],
        activities: [act('a', CELL_A, '2024-10-20', { kind: 'meeting', sample: true })],
      },
    },
    'Đã có minh chứng: cuộc họp, hội nghị ngày 20/10/2024 (dữ liệu mẫu); văn bản không đặt hạn nên không xét đúng hay trễ hạn.',
    'There is proof: meeting of 20 October 2024 (sample data); the text sets no deadline, so it is neither on time nor late.',
  ],
  [
    'done-late',
    'PROOF_LATE',
    { on: '2024-11-03', facts: { activities: [act('a', CELL_A, '2024-11-01')] } },
    'Minh chứng đầu tiên sau hạn 1 ngày: văn bản ngày 1/11/2024.',
    'The first proof is 1 day late: document of 1 November 2024.',
  ],
  [
    'continuing',
    'UNSCHEDULED',
    { on: '2024-11-03', duty: dutyOf(REGULARLY) },
    'Chưa ghi nhận minh chứng nào.',
    'No proof is recorded.',
  ],
  [
    'continuing',
    'UNSCHEDULED',
    {
      on: '2024-11-03',
      duty: dutyOf(REGULARLY),
      facts: { activities: [act('b', CELL_A, '2024-10-01'), act('a', CELL_A, '2024-05-01')] },
    },
    'Minh chứng gần nhất: văn bản ngày 1/10/2024.',
    'Last proof: document of 1 October 2024.',
  ],
  [
    'waived',
    'DECIDED',
    { on: '2024-10-10', facts: { decisions: [{ ...decision, outcome: 'waived' }] } },
    'Theo 12-TB/TU ngày 5/10/2024.',
    'By 12-TB/TU of 5 October 2024.',
  ],
  [
    'superseded',
    'DECIDED',
    { on: '2024-10-10', facts: { decisions: [{ ...decision, outcome: 'superseded' }] } },
    'Theo 12-TB/TU ngày 5/10/2024.',
    'By 12-TB/TU of 5 October 2024.',
  ],
  [
    'superseded',
    'DOCUMENT_ENDED',
    { on: '2024-11-03', graph: replacedBy(knownDay(day('2024-10-15'))) },
    '01-HD/TU không còn hiệu lực (đã được thay thế: van-hai/02-hd).',
    '01-HD/TU is no longer in force (it was replaced: van-hai/02-hd).',
  ],
  [
    'undetermined',
    'DOCUMENT_FORCE_UNDETERMINED',
    { on: '2024-11-03', graph: replacedBy(unknownDay()) },
    'Chưa xác định được hiệu lực của 01-HD/TU (có văn bản chấm dứt hiệu lực nhưng chưa rõ từ ngày nào: van-hai/02-hd).',
    'Whether 01-HD/TU is in force cannot be told (something ends it, from which day is not known: van-hai/02-hd).',
  ],
  [
    'undetermined',
    'NO_DATA',
    { on: '2024-11-03' },
    'Chưa có dữ liệu: không có ghi nhận thực hiện, cũng không có xác nhận sổ theo dõi đầy đủ từ ngày 1/10/2024 đến hết ngày 31/10/2024, nên không kết luận là chưa làm.',
    'No data: nothing is recorded as done, and nobody stated that the register is complete from 1 October 2024 to the end of 31 October 2024, so it is not held to be undone.',
  ],
  [
    'undetermined',
    'DUE_DAY_NOT_COMPUTED',
    { on: '2024-11-03', duty: dutyOf(IN_TEN), facts: { events: [event('e', '2024-09-30')] } },
    'Chưa tính được hạn: Chưa có lịch nghỉ nên không đếm được ngày làm việc từ ngày 30/9/2024.',
    'The due day could not be computed: Without a holiday calendar no working days can be counted from 30 September 2024.',
  ],
  [
    'undetermined',
    'BEARER_END_NOT_RECORDED',
    { on: '2024-11-03', registry: doubtful },
    'Chưa ghi nhận ngày kết thúc của tổ chức van-hai/cell-a (không trước ngày 1/7/2024, theo van-hai/05-qd, Điều 2; không sau ngày 1/12/2024: tin báo chí).',
    'The end of body van-hai/cell-a is not recorded (not before 1 July 2024, by van-hai/05-qd, Điều 2; not after 1 December 2024: press report).',
  ],
  [
    'undetermined',
    'BEARER_START_NOT_RECORDED',
    {
      on: '2024-11-03',
      registry: registryWith(bodyOf(CELL_A, { parent: BLOC, life: { from: unknownDay(), until: null } })),
    },
    'Chưa ghi nhận ngày bắt đầu của tổ chức van-hai/cell-a.',
    'The first day of body van-hai/cell-a is not recorded.',
  ],
  [
    'undetermined',
    'BEARER_CONDITION_UNKNOWN',
    {
      on: '2024-11-03',
      duty: dutyOf(YEARLY_OCTOBER, {
        bearers: {
          ...CELLS,
          condition: { fact: 'f', words: words('được phân công theo dõi', 'assigned to follow') },
        },
      }),
    },
    'Chưa rõ tổ chức van-hai/cell-a có thuộc diện này: được phân công theo dõi.',
    'Whether this holds for body van-hai/cell-a is not known: assigned to follow.',
  ],
];

const STATUS_WORDS: Readonly<Record<Status, readonly [vi: string, en: string]>> = {
  'not-yet': ['chưa đến lúc', 'not yet asked'],
  open: ['đang trong thời gian thực hiện', 'open'],
  'due-soon': ['sắp đến hạn', 'due soon'],
  overdue: ['quá hạn', 'overdue'],
  done: ['đã thực hiện', 'done'],
  'done-late': ['đã thực hiện, trễ hạn', 'done late'],
  continuing: ['thực hiện liên tục', 'continuing'],
  waived: ['được miễn', 'waived'],
  superseded: ['không còn phải thực hiện', 'no longer asked'],
  undetermined: ['chưa xác định được', 'not to be told'],
};

describe('why a duty stands where it stands (invented world)', () => {
  it.each(CASES)('%s, %s: %j', (status, why, asked, vi, en) => {
    expect(itemOf(asked)).toMatchObject({ status, why });
    const [statusVi, statusEn] = STATUS_WORDS[status];
    const textVi = said(asked, 'vi');
    const textEn = said(asked, 'en');
    expect(textVi).toContain(vi);
    expect(textEn).toContain(en);
    expect(textVi.some((line) => line.startsWith('Tính đến ngày') && line.endsWith(`: ${statusVi}.`))).toBe(
      true,
    );
    expect(textEn.some((line) => line.startsWith('As of') && line.endsWith(`: ${statusEn}.`))).toBe(true);
    expect(textVi).toHaveLength(textEn.length);
  });

  it('has a case for every status', () => {
    expect(new Set(CASES.map(([status]) => status))).toEqual(new Set(STATUSES));
  });
});
