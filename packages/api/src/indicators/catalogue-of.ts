import {
  type AsOf,
  type Indicator as DomainIndicator,
  type Measure as DomainMeasure,
  lookUp,
  type Target,
} from '@danvan/domain';
import { wholeGraph } from '../directives/index.js';
import { legalBasisOf } from '../duties/legal-basis.js';
import type { RequestContext } from '../platform/context.js';
import type { Indicator, IndicatorTarget, Measure, MeasureDefinition } from './catalogue-types.js';

type BasisOf = ReturnType<typeof legalBasisOf>;

export const measureOf = ({
  id,
  words,
  unit,
  decimals,
  overTime,
  overTree,
  aboutPeople,
}: DomainMeasure): Measure => ({
  measureId: id,
  words,
  unit,
  decimals,
  overTime,
  overTree,
  aboutPeople: aboutPeople === true,
});

const definitionsOf = (side: DomainIndicator['denominator'], basisOf: BasisOf): MeasureDefinition[] =>
  (side?.entries ?? []).flatMap((entry) =>
    entry.state === 'in-force'
      ? [
          {
            measureId: entry.value,
            from: entry.period.from,
            until: entry.period.until ?? null,
            grade: entry.grade,
            basis: basisOf(entry.basis),
            notes: entry.note ?? null,
          },
        ]
      : [],
  );

export const indicatorOf =
  (basisOf: BasisOf) =>
  (indicator: DomainIndicator): Indicator => ({
    indicatorId: indicator.id,
    words: indicator.words,
    kind: indicator.kind,
    decimals: indicator.decimals,
    moreIsBetter: indicator.moreIsBetter,
    basis: basisOf(indicator.basis),
    numerator: definitionsOf(indicator.numerator, basisOf),
    denominator: definitionsOf(indicator.denominator, basisOf),
  });

const targetOf =
  (basisOf: BasisOf, asOf: AsOf) =>
  ({ id, indicator, basis, modality, operator, value, upTo, time, grade, note }: Target): IndicatorTarget => {
    const at = (timeline: Target['upTo']): number | null => {
      const found = timeline === undefined ? null : lookUp(timeline, asOf);
      return found?.state === 'found' ? found.value : null;
    };
    return {
      targetId: id,
      indicatorId: indicator,
      basis: basisOf(basis),
      modality,
      operator,
      value: at(value),
      upTo: at(upTo),
      time: time.kind,
      year: time.kind === 'by-year-end' ? time.year : null,
      grade,
      notes: note ?? null,
    };
  };

/** All indicators of the law, in its order. */
export const askIndicators = async (context: RequestContext, asOf: AsOf): Promise<Indicator[]> => {
  const basisOf = legalBasisOf(await wholeGraph(context, asOf));
  return [...context.law.law.catalogue.indicators.values()].map(indicatorOf(basisOf));
};

/** All measures of the law, in its order. */
export const askMeasures = ({ law }: RequestContext): Measure[] =>
  [...law.law.catalogue.measures.values()].map(measureOf);

/** What clauses set, of one document or of one indicator where it is named. */
export const askTargets = async (
  context: RequestContext,
  { document, indicator }: { readonly document: string | null; readonly indicator: string | null },
  asOf: AsOf,
): Promise<IndicatorTarget[]> => {
  const graph = await wholeGraph(context, asOf);
  return context.law.law.targets
    .filter((target) => graph.documents.has(target.document))
    .filter((target) => document === null || target.document === document)
    .filter((target) => indicator === null || target.indicator === indicator)
    .map(targetOf(legalBasisOf(graph), asOf));
};
