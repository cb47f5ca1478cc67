import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay, legalBasis, toClauseId } from '../kernel/index.js';
import { dutyBearersOn } from './carry-over.js';
import { countPairs } from './count-pairs.js';
import { dutiesOf } from './duties-of.js';
import type { CarryOver } from './duty.js';
import { explainDuty } from './explain-duty.js';
import {
  act,
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  CELLS,
  dutyOf,
  ELSEWHERE,
  factsOf,
  GUIDE,
  kept,
  lawOf,
  registryWith,
  span,
} from './invented-world.test-support.js';

const DECISION = legalBasis('van-hai/01-hd', 'Điều 2');
const CARRIED: CarryOver = {
  id: 'carry-1',
  document: GUIDE,
  from: CELL_A,
  to: ELSEWHERE,
  on: day('2025-07-01'),
  basis: DECISION,
};
const registry = registryWith(
  bodyOf(CELL_A, {
    parent: BLOC,
    life: { from: knownDay(day('2000-01-01')), until: knownDay(day('2025-07-01')) },
  }),
);
const duty = dutyOf(undefined, { bearers: { by: 'name', bodies: [CELL_A] } });
const ask = (on: string, carryOvers: readonly CarryOver[], more = {}) =>
  dutiesOf(
    lawOf([duty]),
    registry,
    factsOf({ carryOvers, ...more }),
    { span: span('2025-01-01', '2025-12-31') },
    asOf(day(on)),
  );

describe('a duty that was carried over', () => {
  it('is asked of nobody without a decision, when its bearer has ended by the due day', () => {
    expect(ask('2025-11-01', [])).toEqual([]);
  });

  it('is asked of the successor, which says by what decision', () => {
    const [item, ...others] = ask('2025-11-01', [CARRIED], {
      keepingPeriods: [kept(ELSEWHERE, '2025-01-01', '2025-12-31')],
    });
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      bearer: { body: { id: ELSEWHERE }, carriedBy: CARRIED },
      status: 'overdue',
    });
    expect(ask('2025-11-01', [CARRIED], { activities: [act('a', ELSEWHERE, '2025-10-02')] })[0]?.status).toBe(
      'done',
    );
  });

  it.each([
    ['2025-10-30', 1],
    ['2025-10-31', 1],
    ['2025-11-01', 0],
  ])('from %s on, asked of the due day 31/10: %i', (on, count) => {
    expect(ask('2025-12-01', [{ ...CARRIED, on: day(on) }])).toHaveLength(count);
  });

  it('only by a decision on this document, from this body, and known by then', () => {
    for (const other of [
      { document: DECISION.document, from: CELL_B },
      { from: BLOC },
      { recordedOn: day('2025-11-02') },
      { supersededOn: day('2025-11-01') },
    ])
      expect(
        dutiesOf(
          lawOf([duty]),
          registry,
          factsOf({ carryOvers: [{ ...CARRIED, ...other }] }),
          { span: span('2025-01-01', '2025-12-31') },
          asOf(day('2025-11-01'), day('2025-11-01')),
        ),
      ).toEqual([]);
  });

  it('is borne once, by the clause where the clause asks the same body, by the first of two decisions', () => {
    const on = asOf(day('2025-08-01'));
    const both = dutyOf(undefined, { bearers: { by: 'name', bodies: [CELL_A, ELSEWHERE] } });
    expect(dutyBearersOn(registry, both, { carryOvers: [CARRIED] }, on)).toEqual([
      expect.not.objectContaining({ carriedBy: CARRIED }),
    ]);
    const later = { ...CARRIED, id: 'carry-2', on: day('2025-07-15') };
    for (const carryOvers of [
      [CARRIED, later],
      [later, CARRIED],
    ])
      expect(dutyBearersOn(registry, duty, { carryOvers }, on).map((one) => one.carriedBy?.id)).toEqual([
        'carry-1',
      ]);
  });

  it('moves the whole territory where bearers are selected by kind', () => {
    const elsewhere = registryWith(bodyOf(CELL_B, { parent: ELSEWHERE }));
    const found = dutyBearersOn(
      elsewhere,
      dutyOf(undefined, { bearers: { ...CELLS, within: BLOC } }),
      { carryOvers: [{ ...CARRIED, from: BLOC }] },
      asOf(day('2025-08-01')),
    );
    expect(found.map(({ body, carriedBy }) => [body.id, carriedBy?.id ?? null])).toEqual(
      expect.arrayContaining([
        [CELL_A, null],
        [CELL_B, 'carry-1'],
      ]),
    );
  });

  it('may be one clause alone, and then it is no other', () => {
    const other = dutyOf(undefined, { ...duty, id: toClauseId('VH01-2') });
    const only = { ...CARRIED, duties: [duty.id] };
    const bearers = (of: typeof duty, carried: CarryOver) =>
      dutyBearersOn(registry, of, { carryOvers: [carried] }, asOf(day('2025-08-01'))).length;
    expect([bearers(duty, only), bearers(other, only), bearers(other, CARRIED)]).toEqual([1, 0, 1]);
    expect(countPairs(registry, [duty, other], [ELSEWHERE], [only])).toBe(1);
  });

  it('is counted among the pairs, and told in words', () => {
    expect(countPairs(registry, [duty], [ELSEWHERE])).toBe(0);
    expect(countPairs(registry, [duty], [ELSEWHERE], [{ ...CARRIED, supersededOn: day('2025-07-02') }])).toBe(
      1,
    );
    const [item] = ask('2025-11-01', [CARRIED]);
    const names = { body: (id: string) => ({ vi: id, en: id }), document: (id: string) => id };
    expect(item && explainDuty(item, 'vi', names)[3]).toBe(
      `Tiếp nhận nhiệm vụ của ${CELL_A} từ ngày 1/7/2025, theo van-hai/01-hd, Điều 2.`,
    );
  });
});
