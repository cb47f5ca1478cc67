import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day, toBodyId } from '../kernel/index.js';
import {
  decisionFits,
  HANDOVER_KINDS,
  type HandoverDecision,
  type HandoverItem,
  handoverList,
} from './handover.js';
import { bodyEvent, DECISION } from './succession.test-support.js';

const [A, B, C, X] = ['a', 'b', 'c', 'x'].map(toBodyId) as [
  HandoverItem['body'],
  HandoverItem['body'],
  HandoverItem['body'],
  HandoverItem['body'],
];
const item = (id: string, more: Partial<HandoverItem> = {}): HandoverItem => ({
  kind: 'duty',
  id,
  body: A,
  ...more,
});
const carried = (id: string, more: Partial<HandoverDecision> = {}): HandoverDecision => ({
  kind: 'duty',
  item: id,
  body: A,
  outcome: 'carried',
  to: [C],
  on: day('2025-06-20'),
  basis: DECISION,
  ...more,
});
const MERGER = bodyEvent('consolidate', ['a', 'b'], ['c']);
const NOW = asOf(day('2025-07-01'));

const list = (
  items: readonly HandoverItem[],
  decisions: readonly HandoverDecision[] = [],
  event = MERGER,
  at = NOW,
) => {
  const { lines, counts, issues } = handoverList(event, items, decisions, at);
  return {
    lines: lines.map((line) => `${line.item.id} ${line.outcome}`),
    counts,
    codes: issues.map(({ code, path }) => `${code} ${path.join('.')}`),
  };
};

