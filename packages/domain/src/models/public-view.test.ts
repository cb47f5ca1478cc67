import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import {
  anyModel,
  did,
  FRONT_A,
  FRONT_B,
  GUIDE,
  honoured,
  modelOf,
  WORKFLOW,
} from './invented-models.test-support.js';
import type { Model, Publication } from './model.js';
import { publicView } from './public-view.js';

const LATER = asOf(day('2030-01-01'));
const view = (model: Model, when = LATER) => publicView(GUIDE, WORKFLOW, model, when);
const consent: Publication = {
  on: day('2021-08-10'),
  by: FRONT_A,
  ground: 'đồng ý bằng văn bản ngày 10/8/2021',
};
const person = { kind: 'individual', registrant: 'villager', holder: 'Nguyễn Văn Thử', owners: [] } as const;

describe('publicView', () => {
  it('shows a collective from the day it is confirmed', () => {
    const model = modelOf(honoured(2021));
    expect(view(model, asOf(day('2021-07-31')))).toBeNull();
    expect(view(model, asOf(day('2021-08-01')))).toMatchObject({
      name: 'Đèn trên bến',
      confirmedOn: '2021-08-01',
    });
  });

  it('never shows who was not confirmed or took it back', () => {
    expect(
      view(modelOf([did('declare', '2021-07-01'), did('visit', '2021-07-02'), did('refuse', '2021-07-03')])),
    ).toBeNull();
    expect(view(modelOf([did('declare', '2021-07-01'), did('take-back', '2021-07-03')]))).toBeNull();
  });

  it('shows a person only once confirmed and published with a ground', () => {
    const named = modelOf(honoured(2021), { ...person, publications: [consent] });
    expect(view(modelOf(honoured(2021), person))).toBeNull();
    expect(
      view(modelOf(honoured(2021), { ...person, publications: [{ ...consent, ground: ' ' }] })),
    ).toBeNull();
    expect(view(modelOf(honoured(2021).slice(0, 2), { ...person, publications: [consent] }))).toBeNull();
    expect(view(named, asOf(day('2021-08-09')))).toBeNull();
    expect(view(named, asOf(day('2021-08-10')))?.holder).toBe('Nguyễn Văn Thử');
  });

  it('is gone where the publication was taken back', () => {
    const back = { ...consent, recordedOn: day('2021-08-10'), supersededOn: day('2022-01-01') };
    const model = modelOf(honoured(2021), { ...person, publications: [back] });
    expect(view(model, asOf(day('2025-01-01'), day('2021-12-31')))).not.toBeNull();
    expect(view(model, asOf(day('2025-01-01'), day('2022-01-01')))).toBeNull();
  });

  /** What no view may depend on: forms, bodies that act, who registers and where, judgements, refusals of papers. */
  const secret = fc.record({
    form: fc.constantFrom('A', 'B', '2', '2a'),
    body: fc.constantFrom(FRONT_A, FRONT_B),
    registrant: fc.constantFrom('villager', 'party-member', 'not-party-member'),
    proof: fc.constantFrom('biên bản mật 1', 'biên bản mật 2'),
    outcome: fc.constantFrom('met' as const, 'not-met' as const),
    document: fc.constantFrom('quyết định 1', 'quyết định 2'),
    address: fc.constantFrom('ngõ 1', 'ngõ 2'),
  });

  const withSecrets = (
    model: Model,
    given: typeof secret extends fc.Arbitrary<infer T> ? T : never,
  ): Model => ({
    ...model,
    registrant: given.registrant,
    ...(model.kind === 'individual' ? { address: given.address, content: given.address } : {}),
    judgements: [
      {
        id: 'j',
        judged: 'useful',
        outcome: given.outcome,
        on: day('2020-06-01'),
        by: given.body,
        proof: given.proof,
      },
    ],
    history: {
      ...model.history,
      parties: { ...model.history.parties, host: [given.body], keeper: [given.body] },
      events: model.history.events.map((event) => ({
        ...event,
        body: given.body,
        form: given.form,
        document: given.document,
      })),
    },
    ...(model.kind === 'individual' ? { publications: [consent] } : {}),
  });

  it('does not depend on anything restricted: two models that differ only in that look the same', () => {
    fc.assert(
      fc.property(anyModel, secret, secret, (model, one, other) => {
        expect(view(withSecrets(model, one))).toEqual(view(withSecrets(model, other)));
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it('holds none of it, and is seen often enough for that to mean something', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyModel, secret, (model, given) => {
        const shown = view(withSecrets(model, given));
        if (shown === null) return;
        seen += 1;
        const text = JSON.stringify(shown);
        const hidden = [given.proof, given.document, given.registrant, 'judge', 'form', given.body];
        if (model.kind === 'individual') hidden.push(given.address);
        for (const one of hidden) expect(text).not.toContain(one);
      }),
      { numRuns: 300, seed: 8 },
    );
    expect(seen).toBeGreaterThan(30);
  });
});
