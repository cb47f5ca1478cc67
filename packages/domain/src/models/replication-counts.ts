import type { WorkflowDefinition } from '../duties/index.js';
import { type AsOf, type BodyId, partsOf } from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import type { Model } from './model.js';
import { replicationsOf } from './replication.js';

/** How models were taken up elsewhere in one year. */
export interface ReplicationCounts {
  readonly year: number;
  /** Models replicated at least once. */
  readonly models: number;
  readonly times: number;
  /** Bodies named as where, each once. */
  readonly places: number;
}

/**
 * What was replicated in a year, as known on a day. A count of what is recorded: a year without any is a year
 * without records, so it is no proof that nothing was taken up.
 *
 * @example replicationCounts(guide, workflow, models, 2024, asOf(day('2024-12-31'))).times
 */
export const replicationCounts = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: Iterable<Model>,
  year: number,
  asOf: AsOf,
): ReplicationCounts => {
  const places = new Set<BodyId>();
  const counts = { models: 0, times: 0 };
  for (const model of models) {
    const own = replicationsOf(guide, workflow, model, asOf).filter(({ on }) => partsOf(on).year === year);
    if (own.length > 0) counts.models += 1;
    counts.times += own.length;
    for (const { to } of own) for (const body of to) places.add(body);
  }
  return { year, ...counts, places: places.size };
};
