import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from './calendar-date.js';
import type { GRADES } from './grade.js';
import { hasCome, knownDay, unknownDay } from './known-day.js';
import { legalBasis } from './legal-basis.js';

const bound = (text: string, grade: (typeof GRADES)[number] = 'inferred') => ({ day: day(text), grade });

describe('a known day', () => {
  it('has come on the day itself and not the day before', () => {
    const when = knownDay(day('2024-05-15'));
    expect(hasCome(when, day('2024-05-14'))).toBe(false);
    expect(hasCome(when, day('2024-05-15'))).toBe(true);
    expect(hasCome(when, day('2024-05-16'))).toBe(true);
  });

  it('is verified unless said otherwise, and carries a basis only when it has one', () => {
    const basis = legalBasis('quang-tri/29-ct-tu', '1');
    expect(knownDay(day('2024-05-15'))).toEqual({ known: true, day: '2024-05-15', grade: 'verified' });
    expect(knownDay(day('2024-05-15'), 'quoted', basis)).toEqual({
      known: true,
      day: '2024-05-15',
      grade: 'quoted',
      basis,
    });
  });

  it('decides nothing when it is only recalled', () => {
    expect(hasCome(knownDay(day('2024-05-15'), 'recalled'), day('2030-01-01'))).toBe('unknown');
  });
});

describe('a day known by its bounds', () => {
  const when = unknownDay({ notBefore: bound('2024-03-10'), notAfter: bound('2024-03-20') });

  it.each([
    ['2024-03-09', false],
    ['2024-03-10', 'unknown'],
    ['2024-03-19', 'unknown'],
    ['2024-03-20', true],
    ['2024-03-21', true],
  ])('on %s it has come: %s', (on, expected) => {
    expect(hasCome(when, day(on))).toBe(expected);
  });

  it('may lack a bound, or both', () => {
    expect(hasCome(unknownDay(), day('2024-03-15'))).toBe('unknown');
    expect(hasCome(unknownDay({ notBefore: bound('2024-03-10') }), day('2999-01-01'))).toBe('unknown');
    expect(hasCome(unknownDay({ notAfter: bound('2024-03-20') }), day('1999-01-01'))).toBe('unknown');
  });

  it('is not decided by a recalled bound', () => {
    const vague = unknownDay({
      notBefore: bound('2024-03-10', 'recalled'),
      notAfter: bound('2024-03-20', 'recalled'),
    });
    expect(hasCome(vague, day('2024-01-01'))).toBe('unknown');
    expect(hasCome(vague, day('2025-01-01'))).toBe('unknown');
  });

  it('never contradicts the day that turns out to be the true one', () => {
    const step = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(step, step, step, fc.integer({ min: -60, max: 60 }), (before, after, on, shift) => {
        const truth = addDays(day('2024-03-15'), shift);
        const bounded = unknownDay({
          notBefore: { day: addDays(truth, -before), grade: 'inferred' },
          notAfter: { day: addDays(truth, after), grade: 'inferred' },
        });
        const asked = addDays(day('2024-03-15'), on - 20);
        expect([hasCome(knownDay(truth), asked), 'unknown']).toContain(hasCome(bounded, asked));
      }),
    );
  });
});
