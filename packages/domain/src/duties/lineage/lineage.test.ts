import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../directives/index.js';
import {
  asOf,
  type ClauseId,
  day,
  knownDay,
  legalBasis,
  toClauseId,
  toDocumentId,
  toProvision,
} from '../../kernel/index.js';
import type { Duty } from '../duty.js';
import {
  act,
  CELL_A,
  CELL_B,
  documentOf,
  dutyOf,
  factsOf,
  GROUP,
  GUIDE,
  graphOf,
  lawOf,
  registryOf,
  relationOf,
} from '../invented-world.test-support.js';
import { dutyAncestry } from './duty-ancestry.js';
import type { DutyFate } from './duty-fate.js';
import { checkReplacement, lineageOf } from './duty-lineage.js';
import { closedDuties } from './open-duties.js';
import { readDutyFate } from './read-duty-fate.js';

const NEXT = toDocumentId('van-hai/02-hd');
const LATER = day('2025-01-01');
const ON = asOf(LATER);

const old = (id: string, provision: string, more: Partial<Duty> = {}): Duty =>
  dutyOf(undefined, {
    id: toClauseId(id),
    basis: { document: GUIDE, provision: toProvision(provision) },
    ...more,
  });
const fresh = (id: string): Duty => dutyOf(undefined, { id: toClauseId(id), document: NEXT });

const [FIRST, SECOND, THIRD] = [old('OLD-1', 'II.2'), old('OLD-2', 'II.2.1'), old('OLD-3', 'II.20')];
const DUTIES = [FIRST, SECOND, THIRD, fresh('NEW-1'), fresh('NEW-2')];

const lawWith = (kind: RelationKind, toProvisionText?: string) =>
  lawOf(
    DUTIES,
    graphOf(
      [documentOf(GUIDE), documentOf(NEXT, knownDay(LATER))],
      [
        relationOf(NEXT, kind, GUIDE, {
          ...(toProvisionText === undefined ? {} : { toProvision: toProvision(toProvisionText) }),
        }),
      ],
    ),
  );
const fate = (
  duty: string,
  outcome: DutyFate['outcome'],
  to: readonly string[] = [],
  more: Partial<DutyFate> = {},
): DutyFate => ({
  id: `fate ${duty}`,
  duty: toClauseId(duty),
  change: NEXT,
  outcome,
  to: to.map(toClauseId),
  on: LATER,
  basis: legalBasis(NEXT, 'Điều 3'),
  ...more,
});
const ALL = [
  fate('OLD-1', 'carried', ['NEW-1']),
  fate('OLD-2', 'changed', ['NEW-1', 'NEW-2']),
  fate('OLD-3', 'ended'),
];
const open = (law: ReturnType<typeof lawWith>, on = ON) =>
  lineageOf(law, NEXT, [], on).lines.map(({ duty }) => duty.id);
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('the duties that a document touches', () => {
  it.each<[RelationKind, string | undefined, string[]]>([
    ['replaces', undefined, ['OLD-1', 'OLD-2', 'OLD-3']],
    ['repeals', undefined, ['OLD-1', 'OLD-2', 'OLD-3']],
    ['amends', undefined, ['OLD-1', 'OLD-2', 'OLD-3']],
    ['amends', 'II.2', ['OLD-1', 'OLD-2']],
    ['repeals', 'II.20', ['OLD-3']],
    ['cites', undefined, []],
    ['implements', undefined, []],
  ])('that %s, of %s: %s', (kind, part, expected) => {
    expect(open(lawWith(kind, part))).toEqual(expected);
  });

  it('are its own where its time has run out', () => {
    const graph = graphOf([
      documentOf(GUIDE, knownDay(day('2024-04-16')), { effectiveUntil: knownDay(LATER) }),
    ]);
    const law = lawOf([FIRST], graph);
    const lines = (on: string) => lineageOf(law, GUIDE, [], asOf(day(on))).lines.map(({ by }) => by);
    expect(lines('2024-12-31')).toEqual([]);
    expect(lines('2025-01-01')).toEqual([null]);
  });

  it('are not those that an earlier change settled, but those it left as they were', () => {
    const earlier = toDocumentId('van-hai/00-hd');
    const ended = fate('OLD-1', 'ended', [], { change: earlier });
    const kept = fate('OLD-2', 'carried', ['OLD-2'], { change: earlier });
    const { lines } = lineageOf(lawWith('replaces'), NEXT, [ended, kept], ON);
    expect(lines.map(({ duty }) => duty.id)).toEqual(['OLD-2', 'OLD-3']);
  });
});

