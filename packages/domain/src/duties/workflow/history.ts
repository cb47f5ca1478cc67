import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  partsOf,
  type Recorded,
  wasKnown,
} from '../../kernel/index.js';
import type { Facts } from '../../rules/index.js';
import type { FormId, PartyId, StepId, WorkflowId } from './ids.js';

/** Bodies by the role they play in the case. A role that is not there is not known. */
export type Parties = Readonly<Partial<Record<PartyId, readonly BodyId[]>>>;

/** A step as it is tried: who does what on which day. */
export interface StepTaken {
  readonly step: StepId;
  readonly on: CalendarDate;
  readonly body: BodyId;
  /** The office of the body that acted. An office, never a person. */
  readonly office?: string;
  /** Bodies that acted together with it. */
  readonly with?: readonly BodyId[];
  readonly form?: FormId;
  /** The year it is meant for, as `2024`; without it, the year of the day. */
  readonly year?: number;
  /** Roles that the step settles: the body that a model is registered with. */
  readonly parties?: Parties;
  /** Number or title of the paper that shows it. */
  readonly document?: string;
}

/** A step that was recorded. A correction supersedes the record and adds another; nothing is written over. */
export interface WorkflowEvent extends StepTaken, Recorded {
  readonly id: string;
  /** Tells steps of one day apart: the smaller came first. */
  readonly order?: number;
  /** What was said of the case with the step: facts that its guard, its forms or its days ask for. */
  readonly facts?: Facts;
  readonly sample?: boolean;
}

/** What happened in one case of a workflow: its roles from the start, and its dated steps in any order. */
export interface WorkflowHistory {
  readonly id: string;
  readonly workflow: WorkflowId;
  readonly parties: Parties;
  /** What was known of the case from the start. */
  readonly facts?: Facts;
  readonly events: readonly WorkflowEvent[];
}

/** The year that a step is meant for. */
export const yearOf = ({ on, year }: StepTaken): number => year ?? partsOf(on).year;

/** The events of a history up to a day as then known, in the order in which they happened. */
export const eventsUntil = ({ events }: WorkflowHistory, asOf: AsOf): WorkflowEvent[] =>
  events.filter((event) => event.on <= asOf.on && wasKnown(event, asOf)).sort(inOrder);

/**
 * What has been said of a case up to a day, as then known: of each fact the latest word, which may be that it is not
 * known. A step of every year that asks for a fact anew is given it anew.
 */
export const factsUntil = (history: WorkflowHistory, asOf: AsOf): Facts =>
  Object.assign({}, history.facts, ...eventsUntil(history, asOf).map(({ facts }) => facts ?? {}));

// by code unit, so that the order of one day's events does not hang on the machine
const inOrder = (a: WorkflowEvent, b: WorkflowEvent): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const [first, second] = [a.order ?? 0, b.order ?? 0];
  if (first !== second) return first - second;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
