import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  type BodyId,
  type DocumentId,
  day,
  knownDay,
  legalBasis,
  toClauseId,
} from '../kernel/index.js';
import type { HandoverDecision } from '../organisations/index.js';
import { dutiesOf } from './duties-of.js';
import type { DutyFacts } from './duty.js';
import { openItemsOf } from './handover.js';
import { handoverFacts, type RecordedHandover } from './handover-facts.js';
import {
  ALWAYS,
  act,
  BLOC,
  bodyOf,
  CELL_A,
  dutyOf,
  ELSEWHERE,
  event,
  factsOf,
  GUIDE,
  kept,
  lawOf,
  registryWith,
  span,
  TRIGGER,
} from './invented-world.test-support.js';
import { bears } from './record-world.js';

const PAPER = legalBasis('van-hai/02-qd', 'Điều 3');
const ENDS = day('2025-07-01');
const LAST = asOf(day('2025-06-30'));
/** A cell that ends with June 2025, and one that begins the day after. */
const registry = registryWith(
  bodyOf(CELL_A, { parent: BLOC, life: { ...ALWAYS, until: knownDay(ENDS) } }),
  bodyOf(ELSEWHERE, { life: { from: knownDay(ENDS), until: null } }),
);
const law = lawOf([
  dutyOf(),
  dutyOf({ kind: 'unscheduled', manner: 'regular' }, { id: toClauseId('VH01-2') }),
  dutyOf({ kind: 'conditional', trigger: TRIGGER }, { id: toClauseId('VH01-3'), kind: 'report' }),
]);
const YEARS = span('2024-06-01', '2025-12-31');
const open = openItemsOf(law, registry, factsOf(), { bodies: [CELL_A], span: YEARS }, LAST);

const decide = (item: string, more: Partial<RecordedHandover> = {}): RecordedHandover => ({
  id: `decision on ${item}`,
  kind: 'duty',
  item,
  body: CELL_A,
  outcome: 'carried',
  to: [ELSEWHERE],
  on: day('2025-06-20'),
  effectiveOn: ENDS,
  basis: PAPER,
  ...more,
});
const documentOf = (id: string): DocumentId | null =>
  law.duties.some((duty) => duty.id === id) ? GUIDE : null;
const asked = (
  decisions: readonly RecordedHandover[],
  {
    on = '2025-12-31',
    bodies = [CELL_A, ELSEWHERE],
    ...facts
  }: Partial<DutyFacts> & { on?: string; bodies?: BodyId[] } = {},
) => {
  const made = handoverFacts(decisions, documentOf);
  return dutiesOf(law, registry, factsOf({ ...facts, ...made }), { span: YEARS, bodies }, asOf(day(on)));
};
const told = (...question: Parameters<typeof asked>) =>
  asked(...question).map(({ duty, occurrence, bearer, status }) =>
    [bearer.body.id, duty.id, occurrence.key, status].join(' '),
  );

