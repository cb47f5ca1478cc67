import { describe, expect, it } from 'vitest';
import { toMeasureId } from '../indicators/index.js';
import { asOf, day } from '../kernel/index.js';
import { effectiveModels } from './effective-models.js';
import {
  did,
  FRONT_A,
  FRONT_B,
  GROUP,
  GUIDE,
  honoured,
  modelOf,
  NEIGHBOURS,
  WORKFLOW,
} from './invented-models.test-support.js';
import type { ModelJudgement } from './model.js';

const measure = toMeasureId('front/models-effective-and-replicated');
const works = (outcome: 'met' | 'not-met' = 'met'): readonly ModelJudgement[] => [
  { id: 'w', judged: 'useful', outcome, on: day('2022-01-01'), by: FRONT_A },
];
const spread = did('spread', '2022-05-01', { parties: { 'taken-up-by': [FRONT_B] } });
const good = modelOf([...honoured(2021), spread], { judgements: works() });

const figures = (models: readonly (typeof good)[], year: number, complete: readonly (typeof GROUP)[] = []) =>
  effectiveModels(
    GUIDE,
    WORKFLOW,
    models,
    { measure, judged: 'useful', year, complete: new Set(complete) },
    asOf(day('2025-01-01')),
  ).map(({ body, value, exactness = 'exact', period }) => `${body} ${period} ${exactness} ${value}`);

describe('effectiveModels', () => {
  it('counts those that work and were replicated by the end of the year, at least', () => {
    expect(figures([good], 2022)).toEqual([`${GROUP} 2022 more-than 1`]);
    expect(figures([good], 2021)).toEqual([]);
  });

  it('is exact only of a body whose register is complete and where nothing is open', () => {
    expect(figures([good], 2022, [GROUP, NEIGHBOURS])).toEqual([
      `${GROUP} 2022 exact 1`,
      `${NEIGHBOURS} 2022 exact 0`,
    ]);
    const open = modelOf([...honoured(2021), spread], { id: 'm2' });
    expect(figures([good, open], 2022, [GROUP])).toEqual([`${GROUP} 2022 more-than 1`]);
    expect(figures([open], 2022, [GROUP])).toEqual([]);
  });

  it('does not count what does not work, was never registered, or ended', () => {
    const bad = modelOf([...honoured(2021), spread], { judgements: works('not-met') });
    const idea = modelOf([], { judgements: works() });
    const ended = modelOf([...honoured(2021), spread, did('end', '2022-06-01')], { judgements: works() });
    expect(figures([bad, idea, ended], 2022, [GROUP])).toEqual([`${GROUP} 2022 exact 0`]);
  });

  it('takes no replication on record for not known, not for none', () => {
    expect(figures([modelOf(honoured(2021), { judgements: works() })], 2022, [GROUP])).toEqual([]);
  });
});
