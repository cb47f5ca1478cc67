import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay, toClauseId } from '../kernel/index.js';
import { bodyTree, handoverList } from '../organisations/index.js';
import type { DutyFacts } from './duty.js';
import { openItemsOf } from './handover.js';
import {
  ALWAYS,
  act,
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  event,
  factsOf,
  kept,
  lawOf,
  registryWith,
  span,
  TRIGGER,
} from './invented-world.test-support.js';

const LAST = asOf(day('2025-06-30'));
const ENDS = { ...ALWAYS, until: knownDay(day('2025-07-01')) };

/** A cell and the bloc above it, which end on one day. */
const registry = registryWith(
  bodyOf(BLOC, { level: 'bloc', life: ENDS }),
  bodyOf(CELL_A, { parent: BLOC, life: ENDS }),
);

const law = lawOf([
  dutyOf(),
  dutyOf({ kind: 'unscheduled', manner: 'regular' }, { id: toClauseId('VH01-2') }),
  dutyOf({ kind: 'conditional', trigger: TRIGGER }, { id: toClauseId('VH01-3'), kind: 'report' }),
]);

const YEAR = span('2025-01-01', '2025-12-31');
const open = (facts: Partial<DutyFacts> = {}, days = YEAR) =>
  openItemsOf(law, registry, factsOf(facts), { bodies: [CELL_A], span: days }, LAST);
const told = (...asked: Parameters<typeof open>) =>
  open(...asked).map(({ kind, id, duty }) => `${kind} ${id} ${duty.status}`);

describe('openItemsOf', () => {
  it('lists what stands, what waits and what the year would still have asked', () => {
    expect(bodyTree(registry, 'party-leadership', asOf(day('2025-10-31'))).units.has(CELL_A)).toBe(false);
    expect(told()).toEqual([
      'duty VH01-1 2025 not-yet',
      'duty VH01-2 continuing continuing',
      'report VH01-3 waiting not-yet',
    ]);
  });

  it('lists what is asked once, however far off the day is', () => {
    const far = dutyOf(
      { kind: 'fixed', due: { reading: 'by', day: day('2030-12-31') } },
      { id: toClauseId('VH01-9') },
    );
    const items = openItemsOf(lawOf([far]), registry, factsOf(), { bodies: [CELL_A], span: YEAR }, LAST);
    expect(items.map(({ id }) => id.split(' ')[0])).toEqual(['VH01-9']);
  });

  it('leaves out what is done, and opens what an event opened', () => {
    const done = act('1', CELL_A, '2025-03-01', { occurrence: '2025' });
    expect(told({ activities: [done], events: [event('e1', '2025-05-01')] })).toEqual([
      'duty VH01-2 continuing continuing',
      'report VH01-3 e1 open',
    ]);
  });

  it('goes as far back as it is asked to, and does not take silence for done', () => {
    const back = span('2024-06-01', '2025-06-30');
    expect(told({}, back)[0]).toBe('duty VH01-1 2024 undetermined');
    const complete = { keepingPeriods: [kept(CELL_A, '2024-01-01', '2025-06-30')] };
    expect(told(complete, back)[0]).toBe('duty VH01-1 2024 overdue');
  });

  it('asks for the bodies named and no others', () => {
    const items = openItemsOf(law, registry, factsOf(), { bodies: [CELL_A, CELL_B], span: YEAR }, LAST);
    expect(new Set(items.map(({ body }) => body))).toEqual(new Set([CELL_A, CELL_B]));
    expect(items).toHaveLength(6);
  });

  it('goes into a handover list, each item to be decided until a paper says more', () => {
    const end = {
      id: 'end-of-bloc',
      subject: 'body' as const,
      kind: 'tier-abolished' as const,
      effectiveOn: knownDay(day('2025-07-01')),
      from: [{ id: BLOC }, { id: CELL_A }],
      to: [],
      unrecorded: ['to' as const],
      basis: dutyOf().basis,
      grade: 'verified' as const,
    };
    expect(handoverList(end, open(), [], asOf(day('2025-07-01'))).counts).toEqual({
      listed: 3,
      carried: 0,
      ended: 0,
      toBeDecided: 3,
    });
  });
});
