import {
  type AsOf,
  activitiesOfReports,
  type BodyId,
  type Duty,
  type DutyFacts,
  type HandoverFacts,
  type KeepingPeriod,
  type ReportFacts,
  type TriggerEvent,
  triggerOf,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import type { ReadConnection } from '../platform/database/index.js';
import { registryAsOf } from '../platform/law.js';
import { type FixedConditions, guardedRows, type ReadRun } from '../platform/read/index.js';
import {
  ACTIVITY_FIELDS,
  activityOf,
  DECISION_FIELDS,
  decisionOf,
  EVENT_FIELDS,
  eventOf,
  KEEPING_FIELDS,
  keepingPeriodOf,
  type LoadedActivity,
} from './fact-rows.js';
import {
  factsOfHandover,
  HANDOVER_FIELDS,
  type HandoverSubjects,
  handoverScope,
} from './handover-decisions.js';
import { readSent, readTerms, type SentReports } from './regimes/report-rows.js';
import { provenByStudy, STUDY_FIELDS, sessionOf } from './study/session-rows.js';
import { loadCaseView } from './workflow/case-view.js';
import { readProofs } from './workflow/read-proofs.js';

/** Whose facts, and of which duties; of targets what was carried over. Without bodies those of all. */
export interface FactScope extends HandoverSubjects {
  readonly bodies: readonly BodyId[] | null;
  /** False leaves out what was decided of the open items of ended bodies: where these items are themselves asked for. */
  readonly handover?: false;
}

export interface LoadedFacts extends DutyFacts {
  readonly activities: readonly LoadedActivity[];
}

type FactRun = Pick<ReadRun, 'scope' | 'asOf'>;
type Read = (
  type: string,
  fields: readonly string[],
  fixed: FixedConditions,
) => ReturnType<typeof guardedRows>;

/** Runs all reads at one moment: a record made between two statements would show half of what happened. */
const atOneMoment = <T>(
  context: RequestContext,
  run: FactRun,
  work: (read: Read, connection: ReadConnection) => Promise<T>,
): Promise<T> =>
  context.database.read(
    (connection) =>
      work(
        (type, fields, fixed) =>
          guardedRows(context.reads.model, { ...run, connection }, type, fields, fixed),
        connection,
      ),
    { snapshot: true },
  );

const ofBodies = (bodies: FactScope['bodies']): FixedConditions =>
  bodies === null ? {} : { bodyId: bodies };

const readEvents = async (read: Read, duties: readonly Duty[]): Promise<TriggerEvent[]> => {
  const triggers = [...new Set(duties.flatMap((duty) => triggerOf(duty) ?? []))];
  return (await read('TriggerEvent', EVENT_FIELDS, { trigger: triggers })).map(eventOf);
};

const NO_HANDOVER: HandoverFacts = { carryOvers: [], decisions: [] };

const readHandover = async (
  context: RequestContext,
  read: Read,
  asOf: AsOf,
  { bodies, ...subjects }: FactScope,
): Promise<HandoverFacts> => {
  const registry = registryAsOf(context.law, asOf);
  const rows = await read('HandoverDecision', HANDOVER_FIELDS, handoverScope(registry, bodies, asOf));
  return factsOfHandover(rows, registry, subjects, asOf);
};

/** Reports that were sent and stand, as the proof of their duties. */
const asActivities = (sent: SentReports, duties: readonly Duty[], asOf: AsOf): LoadedActivity[] => {
  const actions = new Map(duties.map(({ id, action }) => [id, action.vi]));
  return activitiesOfReports(sent, asOf).map((act) => ({
    ...act,
    title: act.document ?? (act.duty === undefined ? undefined : actions.get(act.duty)) ?? act.id,
    documentRef: act.document ?? null,
    globalId: `rsu_${act.id}`,
  }));
};

const readFacts = async (
  context: RequestContext,
  read: Read,
  run: FactRun & Pick<ReadRun, 'connection'>,
  { bodies, duties, handover }: FactScope,
  view: Awaited<ReturnType<typeof loadCaseView>>,
): Promise<{ readonly facts: LoadedFacts; readonly sent: SentReports }> => {
  const dutyId = duties.map((duty) => duty.id);
  const documentId = [...new Set(duties.map((duty) => duty.document))];
  const own = ofBodies(bodies);
  const activities = await read('Activity', ACTIVITY_FIELDS, { ...own, dutyId });
  const kept = await read('KeepingPeriod', KEEPING_FIELDS, { ...own, documentId });
  const decisions = await read('DutyDecision', DECISION_FIELDS, { ...own, dutyId });
  const sent = await readSent(read, own, dutyId);
  const { carryOvers, decisions: ended } =
    handover === false ? NO_HANDOVER : await readHandover(context, read, run.asOf, { bodies, duties });
  const studied = (await read('StudySession', STUDY_FIELDS, { ...own, dutyId })).flatMap(sessionOf);
  const proofs = await readProofs(context, run, view, { bodies, duties });
  const facts = {
    activities: [...activities.flatMap(activityOf), ...provenByStudy(studied), ...proofs],
    keepingPeriods: kept.map(keepingPeriodOf),
    decisions: [...decisions.flatMap(decisionOf), ...ended],
    events: await readEvents(read, duties),
    carryOvers,
  };
  return { facts, sent };
};

/**
 * The facts that statuses of these duties and bodies rest on, as far as the caller may see them: eight statements, and
 * three more where workflows prove some of the duties, whatever the number of bodies, duties and records. A body's
 * activities, reports, sessions of study, steps of cases, decisions and keeping periods are all
 * seen or none of them, so what the caller may not see never makes a duty look overdue.
 */
export const loadDutyFacts = async (
  context: RequestContext,
  run: FactRun,
  scope: FactScope,
): Promise<LoadedFacts> => {
  const view = await loadCaseView(context, run.asOf);
  return atOneMoment(context, run, async (read, connection) => {
    const { facts, sent } = await readFacts(context, read, { ...run, connection }, scope, view);
    return { ...facts, activities: [...facts.activities, ...asActivities(sent, scope.duties, run.asOf)] };
  });
};

/** The facts of reports as loaded; `shown` has the reports among the activities, as answers show them. */
export interface LoadedReports extends ReportFacts {
  readonly shown: LoadedFacts;
}

/** The same with all that is recorded of reports: two statements more. */
export const loadReportFacts = async (
  context: RequestContext,
  run: FactRun,
  scope: FactScope,
): Promise<LoadedReports> => {
  const view = await loadCaseView(context, run.asOf);
  return atOneMoment(context, run, async (read, connection) => {
    const { facts, sent } = await readFacts(context, read, { ...run, connection }, scope, view);
    const terms = await readTerms(
      read,
      ofBodies(scope.bodies),
      scope.duties.map(({ id }) => id),
    );
    const acts = asActivities(sent, scope.duties, run.asOf);
    return { ...facts, ...sent, ...terms, shown: { ...facts, activities: [...facts.activities, ...acts] } };
  });
};

/** What was decided of what bodies left open: others are asked for it since, or it ended with them. */
export const loadHandoverFacts = (
  context: RequestContext,
  run: FactRun,
  scope: FactScope,
): Promise<HandoverFacts> =>
  atOneMoment(context, run, (read) => readHandover(context, read, run.asOf, scope));

/** The events that these duties wait for: what a record from outside may name. */
export const loadEvents = (
  context: RequestContext,
  run: FactRun,
  duties: readonly Duty[],
): Promise<TriggerEvent[]> => atOneMoment(context, run, (read) => readEvents(read, duties));

/** The keeping periods for one document: what the silence of a cascade rests on. */
export const loadKeepingPeriods = (
  context: RequestContext,
  run: FactRun,
  document: string,
  bodies: readonly BodyId[],
): Promise<KeepingPeriod[]> =>
  atOneMoment(context, run, async (read) =>
    (await read('KeepingPeriod', KEEPING_FIELDS, { documentId: document, bodyId: bodies })).map(
      keepingPeriodOf,
    ),
  );
