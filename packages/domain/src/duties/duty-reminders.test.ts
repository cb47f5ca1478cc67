import { describe, expect, it } from 'vitest';
import { asOf, day, toClauseId, toDocumentId, unknownDay } from '../kernel/index.js';
import { dutiesOf } from './duties-of.js';
import { dutyReminders, explainReminder } from './duty-reminders.js';
import {
  act,
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  event,
  factsOf,
  kept,
  lawOf,
  registryOf,
  registryWith,
  span,
  TRIGGER,
} from './invented-world.test-support.js';
import { reportsOn, returned, sent } from './regimes/regimes.test-support.js';

const cells = { bearers: { by: 'name' as const, bodies: [CELL_A, CELL_B] } };
const YEARLY = dutyOf(undefined, cells);
const ON_EVENT = dutyOf({ kind: 'conditional', trigger: TRIGGER }, { ...cells, id: toClauseId('VH01-2') });
const STANDING = dutyOf({ kind: 'unscheduled', manner: 'regular' }, { ...cells, id: toClauseId('VH01-3') });
const LAW = lawOf([YEARLY, ON_EVENT, STANDING]);

const ask = (on: string, facts = {}, registry = registryOf()) =>
  dutyReminders(
    dutiesOf(LAW, registry, factsOf(facts), { span: span('2024-01-01', '2024-12-31') }, asOf(day(on))),
  ).map(({ body, reminders }) => [body, reminders.map(({ why, days }) => `${why} ${days}`)]);

describe('the reminder list', () => {
  // the yearly duty: within October
  it.each([
    ['2024-09-30', []],
    ['2024-10-16', []],
    [
      '2024-10-17',
      [
        [CELL_A, ['due-soon 14']],
        [CELL_B, ['due-soon 14']],
      ],
    ],
    [
      '2024-10-31',
      [
        [CELL_A, ['due-soon 0']],
        [CELL_B, ['due-soon 0']],
      ],
    ],
    [
      '2024-11-01',
      [
        [CELL_A, ['no-data null']],
        [CELL_B, ['no-data null']],
      ],
    ],
  ])('on %s: %j', (on, expected) => {
    expect(ask(on)).toEqual(expected);
  });

  it('puts the surely overdue first, leaves the done out, and asks where nothing is known', () => {
    const keepingPeriods = [kept(CELL_B, '2024-01-01', '2024-12-31')];
    expect(ask('2024-11-03', { keepingPeriods })).toEqual([
      [CELL_B, ['overdue 3']],
      [CELL_A, ['no-data null']],
    ]);
    expect(ask('2024-11-03', { keepingPeriods, activities: [act('a', CELL_B, '2024-11-02')] })).toEqual([
      [CELL_A, ['no-data null']],
    ]);
  });

  it('names what an event opened and no text limits, with the days it waits', () => {
    expect(ask('2024-09-11', { events: [event('e', '2024-09-01', { body: CELL_A })] })).toEqual([
      [CELL_A, ['waiting 10']],
    ]);
  });

  it('reminds nobody of whom it is not known whether he is asked', () => {
    const life = { from: unknownDay(), until: null };
    const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
    expect(ask('2024-11-01', {}, registry)).toEqual([[CELL_B, ['no-data null']]]);
  });

  it('names reports that came back, with the reason, before all else; in words with the clause', () => {
    const first = sent(CELL_A, '2024-07-09');
    const list = dutyReminders(
      reportsOn('2024-07-12', { submissions: [first], returns: [returned(first.id, '2024-07-11')] }),
    );
    expect(list.map(({ body, reminders }) => [body, reminders.map(({ why }) => why)])).toEqual([
      [CELL_A, ['returned']],
      [CELL_B, ['no-data']],
    ]);
    const names = { body: (id: string) => ({ vi: id, en: id }), document: (id: string) => id };
    const [reminder] = list[0]?.reminders ?? [];
    expect(reminder && explainReminder(reminder, 'vi', names)).toBe(
      'van-hai/cell-a: Rà soát, đăng ký mô hình. Báo cáo đã bị trả lại (Thiếu số liệu), chưa gửi lại; hạn 10/7/2024. Theo van-hai/01-hd, IV.',
    );
    expect(reminder?.basis.document).toBe(toDocumentId('van-hai/01-hd'));
  });
});
