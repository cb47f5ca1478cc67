import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import {
  did,
  FRONT,
  type FRONT_A,
  FRONT_B,
  honoured,
  modelOf,
  NEIGHBOURS,
  WORLD,
} from './invented-models.test-support.js';
import { modelFacts } from './model-facts.js';

const factsOf = (model = modelOf(), on = '2025-01-01', more = {}) =>
  modelFacts(WORLD, model, asOf(day(on)), more);
const spread = (to: typeof FRONT_A, on = '2022-01-01') =>
  did('spread', on, { parties: { 'taken-up-by': [to] } });

describe('modelFacts', () => {
  it('says what the record says', () => {
    expect(factsOf()).toMatchObject({
      'models/kind': { value: 'collective' },
      'models/field': { value: 'sea' },
      'models/level': { value: 'commune' },
      'models/registrant': { value: 'group' },
      'models/registered-at': { value: 'commune' },
      'models/has-summary': { value: true },
      'models/judged/useful': { known: false },
    });
    expect(factsOf(modelOf([], { address: ' ' }))['models/has-summary']).toEqual({
      known: true,
      value: false,
    });
  });

  it('takes a role that the step itself settles', () => {
    expect(factsOf(modelOf(), '2025-01-01', { host: [FRONT] })['models/registered-at']).toMatchObject({
      value: 'district',
    });
  });

  it('does not know of a board that nobody recorded', () => {
    expect(factsOf()['models/registered-with-has-standing-board']).toMatchObject({ known: false });
  });

  it('tells where a model was taken up: near, or further away', () => {
    const near = factsOf(modelOf([...honoured(2021), spread(NEIGHBOURS)]));
    expect(near['models/replicated/commune']).toMatchObject({ value: true });
    expect(near['models/replicated/district']).toMatchObject({ known: false });
    const far = factsOf(modelOf([...honoured(2021), spread(FRONT_B)]));
    expect(far['models/replicated/commune']).toMatchObject({ known: false });
    expect(far['models/replicated/district']).toMatchObject({ value: true });
    const earlier = factsOf(modelOf([...honoured(2021), spread(FRONT_B)]), '2021-12-31');
    expect(earlier['models/replicated/district']).toMatchObject({ known: false });
  });
});
