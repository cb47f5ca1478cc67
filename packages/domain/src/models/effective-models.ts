import type { WorkflowDefinition } from '../duties/index.js';
import type { MeasureId, Observation } from '../indicators/index.js';
import { type AsOf, type BodyId, type CalendarDate, dayOf } from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import { isMet } from './judged.js';
import type { Model } from './model.js';
import { progressOf } from './progress.js';
import { replicationsOf } from './replication.js';

/** What a projection of models to a measure is told. */
export interface EffectiveModelsQuestion {
  /** `front/models-effective-and-replicated` for Lào Cai's resolution. */
  readonly measure: MeasureId;
  /** The judged question of the guide that says whether a model works: `effective`. */
  readonly judged: string;
  readonly year: number;
  /** Bodies whose register of models is complete for the year: for them no model is none, not unknown. */
  readonly complete?: ReadonlySet<BodyId>;
}

/**
 * How many models of each body work effectively and were replicated by the end of a year, as observations of a
 * measure: a figure of LC II.2.2 (7) is then never typed a second time. A body with a model of which it is not known
 * whether it works, or without a complete register, gives no exact figure but the surely counted ones as a lower bound
 * (`more-than`), and none at all where nothing is sure: unknown is not zero.
 *
 * @example effectiveModels(guide, workflow, models, { measure, judged: 'effective', year: 2025 }, asOf)[0]?.value // 1
 */
export const effectiveModels = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: readonly Model[],
  { measure, judged, year, complete = new Set() }: EffectiveModelsQuestion,
  asOf: AsOf,
): Observation[] => {
  const end = endOfYear(year, asOf);
  const owners = Map.groupBy(
    models.flatMap((model) => registrantsOf(guide, model).map((body) => ({ body, model }))),
    ({ body }) => body,
  );
  const bodies = [...new Set([...owners.keys(), ...complete])].sort();
  return bodies.flatMap((body): Observation[] => {
    let sure = 0;
    let open = 0;
    for (const { model } of owners.get(body) ?? []) {
      const counted = counts(guide, workflow, model, judged, end);
      if (counted === 'yes') sure += 1;
      else if (counted === 'not-known') open += 1;
    }
    const isExact = open === 0 && complete.has(body);
    if (!isExact && sure === 0) return [];
    return [
      {
        id: `${measure}/${body}/${year}`,
        body,
        measure,
        period: String(year).padStart(4, '0'),
        value: sure,
        ...(isExact ? {} : { exactness: 'more-than' as const }),
      },
    ];
  });
};

const endOfYear = (year: number, asOf: AsOf): AsOf => {
  const last: CalendarDate = dayOf(year, 12, 31);
  return { ...asOf, on: asOf.on < last ? asOf.on : last };
};

const registrantsOf = (guide: ModelGuide, { history }: Model): readonly BodyId[] =>
  history.parties[guide.parties.registrant] ?? [];

const counts = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  model: Model,
  judged: string,
  asOf: AsOf,
): 'yes' | 'no' | 'not-known' => {
  const { registeredOn, stoppedOn } = progressOf(guide, workflow, model, asOf);
  if (registeredOn === null || stoppedOn !== null) return 'no';
  const works = isMet(guide, judged, model, asOf);
  if (works.known && !works.value) return 'no';
  const isReplicated = replicationsOf(guide, workflow, model, asOf).length > 0;
  return works.known && isReplicated ? 'yes' : 'not-known';
};
