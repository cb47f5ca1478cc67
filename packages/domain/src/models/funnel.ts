import type { WorkflowDefinition } from '../duties/index.js';
import type { AsOf } from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import type { Model } from './model.js';
import { type Episode, episodesOf } from './progress.js';

/**
 * What became of the models of one year. Nothing is lost on the way:
 * `opening + registered = confirmed + notConfirmed + withdrawn + undecided`.
 */
export interface Funnel {
  readonly year: number;
  /** Undecided when the year began. */
  readonly opening: number;
  readonly registered: number;
  readonly confirmed: number;
  readonly notConfirmed: number;
  readonly withdrawn: number;
  /** Undecided when it ended, or on the day of the question. */
  readonly undecided: number;
}

/** How models are put together: one count for each value, `level`, `field`, `kind`, the body they are registered with. */
export type ModelGrouping = (model: Model) => string;

/**
 * The funnel of one year over some models, as known on a day. It counts registrations that came out or not, so that
 * a model registered anew counts anew. Other exemplars that a text may ask a body to select (of following Hồ Chí
 * Minh, say) are figures of their own and never enter it.
 *
 * @example funnelOf(guide, workflow, models, 2024, asOf(day('2024-12-31'))).undecided
 */
export const funnelOf = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: Iterable<Model>,
  year: number,
  asOf: AsOf,
): Funnel => {
  const counts = { opening: 0, registered: 0, confirmed: 0, notConfirmed: 0, withdrawn: 0, undecided: 0 };
  for (const model of models)
    for (const episode of episodesOf(guide, workflow, model, asOf)) {
      const { registeredIn, decidedIn } = episode;
      if (registeredIn > year || (decidedIn !== null && decidedIn < year)) continue;
      if (registeredIn < year) counts.opening += 1;
      else counts.registered += 1;
      counts[endOf(episode, year)] += 1;
    }
  return { year, ...counts };
};

const endOf = (
  { outcome, decidedIn }: Episode,
  year: number,
): 'confirmed' | 'notConfirmed' | 'withdrawn' | 'undecided' => {
  if (outcome === null || decidedIn !== year) return 'undecided';
  return outcome === 'not-confirmed' ? 'notConfirmed' : outcome;
};

/**
 * The same for each group of models, by the key of the group in the order in which groups appear.
 *
 * @example funnelsBy(guide, workflow, models, 2024, asOf, ({ field }) => field).get('economy')?.confirmed
 */
export const funnelsBy = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: Iterable<Model>,
  year: number,
  asOf: AsOf,
  grouping: ModelGrouping,
): ReadonlyMap<string, Funnel> =>
  new Map(
    [...Map.groupBy(models, grouping)].map(([key, group]) => [
      key,
      funnelOf(guide, workflow, group, year, asOf),
    ]),
  );
