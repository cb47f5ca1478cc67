import type { ExpectedReport, ReportRegime } from '../../duties/index.js';
import {
  type AsOf,
  type BodyId,
  type ClauseId,
  fail,
  type Issue,
  issue,
  ok,
  type ReportingPeriod,
  type Result,
} from '../../kernel/index.js';
import type { Hierarchy, Registry } from '../../organisations/index.js';
import { contentHash } from '../../rules/index.js';
import { indexObservations } from '../indicator-facts.js';
import type { Observation } from '../observation.js';
import type { ScoreboardFacts } from '../scoreboard.js';
import {
  type AskedFigure,
  askedFigures,
  formMeasures,
  occurrenceAbout,
  type WorkbookLaw,
} from './asked-rows.js';

/** The way a workbook is laid out; another one is another version of every form. */
const LAYOUT = 1;

export interface WorkbookQuestion {
  /** The regime, by its duty. */
  readonly regime: ClauseId;
  readonly body: BodyId;
  /** What is reported on: `2025`, `2025-H1`. */
  readonly period: ReportingPeriod;
  readonly hierarchy: Hierarchy;
}

/** A figure that is asked for, with what was reported of it for this very period; null where nothing was. */
export interface WorkbookRow extends AskedFigure {
  readonly known: Observation | null;
}

/** What offices fill in for one regime, body and period. */
export interface Workbook {
  readonly regime: ReportRegime;
  readonly body: BodyId;
  readonly period: ReportingPeriod;
  readonly hierarchy: Hierarchy;
  /** The report that is expected of the body; null where the clause does not list it among those who report. */
  readonly report: ExpectedReport | null;
  /** Names what the form asks for: a file of another version is another form. */
  readonly version: string;
  readonly rows: readonly WorkbookRow[];
}

/**
 * The workbook of a regime for a body and a period, with what is known. `report` is what the clause expects of the body
 * for that period; one that it does not list may fill in the figures of its targets, and owes no report.
 *
 * Issues: REGIME_UNKNOWN, BODY_UNKNOWN, WORKBOOK_PERIOD_NOT_ASKED (the regime asks for no report on it),
 * WORKBOOK_EMPTY (nothing is asked of the body or of any below it).
 *
 * @example workbookOf(law, registry, facts, { regime, body, period: yearPeriod(2025), hierarchy: 'sector' }, null, asOf)
 */
export const workbookOf = (
  law: WorkbookLaw,
  registry: Registry,
  facts: ScoreboardFacts,
  { regime: duty, body, period, hierarchy }: WorkbookQuestion,
  report: ExpectedReport | null,
  asOf: AsOf,
): Result<Workbook> => {
  const regime = law.regimes.find((each) => each.duty === duty);
  const issues: Issue[] = [];
  if (regime === undefined) issues.push(issue('REGIME_UNKNOWN', ['regime'], { regime: duty.slice(0, 80) }));
  if (!registry.bodies.has(body)) issues.push(issue('BODY_UNKNOWN', ['body'], { body }));
  if (regime === undefined || issues.length > 0) return fail(...issues);
  if (report === null && occurrenceAbout(law, regime, period) === null)
    return fail(issue('WORKBOOK_PERIOD_NOT_ASKED', ['period'], { period: period.key, regime: duty }));
  const question = { regime, body, period, hierarchy, reports: report !== null };
  const asked = askedFigures(law, registry, facts, question, asOf);
  const isEmpty = asked.length === 0 && (report === null || (regime.outline ?? []).length === 0);
  if (isEmpty) return fail(issue('WORKBOOK_EMPTY', ['body'], { body, period: period.key }));
  const index = indexObservations(facts, asOf);
  return ok({
    ...{ regime, body, period, hierarchy, report },
    version: formVersion(law, regime, period, asOf),
    rows: asked.map((figure) => ({
      ...figure,
      known: index.get(figure.measure.id)?.get(period.key)?.get(figure.body) ?? null,
    })),
  });
};

const formVersion = (law: WorkbookLaw, regime: ReportRegime, period: ReportingPeriod, asOf: AsOf): string =>
  contentHash({
    layout: LAYOUT,
    outline: (regime.outline ?? []).map(({ id }) => id),
    figures: (regime.figures ?? []).map(({ measure }) => measure),
    measures: formMeasures(law, regime, period, asOf).map(({ id, unit, decimals }) => [id, unit, decimals]),
  }).slice(0, 12);
