import { describe, expect, it } from 'vitest';
import { DomainError, day, knownDay, legalBasis, period } from '../kernel/index.js';
import { readUnits, unitPlace, withUnits } from './unit-table.js';

const since = period(day('2025-07-01'));
const source = {
  life: { from: knownDay(day('2025-07-01')), until: null },
  since,
  under: since,
  basis: legalBasis('sample/decision', 'Điều 1'),
  grade: 'reported',
} as const;

describe('a table of units', () => {
  it('has ids under headings, and names with spaces', () => {
    expect(readUnits('\n@ha-noi\np 00004 ba-dinh Ba Đình\n@hue\nx 1 a A Lưới 1\n')).toMatchObject([
      { id: 'ha-noi/ba-dinh', under: 'ha-noi', code: '00004', name: 'Ba Đình', type: { id: 'ward' } },
      { id: 'hue/a', under: 'hue', code: '1', name: 'A Lưới 1', cameFrom: [] },
    ]);
  });

  it('has bare ids under the top, and who it came from', () => {
    expect(readUnits('t 15 lao-cai-2025 Lào Cai = lao-cai yen-bai', 'viet-nam')).toMatchObject([
      { id: 'lao-cai-2025', under: 'viet-nam', name: 'Lào Cai', cameFrom: ['lao-cai', 'yen-bai'] },
    ]);
  });

  it.each(['z 1 a A', 'x 1 a', 'x', ''])('refuses %j', (line) => {
    expect(() => readUnits(`@a\n${line}\nx 1 b B`)).toThrow(DomainError);
  });
});

describe('places of documents and units of a table', () => {
  const [unit] = readUnits('t 15 lao-cai Lào Cai', 'viet-nam').map((line) => unitPlace(line, source));
  if (unit === undefined) throw new Error('there is a line');
  const { types, codes, ...rest } = unit;

  it('are one place, as the document has it, with type and code', () => {
    const named = { ...rest, level: 'bloc' } as const;
    expect(withUnits([named], [unit])).toEqual([{ ...named, types, codes }]);
  });

  it('stand side by side where they are two', () => {
    expect(withUnits([], [unit])).toEqual([unit]);
    expect(withUnits([rest], [])).toEqual([rest]);
  });
});
