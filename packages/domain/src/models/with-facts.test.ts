import { describe, expect, it } from 'vitest';
import { correctStep, judgeHistory, type WorkflowDefinition, type WorkflowEvent } from '../duties/index.js';
import { asOf, day } from '../kernel/index.js';
import { known, notKnown } from '../rules/index.js';
import { MODEL_FACTS } from './fact-definitions.js';
import { judgedFact } from './guide.js';
import { did, FRONT_A, GROUP, modelOf, WORKFLOW, WORLD } from './invented-models.test-support.js';
import type { Model, ModelJudgement } from './model.js';
import { withModelFacts } from './with-facts.js';

const AGREE = judgedFact('neighbours-agree');
const LATER = asOf(day('2025-01-01'));
const { registry } = WORLD;
/** Without the rules of its criteria, which stand in a law. */
const WAY: WorkflowDefinition = {
  ...WORKFLOW,
  transitions: WORKFLOW.transitions.map(({ rules: _, ...transition }) => transition),
};

const found = (on: string, outcome: ModelJudgement['outcome']): ModelJudgement => ({
  ...{ id: on, judged: 'neighbours-agree', outcome, on: day(on), by: FRONT_A },
});
const led = (events: readonly WorkflowEvent[], judgements: readonly ModelJudgement[] = []): Model =>
  modelOf(events, { judgements });
const DECLARED = did('declare', '2021-07-01', { body: GROUP, form: 'A' });
const STEPS = [DECLARED, did('visit', '2021-07-20', { form: 'C' }), did('honour', '2021-08-01')];
const factsOf = (model: Model, id: string) =>
  withModelFacts(WORLD, model).events.map(({ facts }) => facts?.[id]);

describe('withModelFacts', () => {
  it('gives each step what the record said on its own day', () => {
    const model = led(STEPS, [found('2021-07-21', 'not-met'), found('2021-07-25', 'met')]);
    expect(factsOf(model, AGREE)).toEqual([notKnown(), notKnown(), known(true)]);
    expect(factsOf(model, MODEL_FACTS.kind.id)).toEqual(Array(3).fill(known('collective')));
    expect(withModelFacts(WORLD, model).events.map(({ id }) => id)).toEqual(STEPS.map(({ id }) => id));
  });

  it('leaves to what was said with a step, or the opening, the last word, from there on', () => {
    const [declare, visit, honour] = STEPS as [WorkflowEvent, WorkflowEvent, WorkflowEvent];
    const said = led(
      [declare, { ...visit, facts: { [AGREE]: known(true) } }, honour],
      [found('2021-07-21', 'not-met')],
    );
    expect(factsOf(said, AGREE)).toEqual([notKnown(), known(true), known(true)]);
    const opened = { ...said, history: { ...said.history, facts: { [AGREE]: known(false) } } };
    expect(factsOf(opened, AGREE)).toEqual([known(false), known(true), known(true)]);
  });

  it('lets a history be judged whose steps ask for facts', () => {
    const outcome = (events: readonly WorkflowEvent[], withFacts = true): string | undefined => {
      const model = led(events);
      const history = withFacts ? withModelFacts(WORLD, model) : model.history;
      return judgeHistory(WAY, history, LATER, { registry })[0]?.decision.outcome;
    };
    expect(outcome([DECLARED])).toBe('allowed');
    expect(outcome([{ ...DECLARED, form: 'B' }])).toBe('refused');
    expect(outcome([DECLARED], false)).toBe('undetermined');
  });
});

describe('correctStep with the facts of a record', () => {
  const model = led(STEPS, [found('2021-07-21', 'not-met'), found('2021-07-25', 'met')]);
  const prepare = (history: Model['history']) => withModelFacts(WORLD, { ...model, history });
  const correct = (event: WorkflowEvent, prepared = true) =>
    correctStep(WAY, model.history, event, { registry }, prepared ? prepare : undefined);
  const codes = (event: WorkflowEvent): string[] => correct(event).reasons.map(({ code }) => code);

  it('judges the step by what the record says, and not without it', () => {
    expect(codes({ ...DECLARED, form: 'B' })).toEqual(['FORM_WRONG']);
    expect(correct({ ...DECLARED, form: 'B' }, false).outcome).toBe('undetermined');
    expect(correct({ ...DECLARED, on: day('2021-07-02') }).outcome).toBe('allowed');
  });

  it('judges it by what was found on the day it moves to', () => {
    const honour = STEPS[2] as WorkflowEvent;
    expect(codes({ ...honour, on: day('2021-07-23') })).toEqual(['GUARD_NOT_MET']);
    expect(codes({ ...honour, on: day('2021-07-26') })).toEqual([]);
  });
});
