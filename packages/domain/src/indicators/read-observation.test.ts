import { describe, expect, it } from 'vitest';
import { CELL_A, registryOf } from '../duties/invented-world.test-support.js';
import { day } from '../kernel/index.js';
import { lawOf, measureOf } from './invented-figures.test-support.js';
import { readObservation } from './read-observation.js';

const YES = measureOf('has-plan', { unit: 'yes', overTime: 'last' });
const { catalogue } = lawOf();
const world = {
  catalogue: { ...catalogue, measures: new Map([...catalogue.measures, [YES.id, YES]]) },
  registry: registryOf(),
  today: day('2025-10-01'),
};
const codes = (input: unknown): string[] => {
  const read = readObservation(input, world);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const good = { body: CELL_A, measure: 'members', period: '2025', value: 812 };

describe('a figure from outside', () => {
  it('is read as it is', () => {
    expect(readObservation({ ...good, exactness: 'rounded', step: 10 }, world)).toEqual({
      ok: true,
      value: { ...good, exactness: 'rounded', step: 10 },
    });
  });

  it('is refused with everything that is wrong', () => {
    expect(codes({ ...good, body: 'van-hai/nobody', measure: 'nothing', period: '2025-Q5' })).toEqual([
      'BODY_UNKNOWN body',
      'MEASURE_UNKNOWN measure',
      'REPORTING_PERIOD_INVALID period',
    ]);
    expect(codes({ ...good, value: 1.5, step: 3, period: '2026' })).toEqual([
      'PERIOD_IN_FUTURE period',
      'VALUE_HAS_DECIMALS value',
      'STEP_NOT_ASKED step',
    ]);
    expect(codes({ ...good, exactness: 'rounded' })).toEqual(['STEP_MISSING step']);
    expect(codes({ ...good, measure: 'has-plan', value: 2 })).toEqual(['VALUE_NOT_YES_OR_NO value']);
    expect(codes({ ...good, value: -1, other: 1 })).toEqual([
      'PROPERTY_UNKNOWN other',
      'VALUE_OUT_OF_RANGE value',
    ]);
    expect(codes({ ...good, value: Number.NaN })).toEqual(['VALUE_OUT_OF_RANGE value']);
  });
});
