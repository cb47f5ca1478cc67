import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asOf,
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import type { Body } from './body.js';
import { fraction, plus } from './fraction.js';
import { predecessorsOf, successorsOf } from './lineage.js';
import { buildRegistry, type Registry } from './registry.js';
import { shareFor } from './share.js';
import { receiversOf, type Succession } from './succession.js';
import { DECISION } from './succession.test-support.js';
import { eventsFrom } from './succession-index.js';

const FIRST = day('2000-01-01');
const LAST_EVENT = 8;

/**
 * A world that grows by events, one a year: each takes some of the bodies that then exist, ends them or lets one
 * live on, and makes new ones. Every share is recorded, in whole parts.
 */
const anyWorld: fc.Arbitrary<Registry> = fc
  .array(
    fc.record({
      from: fc.array(fc.nat(9), { minLength: 1, maxLength: 2 }),
      to: fc.integer({ min: 1, max: 3 }),
      survives: fc.boolean(),
      parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: LAST_EVENT },
  )
  .map((steps) => {
    const begun = new Map<BodyId, number>(['a', 'b', 'c'].map((id) => [toBodyId(id), 0]));
    const ended = new Map<BodyId, number>();
    const events: Succession<'body'>[] = [];
    steps.forEach((step, index) => {
      const year = index + 1;
      const alive = [...begun.keys()].filter((id) => !ended.has(id));
      const from = [...new Set(step.from.map((pick) => alive[pick % alive.length] as BodyId))];
      const to = Array.from({ length: step.to }, (_, count) => toBodyId(`e${year}-${count}`));
      const [survivor] = step.survives ? from : [];
      for (const id of from) if (id !== survivor) ended.set(id, year);
      for (const id of to) begun.set(id, year);
      const event: Succession<'body'> = {
        id: `e${year}`,
        subject: 'body',
        kind: 'split',
        effectiveOn: knownDay(addDays(FIRST, year * 365)),
        from: from.map((id) => (id === survivor ? { id, survives: true } : { id })),
        to: to.map((id) => ({ id })),
        basis: DECISION,
        grade: 'verified',
      };
      const parts = from.flatMap((id, row) =>
        receiversOf(event, id).map((receiver, column) => ({
          from: id,
          to: receiver,
          parts: step.parts[(row * 4 + column) % 8] as number,
        })),
      );
      const weights = [
        { measure: 'members', method: 'exact' as const, parts, grade: 'verified' as const, basis: DECISION },
      ];
      events.push({ ...event, weights });
    });
    const bodies = [...begun].map(([id, year]): Body => {
      const end = ended.get(id);
      return {
        id,
        kind: 'party-committee',
        level: 'province',
        place: toPlaceId('p'),
        life: {
          from: knownDay(addDays(FIRST, year * 365)),
          until: end === undefined ? null : knownDay(addDays(FIRST, end * 365)),
        },
        names: { id, entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')] },
        parents: {},
      };
    });
    return buildRegistry([], bodies, events);
  });

const options = { numRuns: 300, seed: 20_250_701 };
const anyDay = fc.nat((LAST_EVENT + 1) * 365).map((days) => asOf(addDays(FIRST, days)));

describe('lineage over random events with recorded shares', () => {
  it('hands everything on: the shares of the holders are one whole, and each of them exists', () => {
    let several = 0;
    fc.assert(
      fc.property(anyWorld, anyDay, (registry, on) => {
        for (const id of registry.bodies.keys()) {
          const found = successorsOf(registry, 'body', id, on);
          if (found.state !== 'found') {
            expect(found.state).toBe('none');
            continue;
          }
          expect(found.complete).toBe(true);
          let sum = fraction(0n, 1n);
          for (const unit of found.units) {
            const share = shareFor(unit.shares, 'members');
            if (share.certainty === 'unknown') throw new Error(share.why);
            sum = plus(sum, share.fraction);
            const until = registry.bodies.get(unit.id)?.life.until;
            expect(until?.known === true && until.day <= on.on).toBe(false);
          }
          expect(sum).toEqual({ parts: 1n, of: 1n });
          if (found.units.length > 1) several += 1;
        }
      }),
      options,
    );
    expect(several).toBeGreaterThan(300);
  });

  it('is the same seen from both ends', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyWorld, (registry) => {
        const on = asOf(addDays(FIRST, (LAST_EVENT + 1) * 365));
        for (const id of registry.bodies.keys()) {
          const after = successorsOf(registry, 'body', id, on);
          if (after.state !== 'found') continue;
          for (const heir of after.units) {
            if (heir.id === id) continue;
            const before = predecessorsOf(registry, 'body', heir.id, on);
            const self = before.state === 'found' ? before.units.find((unit) => unit.id === id) : undefined;
            expect(self?.id).toBe(id);
            // what came here and what is held here differ once part of it was given on
            if (after.units.length > 1 && eventsFrom(registry, 'body', heir.id).length === 0)
              expect(shareFor(self?.shares ?? new Map(), 'members')).toEqual(
                shareFor(heir.shares, 'members'),
              );
            seen += 1;
          }
        }
      }),
      options,
    );
    expect(seen).toBeGreaterThan(1_000);
  });
});
