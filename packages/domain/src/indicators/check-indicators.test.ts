import { expect, it } from 'vitest';
import { registryOf } from '../duties/invented-world.test-support.js';
import { toBodyId, words } from '../kernel/index.js';
import { checkIndicators } from './check-indicators.js';
import {
  ADMISSIONS,
  ADMITTED,
  ELIGIBLE,
  ELIGIBLE_LATER,
  MEMBERS,
  RATE,
  targetOf,
} from './invented-figures.test-support.js';
import { type Indicator, toIndicatorId } from './measure.js';

const good = {
  measures: [MEMBERS, ELIGIBLE, ELIGIBLE_LATER, ADMITTED],
  indicators: [RATE, ADMISSIONS],
  targets: [targetOf()],
};
const codes = (parts: Partial<typeof good>): string[] =>
  checkIndicators({ ...good, ...parts }, registryOf()).map(({ code, path }) => `${code} ${path.join('.')}`);

it('finds nothing wrong with a whole catalogue', () => {
  expect(codes({})).toEqual([]);
});

it('says what is there twice, not there, or contradicts itself', () => {
  const { denominator: _, ...withoutBase } = RATE;
  expect(codes({ indicators: [withoutBase as Indicator, ADMISSIONS] })).toEqual([
    'DENOMINATOR_MISSING indicators.gathering-rate',
  ]);
  expect(codes({ measures: [MEMBERS, MEMBERS, ELIGIBLE, ADMITTED] })).toEqual([
    'MEASURE_DUPLICATE measures.members',
    'MEASURE_UNKNOWN indicators.gathering-rate.denominator',
  ]);
  expect(codes({ targets: [targetOf({ indicator: toIndicatorId('none') })] })).toEqual([
    'INDICATOR_UNKNOWN targets.VH-II.2-1.indicator',
  ]);
  expect(
    codes({
      targets: [targetOf({ bearers: { by: 'name', bodies: [toBodyId('x/y')] }, time: { kind: 'unstated' } })],
    }),
  ).toEqual(['BODY_UNKNOWN targets.VH-II.2-1.bearers', 'NOTE_MISSING targets.VH-II.2-1.time']);
  const condition = { fact: MEMBERS.id, words: words('còn nguồn', 'still has a source') };
  expect(codes({ targets: [targetOf({ condition })] })).toEqual([
    'CONDITION_NOT_YES_OR_NO targets.VH-II.2-1.condition',
  ]);
  expect(codes({ targets: [targetOf({ value: { id: 'v', entries: [] } })] })).toEqual([
    'TARGET_WITHOUT_VALUE targets.VH-II.2-1.value',
  ]);
});
