import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asOf, day, words } from '../../kernel/index.js';
import { activitiesOf } from './activities-of.js';
import { applyStep } from './apply-step.js';
import { checkWorkflow } from './check-workflow.js';
import type { Transition, WorkflowDefinition } from './definition.js';
import type { WorkflowEvent, WorkflowHistory } from './history.js';
import type { StateId } from './ids.js';
import { CELL_A, registry, WORLD } from './invented-workflow.test-support.js';
import { nextSteps } from './next-steps.js';
import { stateAt } from './state-at.js';
import { shortestPaths, stepsRefused, walkPaths } from './walk-paths.js';

const RUNS = { seed: 20261126, numRuns: 150 };
const NAME = words('tên', 'name');
const STATES = ['a', 'b', 'c', 'd', 'e'];
const FIRST = day('2024-01-01');

const transition = fc
  .record({
    from: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1, maxLength: 2 }),
    to: fc.constantFrom(...STATES, null),
    proves: fc.boolean(),
  })
  .map(
    ({ from, to, proves }) =>
      (id: string): Transition => ({
        id,
        words: NAME,
        origin: 'ours',
        note: NAME,
        basis: [],
        grade: 'inferred',
        from,
        to,
        by: [],
        ...(proves ? { proves: [{ duty: `D-${id}` as never, kind: 'record' }] } : {}),
      }),
  );

const definition = fc.array(transition, { minLength: 1, maxLength: 6 }).map(
  (made): WorkflowDefinition => ({
    id: 'random',
    words: NAME,
    subject: NAME,
    parties: [],
    initial: 'a',
    states: STATES.map((id) => ({ id, words: NAME, origin: 'ours', note: NAME })),
    transitions: made.map((make, index) => make(`s${index}`)),
  }),
);

const event = fc.record({
  step: fc.integer({ min: 0, max: 7 }).map((index) => `s${index}`),
  on: fc.integer({ min: 0, max: 12 }),
  order: fc.integer({ min: 0, max: 2 }),
  recordedOn: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
  superseded: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
});

const history = fc.array(event, { maxLength: 8 }).map(
  (made): WorkflowHistory => ({
    id: 'h',
    workflow: 'random',
    parties: {},
    events: made.map(({ step, on, order, recordedOn, superseded }, index): WorkflowEvent => {
      const recorded = addDays(FIRST, recordedOn ?? on);
      return {
        id: `e${index}`,
        step,
        on: addDays(FIRST, on),
        body: CELL_A,
        order,
        ...(recordedOn === undefined ? {} : { recordedOn: recorded }),
        ...(superseded === undefined ? {} : { supersededOn: addDays(recorded, superseded) }),
      };
    }),
  }),
);

const someDay = fc.integer({ min: 0, max: 20 }).map((days) => addDays(FIRST, days));

/** The state by hand: day by day, each known event if it leads on. */
const naiveState = (
  made: WorkflowDefinition,
  { events }: WorkflowHistory,
  on: string,
  knownOn: string,
): StateId => {
  let state = made.initial;
  const known = events.filter(
    (one) =>
      !(one.recordedOn && one.recordedOn > knownOn) && !(one.supersededOn && one.supersededOn <= knownOn),
  );
  for (let date = FIRST; date <= on; date = addDays(date, 1))
    for (const order of [0, 1, 2])
      for (const one of known.filter((each) => each.on === date && each.order === order)) {
        const found = made.transitions.find(({ id }) => id === one.step);
        if (found?.from.some((from) => from === state)) state = found.to ?? state;
      }
  return state;
};

