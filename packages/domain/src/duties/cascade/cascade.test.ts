import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay, legalBasis, toBodyId, toDocumentId, unknownDay } from '../../kernel/index.js';
import type { Bearers, DutyFacts } from '../duty.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  documentOf,
  factsOf,
  GROUP,
  GUIDE,
  graphOf,
  kept,
  PROVINCE,
  registryOf,
  registryWith,
  relationOf,
  WORLD_BODIES,
} from '../invented-world.test-support.js';
import { randomCascade } from '../random-world.test-support.js';
import { cascade } from './cascade.js';
import type { Cascade, CascadeLevel } from './definition.js';

const EXPECTED: Bearers = {
  by: 'kind',
  kinds: ['party-committee', 'party-cell'],
  levels: ['bloc', 'grassroots'],
  within: PROVINCE,
  hierarchy: 'party-leadership',
};
const ASKED: Cascade = { document: GUIDE, expected: EXPECTED, basis: legalBasis(GUIDE, 'IV') };
const PAPER_A = toDocumentId('van-hai/cell-a-kh');
const PAPER_B = toDocumentId('van-hai/bloc-kh');

const paperOf = (id = PAPER_A, body = CELL_A, issued = knownDay(day('2024-05-01'))) =>
  documentOf(id, issued, { symbol: null, issuer: { name: body, body } });

const ask = (
  on: string,
  facts: Partial<DutyFacts> = {},
  graph = graphOf(),
  registry = registryOf(),
): CascadeLevel[] => cascade(graph, registry, factsOf(facts), ASKED, asOf(day(on)));

const counts = (levels: readonly CascadeLevel[]) =>
  levels.map(({ level, expected, issued, notIssued, unknown }) => [
    level,
    expected,
    issued,
    notIssued,
    unknown,
  ]);

const stepOf = (levels: readonly CascadeLevel[], id: string) => {
  const step = levels.flatMap((level) => level.steps).find((one) => one.body.id === id);
  return step && { state: step.state, paper: step.paper?.id ?? null, days: step.days };
};

