import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asOf,
  type BodyId,
  type CalendarDate,
  contains,
  entry,
  knownDay,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { applySuccession, registryWith, type SuccessionParts } from './apply-succession.js';
import type { Body, Place } from './body.js';
import { brokenBy } from './broken-by.js';
import { checkRegistry } from './check-registry.js';
import { correctSuccession } from './correct-succession.js';
import { lifeOn } from './life.js';
import { successorsOf } from './lineage.js';
import { buildRegistry, type Registry } from './registry.js';
import type { Succession, SuccessionKind } from './succession.js';
import { bodyEvent, DECISION, REFORM } from './succession.test-support.js';
import { ancestorsAt, parentAt } from './tree.js';
import { viewOfBody } from './unit-views.js';

const START = addDays(REFORM, -100);
const TOP = 'top';
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const TREES = ['party-leadership', 'sector'] as const;
const DAYS = Array.from({ length: 48 }, (_, day) => addDays(REFORM, day - 3));

const PLACE: Place = {
  ...{ id: toPlaceId('p'), level: 'province', life: { from: knownDay(START), until: null } },
  ...{ names: { id: 'p#name', entries: [] }, parents: { id: 'p#parent', entries: [] } },
};

const bodyOf = (id: string, parents: readonly string[], from: CalendarDate): Body => ({
  ...{ id: toBodyId(id), kind: 'party-committee', level: 'province', place: PLACE.id },
  life: { from: knownDay(from, 'verified', DECISION), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(from), DECISION, 'verified')] },
  parents: Object.fromEntries(
    TREES.flatMap((hierarchy, tree) => {
      const parent = parents[tree];
      if (parent === undefined) return [];
      const held = entry(toBodyId(parent), period(from), DECISION, 'verified');
      return [[hierarchy, { id: `${id}#${hierarchy}`, entries: [held] }]];
    }),
  ),
});

/** A tree in each hierarchy: every body stands under the top or under one that comes before it. */
const aRegistry: fc.Arbitrary<Registry> = fc
  .tuple(...IDS.map((_, at) => fc.tuple(...TREES.map(() => fc.nat({ max: at })))))
  .map((parents) =>
    buildRegistry(
      [PLACE],
      [
        bodyOf(TOP, [], START),
        ...IDS.map((id, at) =>
          bodyOf(
            id,
            (parents[at] ?? []).map((above) => [TOP, ...IDS][above] as string),
            START,
          ),
        ),
      ],
    ),
  );

interface Step {
  readonly kind: SuccessionKind | 'correct';
  readonly units: readonly string[];
  readonly day: number;
}

const aStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind'][]>(
    ...([
      'rename',
      'move',
      'upgrade',
      'merge',
      'consolidate',
      'divide',
      'split',
      'split-off',
      'dissolve',
    ] as const),
    ...(['tier-abolished', 'establish', 'correct', 'correct'] as const),
  ),
  units: fc.shuffledSubarray([...IDS], { minLength: 3, maxLength: 3 }),
  day: fc.nat({ max: 40 }),
});

/** The event of a step, with what comes with it; `at` makes its id and those of new bodies unique. */
const eventOf = (
  { kind, units, day }: Step,
  at: number,
): { event: Succession<'body'>; parts: SuccessionParts } => {
  const [one = 'a', two = 'b', three = 'c'] = units;
  const on = addDays(REFORM, day);
  const born = [`n${at}`, `m${at}`];
  const bodies = (ids: readonly string[]) => ids.map((id) => bodyOf(id, [TOP, two], on));
  const [from, to, parts] = ((): [Parameters<typeof bodyEvent>[1], readonly string[], SuccessionParts] => {
    switch (kind) {
      case 'move':
        return [[one], [one], { change: { parents: { sector: toBodyId(two) } } }];
      case 'rename':
      case 'upgrade':
        return [[one], [one], { change: { name: words(`${one} ${at}`, `${one} ${at}`) } }];
      case 'merge':
        return [[one], [two], {}];
      case 'consolidate':
        return [[one, three], born.slice(0, 1), { bodies: bodies(born.slice(0, 1)) }];
      case 'divide':
        return [[one], born, { bodies: bodies(born) }];
      case 'split':
      case 'split-off':
        return [[[one]], born.slice(0, 1), { bodies: bodies(born.slice(0, 1)) }];
      case 'establish':
        return [[], born.slice(0, 1), { bodies: bodies(born.slice(0, 1)) }];
      case 'tier-abolished':
        return [[one, three], [], {}];
      default:
        return [[one], [], {}];
    }
  })();
  const event = bodyEvent(kind === 'correct' ? 'rename' : kind, from, to);
  return { event: { ...event, id: `x/${at}`, effectiveOn: knownDay(on) }, parts };
};

