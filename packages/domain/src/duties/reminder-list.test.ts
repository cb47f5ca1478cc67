import { describe, expect, it } from 'vitest';
import { asOf, day, legalBasis } from '../kernel/index.js';
import { known } from '../rules/index.js';
import { dutiesOf } from './duties-of.js';
import { dutyReminders } from './duty-reminders.js';
import {
  BLOC,
  CELL_A,
  CELL_B,
  dutyOf,
  factsOf,
  kept,
  lawOf,
  registryOf,
  span,
} from './invented-world.test-support.js';
import { explainStepReminder, type ListedReminder, reminderList } from './reminder-list.js';
import { groundWorkflow, remindersOf, TASK } from './workflow/index.js';

const YEARLY = dutyOf(undefined, { bearers: { by: 'name', bodies: [CELL_A, CELL_B] } });
const LAW = lawOf([YEARLY]);
const WORLD = { registry: registryOf() };

const task = (id: string, due: string | null, assignee: readonly (typeof CELL_A)[] = [CELL_A]) => ({
  definition: TASK,
  history: {
    id,
    workflow: TASK.id,
    parties: { assigner: [BLOC], ...(assignee.length === 0 ? {} : { assignee }) },
    events: [],
  },
  facts: due === null ? {} : { 'task-due-on': known(due) },
});

const list = (on: string, tasks: readonly ReturnType<typeof task>[]): ListedReminder[] => {
  const facts = factsOf({ keepingPeriods: [kept(CELL_B, '2024-01-01', '2024-12-31')] });
  const at = asOf(day(on));
  const items = dutiesOf(LAW, registryOf(), facts, { span: span('2024-01-01', '2024-12-31') }, at);
  return reminderList(dutyReminders(items), remindersOf(tasks, at, WORLD));
};
const short = (lines: readonly ListedReminder[]) =>
  lines.map(({ why, body, days, of }) => `${why} ${body} ${days} ${of.kind}`);

describe('reminderList', () => {
  it('puts tasks of conclusions among duties, the most pressing first', () => {
    expect(
      short(list('2024-11-03', [task('t', '2024-10-20'), task('n', null), task('s', '2024-11-10')])),
    ).toEqual([
      `overdue ${CELL_A} 14 step`,
      `overdue ${CELL_B} 3 duty`,
      `no-data ${CELL_A} null duty`,
      `due-soon ${CELL_A} 7 step`,
      `unanswered ${CELL_A} null step`,
    ]);
  });

  // due 10/6/2024: fourteen days before it is near, on the day it is not late, the day after it is
  it.each([
    ['2024-05-26', `unanswered ${CELL_A} null step`],
    ['2024-05-27', `due-soon ${CELL_A} 14 step`],
    ['2024-06-10', `due-soon ${CELL_A} 0 step`],
    ['2024-06-11', `overdue ${CELL_A} 1 step`],
  ])('a task on %s: %s', (on, expected) => {
    expect(short(list(on, [task('t', '2024-06-10')]))).toEqual([expected]);
  });

  it('is a line of each body that a step is waited for of, and of nobody where roles do not say', () => {
    const of = (assignee: readonly (typeof CELL_A)[]) =>
      list('2024-05-01', [task('t', null, assignee)]).map(({ body }) => body);
    expect(of([CELL_A, CELL_B])).toEqual([CELL_A, CELL_B]);
    expect(of([])).toEqual([null]);
  });
});

describe('explainStepReminder', () => {
  const names = { body: (id: string) => ({ vi: id, en: id }), document: (id: string) => id };
  const said = (definition: typeof TASK | ReturnType<typeof groundWorkflow>) => {
    const at = asOf(day('2024-06-12'));
    const { history, facts } = task('t', '2024-06-10');
    const followed = { definition, history: { ...history, workflow: definition.id }, facts };
    const [line] = reminderList([], remindersOf([followed], at, WORLD));
    if (line?.of.kind !== 'step') throw new Error('no step');
    return explainStepReminder({ ...line, of: line.of }, 'Thông báo số 5-TB/ĐU.', 'vi', names);
  };

  it('names the body, the step, the case and the day, and that the step is ours', () => {
    expect(said(TASK)).toBe(
      `${CELL_A}: báo cáo kết quả (Thông báo số 5-TB/ĐU). Quá hạn 2 ngày (hạn 10/6/2024). Bước này do chúng tôi dựng, không có trong văn bản.`,
    );
  });

  it('cites the clause that lays the step down', () => {
    const basis = [legalBasis('van-hai/01-hd', 'IV')];
    const grounded = groundWorkflow(TASK, { id: 'van-hai/task', steps: { report: { basis } } });
    expect(said(grounded)).toMatch(/\(hạn 10\/6\/2024\)\. Theo van-hai\/01-hd, IV\.$/);
  });
});
