import { describe, expect, it } from 'vitest';
import { asOf, type CalendarDate, day, knownDay, toBodyId, unknownDay, words } from '../kernel/index.js';
import { buildRegistry } from '../organisations/index.js';
import { bearersOn } from './bearers.js';
import type { Bearers, DutyFacts } from './duty.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  CELLS,
  ELSEWHERE,
  GROUP,
  PROVINCE,
  registryOf,
  registryWith,
  WORLD_BODIES,
} from './invented-world.test-support.js';

const ON = day('2024-10-31');

const whoBears = (
  bearers: Bearers,
  registry = registryOf(),
  on: CalendarDate = ON,
  conditions: DutyFacts['conditions'] = {},
): [string, string | null][] =>
  bearersOn(registry, bearers, asOf(on), conditions).map(({ body, doubt }) => [
    body.id,
    doubt === null ? null : `${doubt.why} of ${doubt.about}`,
  ]);

describe('bearersOn (invented world)', () => {
  it('selects by kind, level and territory; a group bears like one body', () => {
    expect(whoBears(CELLS)).toEqual([
      [CELL_A, null],
      [CELL_B, null],
      [GROUP, null],
    ]);
    expect(whoBears({ ...CELLS, kinds: ['veterans-association'] })).toEqual([]);
    expect(whoBears({ ...CELLS, levels: ['commune'] })).toEqual([]);
  });

  it('takes the body of the territory itself, and all below it at any depth', () => {
    const all: Bearers & { readonly by: 'kind' } = {
      ...CELLS,
      kinds: ['party-committee', 'party-cell'],
      levels: ['province', 'bloc', 'grassroots'],
      within: PROVINCE,
    };
    expect(whoBears(all).map(([id]) => id)).toEqual([PROVINCE, BLOC, CELL_A, CELL_B, GROUP]);
  });

  it('selects by name, wherever the body stands', () => {
    expect(whoBears({ by: 'name', bodies: [ELSEWHERE, PROVINCE] })).toEqual([
      [PROVINCE, null],
      [ELSEWHERE, null],
    ]);
  });

  it('asks only among the bodies that are given', () => {
    const some = WORLD_BODIES.filter((body) => body.id === CELL_B || body.id === ELSEWHERE);
    expect(bearersOn(registryOf(), CELLS, asOf(ON), {}, some).map(({ body }) => body.id)).toEqual([CELL_B]);
  });

  it('climbs the named hierarchy only', () => {
    const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, hierarchy: 'sector' }));
    expect(whoBears(CELLS, registry).map(([id]) => id)).toEqual([CELL_B, GROUP]);
    expect(whoBears({ ...CELLS, hierarchy: 'sector' }, registry).map(([id]) => id)).toEqual([CELL_A]);
  });

  it.each([
    ['2024-06-30', 2],
    ['2024-07-01', 3],
    ['2024-07-02', 3],
  ])('looks at the parent of the day: %s, %i bearers', (on, count) => {
    const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, parentFrom: day('2024-07-01') }));
    expect(whoBears(CELLS, registry, day(on))).toHaveLength(count);
  });

  it('ends on a loop of parents, and on a parent that is not there', () => {
    const [x, y] = [toBodyId('van-hai/x'), toBodyId('van-hai/y')];
    const registry = registryWith(
      bodyOf(x, { parent: y }),
      bodyOf(y, { parent: x }),
      bodyOf(CELL_A, { parent: toBodyId('van-hai/nobody') }),
    );
    expect(whoBears(CELLS, registry).map(([id]) => id)).toEqual([CELL_B, GROUP]);
  });

  describe('life', () => {
    const from = day('2024-07-01');
    const until = day('2025-03-01');

    it.each([
      ['2024-06-30', false],
      ['2024-07-01', true],
      ['2024-07-02', true],
      ['2025-02-28', true],
      ['2025-03-01', false],
      ['2025-03-02', false],
    ])('of known days, on %s: %s', (on, expected) => {
      const life = { from: knownDay(from), until: knownDay(until) };
      const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
      expect(whoBears(CELLS, registry, day(on)).some(([id]) => id === CELL_A)).toBe(expected);
    });

    const bounds = {
      notBefore: { day: day('2025-02-01'), grade: 'reported' },
      notAfter: { day: day('2025-03-01'), grade: 'reported' },
    } as const;

    it.each([
      ['2025-01-31', [[CELL_A, null]]],
      ['2025-02-01', [[CELL_A, `BEARER_END_NOT_RECORDED of ${CELL_A}`]]],
      ['2025-02-28', [[CELL_A, `BEARER_END_NOT_RECORDED of ${CELL_A}`]]],
      ['2025-03-01', []],
    ])('with an end between bounds, on %s', (on, expected) => {
      const life = { from: knownDay(from), until: unknownDay(bounds) };
      const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
      expect(whoBears({ by: 'name', bodies: [CELL_A] }, registry, day(on))).toEqual(expected);
    });

    it.each([
      ['2025-01-31', []],
      ['2025-02-01', [[CELL_A, `BEARER_START_NOT_RECORDED of ${CELL_A}`]]],
      ['2025-02-28', [[CELL_A, `BEARER_START_NOT_RECORDED of ${CELL_A}`]]],
      ['2025-03-01', [[CELL_A, null]]],
    ])('with a start between bounds, on %s', (on, expected) => {
      const life = { from: unknownDay(bounds), until: null };
      const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
      expect(whoBears({ by: 'name', bodies: [CELL_A] }, registry, day(on))).toEqual(expected);
    });

    it.each([
      ['2025-01-31', CELL_A, null],
      ['2025-02-01', CELL_A, `BEARER_END_NOT_RECORDED of ${BLOC}`],
    ])('doubts a body whose parent may have ended, on %s', (on, id, doubt) => {
      const life = { from: knownDay(from), until: unknownDay(bounds) };
      const registry = registryWith(
        bodyOf(BLOC, { kind: 'party-committee', level: 'bloc', parent: PROVINCE, life }),
      );
      expect(whoBears({ ...CELLS, within: PROVINCE }, registry, day(on))).toContainEqual([id, doubt]);
    });

    it('has no bearers below a parent that has surely ended', () => {
      const life = { from: knownDay(from), until: unknownDay(bounds) };
      const registry = registryWith(
        bodyOf(BLOC, { kind: 'party-committee', level: 'bloc', parent: PROVINCE, life }),
      );
      expect(whoBears({ ...CELLS, within: PROVINCE }, registry, day('2025-03-01'))).toEqual([]);
    });

    it("names its own doubt before its parent's", () => {
      const life = { from: knownDay(from), until: unknownDay() };
      const registry = registryWith(
        bodyOf(BLOC, { kind: 'party-committee', level: 'bloc', parent: PROVINCE, life }),
        bodyOf(CELL_A, { parent: BLOC, life }),
      );
      expect(whoBears({ ...CELLS, within: PROVINCE }, registry)).toContainEqual([
        CELL_A,
        `BEARER_END_NOT_RECORDED of ${CELL_A}`,
      ]);
    });
  });

  describe('condition', () => {
    const asked: Bearers & { readonly by: 'kind' } = {
      ...CELLS,
      condition: { fact: 'follows', words: words('được phân công', 'assigned') },
    };

    it('bears when it is met, may when nobody said, does not when it is not', () => {
      const conditions = { follows: { [CELL_A]: true, [CELL_B]: false } };
      expect(whoBears(asked, registryOf(), ON, conditions)).toEqual([
        [CELL_A, null],
        [GROUP, `BEARER_CONDITION_UNKNOWN of ${GROUP}`],
      ]);
    });

    it('is unknown without any facts, never false', () => {
      expect(whoBears(asked).every(([, doubt]) => doubt?.startsWith('BEARER_CONDITION_UNKNOWN'))).toBe(true);
      expect(whoBears(asked)).toHaveLength(3);
    });

    it('rules a body out even when its end is in doubt', () => {
      const life = { from: knownDay(day('2000-01-01')), until: unknownDay() };
      const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
      expect(whoBears(asked, registry, ON, { follows: { [CELL_A]: false } })).toHaveLength(2);
    });
  });

  it('knows a body only from the day it was recorded until the day it was corrected away', () => {
    const recorded = bodyOf(CELL_A, {
      parent: BLOC,
      recordedOn: day('2024-05-01'),
      supersededOn: day('2024-06-01'),
    });
    const registry = buildRegistry([], [...WORLD_BODIES.filter((body) => body.id !== CELL_A), recorded]);
    const knows = (knownOn: string): boolean =>
      bearersOn(registry, CELLS, asOf(ON, day(knownOn))).some(({ body }) => body.id === CELL_A);
    expect(['2024-04-30', '2024-05-01', '2024-05-31', '2024-06-01'].map(knows)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
