import type { Duty, ReportRegime } from '../../duties/index.js';
import { DEFAULT_READINGS, firstPossibleDay, occurrencesOf, reportedPeriod } from '../../duties/index.js';
import {
  type AsOf,
  type BodyId,
  dayOf,
  lookUp,
  partsOf,
  type ReportingPeriod,
  yearPeriod,
} from '../../kernel/index.js';
import { type Body, bodyTrees, type Hierarchy, type Registry } from '../../organisations/index.js';
import { conditionMeasure } from '../condition.js';
import { closingDay } from '../figure.js';
import { NO_OBSERVATIONS } from '../indicator-facts.js';
import type { Measure, MeasureId } from '../measure.js';
import { rowsOf } from '../rows-of-tree.js';
import type { ScoreboardFacts } from '../scoreboard.js';
import type { Target } from '../target.js';
import { type IndicatorLaw, periodsOf, targetBearers } from '../target-findings.js';

/** The law that a workbook is made from: figures of a regime, and the targets of its document. */
export interface WorkbookLaw extends IndicatorLaw {
  readonly duties: readonly Duty[];
  readonly regimes: readonly ReportRegime[];
}

/** Why a figure is asked for: the report is to give it, a target is judged by it, or a target waits on it. */
export type AskedFor = 'report' | 'target' | 'condition';

/** A figure of a body that a workbook asks for. */
export interface AskedFigure {
  readonly body: BodyId;
  readonly measure: Measure;
  readonly asks: AskedFor;
}

/** The occurrence of a regime's duty whose report is about a period; null where it never asks for that period. */
export const occurrenceAbout = (
  { duties, graph }: WorkbookLaw,
  regime: ReportRegime,
  period: ReportingPeriod,
): string | null => {
  const duty = duties.find(({ id }) => id === regime.duty);
  const effectiveFrom = duty === undefined ? null : firstPossibleDay(graph, duty.document);
  if (duty === undefined || effectiveFrom === null) return null;
  // the report may be due in the year after
  const from = dayOf(partsOf(period.period.from).year, 1, 1);
  const { until } = yearPeriod(partsOf(closingDay(period)).year + 1).period;
  const context = { span: { from, until }, effectiveFrom, events: [], readings: DEFAULT_READINGS };
  const found = occurrencesOf(duty.schedule, context).find(
    ({ key }) => reportedPeriod(regime.about, key)?.key === period.key,
  );
  return found?.key ?? null;
};

/** The measures that a target is judged by in a period, its condition last. */
const measuresOf = (
  { catalogue }: WorkbookLaw,
  target: Target,
  closing: AsOf,
): { readonly measure: Measure; readonly asks: AskedFor }[] => {
  const indicator = catalogue.indicators.get(target.indicator);
  const sides = [indicator?.numerator, indicator?.denominator].flatMap((side): Measure[] => {
    const found = side === undefined ? null : lookUp(side, closing);
    const measure = found?.state === 'found' ? catalogue.measures.get(found.value) : undefined;
    return measure === undefined ? [] : [measure];
  });
  const { condition } = target;
  return [
    ...sides.map((measure) => ({ measure, asks: 'target' as const })),
    ...(condition === undefined
      ? []
      : [
          {
            measure: catalogue.measures.get(condition.fact as MeasureId) ?? conditionMeasure(condition),
            asks: 'condition' as const,
          },
        ]),
  ];
};

/** The targets of the regime's document that share days with a period; a term is a period of its own. */
export const targetsIn = (
  law: WorkbookLaw,
  { document }: ReportRegime,
  period: ReportingPeriod,
): readonly Target[] =>
  law.targets.filter((target) => {
    if (target.document !== document) return false;
    if (target.time.kind === 'each-term' || period.kind === 'term')
      return target.time.kind === 'each-term' && period.kind === 'term';
    return periodsOf(target, { span: period.period }, NO_OBSERVATIONS).length > 0;
  });

/** All measures that a regime's workbooks of a period ask for, of whatever body, in the order of the law. */
export const formMeasures = (
  law: WorkbookLaw,
  regime: ReportRegime,
  period: ReportingPeriod,
  asOf: AsOf,
): readonly Measure[] => {
  const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
  const wanted = new Set<string>((regime.figures ?? []).map(({ measure }) => measure));
  for (const target of targetsIn(law, regime, period))
    for (const { measure } of measuresOf(law, target, closing)) wanted.add(measure.id);
  return [...law.catalogue.measures.values()].filter(({ id }) => wanted.has(id));
};

export interface AskedQuestion {
  readonly regime: ReportRegime;
  readonly body: BodyId;
  readonly period: ReportingPeriod;
  /** The tree in which bodies stand under the one asked about. */
  readonly hierarchy: Hierarchy;
  /** Whether the clause lists the body among those who report. */
  readonly reports: boolean;
}

/**
 * The figures that a workbook asks for: those of the report from the body itself, and of the body and all that stood
 * under it on the last day of the period whatever the targets of the document judge them by. Body by body in the order
 * of the tree, each in the order of the law; a figure that several targets need is asked for once.
 */
export const askedFigures = (
  law: WorkbookLaw,
  registry: Registry,
  facts: Pick<ScoreboardFacts, 'carryOvers'>,
  { regime, body, period, hierarchy, reports }: AskedQuestion,
  asOf: AsOf,
): AskedFigure[] => {
  const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
  const { bodies } = rowsOf(bodyTrees(registry, hierarchy, asOf.knownOn).at(closing.on), [body]);
  const among: Body[] = bodies.flatMap((id) => registry.bodies.get(id) ?? []);
  const asked = new Map<BodyId, Map<MeasureId, AskedFigure>>(bodies.map((id) => [id, new Map()]));
  const add = (id: BodyId, measure: Measure, asks: AskedFor): void => {
    const ofBody = asked.get(id);
    if (ofBody !== undefined && !ofBody.has(measure.id)) ofBody.set(measure.id, { body: id, measure, asks });
  };
  if (reports)
    for (const figure of regime.figures ?? []) {
      const measure = law.catalogue.measures.get(figure.measure as MeasureId);
      if (measure !== undefined) add(body, measure, 'report');
    }
  for (const target of targetsIn(law, regime, period)) {
    const measures = measuresOf(law, target, closing);
    for (const { bearer } of targetBearers(target, registry, facts, period, asOf, among))
      for (const { measure, asks } of measures) add(bearer.body.id, measure, asks);
  }
  const order = new Map([...law.catalogue.measures.keys()].map((id, at) => [id, at]));
  const placeOf = ({ measure, asks }: AskedFigure): number =>
    (asks === 'report' ? 0 : order.size) + (order.get(measure.id) ?? 0);
  return [...asked.values()].flatMap((figures) =>
    [...figures.values()].sort((a, b) => placeOf(a) - placeOf(b)),
  );
};
