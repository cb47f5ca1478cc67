import { describe, expect, it } from 'vitest';
import { addDays, asOf, day, legalBasis, toBodyId } from '../../../kernel/index.js';
import { BODY_KINDS } from '../../../organisations/index.js';
import { known } from '../../../rules/index.js';
import { registryOf, WORLD_BODIES } from '../../invented-world.test-support.js';
import { applyStep } from '../apply-step.js';
import { checkWorkflow } from '../check-workflow.js';
import type { WorkflowDefinition } from '../definition.js';
import type { StepTaken, WorkflowHistory } from '../history.js';
import { remindersOf } from '../reminders.js';
import { stateAt } from '../state-at.js';
import { stepsRefused, walkPaths } from '../walk-paths.js';
import { FRAMES, groundWorkflow, INSPECTION, TASK } from './index.js';

const A = toBodyId('van-hai/cell-a');
const B = toBodyId('van-hai/cell-b');
const registry = registryOf(WORLD_BODIES);
const WORLD = { registry };
const START = day('2025-01-01');

/** Every role but the last is played by A, the last by B. */
const partiesOf = ({ parties }: WorkflowDefinition) =>
  Object.fromEntries(
    parties.map(({ id }, index) => [id, [index > 0 && index === parties.length - 1 ? B : A]]),
  );

/** The step by the first body that its role names, in the office that it asks for. */
const taking = (definition: WorkflowDefinition, id: string, on = START): StepTaken => {
  const [rule] = definition.transitions.find((one) => one.id === id)?.by ?? [];
  const [selector] = rule?.who ?? [];
  const role = selector?.by === 'party' ? selector.party : '';
  return {
    step: id,
    on,
    body: partiesOf(definition)[role]?.[0] ?? A,
    ...(rule?.office === undefined ? {} : { office: rule.office.id }),
  };
};
const along = (definition: WorkflowDefinition, steps: readonly string[]): WorkflowHistory => ({
  id: 'h',
  workflow: definition.id,
  parties: partiesOf(definition),
  events: steps.map((id, index) => ({ id: `e${index}`, ...taking(definition, id, addDays(START, index)) })),
});
const FACTS = Object.fromEntries(
  FRAMES.flatMap(({ facts = [] }) => facts.filter(({ type }) => type === 'date')).map(({ id }) => [
    id,
    known('2025-06-01'),
  ]),
);

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('%s', (_id, frame) => {
  it('is sound, plain data and all ours', () => {
    const nothing = {
      facts: [],
      parameters: [],
      rules: new Set(''),
      duties: new Set<never>(),
      kinds: BODY_KINDS,
      bodies: registry.bodies,
    };
    expect(checkWorkflow(frame, nothing)).toEqual([]);
    expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
    expect(frame.transitions.every(({ origin, note }) => origin === 'ours' && note !== undefined)).toBe(true);
  });

  it('can be walked to an end, each step by whom it names and by nobody else', () => {
    const paths = walkPaths(frame);
    expect(paths.some(({ state }) => frame.states.find(({ id }) => id === state)?.final)).toBe(true);
    for (const { steps, state } of paths) {
      const last = steps.at(-1);
      if (last === undefined) continue;
      const before = along(frame, steps.slice(0, -1));
      const taken = taking(frame, last, day('2025-05-01'));
      const decision = applyStep(frame, before, taken, FACTS, WORLD);
      expect([decision.outcome, decision.to, decision.reasons]).toEqual(['allowed', state, []]);
      const stranger = applyStep(frame, before, { ...taken, body: toBodyId('xa-la/cell') }, FACTS, WORLD);
      const open = frame.transitions.find(({ id }) => id === last)?.by.length === 0;
      expect(stranger.outcome).toBe(open ? 'allowed' : 'refused');
    }
  });

  it('refuses every other step, and says that no text speaks of it', () => {
    for (const { path, step } of stepsRefused(frame)) {
      const decision = applyStep(
        frame,
        along(frame, path.steps),
        taking(frame, step, day('2025-05-01')),
        FACTS,
        WORLD,
      );
      expect(decision.reasons.map(({ code, ground }) => [code, ground])).toEqual([
        ['STEP_OUT_OF_ORDER', 'TEXT_SILENT'],
      ]);
    }
  });
});

