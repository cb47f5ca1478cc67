import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { funnelOf } from './funnel.js';
import { FUNNEL_COUNTS } from './hidden-funnel-counts.js';
import {
  anyModel,
  did,
  FRONT_A,
  GUIDE,
  honoured,
  modelOf,
  WORKFLOW,
} from './invented-models.test-support.js';
import type { Model } from './model.js';
import { publicFunnels } from './public-funnel.js';

const TODAY = day('2023-06-30');
const person = (id: number, more: Partial<Model> = {}): Model =>
  modelOf(honoured(2021), {
    ...{ id: `p${id}`, kind: 'individual', holder: 'Nguyễn Văn Thử', registrant: 'villager', owners: [] },
    ...more,
  });
const many = (count: number, make: (id: number) => Model): Model[] =>
  Array.from({ length: count }, (_, id) => make(id));

const rows = (models: readonly Model[], today = TODAY) =>
  publicFunnels(GUIDE, WORKFLOW, models, today).map(({ year, kind, ...counts }) => [
    year,
    kind,
    FUNNEL_COUNTS.map((count) => counts[count]),
  ]);

describe('publicFunnels', () => {
  it('is of years that are over, collectives and persons apart', () => {
    const refused = (id: number): Model =>
      modelOf([did('declare', '2021-07-01'), did('visit', '2022-02-01'), did('refuse', '2022-03-01')], {
        id: `r${id}`,
      });
    const models = [
      ...many(12, (id) => modelOf(honoured(2021), { id: `c${id}` })),
      ...many(6, refused),
      ...many(2, person),
      modelOf([did('declare', '2023-01-05')]),
    ];
    expect(rows(models)).toEqual([
      // nobody was withdrawn, which is few as well, and of one count alone it would be known
      [2021, 'collective', [0, 18, 12, null, null, null]],
      [2022, 'collective', [null, null, 0, 6, null, null]],
      [2021, 'individual', [0, null, null, null, null, null]],
      [2022, 'individual', [null, null, null, null, null, null]],
    ]);
  });

  it('tells of persons no more by those that were published', () => {
    const published = [{ on: day('2022-01-01'), by: FRONT_A, ground: 'văn bản đồng ý' }];
    const models = many(9, (id) => person(id, id < 8 ? { publications: published } : {}));
    expect(rows(models)[0]?.[2]).toEqual([0, null, null, null, null, null]);
  });

  it('shows counts as they are, or not at all', () => {
    const ON = asOf(day('2035-06-30'));
    fc.assert(
      fc.property(fc.array(anyModel, { maxLength: 40 }), (models) => {
        for (const { year, kind, ...counts } of publicFunnels(GUIDE, WORKFLOW, models, ON.on)) {
          const own = models.filter((model) => model.kind === kind);
          const whole = funnelOf(GUIDE, WORKFLOW, own, year, ON);
          for (const count of FUNNEL_COUNTS) expect([null, whole[count]]).toContain(counts[count]);
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it('has nothing to say where nothing was registered, or no year is over', () => {
    expect(rows([])).toEqual([]);
    expect(rows([modelOf([did('declare', '2023-01-05')])])).toEqual([]);
  });
});
