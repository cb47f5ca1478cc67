import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asOf,
  contains,
  day,
  type Grade,
  type KnownDay,
  knownDay,
  unknownDay,
} from '../kernel/index.js';
import { type Life, lifeOn, lifeSpans } from './life.js';

const known = (text: string, grade: Grade = 'verified'): KnownDay => knownDay(day(text), grade);

const bound = (notBefore: string | null, notAfter: string | null, grade: Grade = 'inferred'): KnownDay =>
  unknownDay({
    ...(notBefore === null ? {} : { notBefore: { day: day(notBefore), grade } }),
    ...(notAfter === null ? {} : { notAfter: { day: day(notAfter), grade } }),
  });

const state = (life: Life, text: string): string => {
  const { state: found, why, bound: last } = lifeOn(life, asOf(day(text)));
  return [found, why, last?.day].filter((part) => part !== undefined).join(' ');
};

describe('lifeOn', () => {
  it('runs from the first day to the last, the day of the end out', () => {
    const life: Life = { from: known('2020-01-01'), until: known('2025-07-01') };
    expect(state(life, '2019-12-31')).toBe('not-yet');
    expect(state(life, '2020-01-01')).toBe('exists');
    expect(state(life, '2025-06-30')).toBe('exists');
    expect(state(life, '2025-07-01')).toBe('ended');
  });

  it('goes on, where nothing says that it ends', () => {
    expect(state({ from: known('2020-01-01'), until: null }, '9999-12-31')).toBe('exists');
  });

  it('there by a day: undetermined before it, never "not yet"', () => {
    const life: Life = { from: bound(null, '2020-01-01'), until: null };
    expect(state(life, '2019-12-31')).toBe('undetermined START_NOT_RECORDED 2020-01-01');
    expect(state(life, '2020-01-01')).toBe('exists');
  });

  it('an end that was not found: sure until its bound, undetermined for ever after', () => {
    const life: Life = { from: known('2020-01-01'), until: bound('2025-02-03', null) };
    expect(state(life, '2025-02-02')).toBe('exists');
    expect(state(life, '2025-02-03')).toBe('undetermined END_NOT_RECORDED 2025-02-03');
    expect(state(life, '2026-11-22')).toBe('undetermined END_NOT_RECORDED 2025-02-03');
  });

  it('an end between two days is decided outside them', () => {
    const life: Life = { from: known('2020-01-01'), until: bound('2025-02-03', '2025-07-01') };
    expect(state(life, '2025-02-02')).toBe('exists');
    expect(state(life, '2025-06-30')).toBe('undetermined END_NOT_RECORDED 2025-02-03');
    expect(state(life, '2025-07-01')).toBe('ended');
  });

  it('an end known to be past, with the start unknown, is an end', () => {
    expect(state({ from: bound(null, null), until: known('2025-07-01') }, '2025-07-01')).toBe('ended');
  });

  it('before it can have begun, an unknown end does not matter', () => {
    expect(state({ from: known('2020-01-01'), until: bound(null, null) }, '2019-12-31')).toBe('not-yet');
  });

  it('recalled days decide nothing', () => {
    expect(state({ from: known('2020-01-01', 'recalled'), until: null }, '2024-01-01')).toBe(
      'undetermined START_NOT_RECORDED',
    );
    expect(
      state(
        { from: known('2020-01-01'), until: bound('2025-02-03', '2025-07-01', 'recalled') },
        '2026-01-01',
      ),
    ).toBe('undetermined END_NOT_RECORDED 2025-02-03');
  });

  it('learning a day inside the bounds never contradicts what was certain before', () => {
    const spread = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(1600));
    fc.assert(
      fc.property(spread, ([offset, before, after, asked]) => {
        const from = known('2020-01-01');
        const end = addDays(day('2022-01-01'), offset);
        const unsure = lifeOn(
          { from, until: bound(addDays(end, -before), addDays(end, after)) },
          asOf(addDays(day('2019-06-01'), asked)),
        );
        const sure = lifeOn({ from, until: knownDay(end) }, asOf(addDays(day('2019-06-01'), asked)));
        if (unsure.state !== 'undetermined') expect(unsure.state).toBe(sure.state);
      }),
    );
  });
});

describe('lifeSpans', () => {
  const MIDDLE = day('2025-07-01');
  const dayAround = fc.integer({ min: -4, max: 4 }).map((days) => addDays(MIDDLE, days));
  const grade = fc.constantFrom<Grade>('verified', 'inferred', 'recalled');
  const side = fc.option(fc.record({ day: dayAround, grade }), { nil: undefined });
  const when: fc.Arbitrary<KnownDay> = fc.oneof(
    fc.tuple(dayAround, grade).map(([on, how]) => knownDay(on, how)),
    fc
      .tuple(side, side)
      .filter(([first, last]) => !first || !last || first.day <= last.day)
      .map(([notBefore, notAfter]) =>
        unknownDay({ ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) }),
      ),
  );
  const life: fc.Arbitrary<Life> = fc.record({ from: when, until: fc.option(when) });

  it('says of every day what lifeOn says', () => {
    fc.assert(
      fc.property(life, dayAround, (lived, on) => {
        const { sure, possible } = lifeSpans(lived);
        // an end before the beginning is no life: the check of the register refuses it
        fc.pre(possible !== null);
        const { state: told } = lifeOn(lived, asOf(on));
        expect({
          exists: sure !== null && contains(sure, on),
          undetermined: possible !== null && contains(possible, on) && !(sure !== null && contains(sure, on)),
          'not-yet': possible !== null && on < possible.from,
          ended: possible?.until !== undefined && possible.until <= on,
        }).toEqual({ exists: false, undetermined: false, 'not-yet': false, ended: false, [told]: true });
      }),
      { numRuns: 2_000, seed: 11 },
    );
  });
});