describe('any workflow with any history', () => {
  it('stands where a replay by hand leads, in whatever order the events come', () => {
    fc.assert(
      fc.property(definition, history, someDay, someDay, fc.nat(), (made, past, on, knownOn, seed) => {
        const { state } = stateAt(made, past, asOf(on, knownOn));
        expect(state).toBe(naiveState(made, past, on, knownOn));
        const turned = past.events.toSorted(
          (a, b) =>
            (((a.id.codePointAt(1) ?? 0) * (seed + 1)) % 7) - (((b.id.codePointAt(1) ?? 0) * (seed + 1)) % 7),
        );
        expect(stateAt(made, { ...past, events: turned }, asOf(on, knownOn)).state).toBe(state);
      }),
      RUNS,
    );
  });

  it('allows exactly the steps that lead on, and a step that is allowed leads there and breaks nothing', () => {
    fc.assert(
      fc.property(definition, history, someDay, (made, past, on) => {
        const before = stateAt(made, past, asOf(on));
        const misfits = stateAt(made, past, asOf(day('2030-01-01'))).misfits.length;
        for (const { id, from, to } of made.transitions) {
          const taken = { step: id, on, body: CELL_A };
          const decision = applyStep(made, past, taken, {}, WORLD);
          const added = { ...past, events: [...past.events, { ...taken, id: 'x', order: 9 }] };
          const after = stateAt(made, added, asOf(on));
          if (decision.outcome === 'allowed') {
            expect(after.state).toBe(to ?? before.state);
            expect(stateAt(made, added, asOf(day('2030-01-01'))).misfits.length).toBeLessThanOrEqual(misfits);
          } else {
            expect(decision.outcome).toBe('refused');
            const [code] = decision.reasons.map((reason) => reason.code);
            expect(code).toBe(from.includes(before.state) ? 'STEP_BREAKS_LATER' : 'STEP_OUT_OF_ORDER');
            expect(decision.reasons.every(({ ground }) => ground === 'TEXT_SILENT')).toBe(true);
          }
        }
        const listed = nextSteps(made, past, asOf(on), {}, WORLD).map((next) => next.transition.id);
        expect(listed).toEqual(
          made.transitions.filter(({ from }) => from.includes(before.state)).map(({ id }) => id),
        );
      }),
      RUNS,
    );
  });

  it('can be walked along every path, and every other step is refused in every state', () => {
    const along = (steps: readonly string[]): WorkflowHistory => ({
      id: 'h',
      workflow: 'random',
      parties: {},
      events: steps.map((step, index) => ({
        id: `e${index}`,
        step,
        on: addDays(FIRST, index),
        body: CELL_A,
      })),
    });
    fc.assert(
      fc.property(definition, (made) => {
        for (const { steps, state } of walkPaths(made).slice(0, 200)) {
          const position = stateAt(made, along(steps), asOf(day('2030-01-01')));
          expect([position.state, position.misfits]).toEqual([state, []]);
        }
        for (const { path, step } of stepsRefused(made)) {
          const taken = { step, on: day('2030-01-01'), body: CELL_A };
          expect(applyStep(made, along(path.steps), taken, {}, WORLD).outcome).toBe('refused');
        }
      }),
      RUNS,
    );
  });

  it('proves a duty by each step that passed and says it proves, and by no other', () => {
    fc.assert(
      fc.property(definition, history, someDay, (made, past, on) => {
        const proven = activitiesOf(made, past, asOf(on)).map(({ duty, on: when }) => `${duty} ${when}`);
        const passed = stateAt(made, past, asOf(on)).passed.filter(({ transition: { proves } }) => proves);
        expect(proven).toEqual(passed.map(({ event: one }) => `D-${one.step} ${one.on}`));
      }),
      RUNS,
    );
  });

  it('survives JSON, and its check knows the states that cannot be reached or left', () => {
    const known = {
      facts: [],
      parameters: [],
      rules: new Set(''),
      duties: new Set<never>(),
      kinds: [],
      bodies: registry.bodies,
    };
    fc.assert(
      fc.property(definition, (made) => {
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        const reached = new Set(shortestPaths(made).map(({ state }) => state));
        const said = checkWorkflow(made, known).map(({ code, params }) => `${code} ${params.state}`);
        for (const state of STATES) {
          const isLeft = made.transitions.some(({ from }) => from.includes(state));
          expect(said.includes(`WORKFLOW_STATE_UNREACHABLE ${state}`)).toBe(!reached.has(state));
          expect(said.includes(`WORKFLOW_DEAD_END ${state}`)).toBe(!isLeft);
        }
      }),
      RUNS,
    );
  });
});
