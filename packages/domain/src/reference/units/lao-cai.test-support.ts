// The new province of Lào Cai with its communes and organisations, and figures drawn at random with gaps: for tests.
import type { CarryOver } from '../../duties/index.js';
import {
  type Indicator,
  type IndicatorLaw,
  type MeasureId,
  type Observation,
  toMeasureId,
} from '../../indicators/index.js';
import { type BodyId, day, legalBasis, toBodyId, toDocumentId } from '../../kernel/index.js';
import { laoCaiFront } from '../../law/index.js';
import { composeLaw } from '../../lawbook/index.js';
import type { Registry } from '../../organisations/index.js';
import { standardBodiesOf } from '../index.js';
import { vietnamRegistry } from './index.js';

export const ORGANISATION_KINDS = [
  'front-committee',
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
] as const;

const PROVINCE = 'lao-cai-2025';
export const PROVINCE_ROOTS: readonly BodyId[] = ORGANISATION_KINDS.map((kind) =>
  toBodyId(`${PROVINCE}/${kind}`),
);

/** The law of the resolution alone. */
export const laoCaiIndicatorLaw = (): IndicatorLaw => {
  const law = composeLaw([laoCaiFront], 'test');
  return { lawVersion: law.lawVersion, graph: law.graph, catalogue: law.catalogue, targets: law.targets };
};

/** The country with the bodies of the new province. */
export const laoCaiRegistry = (): Registry => {
  const country = vietnamRegistry();
  const places = [...country.places.values()].filter(
    ({ id }) => id === PROVINCE || id.startsWith(`${PROVINCE}/`),
  );
  return vietnamRegistry(
    [],
    places.flatMap((place) => standardBodiesOf(country, place)),
  );
};

/** Without a carry-over nothing that the old province asked binds the new one; this one is invented. */
export const CARRIED: CarryOver = {
  id: 'sample-carry-over',
  document: toDocumentId('lao-cai/nq-mttq-2030'),
  from: toBodyId('lao-cai/party-committee'),
  to: toBodyId(`${PROVINCE}/party-committee`),
  on: day('2025-07-01'),
  basis: legalBasis('sample/decision', 'Điều 1'),
};

/** Mulberry32: the same numbers everywhere. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Every measure that any definition of an indicator names. */
export const measuresOf = (indicators: Iterable<Indicator>): MeasureId[] => [
  ...new Set(
    [...indicators].flatMap(({ numerator, denominator }) =>
      [numerator, denominator].flatMap((side) =>
        (side?.entries ?? []).flatMap((entry) => (entry.state === 'in-force' ? [entry.value] : [])),
      ),
    ),
  ),
];

/** One of each kind of report that a real year brings: none, exact, bounded, estimated, in quarters, corrected. */
export const figuresFor = (
  bodies: readonly BodyId[],
  measures: readonly MeasureId[],
  years: readonly number[],
  seed: number,
): Observation[] => {
  const random = randomFrom(seed);
  const found: Observation[] = [];
  const add = (body: BodyId, measure: MeasureId, period: string, more: Partial<Observation> = {}): void => {
    const value = Math.floor(random() * 12);
    found.push({ id: `o-${String(found.length).padStart(7, '0')}`, body, measure, period, value, ...more });
  };
  for (const year of years)
    for (const body of bodies)
      for (const id of measures) {
        const measure = toMeasureId(id);
        const kind = random();
        const key = String(year);
        if (kind < 0.15) continue;
        if (kind < 0.2) for (const part of [1, 2, 3, 4]) add(body, measure, `${key}-Q${part}`);
        else if (kind < 0.23) add(body, measure, `${key}-Q${1 + Math.floor(random() * 4)}`);
        else if (kind < 0.28) add(body, measure, key, { exactness: 'more-than' });
        else if (kind < 0.33) add(body, measure, key, { estimated: true });
        else if (kind < 0.36) {
          add(body, measure, key, { recordedOn: day('2026-01-05'), supersededOn: day('2026-02-05') });
          add(body, measure, key, { recordedOn: day('2026-02-05') });
        } else if (kind < 0.38) {
          add(body, measure, key, { recordedOn: day('2027-01-05') });
          add(body, measure, key, { recordedOn: day('2027-01-05') });
        } else add(body, measure, key);
      }
  return found;
};
