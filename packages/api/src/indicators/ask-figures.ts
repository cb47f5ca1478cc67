import {
  type AsOf,
  amountIn,
  type BodyId,
  cellOf,
  type SeriesPoint as DomainPoint,
  findingsOf,
  indexObservations,
  isSlug,
  message,
  missingUnder,
  type Observation,
  predecessorsOf,
  type ReportingPeriod,
  type SeriesMode,
  scoreboardOf,
  seriesOf,
  toIndicatorId,
  toMeasureId,
  valueIn,
} from '@danvan/domain';
import { bodyRef } from '../organisations/index.js';
import { asOfEcho } from '../platform/as-of.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { callerScope } from '../platform/reading.js';
import { amountShown, findingsShown, totalShown } from './ask-scoreboard.js';
import { badInput } from './bad-input.js';
import { loadIndicatorWorld } from './load-indicator-facts.js';
import { assertMaySee, underIn } from './scoreboard-question.js';
import type { FigureExplanation, FigureReport, SeriesPoint, TargetFinding } from './scoreboard-types.js';

/** The series of a measure of one body. Needs leave for the body; its predecessors come with it. */
export const askSeries = async (
  context: RequestContext,
  body: BodyId,
  measureId: string,
  periods: readonly ReportingPeriod[],
  mode: SeriesMode,
  asOf: AsOf,
): Promise<SeriesPoint[]> => {
  const measure = isSlug(measureId)
    ? context.law.law.catalogue.measures.get(toMeasureId(measureId))
    : undefined;
  if (measure === undefined) throw badInput('MEASURE_UNKNOWN', { value: measureId.slice(0, 80) });
  assertMaySee(context, [body]);
  const registry = registryAsOf(context.law, asOf);
  const lineage = predecessorsOf(registry, 'body', body, asOf);
  const before = lineage.state === 'found' ? lineage.units.map(({ id }) => id) : [];
  const scope = { bodies: [body, ...before], periods };
  const { facts } = await loadIndicatorWorld(context, callerScope(context), scope, asOf);
  const index = indexObservations(facts, asOf);
  return seriesOf(index, registry, measure, body, periods, mode, asOf).map((point) => ({
    period: point.period.key,
    certainty: point.certainty,
    amount: point.certainty === 'unknown' ? null : amountShown(point.amount),
    whyWords: point.certainty === 'unknown' ? gapInWords(point.why) : null,
    sources: point.sources.map((source) => bodyRef(registry, source.body, asOf)),
  }));
};

type Gap = Extract<DomainPoint, { certainty: 'unknown' }>['why'];

const FIGURE_GAPS = new Set<Gap>([
  'NOT_REPORTED',
  'PARTS_NOT_REPORTED',
  'NOT_ADDITIVE_OVER_TIME',
  'BODY_NOT_THEN',
  'CHANGED_WITHIN_PERIOD',
  'NOT_ADDITIVE_OVER_TREE',
]);

/** Gaps of figures have words of their own; those of shares and lineages are said as everywhere. */
const gapInWords = (why: Gap) => {
  const code = FIGURE_GAPS.has(why) ? `figureGap.${why}` : why;
  return { vi: message(code, {}, 'vi'), en: message(code, {}, 'en') };
};

/** The reports that a total is made of, and who is missing. Needs leave for all that stand under the body. */
export const askExplanation = async (
  context: RequestContext,
  asked: {
    readonly body: BodyId;
    readonly indicator: string;
    readonly period: ReportingPeriod;
    readonly first: number;
  },
  asOf: AsOf,
): Promise<FigureExplanation> => {
  const { body, period, first } = asked;
  const under = underIn(context, body, [period], asOf);
  assertMaySee(context, under);
  const world = await loadIndicatorWorld(
    context,
    callerScope(context),
    { bodies: under, periods: [period] },
    asOf,
  );
  const { law, registry, facts } = world;
  const id = isSlug(asked.indicator) ? toIndicatorId(asked.indicator) : null;
  const indicator = id === null ? undefined : law.catalogue.indicators.get(id);
  if (indicator === undefined) throw badInput('INDICATOR_UNKNOWN', { value: asked.indicator.slice(0, 80) });
  const question = { roots: [body], periods: [period], indicators: [indicator.id] };
  const board = scoreboardOf(law, registry, facts, question, asOf);
  const at = board.periods.get(period.key);
  const column = at?.indicators.get(indicator.id);
  const index = indexObservations(facts, asOf);
  const reports: FigureReport[] = [];
  const bodies = at?.rows.bodies ?? [];
  bodies.forEach((part, row) => {
    if (column?.sums?.isPart[row] !== 1) return;
    const sides = [column.numerator, column.denominator].flatMap((side) =>
      side ? [valueIn(index, side.measure, part, period)] : [],
    );
    // a share counts a body only with both sides
    if (sides.some(({ known }) => !known)) return;
    reports.push(
      ...sides.flatMap(({ from }) =>
        from.map((report) => reportShown(report, bodyRef(registry, part, asOf))),
      ),
    );
  });
  const missing = missingUnder(board, indicator.id, body, period.key);
  return {
    total: totalShown(cellOf(board, indicator.id, body, period.key)?.total ?? 'NOT_DEFINED', indicator),
    reports: reports.slice(0, first),
    reportCount: reports.length,
    missingCount: missing.length,
    missing: missing.slice(0, 100).map((one) => bodyRef(registry, one, asOf)),
    asOf: asOfEcho(context, asOf),
  };
};

const reportShown = (report: Observation, body: FigureReport['body']): FigureReport => ({
  id: `obs_${report.id}`,
  body,
  measureId: report.measure,
  period: report.period,
  amount: amountShown(amountIn(report)) ?? { low: report.value, high: report.value, estimated: false },
  source: report.source ?? null,
});

/** Where bodies stand with targets in some periods. Needs leave for all of them. */
export const askFindings = async (
  context: RequestContext,
  bodies: readonly BodyId[],
  periods: readonly ReportingPeriod[],
  asOf: AsOf,
): Promise<TargetFinding[]> => {
  assertMaySee(context, bodies);
  const world = await loadIndicatorWorld(context, callerScope(context), { bodies, periods }, asOf);
  const { law, registry, facts } = world;
  return periods
    .flatMap((asked) =>
      findingsOf(law, registry, facts, { span: asked.period, bodies }, asOf).filter(
        ({ period }) => period.key === asked.key,
      ),
    )
    .map(findingsShown(world, asOf));
};