describe('days that a case sets', () => {
  it.each([
    ['2025-05-31', null],
    ['2025-06-01', null],
    ['2025-06-02', 1],
  ] as const)('a remedy reported on %s, due 1/6: late by %s', (on, late) => {
    const history = along(INSPECTION, ['open', 'record-finding', 'set-remedy']);
    const taken = taking(INSPECTION, 'report-remedy', day(on));
    expect(applyStep(INSPECTION, history, taken, FACTS, WORLD)).toMatchObject({
      outcome: 'allowed',
      late: late === null ? null : { days: late, dueOn: '2025-06-01' },
    });
  });

  it('no day set is not known, and not late', () => {
    const history = along(TASK, []);
    const decision = applyStep(TASK, history, taking(TASK, 'report', day('2025-06-02')), {}, WORLD);
    expect(decision).toMatchObject({ outcome: 'allowed', late: null });
    expect(decision.notes).toContainEqual(
      expect.objectContaining({ code: 'DAYS_UNKNOWN', missing: ['task-due-on'] }),
    );
  });
});

describe('the reminder list', () => {
  const task = (id: string, due: string | null, steps: readonly string[] = []) => ({
    definition: TASK,
    history: { ...along(TASK, steps), id },
    facts: due === null ? {} : { 'task-due-on': known(due) },
  });
  const list = (on: string) =>
    remindersOf(
      [
        task('no-day', null),
        task('later', '2025-07-01'),
        task('overdue', '2025-05-20'),
        task('reported', '2025-05-01', ['report']),
        task('back', null, ['report', 'return']),
        task('done', '2025-05-01', ['report', 'accept']),
      ],
      asOf(day(on)),
      WORLD,
    ).map(({ history, daysLeft, bodies, waiting }) => [history, daysLeft, bodies.join(), waiting]);

  it('has what is due first, then what has waited longest, and nothing that is not waited for', () => {
    expect(list('2025-06-01')).toEqual([
      ['overdue', -12, B, null],
      ['later', 30, B, null],
      ['back', null, B, 150],
      ['no-day', null, B, null],
    ]);
  });
});

describe('groundWorkflow', () => {
  const basis = [legalBasis('van-hai/01-hd', 'VH-1', { clause: 'VH-1' })];
  const grounded = groundWorkflow(TASK, { id: 'van-hai/task', steps: { report: { basis, order: basis } } });

  it('makes of a step what the text says, and leaves the rest ours', () => {
    expect(grounded.id).toBe('van-hai/task');
    expect(
      grounded.transitions.map(({ id, origin, grade, note }) => [id, origin, grade, note === undefined]),
    ).toEqual([
      ['report', 'text', 'verified', true],
      ['return', 'ours', 'inferred', false],
      ['accept', 'ours', 'inferred', false],
      ['withdraw', 'ours', 'inferred', false],
    ]);
    expect(grounded.states.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      'assigned ours',
      'reported text',
      'done ours',
      'withdrawn ours',
    ]);
    const again = { ...along(grounded, ['report']), workflow: grounded.id };
    const decision = applyStep(grounded, again, taking(grounded, 'report', day('2025-05-01')), FACTS, WORLD);
    expect(decision.reasons).toMatchObject([{ code: 'STEP_OUT_OF_ORDER', ground: 'clause', basis }]);
    expect(stateAt(grounded, again, asOf(START)).state).toBe('reported');
  });

  it('names its frame, whose states and steps it must keep', () => {
    const nothing = {
      ...{ facts: [], parameters: [], rules: new Set(''), duties: new Set<never>(), kinds: BODY_KINDS },
      bodies: registry.bodies,
    };
    const codes = (definition: WorkflowDefinition) =>
      checkWorkflow(definition, nothing).map(({ code, params }) => [code, params.part]);
    expect(grounded.frame).toBe('frame/task');
    expect(codes(grounded)).toEqual([]);
    expect(codes({ ...grounded, frame: 'frame/none' })).toEqual([['WORKFLOW_FRAME_UNKNOWN', undefined]]);
    const [report, ...others] = grounded.transitions;
    if (report === undefined) throw new Error('no step');
    expect(codes({ ...grounded, transitions: [{ ...report, to: 'done' }, ...others] })).toContainEqual([
      'WORKFLOW_FRAME_DIFFERS',
      'report',
    ]);
    const open = grounded.states.map(({ final, ...each }) =>
      each.id === 'withdrawn' ? each : { ...each, ...(final ? { final } : {}) },
    );
    expect(codes({ ...grounded, states: open })).toContainEqual(['WORKFLOW_FRAME_DIFFERS', 'withdrawn']);
  });

  it('knows no step that the frame does not have', () => {
    expect(() => groundWorkflow(TASK, { id: 'x', steps: { praise: { basis } } })).toThrow(
      'WORKFLOW_STEP_UNKNOWN',
    );
  });
});