describe('cascade (invented world)', () => {
  it('counts those expected at each level, from the centre down; all unknown while nothing is recorded', () => {
    const levels = ask('2024-12-31');
    expect(counts(levels)).toEqual([
      ['bloc', 1, 0, 0, 1],
      ['grassroots', 3, 0, 0, 3],
    ]);
    expect(levels.map((level) => level.uncounted)).toEqual([[], [GROUP]]);
    expect(counts(ask('2024-12-31', {}, graphOf(), registryOf([...WORLD_BODIES].reverse())))).toEqual(
      counts(levels),
    );
  });

  it('counts a paper that carries it out, with the days it took', () => {
    const graph = graphOf([documentOf(GUIDE), paperOf()], [relationOf(PAPER_A, 'implements', GUIDE)]);
    const levels = ask('2024-12-31', {}, graph);
    expect(counts(levels)).toEqual([
      ['bloc', 1, 0, 0, 1],
      ['grassroots', 3, 1, 0, 2],
    ]);
    expect(stepOf(levels, CELL_A)).toEqual({ state: 'issued', paper: PAPER_A, days: 15 });
  });

  it.each([
    ['2024-04-30', 'unknown'],
    ['2024-05-01', 'issued'],
    ['2024-05-02', 'issued'],
  ])('issued on 1/5: on %s it is %s', (on, state) => {
    const graph = graphOf([documentOf(GUIDE), paperOf()], [relationOf(PAPER_A, 'implements', GUIDE)]);
    expect(stepOf(ask(on, {}, graph), CELL_A)?.state).toBe(state);
  });

  it('does not count a paper that is related in another way, by nobody known, or only recalled', () => {
    const nobody = documentOf(PAPER_A, knownDay(day('2024-05-01')), { issuer: { name: 'Chi bộ A' } });
    for (const graph of [
      graphOf([documentOf(GUIDE), paperOf()], [relationOf(PAPER_A, 'cites', GUIDE)]),
      graphOf([documentOf(GUIDE), nobody], [relationOf(PAPER_A, 'implements', GUIDE)]),
      graphOf([documentOf(GUIDE)], [relationOf(PAPER_A, 'implements', GUIDE)]),
    ])
      expect(stepOf(ask('2024-12-31', {}, graph), CELL_A)?.state).toBe('unknown');
    const recalled = graphOf(
      [documentOf(GUIDE), paperOf()],
      [relationOf(PAPER_A, 'implements', GUIDE, { grade: 'recalled' })],
    );
    // nor does silence say "not issued" where something is recalled
    const keepingPeriods = [kept(CELL_A, '2024-01-01', '2024-12-31')];
    expect(stepOf(ask('2024-12-31', { keepingPeriods }, recalled), CELL_A)).toEqual({
      state: 'unknown',
      paper: null,
      days: null,
    });
  });

  it("counts an organ's paper for its committee", () => {
    const board = toBodyId('van-hai/agencies-bloc-board');
    const registry = registryWith(
      bodyOf(board, { kind: 'party-standing-board', level: 'bloc', organOf: BLOC }),
    );
    const graph = graphOf(
      [documentOf(GUIDE), paperOf(PAPER_B, board)],
      [relationOf(PAPER_B, 'implements', GUIDE)],
    );
    expect(stepOf(ask('2024-12-31', {}, graph, registry), BLOC)?.state).toBe('issued');
  });

  it('takes the earliest of several papers, in whatever order they stand; one without a date only alone', () => {
    const undated = documentOf(PAPER_B, unknownDay(), { issuer: { name: 'A', body: CELL_A } });
    const relations = [relationOf(PAPER_A, 'implements', GUIDE), relationOf(PAPER_B, 'implements', GUIDE)];
    for (const order of [relations, [...relations].reverse()]) {
      const graph = graphOf([documentOf(GUIDE), paperOf(), undated], order);
      expect(stepOf(ask('2024-12-31', {}, graph), CELL_A)).toEqual({
        state: 'issued',
        paper: PAPER_A,
        days: 15,
      });
      const sameDay = graphOf([documentOf(GUIDE), paperOf(), paperOf(PAPER_B)], order);
      expect(stepOf(ask('2024-12-31', {}, sameDay), CELL_A)?.paper).toBe(PAPER_B);
    }
    const alone = graphOf([documentOf(GUIDE), undated], relations);
    expect(stepOf(ask('2024-12-31', {}, alone), CELL_A)).toEqual({
      state: 'issued',
      paper: PAPER_B,
      days: null,
    });
  });

  describe('silence', () => {
    it.each([
      ['2024-04-16', '2024-12-31', 'not-issued'],
      ['2024-04-17', '2024-12-31', 'unknown'],
      ['2024-04-16', '2024-12-30', 'unknown'],
    ])('in a register complete from %s to %s says, on 31/12: %s', (first, last, state) => {
      expect(stepOf(ask('2024-12-31', { keepingPeriods: [kept(CELL_A, first, last)] }), CELL_A)?.state).toBe(
        state,
      );
    });

    it('of a group or a doubtful body says nothing', () => {
      const life = { from: unknownDay(), until: null };
      const registry = registryWith(bodyOf(CELL_B, { parent: BLOC, life }));
      const keepingPeriods = [GROUP, CELL_B].map((id) => kept(id, '2024-01-01', '2024-12-31'));
      const levels = ask('2024-12-31', { keepingPeriods }, graphOf(), registry);
      expect(stepOf(levels, GROUP)?.state).toBe('unknown');
      expect(stepOf(levels, CELL_B)?.state).toBe('unknown');
    });
  });

  it('expects the bodies of the day it was issued, before and after they changed', () => {
    const founded = { from: knownDay(day('2024-07-01')), until: null };
    const ended = { from: knownDay(day('2000-01-01')), until: knownDay(day('2024-07-01')) };
    const registry = registryWith(
      bodyOf(CELL_A, { parent: BLOC, life: ended }),
      bodyOf(CELL_B, { parent: BLOC, life: founded }),
    );
    for (const on of ['2024-04-16', '2024-06-30', '2024-07-01', '2025-12-31'])
      expect(
        ask(on, {}, graphOf(), registry).flatMap((level) => level.steps.map((step) => step.body.id)),
      ).toEqual([BLOC, CELL_A, GROUP]);
  });

  it('expects nothing before the document, and nothing of one that is not there', () => {
    const facts = { keepingPeriods: [kept(CELL_A, '2024-01-01', '2024-12-31')] };
    expect(ask('2024-04-15', facts)).toEqual([]);
    expect(ask('2024-12-31', facts, graphOf([]))).toEqual([]);
  });

  it('of a day that is not known counts no days, and calls nobody silent without its earliest day', () => {
    const relations = [relationOf(PAPER_A, 'implements', GUIDE)];
    const bounded = unknownDay({ notBefore: { day: day('2024-04-01'), grade: 'inferred' } });
    const keepingPeriods = [kept(CELL_B, '2024-04-01', '2024-12-31')];
    const withBound = ask(
      '2024-12-31',
      { keepingPeriods },
      graphOf([documentOf(GUIDE, bounded), paperOf()], relations),
    );
    expect(stepOf(withBound, CELL_A)).toEqual({ state: 'issued', paper: PAPER_A, days: null });
    expect(stepOf(withBound, CELL_B)?.state).toBe('not-issued');
    const without = ask(
      '2024-12-31',
      { keepingPeriods },
      graphOf([documentOf(GUIDE, unknownDay()), paperOf()], relations),
    );
    expect(stepOf(without, CELL_B)?.state).toBe('unknown');
  });
});

describe('any cascade', () => {
  it('conserves: expected = issued + not issued + unknown, each body once', () => {
    fc.assert(
      fc.property(randomCascade, ({ graph, registry, facts, asked, on }) => {
        const levels = cascade(graph, registry, facts, asked, asOf(on));
        for (const { level, expected, issued, notIssued, unknown, steps } of levels) {
          expect(issued + notIssued + unknown).toBe(expected);
          expect(steps).toHaveLength(expected);
          expect(steps.every((step) => step.body.level === level)).toBe(true);
          for (const step of steps) expect(step.paper !== null).toBe(step.state === 'issued');
        }
        const all = levels.flatMap((one) => one.steps.map((step) => step.body.id));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('does not depend on the order in which bodies, papers and facts stand', () => {
    fc.assert(
      fc.property(randomCascade, ({ graph, registry, facts, asked, on, reversed }) => {
        expect(cascade(reversed.graph, reversed.registry, reversed.facts, asked, asOf(on))).toEqual(
          cascade(graph, registry, facts, asked, asOf(on)),
        );
      }),
    );
  });
});
