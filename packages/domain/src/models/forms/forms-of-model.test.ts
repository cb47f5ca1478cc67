import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { did, FRONT_A, FRONT_B, GUIDE, honoured, modelOf, WORLD } from '../invented-models.test-support.js';
import { formDrawnUp, formsOfModel } from './forms-of-model.js';

const LATER = asOf(day('2022-12-31'));
const codes = (kind: 'collective' | 'individual'): string[] =>
  formsOfModel(WORLD, modelOf([], { kind }), LATER).map(({ code }) => code);
const form = (code: string) => {
  const found = GUIDE.forms.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('formsOfModel', () => {
  it('has the forms that the steps ask of this model, and no other', () => {
    expect([codes('collective'), codes('individual')]).toEqual([
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });

  it('leaves out a form of its kind that no step asks of it', () => {
    const guide = { ...GUIDE, forms: GUIDE.forms.map(({ kind: _, ...one }) => one) };
    const found = formsOfModel({ ...WORLD, guide }, modelOf(), LATER).map(({ code }) => code);
    expect(found).toEqual(['A', 'C']);
  });
});

describe('formDrawnUp', () => {
  const model = modelOf([
    ...honoured(2021),
    did('declare', '2022-03-01', { supersededOn: day('2022-03-02') }),
  ]);

  it('tells who took the step on it, and when, as known on the day', () => {
    expect(formDrawnUp(WORLD, form('A'), model, LATER)).toEqual({ by: FRONT_A, on: '2021-07-01' });
    expect(formDrawnUp(WORLD, form('C'), model, LATER)).toEqual({ by: FRONT_A, on: '2021-07-20' });
    expect(formDrawnUp(WORLD, form('C'), model, asOf(day('2021-07-19')))).toBeNull();
  });

  it('takes the step that names the form before one that only may be made on it', () => {
    const two = modelOf([
      did('declare', '2021-07-01', { form: 'C', body: FRONT_B }),
      did('visit', '2021-07-20'),
    ]);
    expect(formDrawnUp(WORLD, form('C'), two, LATER)).toEqual({ by: FRONT_B, on: '2021-07-01' });
  });
});