describe('checkReplacement', () => {
  it('refuses a replacement without a decision for every open duty, with the list', () => {
    expect(checkReplacement(lawWith('replaces'), NEXT, ALL.slice(1), ON)).toEqual([
      {
        code: 'DUTY_UNDECIDED',
        path: ['duties', 'OLD-1'],
        params: { duty: 'OLD-1', document: GUIDE, provision: 'II.2' },
      },
    ]);
    expect(codes(checkReplacement(lawWith('replaces'), NEXT, [], ON))).toHaveLength(3);
  });

  it('takes one that decides all', () => {
    expect(checkReplacement(lawWith('replaces'), NEXT, ALL, ON)).toEqual([]);
    expect(lineageOf(lawWith('replaces'), NEXT, ALL, ON).counts).toEqual({
      open: 3,
      carried: 1,
      changed: 1,
      ended: 1,
      toBeDecided: 0,
    });
  });

  it('asks nothing of what is done with', () => {
    const closed = new Set<ClauseId>(['OLD-1', 'OLD-2', 'OLD-3'].map(toClauseId));
    expect(checkReplacement(lawWith('replaces'), NEXT, [], ON, closed)).toEqual([]);
  });

  it.each([
    ['a duty that is not touched', fate('NEW-1', 'ended'), 'LINEAGE_DUTY_NOT_OPEN'],
    ['carried to nothing', fate('OLD-1', 'carried'), 'LINEAGE_TARGETS_INVALID'],
    ['ended and yet in another', fate('OLD-1', 'ended', ['NEW-1']), 'LINEAGE_TARGETS_INVALID'],
    ['carried to a duty that is not there', fate('OLD-1', 'carried', ['NO-1']), 'DUTY_UNKNOWN'],
    ['carried to one that ends as well', fate('OLD-1', 'carried', ['OLD-2']), 'LINEAGE_TARGET_ENDS'],
  ])('refuses a decision on %s', (_, wrong, code) => {
    const found = codes(checkReplacement(lawWith('replaces'), NEXT, [wrong, ...ALL.slice(1)], ON));
    expect(found).toEqual([code, 'DUTY_UNDECIDED']);
  });

  it('refuses two decisions on one duty, and looks only at those made and known by the day', () => {
    const twice = [...ALL, fate('OLD-1', 'ended', [], { id: 'again' })];
    expect(codes(checkReplacement(lawWith('replaces'), NEXT, twice, ON))).toEqual([
      'LINEAGE_DECIDED_TWICE',
      'DUTY_UNDECIDED',
    ]);
    const later = ALL.map((one) => ({ ...one, recordedOn: day('2025-02-01') }));
    expect(codes(checkReplacement(lawWith('replaces'), NEXT, later, asOf(LATER, LATER)))).toHaveLength(3);
  });

  it('lets an amendment leave a duty as it is', () => {
    const same = [fate('OLD-1', 'carried', ['OLD-1']), fate('OLD-2', 'carried', ['OLD-2'])];
    expect(checkReplacement(lawWith('amends', 'II.2'), NEXT, same, ON)).toEqual([]);
    expect(codes(checkReplacement(lawWith('repeals', 'II.2'), NEXT, same, ON))).toEqual([
      'LINEAGE_TARGET_ENDS',
      'LINEAGE_TARGET_ENDS',
      'DUTY_UNDECIDED',
      'DUTY_UNDECIDED',
    ]);
  });

  it('keeps the sum for any decisions: open = carried + changed + ended + to be decided; nothing is dropped', () => {
    const decisions = fc.array(
      fc.record({
        duty: fc.constantFrom('OLD-1', 'OLD-2', 'OLD-3', 'NEW-1', 'NO-1'),
        outcome: fc.constantFrom('carried', 'changed', 'ended'),
        to: fc.subarray(['OLD-1', 'NEW-1', 'NEW-2', 'NO-2']),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(decisions, fc.constantFrom('replaces', 'amends', 'repeals'), (made, kind) => {
        const law = lawWith(kind);
        const all = made.map(({ duty, outcome, to }, index) => fate(duty, outcome, to, { id: `d${index}` }));
        const { counts, lines } = lineageOf(law, NEXT, all, ON);
        expect(counts.open).toBe(3);
        expect(counts.carried + counts.changed + counts.ended + counts.toBeDecided).toBe(counts.open);
        const passes = checkReplacement(law, NEXT, all, ON).length === 0;
        if (passes) expect(lines.every(({ outcome }) => outcome !== 'to-be-decided')).toBe(true);
        if (counts.toBeDecided > 0) expect(passes).toBe(false);
      }),
    );
  });
});

describe('closedDuties', () => {
  const schedule = { kind: 'fixed', due: { reading: 'by', day: day('2024-12-01') } } as const;
  const once = (bodies: readonly (typeof CELL_A)[]) =>
    lawOf([
      dutyOf(schedule, { bearers: { by: 'name', bodies } }),
      dutyOf(undefined, { id: toClauseId('YEARLY') }),
    ]);
  const closed = (bodies: readonly (typeof CELL_A)[], done: readonly (typeof CELL_A)[]) => [
    ...closedDuties(
      once(bodies),
      registryOf(),
      factsOf({ activities: done.map((body) => act(body, body, '2024-11-01')) }),
      ON,
    ),
  ];

  it('are those of a fixed day that every bearer has done; a group is never done with', () => {
    expect(closed([CELL_A, CELL_B], [CELL_A, CELL_B])).toEqual(['VH01-1']);
    expect(closed([CELL_A, CELL_B], [CELL_A])).toEqual([]);
    expect(closed([GROUP], [GROUP])).toEqual([]);
  });
});

describe('dutyAncestry', () => {
  const line = [
    fate('A', 'changed', ['B', 'C'], { id: '1' }),
    fate('B', 'carried', ['D'], { id: '2' }),
    fate('C', 'ended', [], { id: '3' }),
  ];
  const of = (id: string, on = ON) => dutyAncestry(line, toClauseId(id), on);

  it('follows a duty through any number of changes, both ways', () => {
    expect(of('A')).toEqual({ before: [], after: ['B', 'C', 'D'], ended: false });
    expect(of('D')).toEqual({ before: ['B', 'A'], after: [], ended: false });
    expect(of('C')).toEqual({ before: ['A'], after: [], ended: true });
    expect(of('A', asOf(day('2024-12-31')))).toEqual({ before: [], after: [], ended: false });
  });

  it('ends in a loop', () => {
    const loop = [fate('A', 'carried', ['B']), fate('B', 'carried', ['A'])];
    expect(dutyAncestry(loop, toClauseId('A'), ON)).toMatchObject({ before: ['B'], after: ['B'] });
  });
});

describe('readDutyFate', () => {
  const input = {
    duty: 'OLD-1',
    change: NEXT,
    outcome: 'carried',
    to: ['NEW-1'],
    on: '2025-01-01',
    basis: { document: NEXT, provision: 'Điều 3' },
  };
  const read = (change: object) => {
    const result = readDutyFate({ ...input, ...change }, lawWith('replaces'));
    return result.ok ? [] : codes(result.issues);
  };

  it.each([
    ['a sound one', {}, []],
    ['an unknown duty', { duty: 'NO-1' }, ['DUTY_UNKNOWN']],
    [
      'an unknown target and document',
      { to: ['NO-1'], change: 'no/doc' },
      ['DUTY_UNKNOWN', 'DOCUMENT_UNKNOWN'],
    ],
    ['carried to nothing', { to: [] }, ['LINEAGE_TARGETS_INVALID']],
    ['another outcome', { outcome: 'forgotten' }, ['NOT_ONE_OF']],
  ])('%s', (_, change, expected) => {
    expect(read(change)).toEqual(expected);
  });
});
