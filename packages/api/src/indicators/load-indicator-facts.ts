import {
  type AsOf,
  type BodyId,
  type IndicatorLaw,
  type Registry,
  type ReportingPeriod,
  reportingPeriodsIn,
  type ScoreboardFacts,
  SERIES_KINDS,
} from '@danvan/domain';
import { wholeGraph } from '../directives/index.js';
import { loadHandoverFacts } from '../duties/load-duty-facts.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import type { Scope } from '../platform/read/index.js';
import { loadObservations } from './load-observations.js';

/** Keys of the periods and of all their parts: what a value of theirs may be made of. */
export const keysOf = (periods: readonly ReportingPeriod[]): string[] => [
  ...new Set(
    periods.flatMap(({ key, kind, period }) => [
      key,
      ...(kind === 'month'
        ? []
        : SERIES_KINDS.flatMap((part) => reportingPeriodsIn(part, period).map((one) => one.key))),
    ]),
  ),
];

/** Law, bodies and figures that a question about indicators is answered by. */
export interface IndicatorWorld {
  readonly law: IndicatorLaw;
  readonly registry: Registry;
  readonly facts: ScoreboardFacts;
}

/** Whose figures, and of which periods; without bodies those of all. */
export interface IndicatorScope {
  readonly bodies: readonly BodyId[] | null;
  readonly periods: readonly ReportingPeriod[];
}

/** A scope as far as it concerns some bodies: a country of names is not sent along with a question about one. */
const within = (scope: Scope, bodies: IndicatorScope['bodies']): Scope => {
  if (bodies === null || typeof scope.bodies === 'string') return scope;
  const asked = new Set<string>(bodies);
  return { ...scope, bodies: scope.bodies.filter((body) => asked.has(body)) };
};

/**
 * Loads them with what was carried over, as far as the scope reaches: a constant number of statements, whatever the
 * number of bodies, measures and reports.
 */
export const loadIndicatorWorld = async (
  context: RequestContext,
  scope: Scope,
  { bodies, periods }: IndicatorScope,
  asOf: AsOf,
): Promise<IndicatorWorld> => {
  const { law, lawVersion } = context.law;
  const graph = await wholeGraph(context, asOf);
  const run = { scope: within(scope, bodies), asOf };
  const observations = await loadObservations(context, run, { bodies, period: keysOf(periods) });
  const { carryOvers } = await loadHandoverFacts(
    context,
    { scope, asOf },
    { bodies, duties: [], targets: law.targets },
  );
  return {
    law: {
      lawVersion,
      graph,
      catalogue: law.catalogue,
      targets: law.targets.filter((target) => graph.documents.has(target.document)),
    },
    registry: registryAsOf(context.law, asOf),
    facts: { observations, carryOvers },
  };
};
