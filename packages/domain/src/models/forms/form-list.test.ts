import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { did, FRONT_A, FRONT_B, GUIDE, modelOf, WORLD } from '../invented-models.test-support.js';
import type { Model } from '../model.js';
import { formListOf } from './form-list.js';

const [, , LIST] = GUIDE.forms as [unknown, unknown, (typeof GUIDE.forms)[number]];
const visited = (id: string, on: string, more: Parameters<typeof did>[2] = {}): Model =>
  modelOf([did('declare', '2021-07-01'), did('visit', on, more)], { id });
const models = [
  visited('b', '2021-07-20'),
  visited('a', '2021-07-22'),
  visited('c', '2021-07-20', { body: FRONT_B }),
  visited('d', '2022-02-01', { year: 2021 }),
  visited('e', '2022-07-01'),
  modelOf([did('declare', '2021-07-01')], { id: 'f' }),
];
const listed = (year: number, when = '2030-01-01', by = FRONT_A, form = LIST) => {
  const found = formListOf(WORLD, form, models, { by, year }, asOf(day(when)), (one) => one);
  return found && [found.on, ...found.models.map(({ id }) => id)];
};

describe('formListOf', () => {
  it('has the models with which the body took the step in the year it is meant for', () => {
    expect(listed(2021)).toEqual(['2022-02-01', 'b', 'a', 'd']);
    expect(listed(2022)).toEqual(['2022-07-01', 'e']);
    expect(listed(2021, '2030-01-01', FRONT_B)).toEqual(['2021-07-20', 'c']);
  });

  it('is as it stood on the day', () => {
    expect(listed(2021, '2021-07-21')).toEqual(['2021-07-20', 'b']);
    expect(listed(2021, '2021-07-19')).toBeNull();
  });

  it('is none of a form of one model, nor of a year without such a step', () => {
    expect(listed(2023)).toBeNull();
    expect(listed(2021, '2030-01-01', FRONT_A, { ...LIST, layout: 'one' })).toBeNull();
  });
});
