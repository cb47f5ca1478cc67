import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  FIRST_DAY,
  type KnownDay,
  knownDay,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Body } from './body.js';
import { bodyTree } from './day-tree.js';
import { frozenAfter } from './frozen.js';
import { buildRegistry } from './registry.js';
import { DECISION, REFORM } from './succession.test-support.js';

const body = (id: string, until: KnownDay | null, from = day('2000-01-01')): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'district',
  place: toPlaceId('p'),
  life: { from: knownDay(from), until },
  names: { id, entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')] },
  parents: {
    'party-leadership': {
      id: `${id}#parent`,
      entries: [
        entry(toBodyId('old'), period(day('2000-01-01'), REFORM), DECISION, 'verified'),
        entry(toBodyId('new'), period(REFORM), DECISION, 'verified'),
      ],
    },
  },
});

const registry = buildRegistry(
  [],
  [
    body('ends', knownDay(REFORM)),
    body('ended', knownDay(day('2020-01-01'))),
    body('doubtful', unknownDay()),
    body('begins', null, REFORM),
  ],
);
const LAST = asOf(day('2025-06-30'));
const links = (of: typeof registry, on: string) =>
  [...bodyTree(of, 'party-leadership', asOf(day(on))).parents].map(
    ([child, parent]) => `${child} < ${parent}`,
  );

describe('frozenAfter', () => {
  it('has the bodies and parents of its day on every later day', () => {
    const frozen = frozenAfter(registry, LAST);
    expect(links(frozen, '2030-01-01')).toEqual(['ends < old', 'doubtful < old']);
    expect(links(registry, '2030-01-01')).toEqual(['doubtful < new', 'begins < new']);
  });

  it('changes nothing of the days up to it', () => {
    for (const on of ['2019-12-31', '2020-01-01', '2025-06-30'])
      expect(links(frozenAfter(registry, LAST), on)).toEqual(links(registry, on));
  });
});