const told = (registry: Registry, on: CalendarDate): string =>
  [...registry.bodies.values()]
    .map((body) => {
      const view = viewOfBody(body, asOf(on));
      const name = view?.name.state === 'found' ? view.name.value.vi : '-';
      return `${body.id} ${view?.life.state} ${name} ${TREES.map((tree) => parentAt(body, tree, asOf(on)))}`;
    })
    .sort()
    .join('; ');

/** As a server records a step: refused where it breaks the register. */
const recorded = (registry: Registry, step: Step, at: number): Registry | null => {
  if (step.kind === 'correct') {
    const [before] = registry.successions.slice(-1);
    if (before === undefined) return null;
    const after = { ...before, effectiveOn: knownDay(addDays(REFORM, step.day)) };
    const result = correctSuccession(registry, before, after);
    if (!result.ok) return null;
    const successions = registry.successions.map((each) => (each === before ? after : each));
    return { ...registryWith(registry, result.value), successions };
  }
  const { event, parts } = eventOf(step, at);
  const applied = applySuccession(registry, event, parts);
  if (!applied.ok) return null;
  const after = { ...registryWith(registry, applied.value), successions: [...registry.successions, event] };
  return brokenBy(registry, after).length > 0 ? null : after;
};

const dayOf = ({ effectiveOn }: Succession): CalendarDate => (effectiveOn.known ? effectiveOn.day : START);

describe('random trees with random events and corrections', () => {
  const seen = { recorded: 0, refused: 0, corrected: 0, ended: 0 };

  const isSound = (registry: Registry): void => {
    expect(checkRegistry(registry)).toEqual([]);
    const changes = new Set(registry.successions.map(dayOf));
    for (const [index, on] of DAYS.entries()) {
      const before = DAYS[index - 1];
      if (before !== undefined && !changes.has(on))
        expect(told(registry, on), on).toBe(told(registry, before));
      for (const body of registry.bodies.values()) {
        if (body.id === TOP || lifeOn(body.life, asOf(on)).state !== 'exists') continue;
        for (const tree of TREES) {
          const holding = body.parents[tree]?.entries.filter((held) => contains(held.period, on));
          expect(holding, `${body.id} ${tree} ${on}`).toHaveLength(1);
          // every way up ends at the top: there is no loop
          expect(ancestorsAt(registry, body.id, tree, asOf(on)).at(-1), `${body.id} ${on}`).toBe(TOP);
        }
      }
    }
  };

  const losesNothing = (registry: Registry): void => {
    const end = asOf(addDays(REFORM, 60));
    for (const { id, life } of registry.bodies.values()) {
      if (lifeOn(life, end).state !== 'ended') continue;
      seen.ended += 1;
      const lineage = successorsOf(registry, 'body', id, end);
      const heirs: readonly BodyId[] = lineage.state === 'found' ? lineage.units.map((unit) => unit.id) : [];
      const states = heirs.map((heir) => {
        const body = registry.bodies.get(heir);
        return body && lifeOn(body.life, end).state;
      });
      expect(lineage.state, id).not.toBe('unknown');
      expect(
        states.every((state) => state === 'exists'),
        id,
      ).toBe(true);
    }
  };

  it('have one parent on each day of a life, no loops, and change on days of events alone', () => {
    fc.assert(
      fc.property(aRegistry, fc.array(aStep, { minLength: 1, maxLength: 8 }), (start, steps) => {
        let registry = start;
        for (const [at, step] of steps.entries()) {
          const next = recorded(registry, step, at);
          if (next === null) {
            seen.refused += 1;
            continue;
          }
          seen[step.kind === 'correct' ? 'corrected' : 'recorded'] += 1;
          const event = next.successions.find((each) => !registry.successions.includes(each));
          const past = DAYS.filter((on) => event !== undefined && on < dayOf(event));
          // what happens on a day leaves the days before as they were; only a correction may reach back
          if (step.kind !== 'correct')
            for (const on of past) {
              const known = {
                ...next,
                bodies: new Map([...next.bodies].filter(([id]) => registry.bodies.has(id))),
              };
              expect(told(known, on)).toBe(told(registry, on));
            }
          registry = next;
        }
        isSound(registry);
        losesNothing(registry);
      }),
      { seed: 20250701, numRuns: 80 },
    );
    expect(seen.recorded).toBeGreaterThan(150);
    expect([seen.refused, seen.corrected, seen.ended].every((count) => count > 20)).toBe(true);
  });
});
