import { forceOn } from '../directives/index.js';
import { bearersOn } from '../duties/index.js';
import { type AsOf, type BodyId, lookUp } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { Target } from './target.js';
import type { IndicatorLaw } from './target-findings.js';

/** In what two targets on one figure differ. */
export const TARGET_DIFFERENCES = ['threshold', 'comparator', 'time'] as const;
export type TargetDifference = (typeof TARGET_DIFFERENCES)[number];

/**
 * Two targets of one issuer on one figure of the same bodies. A suggestion to compare both clauses, never a verdict:
 * a later year may rightly ask for more.
 */
export interface TargetOverlap {
  readonly kind: 'overlap' | 'differs';
  readonly targets: readonly [Target, Target];
  readonly bodies: readonly BodyId[];
  readonly differences: readonly TargetDifference[];
}

/**
 * Targets of different documents of one issuer, both in force on the day, that set the same figure for the same
 * bodies. `differences` name what is not the same in them: the threshold of the day, the comparator, the time. Of a
 * threshold that is not known on the day nothing is said.
 *
 * @example overlappingTargets(law, registry, asOf(day('2025-06-01')))[0]?.differences // ['threshold']
 */
export const overlappingTargets = (law: IndicatorLaw, registry: Registry, asOf: AsOf): TargetOverlap[] => {
  const standing = law.targets.flatMap((target) => {
    const issuer = law.graph.documents.get(target.document)?.issuer.body;
    const isStanding = forceOn(law.graph, target.document, asOf).state === 'in-force';
    return issuer === undefined || !isStanding ? [] : [{ target, issuer }];
  });
  const groups = Map.groupBy(standing, ({ target, issuer }) => `${issuer} ${target.indicator}`);
  return [...groups.values()]
    .flatMap((group) =>
      group.flatMap(({ target }, index) =>
        group.slice(index + 1).flatMap(({ target: other }) => compare(registry, target, other, asOf)),
      ),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

const compare = (registry: Registry, a: Target, b: Target, asOf: AsOf): TargetOverlap[] => {
  if (a.document === b.document) return [];
  const asked = new Set(bearersOn(registry, a.bearers, asOf).map(({ body }) => body.id));
  const bodies = bearersOn(registry, b.bearers, asOf)
    .map(({ body }) => body.id)
    .filter((body) => asked.has(body))
    .sort();
  if (bodies.length === 0) return [];
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const differences = TARGET_DIFFERENCES.filter((what) => DIFFERS[what](one, other, asOf));
  return [
    { kind: differences.length === 0 ? 'overlap' : 'differs', targets: [one, other], bodies, differences },
  ];
};

const DIFFERS: Readonly<Record<TargetDifference, (a: Target, b: Target, asOf: AsOf) => boolean>> = {
  threshold: (a, b, asOf) => {
    const [one, other] = [lookUp(a.value, asOf), lookUp(b.value, asOf)];
    return one.state === 'found' && other.state === 'found' && one.value !== other.value;
  },
  comparator: (a, b) => a.operator !== b.operator,
  time: (a, b) => a.time.kind !== b.time.kind || yearOf(a) !== yearOf(b) || seriesOf(a) !== seriesOf(b),
};

const yearOf = ({ time }: Target): number | null => (time.kind === 'by-year-end' ? time.year : null);
const seriesOf = ({ time }: Target): string | null => (time.kind === 'each' ? time.every : null);

const keyOf = ({ targets: [one, other] }: TargetOverlap): string => `${one.id} ${other.id}`;
