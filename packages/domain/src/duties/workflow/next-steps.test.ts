import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { type Facts, known } from '../../rules/index.js';
import {
  ELSEWHERE,
  EXAMPLES,
  historyOf,
  LAW,
  registering,
  registry,
  sending,
  WORLD,
} from './invented-workflow.test-support.js';
import { nextSteps } from './next-steps.js';
import { stateAt } from './state-at.js';
import { mayBeActor } from './who.js';

const next = (history: ReturnType<typeof historyOf>, on: string, facts: Facts = {}) =>
  nextSteps(EXAMPLES, history, asOf(day(on)), facts, WORLD).map((one) => ({
    step: one.transition.id,
    dueOn: one.dueOn,
    late: one.daysLate,
    forms: one.forms.map(({ form, asked }) => `${form} ${asked}`),
    guard: one.guard,
    missing: one.missing,
  }));

describe('nextSteps', () => {
  it('says by when, on what form, and what is missing', () => {
    expect(next(historyOf([]), '2025-02-20')).toEqual([
      {
        step: 'register',
        dueOn: '2025-02-28',
        late: null,
        forms: ['1 unknown', '2 unknown'],
        guard: 'true',
        missing: ['collective'],
      },
    ]);
    expect(next(historyOf([]), '2025-03-02', { collective: known(false) })).toEqual([
      { step: 'register', dueOn: '2025-02-28', late: 2, forms: ['2 true'], guard: 'true', missing: [] },
    ]);
  });

  it('lists each step that leads on, with a guard that does not hold too', () => {
    const history = historyOf([registering('2025-02-10'), sending('2025-05-01')]);
    expect(next(history, '2025-05-02', { 'criteria-met': known(false) })).toMatchObject([
      { step: 'confirm', dueOn: '2025-05-06', guard: 'false' },
      { step: 'withdraw', dueOn: null, guard: 'true' },
    ]);
    expect(next(history, '2025-05-02')[0]?.missing).toEqual(['criteria-met', 'votes']);
  });

  it('not one that does not exist in law yet', () => {
    const all = ['2024-02-01', '2024-02-02', '2024-02-03'] as const;
    const history = historyOf([
      registering(all[0]),
      sending(all[1]),
      { ...sending(all[2]), step: 'confirm' },
    ]);
    expect(next(history, '2024-12-31').map(({ step }) => step)).toEqual(['withdraw']);
    expect(next(history, '2025-01-01').map(({ step }) => step)).toEqual(['reopen', 'withdraw']);
  });

  it('whom to ask can be told from the rules', () => {
    const asked = asOf(day('2025-02-20'));
    const { parties } = stateAt(EXAMPLES, historyOf([]), asked);
    const question = { registry, parties, asOf: asked, given: { law: LAW, facts: {}, on: asked.on } };
    const [register] = EXAMPLES.transitions;
    if (register === undefined) throw new Error('no step');
    const able = [...registry.bodies.values()].filter(
      (body) => mayBeActor(question, register, body) === 'true',
    );
    expect(able.map(({ id }) => id)).toContain('van-hai/cell-a');
    expect(able.map(({ id }) => id)).not.toContain(ELSEWHERE);
  });
});
