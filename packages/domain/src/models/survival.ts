import { stateAt, type WorkflowDefinition } from '../duties/index.js';
import { type AsOf, addYears } from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import type { Model } from './model.js';
import { episodesOf, progressOf } from './progress.js';

/** After how many years it is asked whether a model still goes on. */
export const SURVIVAL_YEARS = [1, 3, 5] as const;

/** Whether a confirmed model still went on so many years after its confirmation. Silence is not an end. */
export const SURVIVAL_STATES = ['going-on', 'ended', 'not-known', 'not-yet'] as const;
export type SurvivalState = (typeof SURVIVAL_STATES)[number];

export type Survival = Readonly<Record<SurvivalState, number>> & { readonly years: number };

/**
 * How one model fared; null when it was never confirmed. It went on where something shows it on or after that day: a
 * later review, reward or replication, or that it ended only after. It had ended where its end was recorded before.
 */
export const survivedFor = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  model: Model,
  years: number,
  asOf: AsOf,
): SurvivalState | null => {
  const { confirmedOn, stoppedOn } = progressOf(guide, workflow, model, asOf);
  if (confirmedOn === null) return null;
  const anniversary = addYears(confirmedOn, years, 'clamp');
  if (stoppedOn !== null) return stoppedOn < anniversary ? 'ended' : 'going-on';
  if (anniversary > asOf.on) return 'not-yet';
  const { alive, replicate, reward, exemplar } = guide.steps;
  const shows = [...alive, ...replicate, ...reward, ...exemplar.map(({ step }) => step)];
  const isShown = stateAt(workflow, model.history, asOf).passed.some(
    ({ event, transition }) => event.on >= anniversary && shows.includes(transition.id),
  );
  return isShown ? 'going-on' : 'not-known';
};

/**
 * Survival of the models confirmed so far, after 1, 3 and 5 years or others. The four counts add up to the number of
 * confirmed models for every number of years.
 *
 * @example survivalOf(guide, workflow, models, asOf(day('2026-12-31')))[0] // { years: 1, 'going-on': 3, … }
 */
export const survivalOf = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: readonly Model[],
  asOf: AsOf,
  after: readonly number[] = SURVIVAL_YEARS,
): Survival[] =>
  after.map((years) => {
    const counts = { 'going-on': 0, ended: 0, 'not-known': 0, 'not-yet': 0 };
    for (const model of models) {
      const state = survivedFor(guide, workflow, model, years, asOf);
      if (state !== null) counts[state] += 1;
    }
    return { years, ...counts };
  });

/**
 * Those of the models that were confirmed for the first time in a year (as the step is meant), so that survival can be
 * told of each year's models by themselves.
 *
 * @example survivalOf(guide, workflow, confirmedIn(guide, workflow, models, 2024, asOf), asOf)[0]?.['going-on']
 */
export const confirmedIn = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  models: readonly Model[],
  year: number,
  asOf: AsOf,
): Model[] =>
  models.filter(
    (model) =>
      episodesOf(guide, workflow, model, asOf).find(({ outcome }) => outcome === 'confirmed')?.decidedIn ===
      year,
  );
