import { civilDay } from '@danvan/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rememberedDay } from './remembered-day.js';

it('says the day that the time zone says, whatever was asked before', () => {
  const around = fc.integer({ min: -3, max: 3 }).chain((days) =>
    // midnight in Vietnam is 17:00 in UTC, and a request comes in just before, at and after it
    fc.constantFrom(-1, 0, 1, 43_200_000).map((ms) => new Date(Date.UTC(2026, 0, 1 + days, 17) + ms)),
  );
  fc.assert(
    fc.property(fc.array(around, { maxLength: 20 }), (instants) => {
      const dayOf = rememberedDay();
      expect(instants.map(dayOf)).toEqual(instants.map(civilDay));
    }),
    { numRuns: 200, seed: 5 },
  );
});