describe('an open duty that a paper carries to a successor', () => {
  it('is asked of the successor, which says by what paper, also where it had fallen due before', () => {
    expect(open.map(({ id }) => id)).toEqual([
      'VH01-1 2024',
      'VH01-1 2025',
      'VH01-2 continuing',
      'VH01-3 waiting',
    ]);
    const [item, ...others] = asked([decide('VH01-1 2024')], { bodies: [ELSEWHERE] });
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      occurrence: { key: '2024' },
      bearer: { carriedBy: { basis: PAPER, from: CELL_A, on: ENDS } },
    });
    expect(told([], { bodies: [ELSEWHERE] })).toEqual([]);
  });

  it('is no other occurrence, and no other duty of the document', () => {
    expect(told([decide('VH01-1 2025')], { bodies: [ELSEWHERE] })).toEqual([
      `${ELSEWHERE} VH01-1 2025 undetermined`,
    ]);
    expect(told([decide('VH01-2 continuing')], { bodies: [ELSEWHERE] })).toEqual([
      `${ELSEWHERE} VH01-2 continuing continuing`,
    ]);
  });

  it.each([
    ['2025-06-30', ENDS, 0],
    ['2025-07-01', ENDS, 1],
    ['2025-08-14', day('2025-08-15'), 0],
    ['2025-08-15', day('2025-08-15'), 1],
  ])('on %s by a decision of %s: %i', (on, decided, count) => {
    expect(told([decide('VH01-1 2024', { on: decided })], { on, bodies: [ELSEWHERE] })).toHaveLength(count);
  });

  it('is superseded for the body that ended, and done by what the successor does', () => {
    expect(told([decide('VH01-1 2024')], { bodies: [CELL_A] })).toEqual([`${CELL_A} VH01-1 2024 superseded`]);
    const late = act('late', ELSEWHERE, '2025-09-01', { occurrence: '2024' });
    expect(told([decide('VH01-1 2024')], { bodies: [ELSEWHERE], activities: [late] })).toEqual([
      `${ELSEWHERE} VH01-1 2024 done-late`,
    ]);
  });

  it('is what an event opens later, where it waited for one', () => {
    const opened = (on: string) =>
      told([decide('VH01-3 waiting', { kind: 'report' })], { bodies: [ELSEWHERE], events: [event('e', on)] });
    expect(told([decide('VH01-3 waiting', { kind: 'report' })], { bodies: [ELSEWHERE] })).toEqual([
      `${ELSEWHERE} VH01-3 waiting not-yet`,
    ]);
    expect(opened('2025-09-01')).toEqual([`${ELSEWHERE} VH01-3 e open`]);
    expect(opened('2025-05-01')).toEqual([]);
  });

  it('may be told by the successor’s own records, from the day of the decision on', () => {
    const { carryOvers } = handoverFacts([decide('VH01-1 2024')], documentOf);
    const body = registry.bodies.get(ELSEWHERE);
    const [duty] = law.duties;
    if (body === undefined || duty === undefined) throw new Error('the world has both');
    const world = { law, registry, events: [], carryOvers, today: day('2025-12-31') };
    expect(bears(world, duty, body, ENDS)).toBe(true);
    expect(bears(world, duty, body, day('2025-06-30'))).toBe(false);
    expect(bears({ ...world, carryOvers: [] }, duty, body, ENDS)).toBe(false);
  });

  it('of another kind of item, or of a duty that is not there, says nothing', () => {
    for (const none of [
      decide('file-1', { kind: 'file' }),
      decide('VH99 2024'),
      decide('m-1', { kind: 'monitoring' }),
    ])
      expect(handoverFacts([none], documentOf)).toEqual({ carryOvers: [], decisions: [] });
  });
});

describe('conservation', () => {
  const CLOSED = new Set(['done', 'done-late', 'waived', 'superseded']);
  const outcome = fc.constantFrom<HandoverDecision['outcome'] | null>('carried', 'ended', null);

  it('of dated items: open before is carried, ended and still open of the body that ended, whatever is decided', () => {
    const dated = open.filter(({ id }) => id.startsWith('VH01-1 2024'));
    const items = [...dated, ...open.filter(({ id }) => !id.startsWith('VH01-1 2024'))];
    fc.assert(
      fc.property(fc.array(outcome, { minLength: items.length, maxLength: items.length }), (outcomes) => {
        const decisions = items.flatMap(({ id, kind }, index): RecordedHandover[] => {
          const made = outcomes[index];
          return made ? [decide(id, { kind, outcome: made, to: made === 'carried' ? [ELSEWHERE] : [] })] : [];
        });
        const keptFor = [kept(CELL_A, '2024-01-01', '2025-07-01')];
        const after = asked(decisions, { keepingPeriods: keptFor });
        const carried = after.filter(({ bearer }) => bearer.body.id === ELSEWHERE);
        // exactly what was carried is asked of the successor, once each and by its decision
        expect(carried.map(({ duty, occurrence }) => `${duty.id} ${occurrence.key}`).sort()).toEqual(
          items
            .filter((_, index) => outcomes[index] === 'carried')
            .map(({ id }) => id)
            .sort(),
        );
        expect(carried.every(({ bearer }) => bearer.carriedBy?.basis === PAPER)).toBe(true);
        // of the body that ended what nobody decided stays as it was, and nothing else is open
        const stands = after.filter(({ bearer, status }) => bearer.body.id === CELL_A && !CLOSED.has(status));
        expect(stands.map(({ occurrence }) => occurrence.key)).toEqual(outcomes[0] === null ? ['2024'] : []);
      }),
      { seed: 20250701, numRuns: 60 },
    );
  });
});
