import type { Duty, DutyItem, Status, WorkflowDefinition } from '../duties/index.js';
import { type BodyId, type CalendarDate, type ClauseId, quarterPeriod } from '../kernel/index.js';

/**
 * How a quarter of working meetings stands. `not-met` is said only inside a keeping period; `not-yet`: the quarter runs
 * or lies ahead; `not-asked`: nothing asks for one in that quarter, or a decision lets the body off.
 */
export const QUARTER_STANDINGS = ['met', 'not-met', 'not-yet', 'unknown', 'not-asked'] as const;
export type QuarterStanding = (typeof QUARTER_STANDINGS)[number];

export interface MeetingQuarter {
  /** `2025-Q1`. */
  readonly quarter: string;
  readonly standing: QuarterStanding;
  /** The day of the first meeting in it that is on record. */
  readonly on: CalendarDate | null;
}

/** The four quarters of one body under one clause. */
export interface MeetingYear {
  readonly body: BodyId;
  readonly duty: ClauseId;
  readonly quarters: readonly MeetingQuarter[];
}

const STANDINGS: Readonly<Record<Status, QuarterStanding>> = {
  done: 'met',
  'done-late': 'met',
  overdue: 'not-met',
  'not-yet': 'not-yet',
  open: 'not-yet',
  'due-soon': 'not-yet',
  continuing: 'not-yet',
  undetermined: 'unknown',
  waived: 'not-asked',
  superseded: 'not-asked',
};

/**
 * The duties to meet every quarter: those that the holding of a working meeting proves and that come back each quarter.
 * A meeting is recorded once, as a step or as an activity; this room keeps no record of its own.
 *
 * @example workingMeetingDuties(law.workflows, law.duties).map(({ id }) => id) // ['LC-III.1-8']
 */
export const workingMeetingDuties = (
  workflows: Iterable<WorkflowDefinition>,
  duties: Iterable<Duty>,
): Duty[] => {
  const proven = new Set<string>();
  for (const { frame, transitions } of workflows)
    if (frame === 'frame/working-meeting')
      for (const { proves = [] } of transitions) for (const { duty } of proves) proven.add(duty);
  return [...duties].filter(
    ({ id, schedule }) =>
      proven.has(id) && schedule.kind === 'recurring' && schedule.every.includes('quarter'),
  );
};

/**
 * The four quarters of a year, of each body and clause that the statuses speak of, by body and then by clause.
 *
 * @example meetingYears(dutiesOf(law, registry, facts, question, asOf), 2025)[0]?.quarters.map((q) => q.standing)
 */
export const meetingYears = (items: Iterable<DutyItem>, year: number): MeetingYear[] => {
  const keys = [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter).key);
  const ofBodies = Map.groupBy(
    [...items].filter(({ occurrence }) => keys.includes(occurrence.key)),
    ({ bearer, duty }) => `${bearer.body.id} ${duty.id}`,
  );
  return [...ofBodies.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, found]) => {
      const [first] = found;
      if (first === undefined) return [];
      const quarters = keys.map((quarter): MeetingQuarter => {
        const item = found.find(({ occurrence }) => occurrence.key === quarter);
        if (item === undefined) return { quarter, standing: 'not-asked', on: null };
        return { quarter, standing: STANDINGS[item.status], on: item.proof[0]?.on ?? null };
      });
      return [{ body: first.bearer.body.id, duty: first.duty.id, quarters }];
    });
};

/** How many quarters stand how; the sum is four for each body and clause. */
export const meetingCounts = (years: Iterable<MeetingYear>): Record<QuarterStanding, number> => {
  const counts = Object.fromEntries(QUARTER_STANDINGS.map((one) => [one, 0])) as Record<
    QuarterStanding,
    number
  >;
  for (const { quarters } of years) for (const { standing } of quarters) counts[standing] += 1;
  return counts;
};
