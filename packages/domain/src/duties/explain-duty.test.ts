import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay, type Language, legalBasis, toProvision, words } from '../kernel/index.js';
import { CONDITIONAL, IN_TEN, NAMES, NEXT, REGULARLY, said } from './ask-words.test-support.js';
import { dutiesOf } from './duties-of.js';
import type { DutyFacts } from './duty.js';
import { explainDuty } from './explain-duty.js';
import {
  act,
  BLOC,
  CALENDAR,
  CELL_A,
  documentOf,
  dutyOf,
  event,
  factsOf,
  GROUP,
  GUIDE,
  graphOf,
  lawOf,
  PROVINCE,
  registryOf,
  relationOf,
  span,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import { randomWorld } from './random-world.test-support.js';
import { DEFAULT_READINGS, type Schedule } from './schedule.js';

describe('explainDuty (invented world)', () => {
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
