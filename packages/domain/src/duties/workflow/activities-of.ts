import type { AsOf, BodyId } from '../../kernel/index.js';
import type { Activity } from '../duty.js';
import type { ProvenDuty, WorkflowDefinition } from './definition.js';
import { type WorkflowHistory, yearOf } from './history.js';
import { type PassedStep, stateAt } from './state-at.js';

/**
 * The activities that a case proves, so that a step is recorded once and counts as proof of the duties it
 * fulfils. Pure; a step that the case could not take proves nothing, and one whose bearer is a role that nobody
 * recorded proves nothing either. The clock of knowledge of each step is that of its activity.
 *
 * @example activitiesOf(definition, history, asOf(day('2024-12-31'))).map((act) => act.duty)
 */
export const activitiesOf = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  asOf: AsOf,
): Activity[] => {
  let { parties } = history;
  return stateAt(definition, history, asOf).passed.flatMap((passed) => {
    parties = { ...parties, ...passed.event.parties };
    return activitiesOfStep(history.id, passed, (party) => parties[party] ?? []);
  });
};

const activitiesOfStep = (
  history: string,
  { event, transition }: PassedStep,
  inRole: (party: string) => readonly BodyId[],
): Activity[] =>
  (transition.proves ?? []).filter(provesIn(yearOf(event))).flatMap(({ duty, kind, bearer, yearly }) =>
    (bearer === undefined ? [event.body] : inRole(bearer)).map(
      (body): Activity => ({
        id: `${history}/${event.id}/${duty}/${body}`,
        body,
        on: event.on,
        kind,
        duty,
        ...(yearly ? { occurrence: String(yearOf(event)).padStart(4, '0') } : {}),
        ...(event.document === undefined ? {} : { document: event.document }),
        ...(event.recordedOn === undefined ? {} : { recordedOn: event.recordedOn }),
        ...(event.supersededOn === undefined ? {} : { supersededOn: event.supersededOn }),
        ...(event.sample === undefined ? {} : { sample: event.sample }),
      }),
    ),
  );

const provesIn =
  (year: number) =>
  ({ years }: ProvenDuty): boolean =>
    (years?.from === undefined || years.from <= year) && (years?.to === undefined || year <= years.to);
