import { describe, expect, it } from 'vitest';
import { day, toBodyId, toClauseId } from '../../kernel/index.js';
import { BODY_KINDS } from '../../organisations/index.js';
import { isTrue } from '../../rules/index.js';
import { checkWorkflow } from './check-workflow.js';
import type { Transition, WorkflowDefinition } from './definition.js';
import { clause, EXAMPLES, LAW, registry } from './invented-workflow.test-support.js';
import type { WindowSchedule } from './step-window.js';
import type { WorkflowKnown } from './workflow-check.js';

const KNOWN: WorkflowKnown = {
  facts: [],
  parameters: LAW.parameters,
  rules: new Set(),
  duties: new Set([toClauseId('VH-1'), toClauseId('VH-4')]),
  kinds: BODY_KINDS,
  bodies: registry.bodies,
};

const found = (definition: WorkflowDefinition) =>
  checkWorkflow(definition, KNOWN).map(({ code, path }) => `${code} ${path.join('.')}`);

const withStep = (more: Partial<Transition>): WorkflowDefinition => ({
  ...EXAMPLES,
  transitions: EXAMPLES.transitions.map((one, index) => (index === 0 ? { ...one, ...more } : one)),
});
const rule = EXAMPLES.transitions[0]?.by[0];
const window = EXAMPLES.transitions[0]?.windows?.[0];
if (rule === undefined || window === undefined) throw new Error('the fixture has lost its first step');
const inWindow = (schedule: WindowSchedule) => withStep({ windows: [{ ...window, schedule }] });

describe('checkWorkflow', () => {
  it('has nothing to say of a sound definition', () => {
    expect(found(EXAMPLES)).toEqual([]);
  });

  it.each<[string, WorkflowDefinition, string[]]>([
    ['a start that is no state', { ...EXAMPLES, initial: 'x' }, ['WORKFLOW_STATE_UNKNOWN initial']],
    [
      'a state that nothing leads to and nothing leaves',
      { ...EXAMPLES, states: [...EXAMPLES.states, { id: 'x', words: EXAMPLES.words, origin: 'text' }] },
      ['WORKFLOW_STATE_UNREACHABLE states.5', 'WORKFLOW_DEAD_END states.5'],
    ],
    [
      'a final state that is left',
      {
        ...EXAMPLES,
        states: EXAMPLES.states.map((one) => (one.id === 'sent' ? { ...one, final: true } : one)),
      },
      ['WORKFLOW_FINAL_LEFT states.2'],
    ],
    [
      'a state twice',
      { ...EXAMPLES, states: [...EXAMPLES.states, ...EXAMPLES.states.slice(0, 1)] },
      ['WORKFLOW_ID_DUPLICATE states.5'],
    ],
    [
      'a state of ours that does not say so',
      {
        ...EXAMPLES,
        states: EXAMPLES.states.map(({ note, ...one }) => one),
      },
      ['WORKFLOW_OURS_UNSAID states.4'],
    ],
    [
      'no state to start from',
      withStep({ from: ['draft', 'x'] }),
      ['WORKFLOW_STATE_UNKNOWN transitions.0.from'],
    ],
    ['no basis', withStep({ basis: [] }), ['WORKFLOW_BASIS_MISSING transitions.0']],
    [
      'an actor without basis',
      withStep({ by: [{ ...rule, basis: [] }] }),
      ['WORKFLOW_BASIS_MISSING transitions.0.by.0'],
    ],
    ['ours and unsaid', withStep({ origin: 'ours' }), ['WORKFLOW_OURS_UNSAID transitions.0']],
    [
      'an actor that is everybody',
      withStep({ by: [{ ...rule, who: [] }] }),
      ['WORKFLOW_ACTOR_EMPTY transitions.0.by.0'],
    ],
    [
      'kinds, bodies and parties that are not there',
      withStep({
        by: [
          {
            ...rule,
            who: [
              { by: 'kind', kinds: ['x'] },
              { by: 'name', bodies: [toBodyId('x')] },
              { by: 'party', party: 'x' },
              { by: 'related', to: 'owner', relation: 'above' },
            ],
            together: ['x'],
          },
        ],
      }),
      [
        'BODY_KIND_UNKNOWN transitions.0.by.0.who.0',
        'BODY_UNKNOWN transitions.0.by.0.who.1',
        'WORKFLOW_PARTY_UNKNOWN transitions.0.by.0.who.2',
        'WORKFLOW_HIERARCHY_MISSING transitions.0.by.0.who.3',
        'WORKFLOW_PARTY_UNKNOWN transitions.0.by.0.together',
      ],
    ],
    [
      'a fact that nobody declares',
      withStep({ guard: isTrue('x') }),
      ['FACT_UNDECLARED transitions.0.guard.fact'],
    ],
    [
      'a fact of another type',
      withStep({ guard: isTrue('votes') }),
      ['FACT_TYPE_MISMATCH transitions.0.guard.fact'],
    ],
    [
      'steps, parties, rules and duties that are not there',
      withStep({
        requires: [{ step: 'x', basis: [] }],
        names: ['x'],
        rules: ['x'],
        proves: [{ duty: toClauseId('X'), kind: 'record', bearer: 'x' }],
      }),
      [
        'WORKFLOW_STEP_UNKNOWN transitions.0.requires.0',
        'WORKFLOW_PARTY_UNKNOWN transitions.0.names.0',
        'RULE_UNKNOWN transitions.0.rules.0',
        'DUTY_UNKNOWN transitions.0.proves.0',
        'WORKFLOW_PARTY_UNKNOWN transitions.0.proves.0',
      ],
    ],
    [
      'a day that not every year has',
      inWindow({ kind: 'yearly', due: { kind: 'by', month: 2, day: 29 } }),
      ['SCHEDULE_DAY_INVALID transitions.0.windows.0.schedule'],
    ],
    [
      'a window without a day in it',
      inWindow({
        kind: 'once',
        opensOn: day('2025-01-02'),
        due: { reading: 'before', day: day('2025-01-02') },
      }),
      ['SCHEDULE_WINDOW_EMPTY transitions.0.windows.0.schedule'],
    ],
    [
      'days counted from nothing',
      inWindow({ kind: 'relative', from: { step: 'x' } }),
      [
        'WORKFLOW_STEP_UNKNOWN transitions.0.windows.0.schedule',
        'WORKFLOW_WINDOW_OPEN transitions.0.windows.0.schedule',
      ],
    ],
    [
      'days counted from what is no day, by a number that is none',
      inWindow({
        kind: 'relative',
        from: { fact: 'votes' },
        opens: { amount: { parameter: 'x' }, unit: 'day' },
        due: { amount: -1, unit: 'month' },
      }),
      [
        'FACT_UNDECLARED transitions.0.windows.0.schedule',
        'PARAMETER_UNDECLARED transitions.0.windows.0.schedule',
        'SCHEDULE_AMOUNT_INVALID transitions.0.windows.0.schedule',
        'MONTH_END_NOT_SAID transitions.0.windows.0.schedule',
      ],
    ],
    [
      'a year taken out twice',
      withStep({
        windows: [{ ...window, except: [2024, 2024].map((year) => ({ year, basis: clause('VH-2') })) }],
      }),
      ['WORKFLOW_ID_DUPLICATE transitions.0.windows.0.except.1'],
    ],
  ])('%s', (_name, definition, expected) => {
    expect(found(definition)).toEqual(expected);
  });
});