describe('handoverList', () => {
  it('leaves to be decided what no decision speaks of', () => {
    expect(
      list([item('1'), item('2'), item('3')], [carried('1'), carried('2', { outcome: 'ended', to: [] })]),
    ).toEqual({
      lines: ['1 carried', '2 ended', '3 to-be-decided'],
      counts: { listed: 3, carried: 1, ended: 1, toBeDecided: 1 },
      codes: [],
    });
  });

  it('tells items of one id apart by kind and body', () => {
    const items = [item('1'), item('1', { kind: 'file' }), item('1', { body: B })];
    expect(list(items, [carried('1', { kind: 'file' })]).lines).toEqual([
      '1 to-be-decided',
      '1 carried',
      '1 to-be-decided',
    ]);
  });

  it('reports a receiver that is no successor, and lets nothing be carried to it', () => {
    expect(list([item('1')], [carried('1', { to: [C, X] })])).toMatchObject({
      lines: ['1 to-be-decided'],
      codes: ['HANDOVER_NOT_A_SUCCESSOR decisions.0.to.1'],
    });
    expect(list([item('1')], [carried('1', { to: [B] })]).codes).toEqual([
      'HANDOVER_NOT_A_SUCCESSOR decisions.0.to.0',
    ]);
  });

  it('takes a receiver from the decision where not all successors are recorded, and says which', () => {
    const silent = bodyEvent('tier-abolished', ['a', 'b'], [], { unrecorded: ['to'] });
    const { lines, issues } = handoverList(silent, [item('1')], [carried('1')], NOW);
    expect(lines).toMatchObject([{ outcome: 'carried', to: [C], unlisted: [C] }]);
    expect(issues).toEqual([]);
    expect(list([item('1')], [carried('1', { to: [B] })], silent).codes).toEqual([
      'HANDOVER_NOT_A_SUCCESSOR decisions.0.to.0',
    ]);
    expect(handoverList(MERGER, [item('1')], [carried('1')], NOW).lines).toMatchObject([{ unlisted: [] }]);
  });

  it('reports a decision on what is not open, without a receiver, or with one for what ends', () => {
    expect(list([item('1')], [carried('2')])).toMatchObject({
      lines: ['1 to-be-decided'],
      codes: ['HANDOVER_ITEM_UNKNOWN decisions.0'],
    });
    expect(list([item('1')], [carried('1', { to: [] })]).codes).toEqual([
      'HANDOVER_RECEIVERS_INVALID decisions.0.to',
    ]);
    expect(list([item('1')], [carried('1', { outcome: 'ended' })]).codes).toEqual([
      'HANDOVER_RECEIVERS_INVALID decisions.0.to',
    ]);
  });

  it('allows decisions on what ends, to those that follow, and no others', () => {
    expect(decisionFits(MERGER, carried('1'))).toBe(true);
    expect(decisionFits(MERGER, carried('1', { to: [C, X] }))).toBe(false);
    expect(decisionFits(MERGER, carried('1', { body: X }))).toBe(false);
    expect(decisionFits(MERGER, carried('1', { outcome: 'ended', to: [] }))).toBe(true);
    expect(decisionFits(bodyEvent('merge', [['a'], 'b'], ['a']), carried('1', { to: [A] }))).toBe(false);
  });

  it('does not choose between two decisions', () => {
    expect(list([item('1')], [carried('1'), carried('1', { outcome: 'ended', to: [] })])).toMatchObject({
      lines: ['1 to-be-decided'],
      codes: ['HANDOVER_DECIDED_TWICE decisions'],
    });
    const corrected = [
      carried('1', { supersededOn: day('2025-06-25') }),
      carried('1', { outcome: 'ended', to: [], recordedOn: day('2025-06-25') }),
    ];
    expect(list([item('1')], corrected).lines).toEqual(['1 ended']);
    expect(list([item('1')], corrected, MERGER, asOf(day('2025-07-01'), day('2025-06-24'))).lines).toEqual([
      '1 carried',
    ]);
  });

  it('does not know a decision before its day', () => {
    const later = [carried('1', { on: day('2025-07-02') })];
    expect(list([item('1')], later).lines).toEqual(['1 to-be-decided']);
    expect(list([item('1')], later, MERGER, asOf(day('2025-07-02'))).lines).toEqual(['1 carried']);
  });

  it('reports items of bodies that do not end in the event, and those listed twice', () => {
    expect(list([item('1', { body: X }), item('2'), item('2')])).toMatchObject({
      lines: ['2 to-be-decided'],
      codes: ['HANDOVER_BODY_NOT_ENDING items.0', 'HANDOVER_ITEM_TWICE items.2'],
    });
    const merge = bodyEvent('merge', [['a'], 'b'], ['a']);
    expect(list([item('1')], [], merge).codes).toEqual(['HANDOVER_BODY_NOT_ENDING items.0']);
  });

  it('loses nothing, whatever is listed and decided', () => {
    const body = fc.constantFrom(A, A, B, X);
    const kind = fc.constantFrom(...HANDOVER_KINDS);
    const id = fc.constantFrom('1', '2');
    const items = fc.array(fc.record({ kind, id, body }), { minLength: 6, maxLength: 24 });
    const decisions = fc.array(
      fc.record({
        kind,
        item: id,
        body,
        outcome: fc.constantFrom('carried' as const, 'ended' as const),
        to: fc.constantFrom<HandoverDecision['to'][]>([], [C], [C], [C, X]),
        on: fc.constantFrom(day('2025-06-20'), day('2025-07-02')),
        basis: fc.constant(DECISION),
      }),
      { maxLength: 12 },
    );
    const seen = { carried: 0, ended: 0, toBeDecided: 0 };
    fc.assert(
      fc.property(items, decisions, (open, decided) => {
        const { lines, counts, issues } = handoverList(MERGER, open, decided, NOW);
        expect(counts.listed).toBe(counts.carried + counts.ended + counts.toBeDecided);
        for (const kind of HANDOVER_KINDS) {
          const outcomes = lines.flatMap(({ item, outcome }) => (item.kind === kind ? [outcome] : []));
          const keys = open.flatMap((one) =>
            one.kind === kind && one.body !== X ? [`${one.body} ${one.id}`] : [],
          );
          expect(outcomes).toHaveLength(new Set(keys).size);
        }
        const about = issues.filter(({ path }) => path[0] === 'items').length;
        expect(lines.length + about).toBe(open.length);
        const effective = decided.filter(({ on }) => on <= NOW.on);
        // a decision in force either decides a line or is named in an issue
        for (const decision of effective) {
          const decides = lines.some((line) => 'decision' in line && line.decision === decision);
          const index = decided.indexOf(decision);
          const named = issues.some(
            ({ code, path, params }) =>
              (path[0] === 'decisions' && path[1] === index) ||
              (code === 'HANDOVER_DECIDED_TWICE' && params.item === decision.item),
          );
          expect(decides || named).toBe(true);
        }
        seen.carried += counts.carried;
        seen.ended += counts.ended;
        seen.toBeDecided += counts.toBeDecided;
      }),
      { numRuns: 500, seed: 20_250_701 },
    );
    expect(Math.min(seen.carried, seen.ended, seen.toBeDecided)).toBeGreaterThan(20);
  });
});
