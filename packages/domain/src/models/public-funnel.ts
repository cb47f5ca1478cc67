import type { WorkflowDefinition } from '../duties/index.js';
import { type AsOf, type CalendarDate, LAST_DAY, partsOf } from '../kernel/index.js';
import { funnelOf } from './funnel.js';
import type { ModelGuide } from './guide.js';
import {
  FUNNEL_COUNTS,
  type FunnelCount,
  hiddenFunnelCounts,
  type YearCounts,
} from './hidden-funnel-counts.js';
import { MODEL_KINDS, type ModelKind } from './kind.js';
import type { Model } from './model.js';
import { episodesOf } from './progress.js';
import { isPublished } from './public-view.js';

/** The funnel of a year as anybody may see it; null is a count that is held back. */
export type PublicFunnel = Readonly<Record<FunnelCount, number | null>> & {
  readonly year: number;
  readonly kind: ModelKind;
};

/**
 * The funnels of all models of a guide without counts that would tell of few: of collectives and of persons apart, for
 * every year that is over, from the first in which one was registered. It is of all bodies together, by what is known
 * now: a view of one body, level or field, of a day within a year or of an earlier state of knowledge would each be a
 * second table to subtract from the first, so none of them can be asked for. Tables of two days can still be compared,
 * and who has leave for a part of the records knows that part.
 *
 * @example publicFunnels(guide, workflow, models, day('2026-01-05')).map(({ year, confirmed }) => [year, confirmed])
 */
export const publicFunnels = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: readonly Model[],
  today: CalendarDate,
): PublicFunnel[] => {
  const asOf: AsOf = { on: today, knownOn: LAST_DAY };
  return MODEL_KINDS.flatMap((kind) => {
    const own = models.filter((model) => model.kind === kind);
    const years = yearsOver(guide, workflow, own, asOf).map(
      (year): YearCounts & { readonly year: number } => ({
        ...funnelOf(guide, workflow, own, year, asOf),
        confirmedKnown: confirmedInPublic(guide, workflow, own, year, asOf),
        // of a collective every confirmation is public, of persons only those that were published
        isConfirmedKnown: kind === 'collective',
      }),
    );
    const hidden = hiddenFunnelCounts(years);
    return years.map((counts, index): PublicFunnel => {
      const shown = (count: FunnelCount) => (hidden[index]?.has(count) ? null : counts[count]);
      return {
        year: counts.year,
        kind,
        ...(Object.fromEntries(FUNNEL_COUNTS.map((count) => [count, shown(count)])) as Record<
          FunnelCount,
          number | null
        >),
      };
    });
  });
};

/** The years that are over, from that of the first registration, without a gap. */
const yearsOver = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: readonly Model[],
  asOf: AsOf,
): number[] => {
  const registered = models.flatMap((model) =>
    episodesOf(guide, workflow, model, asOf).map(({ registeredIn }) => registeredIn),
  );
  const first = registered.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const count = Math.max(0, partsOf(asOf.on).year - first);
  return Number.isFinite(count) ? Array.from({ length: count }, (_, index) => first + index) : [];
};

const confirmedInPublic = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: readonly Model[],
  year: number,
  asOf: AsOf,
): number =>
  funnelOf(
    guide,
    workflow,
    models.filter((model) => model.kind === 'collective' || isPublished(model, asOf)),
    year,
    asOf,
  ).confirmed;
