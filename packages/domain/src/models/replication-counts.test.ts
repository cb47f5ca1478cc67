import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import {
  did,
  type FRONT_A,
  FRONT_B,
  GUIDE,
  honoured,
  modelOf,
  NEIGHBOURS,
  WORKFLOW,
} from './invented-models.test-support.js';
import { replicationCounts } from './replication-counts.js';

const spread = (on: string, ...to: readonly (typeof FRONT_A)[]) =>
  did('spread', on, { parties: { 'taken-up-by': to } });

describe('replicationCounts', () => {
  const models = [
    modelOf([...honoured(2021), spread('2022-01-01', FRONT_B, NEIGHBOURS), spread('2022-06-01', FRONT_B)]),
    modelOf([...honoured(2021), spread('2023-01-01', FRONT_B)]),
    modelOf([did('declare', '2021-07-01'), spread('2022-01-01', FRONT_B)]),
  ];
  const counted = (year: number, on = '2030-01-01') => {
    const { models: some, times, places } = replicationCounts(GUIDE, WORKFLOW, models, year, asOf(day(on)));
    return [some, times, places];
  };

  it('counts models, times and places of a year, and no step that the way does not have there', () => {
    expect(counted(2022)).toEqual([1, 2, 2]);
    expect(counted(2023)).toEqual([1, 1, 1]);
    expect(counted(2024)).toEqual([0, 0, 0]);
  });

  it('counts what was known on the day', () => {
    expect(counted(2022, '2022-05-31')).toEqual([1, 1, 2]);
  });
});
