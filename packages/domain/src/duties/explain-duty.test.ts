import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../directives/index.js';
import {
  asOf,
  day,
  knownDay,
  type Language,
  legalBasis,
  toDocumentId,
  toProvision,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { type DutyItem, dutiesOf } from './duties-of.js';
import type { Duty, DutyFacts } from './duty.js';
import type { DutyNames } from './duty-names.js';
import { explainDuty } from './explain-duty.js';
import {
  act,
  BLOC,
  bodyOf,
  CALENDAR,
  CELL_A,
  CELLS,
  documentOf,
  dutyOf,
  event,
  factsOf,
  GROUP,
  GUIDE,
  graphOf,
  kept,
  lawOf,
  PROVINCE,
  registryOf,
  registryWith,
  relationOf,
  span,
  TRIGGER,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import { randomWorld } from './random-world.test-support.js';
import { DEFAULT_READINGS, type Schedule } from './schedule.js';
import { STATUSES, type Status, type StatusReason } from './status.js';

const NAMES: DutyNames = {
  body: (id) => words(`tổ chức ${id}`, `body ${id}`),
  document: (id) => (id === GUIDE ? '01-HD/TU' : id),
};
const NEXT = toDocumentId('van-hai/02-hd');
const CONDITIONAL: Schedule = { kind: 'conditional', trigger: TRIGGER };
const REGULARLY: Schedule = { kind: 'unscheduled', manner: 'regular' };
const IN_TEN: Schedule = { kind: 'relative', after: TRIGGER, amount: 10, unit: 'working-day' };

interface Asked {
  readonly on: string;
  readonly knownOn?: string;
  readonly duty?: Duty;
  readonly facts?: Partial<DutyFacts>;
  readonly graph?: DocumentGraph;
  readonly registry?: Registry;
  readonly body?: typeof CELL_A;
}

const itemOf = (asked: Asked): DutyItem => {
  const law = lawOf([asked.duty ?? dutyOf()], asked.graph ?? graphOf());
  const question = { span: span('2024-01-01', '2024-12-31'), bodies: [asked.body ?? CELL_A] };
  const when = asOf(day(asked.on), asked.knownOn === undefined ? undefined : day(asked.knownOn));
  const items = dutiesOf(law, asked.registry ?? registryOf(), factsOf(asked.facts), question, when);
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} duties`);
  return item;
};

const said = (asked: Asked, language: Language): string[] => explainDuty(itemOf(asked), language, NAMES);

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
    'Chưa ghi nhận ngày kết thúc của tổ chức van-hai/cell-a (không trước ngày 1/7/2024, theo van-hai/05-qd, Điều 2; không sau ngày 1/12/2024, tin báo chí).',
    'The end of body van-hai/cell-a is not recorded (not before 1 July 2024, by van-hai/05-qd, Điều 2; not after 1 December 2024, press report).',
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

describe('explainDuty (invented world)', () => {
  it.each(CASES)('%s, %s: on $on', (status, why, asked, vi, en) => {
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

  it('says all of an ordinary duty, in order', () => {
    expect(said({ on: '2024-10-01' }, 'vi')).toEqual([
      'Yêu cầu: Rà soát, đăng ký mô hình.',
      'Theo 01-HD/TU, III.1.',
      'Tổ chức thực hiện: tổ chức van-hai/cell-a.',
      'Thời hạn của năm 2024: từ ngày 1/10/2024 đến hết ngày 31/10/2024.',
      'Tính đến ngày 1/10/2024: đang trong thời gian thực hiện.',
      'Còn 30 ngày đến ngày cuối cùng còn đúng hạn; chưa ghi nhận việc thực hiện.',
      'Minh chứng có thể là: văn bản.',
    ]);
    expect(said({ on: '2024-10-01' }, 'en')).toEqual([
      'Asked: Review and register models.',
      'By 01-HD/TU, III.1.',
      'Borne by: body van-hai/cell-a.',
      'Time for 2024: from 1 October 2024 to the end of 31 October 2024.',
      'As of 1 October 2024: open.',
      '30 days to the last day on time; nothing is recorded as done.',
      'Proof may be: document.',
    ]);
  });

  it('says who leads, who helps, who receives, what weakens it, and every note', () => {
    const duty = dutyOf(
      {
        ...YEARLY_OCTOBER,
        except: [
          {
            period: '2023',
            basis: legalBasis('van-hai/01-hd', 'IV'),
            note: words('năm 2023 riêng', '2023 apart'),
          },
        ],
      },
      {
        kind: 'report',
        modality: 'encouraged',
        lead: BLOC,
        coordinating: [PROVINCE, CELL_A],
        addressees: [{ body: PROVINCE, through: BLOC }, { body: BLOC }],
        basis: legalBasis('van-hai/01-hd', 'III.1', { note: words('đọc cùng mục II', 'read with II') }),
        note: words('không nêu ngày', 'no day given'),
        grade: 'inferred',
      },
    );
    const part = relationOf(NEXT, 'replaces', GUIDE, { toProvision: toProvision('II.3') });
    const graph = graphOf([documentOf(GUIDE), documentOf(NEXT, knownDay(day('2024-05-01')))], [part]);
    const text = said({ on: '2024-10-01', duty, graph, body: GROUP }, 'vi');
    for (const line of [
      'Yêu cầu (khuyến khích): Rà soát, đăng ký mô hình.',
      'Tổ chức thực hiện: tổ chức van-hai/cells (văn bản nêu chung, chưa ghi nhận tên từng tổ chức).',
      'Chủ trì: tổ chức van-hai/agencies-bloc.',
      'Phối hợp: tổ chức van-hai/party-committee; tổ chức van-hai/cell-a.',
      'Nơi nhận báo cáo: tổ chức van-hai/party-committee (qua tổ chức van-hai/agencies-bloc); tổ chức van-hai/agencies-bloc.',
      'Một phần của văn bản đã hết hiệu lực: II.3.',
      'Lưu ý: không nêu ngày.',
      'Lưu ý: đọc cùng mục II.',
      'Lưu ý: năm 2023 riêng.',
      'Mức độ tin cậy của nhiệm vụ này: theo cách hiểu của chúng tôi.',
    ])
      expect(text).toContain(line);
  });

  it.each<[string, Schedule, string]>([
    [
      'a fixed day',
      { kind: 'fixed', due: { reading: 'before', day: day('2024-05-30') } },
      'Văn bản ghi “trước ngày 30/5/2024”; ngày cuối cùng còn đúng hạn là 29/5/2024 (theo cách hiểu của chúng tôi).',
    ],
    [
      'a day of every year',
      { kind: 'recurring', every: ['year'], due: { kind: 'before', month: 12, day: 10 } },
      'Văn bản ghi “trước ngày 10/12/2024”; ngày cuối cùng còn đúng hạn là 9/12/2024 (theo cách hiểu của chúng tôi).',
    ],
    [
      'a period',
      { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
      'Văn bản chỉ nêu kỳ; ngày cuối của kỳ được coi là ngày cuối cùng còn đúng hạn (theo cách hiểu của chúng tôi).',
    ],
  ])('says how %s was read', (_, schedule, line) => {
    expect(said({ on: '2024-05-01', duty: dutyOf(schedule) }, 'vi')).toContain(line);
  });

  it('says nothing of a reading where the text is plain', () => {
    const by: Schedule = { kind: 'fixed', due: { reading: 'by', day: day('2024-05-30') } };
    expect(
      said({ on: '2024-05-01', duty: dutyOf(by) }, 'vi').filter((line) => line.startsWith('Văn bản')),
    ).toEqual([]);
  });

  it('says by which days working days were counted', () => {
    const [item] = dutiesOf(
      lawOf([dutyOf({ ...IN_TEN, amount: 1 })]),
      registryOf(),
      factsOf({ events: [event('e', '2024-04-26')] }),
      { span: span('2024-04-01', '2024-05-31'), bodies: [CELL_A] },
      asOf(day('2024-04-27')),
      { soonDays: 14, readings: DEFAULT_READINGS, calendar: CALENDAR },
    );
    const text = item && explainDuty(item, 'en', NAMES);
    expect(text).toContain(
      'Time: to the end of 2 May 2024, counted from 26 April 2024 (a central document).',
    );
    expect(text).toContain(
      'Working days are counted by the holiday calendar (reported by a secondary source).',
    );
  });

  it.each<[Schedule, string, Partial<DutyFacts>]>([
    [REGULARLY, 'Văn bản không ấn định thời hạn (thường xuyên), nên không có ngày đến hạn.', {}],
    [CONDITIONAL, 'Chỉ phải thực hiện khi: có văn bản của Trung ương.', {}],
    [
      CONDITIONAL,
      'Phải thực hiện từ ngày 30/9/2024 (có văn bản của Trung ương); văn bản không đặt hạn.',
      { events: [event('e', '2024-09-30')] },
    ],
    [
      IN_TEN,
      'Tính từ ngày 30/9/2024 (có văn bản của Trung ương): 10 ngày làm việc; chưa tính được ngày hết hạn.',
      { events: [event('e', '2024-09-30')] },
    ],
    [
      { kind: 'recurring', every: ['nine-months'], due: { kind: 'unstated' } },
      'Thuộc 9 tháng năm 2024; văn bản không đặt hạn nên không tính là trễ.',
      {},
    ],
  ])('says the time of %j', (schedule, line, facts) => {
    expect(said({ on: '2024-11-01', duty: dutyOf(schedule), facts }, 'vi')).toContain(line);
  });

  it('says up to which day it was known, where that was asked', () => {
    expect(said({ on: '2024-10-01', knownOn: '2024-10-15' }, 'vi')).toContain(
      'Tính đến ngày 1/10/2024, theo dữ liệu có đến hết ngày 15/10/2024: đang trong thời gian thực hiện.',
    );
  });

  it('lists all proof where there are several acts', () => {
    const activities = [
      act('b', CELL_A, '2024-10-21', { kind: 'report', document: '9-BC/CB' }),
      act('a', CELL_A, '2024-10-20'),
    ];
    expect(said({ on: '2024-11-01', facts: { activities } }, 'en')).toContain(
      'All proof recorded: document of 20 October 2024; report 9-BC/CB of 21 October 2024.',
    );
  });

  it('leaves no place unfilled and no code without words, on any random world', () => {
    fc.assert(
      fc.property(randomWorld, fc.constantFrom<Language>('vi', 'en'), (world, language) => {
        const law = lawOf(world.duties, world.graph);
        for (const item of dutiesOf(
          law,
          registryOf(world.bodies),
          world.facts,
          { span: world.span },
          asOf(world.on),
        ))
          for (const line of explainDuty(item, language, NAMES)) {
            expect(line).not.toMatch(/\{\w+\}|\[[\w.-]+\]|undefined|null|NaN/);
            expect(line).not.toMatch(language === 'vi' ? /không rõ/ : /unknown/);
            expect(line).toMatch(/^\S.*[.]$/);
          }
      }),
    );
  });
});
