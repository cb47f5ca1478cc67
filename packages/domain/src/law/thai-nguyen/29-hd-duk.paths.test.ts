import { describe, expect, it } from 'vitest';
import { stepNamed, stepsRefused, walkPaths } from '../../duties/index.js';
import { modelWorkflow } from './29-hd-duk.models.js';
import { at, CASTS, type Cast, judge, registry, rightly } from './29-hd-duk.models.test-support.js';

/** Steps of a path that this cast cannot take at all, and the code that says so. */
const impossible = ({ kind, grassroots }: Cast, steps: readonly string[], step: string): string | null => {
  if (step === 'agree' && kind === 'individual') return 'GUARD_NOT_MET';
  if (step === 'register' && kind === 'collective' && !steps.includes('agree')) return 'STEP_FORBIDDEN';
  const needsParty = ['compile', 'confirm-exemplar-grassroots', 'send'].includes(step);
  return needsParty && grassroots === null ? 'ACTOR_NOT_ENTITLED' : null;
};

const PATHS = walkPaths(modelWorkflow).filter(({ steps }) => steps.length > 0);

describe.each(Object.entries(CASTS))('%s', (_name, cast) => {
  it('walks every path of the guidance that is open to it, and is refused on the others', () => {
    let walked = 0;
    const closed = new Set<string>();
    for (const { steps, state } of PATHS) {
      const before = steps.slice(0, -1);
      if (before.some((step, index) => impossible(cast, before.slice(0, index), step) !== null)) continue;
      const step = steps.at(-1) ?? '';
      const decision = judge(cast, before, rightly(cast, step, at(before.length)));
      const why = impossible(cast, before, step);
      if (why === null) {
        expect([steps, decision.outcome, decision.to]).toEqual([steps, 'allowed', state]);
        walked += 1;
      } else {
        expect([steps, decision.outcome, decision.reasons[0]?.code]).toEqual([steps, 'refused', why]);
        expect(decision.reasons[0]?.ground).toBe('clause');
        closed.add(step);
      }
    }
    expect(walked).toBeGreaterThan(30);
    expect(closed.size).toBeGreaterThan(0);
  });

  it('is refused every other step in every state, by the clause where there is one', () => {
    const silent: string[] = [];
    for (const { path, step } of stepsRefused(modelWorkflow)) {
      const decision = judge(cast, path.steps, rightly(cast, step, at(path.steps.length)));
      const [reason] = decision.reasons;
      expect([path.state, step, decision.outcome, reason?.code]).toEqual([
        path.state,
        step,
        'refused',
        'STEP_OUT_OF_ORDER',
      ]);
      const order = stepNamed(modelWorkflow, step)?.order ?? [];
      expect(reason?.ground).toBe(order.length > 0 ? 'clause' : 'TEXT_SILENT');
      if (order.length === 0) silent.push(step);
    }
    expect([...new Set(silent)].sort()).toEqual([
      'choose',
      'decline-exemplar',
      'follow',
      'not-confirm',
      'replicate',
      'stop',
      'update',
      'withdraw',
    ]);
  });

  it('may not be confirmed by any other body', () => {
    const path =
      cast.kind === 'collective'
        ? ['choose', 'agree', 'register', 'review']
        : ['choose', 'register', 'review'];
    const allowed = [...registry.bodies.values()].filter(
      ({ id: body }) =>
        judge(cast, path, { step: 'confirm', on: at(6), body, form: '5' }).outcome === 'allowed',
    );
    expect(allowed.map((body) => body.id)).toEqual([cast.confirmer]);
  });

  it('may be made an exemplar of the grassroots by its own Party body right under the bloc alone', () => {
    const path = [
      'choose',
      ...(cast.kind === 'collective' ? ['agree'] : []),
      'register',
      'review',
      'confirm',
      'propose',
    ];
    const allowed = [...registry.bodies.values()].filter(
      ({ id: body }) =>
        judge(cast, path, { step: 'confirm-exemplar-grassroots', on: at(8), body, form: '6' }).outcome ===
        'allowed',
    );
    expect(allowed.map((body) => body.id)).toEqual(cast.grassroots === null ? [] : [cast.grassroots]);
  });

  it('may be registered on its own form alone', () => {
    const path = cast.kind === 'collective' ? ['choose', 'agree'] : ['choose'];
    const right = rightly(cast, 'register', at(3));
    const outcomes = ['1', '1a', '2', '2a', '3'].filter(
      (form) => judge(cast, path, { ...right, form }).outcome === 'allowed',
    );
    expect(outcomes).toEqual([cast.form]);
  });
});
