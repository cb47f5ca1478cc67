import { stateAt, type WorkflowDefinition, yearOf } from '../duties/index.js';
import type { AsOf, CalendarDate } from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import type { Model } from './model.js';

/** How a registered model came out. `withdrawn` and `not-confirmed` stand in no text: they are ours. */
export const MODEL_OUTCOMES = ['confirmed', 'not-confirmed', 'withdrawn'] as const;
export type ModelOutcome = (typeof MODEL_OUTCOMES)[number];

/** From a registration to how it came out; null while it is undecided. Years are those the steps are meant for. */
export interface Episode {
  readonly registeredIn: number;
  readonly registeredOn: CalendarDate;
  readonly outcome: ModelOutcome | null;
  readonly decidedIn: number | null;
  readonly decidedOn: CalendarDate | null;
}

/**
 * The episodes of a model up to a day, as then known. A guide may let a model be registered again; then it has
 * several. A decision meant for a year before that of its registration counts in the year of the registration, so
 * that nothing leaves a year that it never entered.
 */
export const episodesOf = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  model: Model,
  asOf: AsOf,
): Episode[] => {
  const episodes: Episode[] = [];
  for (const { event, transition } of stateAt(workflow, model.history, asOf).passed) {
    const open = episodes.at(-1);
    const isOpen = open !== undefined && open.outcome === null;
    const year = yearOf(event);
    const outcome = outcomeOf(guide, transition.id);
    if (outcome !== null && isOpen)
      episodes[episodes.length - 1] = {
        ...open,
        outcome,
        decidedIn: Math.max(year, open.registeredIn),
        decidedOn: event.on,
      };
    else if (guide.steps.register.includes(transition.id) && !isOpen)
      episodes.push({
        // one that was registered again enters no year before the last decision left it
        registeredIn: Math.max(year, open?.decidedIn ?? year),
        registeredOn: event.on,
        outcome: null,
        decidedIn: null,
        decidedOn: null,
      });
  }
  return episodes;
};

const outcomeOf = ({ steps }: ModelGuide, step: string): ModelOutcome | null => {
  if (steps.confirm.includes(step)) return 'confirmed';
  if (steps.notConfirm.includes(step)) return 'not-confirmed';
  return steps.withdraw.includes(step) ? 'withdrawn' : null;
};

/** What a model has reached: where it stands, and since when it is what. */
export interface Progress {
  readonly state: string;
  readonly registeredOn: CalendarDate | null;
  readonly confirmedOn: CalendarDate | null;
  /** Levels at which it was confirmed as an exemplar, with the day, in the order of the guide. */
  readonly exemplarAt: readonly { readonly level: string; readonly on: CalendarDate }[];
  readonly stoppedOn: CalendarDate | null;
  readonly rewardedOn: readonly CalendarDate[];
}

/** @example progressOf(guide, workflow, model, asOf(day('2024-12-31'))).confirmedOn // '2024-10-10' */
export const progressOf = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  model: Model,
  asOf: AsOf,
): Progress => {
  const { state, passed } = stateAt(workflow, model.history, asOf);
  const days = (steps: readonly string[]): CalendarDate[] =>
    passed.flatMap(({ event, transition }) => (steps.includes(transition.id) ? [event.on] : []));
  const { steps } = guide;
  return {
    state,
    registeredOn: days(steps.register)[0] ?? null,
    confirmedOn: days(steps.confirm)[0] ?? null,
    exemplarAt: steps.exemplar.flatMap(({ level, step }) =>
      days([step])
        .slice(0, 1)
        .map((on) => ({ level, on })),
    ),
    stoppedOn: days(steps.stop).at(-1) ?? null,
    rewardedOn: days(steps.reward),
  };
};
