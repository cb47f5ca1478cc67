import { describe, expect, it } from 'vitest';
import { asOf, day, toClauseId } from '../kernel/index.js';
import { countPairs } from './count-pairs.js';
import { dutiesOf } from './duties-of.js';
import { NO_FACTS } from './duty.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  ELSEWHERE,
  lawOf,
  registryOf,
  registryWith,
  span,
} from './invented-world.test-support.js';

const NAMED = dutyOf(undefined, {
  id: toClauseId('VH01-2'),
  bearers: { by: 'name', bodies: [BLOC, CELL_A] },
});
const law = lawOf([dutyOf(), NAMED]);
const registry = registryOf();

describe('countPairs', () => {
  it('counts kinds at levels and names, of all bodies or of those asked about', () => {
    // cells a, b and the group below the bloc, not the one elsewhere; bloc and cell a by name
    expect(countPairs(registry, law.duties)).toBe(5);
    expect(countPairs(registry, law.duties, [ELSEWHERE])).toBe(0);
    expect(countPairs(registry, law.duties, [CELL_A, CELL_A])).toBe(2);
    expect(countPairs(registry, law.duties, [])).toBe(0);
    expect(countPairs(registry, [])).toBe(0);
  });

  it('takes the parents of all days together', () => {
    const moved = registryWith(bodyOf(ELSEWHERE, { parent: BLOC, parentFrom: day('2030-01-01') }));
    expect(countPairs(moved, law.duties, [ELSEWHERE])).toBe(1);
  });

  it.each([[[CELL_A]], [[CELL_A, CELL_B, ELSEWHERE]], [[BLOC]], [undefined]])(
    'is never less than what is found: %j',
    (bodies) => {
      const question = { span: span('2024-10-01', '2024-10-31'), ...(bodies ? { bodies } : {}) };
      const items = dutiesOf(law, registry, NO_FACTS, question, asOf(day('2024-10-01')));
      const pairs = new Set(items.map(({ duty, bearer }) => `${duty.id} ${bearer.body.id}`));
      expect(pairs.size).toBeGreaterThan(0);
      expect(countPairs(registry, law.duties, bodies)).toBeGreaterThanOrEqual(pairs.size);
    },
  );
});
