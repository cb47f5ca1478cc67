import {
  type AsOf,
  type BodyId,
  bodyTrees,
  closingDay,
  descendantsIn,
  fail,
  type Hierarchy,
  isClauseId,
  issue,
  ok,
  type ReportingPeriod,
  type ReportWorld,
  type Result,
  toClauseId,
  type Workbook,
  workbookOf,
} from '@danvan/domain';
import { reportAbout } from '../../duties/regimes/report-about.js';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { eachInTurn, guardedRows, type Scope } from '../../platform/read/index.js';
import { type IndicatorWorld, loadIndicatorWorld } from '../load-indicator-facts.js';

/** Of what regime, body and period a workbook is. */
export interface WorkbookAsked {
  /** The regime, by the id of its duty. */
  readonly regime: string;
  readonly body: BodyId;
  readonly period: ReportingPeriod;
  readonly hierarchy: Hierarchy;
}

/** A workbook with what it was made from. */
export interface LoadedWorkbook {
  readonly book: Workbook;
  readonly world: IndicatorWorld;
  readonly reportWorld: ReportWorld;
  /** By the key of a record: the version that stands. */
  readonly versions: ReadonlyMap<string, number>;
}

/** The body and all that stood under it on the last day of the period. */
export const bodiesIn = (
  context: RequestContext,
  { body, period, hierarchy }: WorkbookAsked,
  asOf: AsOf,
): BodyId[] => {
  const trees = bodyTrees(registryAsOf(context.law, asOf), hierarchy, asOf.knownOn);
  return [...new Set([body, ...descendantsIn(trees.at(closingDay(period)), body)])];
};

/** Versions of the figures and of the reports that the scope reaches: two statements. */
const versionsOf = async (
  context: RequestContext,
  scope: Scope,
  { regime, body, period }: WorkbookAsked,
  bodies: readonly BodyId[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, number>> => {
  const run = { connection: eachInTurn(context.database), scope, asOf };
  const { model } = context.reads;
  const fields = ['key', 'version'];
  const figures = await guardedRows(model, run, 'Observation', fields, {
    ...{ bodyId: bodies, period: period.key },
  });
  const reports = await guardedRows(model, run, 'ReportSubmission', fields, { bodyId: body, dutyId: regime });
  return new Map([...figures, ...reports].map((row) => [String(row.key), Number(row.version)]));
};

/**
 * The workbook of a regime, a body and a period with what is known of it, in a number of statements that does not grow
 * with bodies or figures. Issues: those of `workbookOf`.
 */
export const loadWorkbook = async (
  context: RequestContext,
  scope: Scope,
  asked: WorkbookAsked,
  asOf: AsOf,
): Promise<Result<LoadedWorkbook>> => {
  const { regime, body, period } = asked;
  if (!isClauseId(regime)) return fail(issue('REGIME_UNKNOWN', ['regime'], { regime: regime.slice(0, 80) }));
  const bodies = bodiesIn(context, asked, asOf);
  const about = await reportAbout(context, { scope, asOf }, { duty: regime, body, period });
  const world = await loadIndicatorWorld(context, scope, { bodies, periods: [period] }, asOf);
  const { law, registry, facts } = world;
  const { duties, regimes } = about.world.law;
  const made = workbookOf(
    { ...law, duties, regimes },
    registry,
    facts,
    { ...asked, regime: toClauseId(regime) },
    about.report,
    asOf,
  );
  if (!made.ok) return made;
  const versions = await versionsOf(context, scope, asked, bodies, asOf);
  return ok({ book: made.value, world, reportWorld: about.world, versions });
};
