import { describe, expect, it } from 'vitest';
import { asOf, day, LAST_DAY } from '../../kernel/index.js';
import { known, notKnown } from '../../rules/index.js';
import { correctStep } from './correct-step.js';
import { factsUntil, type WorkflowEvent } from './history.js';
import {
  BLOC,
  confirming,
  EXAMPLES,
  historyOf,
  registering,
  sending,
  UNION,
  WORLD,
} from './invented-workflow.test-support.js';
import { judgeHistory } from './judge-history.js';

const collective = { collective: known(true) };
const meeting = { 'meeting-on': known(day('2025-05-20')) };
const met = { 'criteria-met': known(true), votes: known(75), disputed: known(false) };
const registered = { ...registering('2025-03-03'), facts: collective };
const sent = { ...sending('2025-05-01'), facts: meeting };
const confirmed = { ...confirming('2025-05-04'), facts: met };
const whole = historyOf([registered, sent, confirmed]);
const ALL = asOf(LAST_DAY);

describe('factsUntil', () => {
  it('takes the latest word on each fact, which may be that it is not known', () => {
    const history = {
      ...historyOf([registered, { ...sent, facts: { collective: notKnown('disputed') } }]),
      facts: met,
    };
    expect(factsUntil(history, asOf(day('2025-04-30')))).toEqual({ ...met, ...collective });
    expect(factsUntil(history, ALL)).toEqual({ ...met, collective: notKnown('disputed') });
    expect(history.facts).toEqual(met);
  });
});

describe('judgeHistory', () => {
  const judged = (history = whole, on = ALL) =>
    judgeHistory(EXAMPLES, history, on, WORLD).map(({ event, decision }) => [
      event.step,
      decision.outcome,
      decision.late?.days ?? null,
    ]);

  it('judges each step by what came before it and what had been said by then', () => {
    expect(judged()).toEqual([
      ['register', 'allowed', 3],
      ['send', 'allowed', null],
      ['confirm', 'allowed', null],
    ]);
    expect(judged(whole, asOf(day('2025-05-01')))).toHaveLength(2);
    expect(judged(historyOf([{ ...registered, facts: {} }]))).toEqual([['register', 'undetermined', 3]]);
  });

  it('shows a step that could not be taken as refused, and judges the next from where the case stood', () => {
    const early = { ...confirming('2025-03-10'), facts: met };
    expect(
      judged(historyOf([registered, early, sent])).map(([step, outcome]) => `${step} ${outcome}`),
    ).toEqual(['register allowed', 'confirm refused', 'send refused']);
  });
});

describe('correctStep', () => {
  const event = (index: number, more: Partial<WorkflowEvent>): WorkflowEvent => ({
    ...(whole.events[index] as WorkflowEvent),
    ...more,
  });
  const correct = (corrected: WorkflowEvent) => correctStep(EXAMPLES, whole, corrected, WORLD);

  it('judges the step in its own place', () => {
    expect(correct(event(0, { on: day('2025-02-28') }))).toMatchObject({ outcome: 'allowed', late: null });
    expect(correct(event(0, { form: '2' })).reasons.map(({ code }) => code)).toEqual(['FORM_WRONG']);
  });

  it('is refused where a later step would no longer stand: by its order, its body or what was said of the case', () => {
    const broken = (corrected: WorkflowEvent) =>
      correct(corrected).reasons.map(({ code, params }) => [code, params.later, params.day]);
    expect(broken(event(0, { on: day('2025-05-02') }))).toContainEqual([
      'STEP_BREAKS_LATER',
      'send',
      '2025-05-01',
    ]);
    expect(broken(event(0, { parties: { keeper: [UNION] } }))).toEqual([
      ['STEP_BREAKS_LATER', 'confirm', '2025-05-04'],
    ]);
    expect(broken(event(1, { facts: { ...meeting, disputed: known(true) } }))).toEqual([]);
    expect(broken(event(1, { parties: { partner: [BLOC] } }))).toEqual([
      ['STEP_BREAKS_LATER', 'confirm', '2025-05-04'],
    ]);
  });

  it('does not hold against it a later step that did not stand before', () => {
    const history = historyOf([registered, sent, { ...confirmed, facts: { ...met, votes: known(10) } }]);
    const corrected = { ...(history.events[0] as WorkflowEvent), parties: { keeper: [UNION] } };
    expect(correctStep(EXAMPLES, history, corrected, WORLD).outcome).toBe('allowed');
  });

  it('throws for a step that the case does not have', () => {
    expect(() => correct(event(0, { id: 'none' }))).toThrow('WORKFLOW_EVENT_UNKNOWN');
  });
});
