import { describe, expect, it } from 'vitest';
import { day, entry, legalBasis, period, type Timeline } from '../kernel/index.js';
import { beginsOn, movedStart, valueFrom, withoutValue } from './value-from.js';

const [OLD, NEW] = [legalBasis('sample/old', 'Điều 1'), legalBasis('sample/new', 'Điều 2')];
const ground = (on: string, basis = NEW) => ({ on: day(on), basis, grade: 'verified' as const });
const timeline = (...held: readonly (readonly [string, string, string?])[]): Timeline<string> => ({
  id: 't',
  entries: held.map(([value, from, until]) =>
    entry(value, period(day(from), until === undefined ? undefined : day(until)), OLD, 'verified'),
  ),
});
const told = ({ entries }: Timeline<string>): string[] =>
  entries.map((held) =>
    `${held.state === 'in-force' ? held.value : '-'} ${held.period.from} ${held.period.until ?? ''}`.trim(),
  );

describe('valueFrom', () => {
  it.each([
    ['in the place of what ran on', [['a', '2000-01-01']], ['a 2000-01-01 2025-07-01', 'x 2025-07-01']],
    [
      'until a change that is recorded already',
      [
        ['a', '2000-01-01', '2026-01-01'],
        ['b', '2026-01-01'],
      ],
      ['a 2000-01-01 2025-07-01', 'b 2026-01-01', 'x 2025-07-01 2026-01-01'],
    ],
    [
      'until an end that is known',
      [['a', '2000-01-01', '2027-01-01']],
      ['a 2000-01-01 2025-07-01', 'x 2025-07-01 2027-01-01'],
    ],
    [
      'where nothing was known',
      [['a', '2000-01-01', '2020-01-01']],
      ['a 2000-01-01 2020-01-01', 'x 2025-07-01'],
    ],
    ['before the first that is known', [['b', '2026-01-01']], ['b 2026-01-01', 'x 2025-07-01 2026-01-01']],
  ] as const)('holds %s', (_, held, expected) => {
    expect(
      told(
        valueFrom(
          timeline(...(held as readonly (readonly [string, string, string?])[])),
          'x',
          ground('2025-07-01'),
        ),
      ),
    ).toEqual(expected);
  });

  it('leaves alone what was corrected away', () => {
    const [first] = timeline(['a', '2000-01-01']).entries;
    if (first === undefined) throw new Error('no entry');
    const gone = { id: 't', entries: [{ ...first, supersededOn: day('2024-01-01') }] };
    expect(valueFrom(gone, 'x', ground('2025-07-01')).entries[0]).toBe(gone.entries[0]);
    expect(beginsOn(gone, day('2000-01-01'))).toBe(false);
  });
});

describe('withoutValue', () => {
  it('is as if the value had never been written', () => {
    for (const held of [
      timeline(['a', '2000-01-01']),
      timeline(['a', '2000-01-01', '2026-01-01'], ['b', '2026-01-01']),
    ]) {
      const written = valueFrom(held, 'x', ground('2025-07-01'));
      expect(beginsOn(written, day('2025-07-01'))).toBe(true);
      const last = written.entries.at(-1);
      if (last === undefined) throw new Error('nothing written');
      expect(withoutValue(written, last)).toEqual(held);
    }
  });
});

describe('movedStart', () => {
  const held = { ...timeline(['a', '2025-07-01', '2026-01-01'], ['b', '2026-01-01']) };

  it('moves what began on the day, and nothing else', () => {
    const moved = movedStart(held, ground('2025-07-01', OLD), ground('2025-08-01', OLD));
    expect(told(moved)).toEqual(['a 2025-08-01 2026-01-01', 'b 2026-01-01']);
    expect(moved.entries[0]?.basis).toBe(OLD);
  });

  it('lets rest on the new document what rested on the old one', () => {
    const [moved] = movedStart(held, ground('2025-07-01', OLD), ground('2025-08-01')).entries;
    expect(moved?.basis).toBe(NEW);
    const [other] = movedStart(held, ground('2025-07-01'), ground('2025-08-01')).entries;
    expect(other?.basis).toBe(OLD);
  });
});
