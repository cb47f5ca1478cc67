import { checkBearers } from '../duties/index.js';
import {
  checkTimeline,
  type Issue,
  isSlug,
  issue,
  reportingPeriod,
  type Timeline,
  under,
} from '../kernel/index.js';
import { BODY_KINDS, type BodyKind, type Registry } from '../organisations/index.js';
import type { Indicator, Measure, MeasureId } from './measure.js';
import type { Target } from './target.js';

/** A catalogue as law files give it, before it is indexed. */
export interface CatalogueParts {
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
}

/**
 * Everything wrong with measures, indicators and targets taken together: ids used twice or not there, a share
 * without a base, a base of a count, decimals that are none, values that overlap, a period that is our reading
 * without a note, targets of bodies that nobody is.
 */
export const checkIndicators = (
  { measures, indicators, targets }: CatalogueParts,
  registry: Registry,
  kinds: readonly BodyKind[] = BODY_KINDS,
): Issue[] => {
  const measureIds = new Set(measures.map(({ id }) => id));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map<string, Measure['unit']>(measures.map(({ id, unit }) => [id, unit]));
  return [
    ...twice(measures, 'measures', 'MEASURE_DUPLICATE'),
    ...twice(indicators, 'indicators', 'INDICATOR_DUPLICATE'),
    ...twice(targets, 'targets', 'TARGET_DUPLICATE'),
    ...measures.flatMap(checkMeasure),
    ...indicators.flatMap((indicator) => checkIndicator(indicator, measureIds)),
    ...targets.flatMap((target) => [
      ...checkTarget(target, byId.get(target.indicator), registry, kinds),
      ...checkCondition(target, units),
    ]),
  ];
};

const twice = (records: readonly { readonly id: string }[], part: string, code: string): Issue[] => {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [issue(code, [part, id], { id })] : [];
  });
};

const MOST_DECIMALS = 6;
const areDecimals = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS;

const checkMeasure = ({ id, decimals }: Measure): Issue[] => [
  ...(isSlug(id) ? [] : [issue('MEASURE_ID_INVALID', ['measures', id], { value: id.slice(0, 80) })]),
  ...(areDecimals(decimals)
    ? []
    : [issue('VALUE_OUT_OF_RANGE', ['measures', id, 'decimals'], { min: 0, max: MOST_DECIMALS })]),
];

const checkIndicator = (indicator: Indicator, measures: ReadonlySet<MeasureId>): Issue[] => {
  const path = ['indicators', indicator.id];
  const issues: Issue[] = [];
  if (!isSlug(indicator.id))
    issues.push(issue('INDICATOR_ID_INVALID', path, { value: indicator.id.slice(0, 80) }));
  if (!areDecimals(indicator.decimals))
    issues.push(issue('VALUE_OUT_OF_RANGE', [...path, 'decimals'], { min: 0, max: MOST_DECIMALS }));
  if (indicator.kind === 'share' && indicator.denominator === undefined)
    issues.push(issue('DENOMINATOR_MISSING', path));
  if (indicator.kind === 'count' && indicator.denominator !== undefined)
    issues.push(issue('DENOMINATOR_NOT_ASKED', path));
  for (const side of ['numerator', 'denominator'] as const) {
    const definition = indicator[side];
    if (definition === undefined) continue;
    issues.push(...checkDated(definition, [...path, side]));
    for (const one of definition.entries)
      if (one.state === 'in-force' && !measures.has(one.value))
        issues.push(issue('MEASURE_UNKNOWN', [...path, side], { measure: one.value }));
  }
  return issues;
};

const checkDated = (timeline: Timeline<unknown>, path: Issue['path']): Issue[] =>
  under(path, checkTimeline(timeline));

/** A condition is recorded as yes or no: a measure that counts something cannot say it. */
const checkCondition = ({ id, condition }: Target, units: ReadonlyMap<string, Measure['unit']>): Issue[] => {
  const unit = condition === undefined ? undefined : units.get(condition.fact);
  return unit === undefined || unit === 'yes'
    ? []
    : [issue('CONDITION_NOT_YES_OR_NO', ['targets', id, 'condition'], { measure: condition?.fact ?? null })];
};

const checkTarget = (
  target: Target,
  indicator: Indicator | undefined,
  registry: Registry,
  kinds: readonly BodyKind[],
): Issue[] => {
  const path = ['targets', target.id];
  const issues: Issue[] = [];
  if (indicator === undefined)
    issues.push(issue('INDICATOR_UNKNOWN', [...path, 'indicator'], { indicator: target.indicator }));
  issues.push(
    ...checkBearers(target.bearers, registry, [...path, 'bearers'], kinds),
    ...checkDated(target.value, [...path, 'value']),
    ...(target.upTo === undefined ? [] : checkDated(target.upTo, [...path, 'upTo'])),
  );
  if (target.value.entries.length === 0) issues.push(issue('TARGET_WITHOUT_VALUE', [...path, 'value']));
  const { time, baseline } = target;
  if (time.kind === 'unstated' && target.note === undefined)
    issues.push(issue('NOTE_MISSING', [...path, 'time']));
  if (time.kind === 'each' && time.from !== undefined && time.until !== undefined && time.until <= time.from)
    issues.push(issue('PERIOD_INVALID', [...path, 'time']));
  if (baseline !== undefined && !reportingPeriod(baseline.period).ok)
    issues.push(
      issue('REPORTING_PERIOD_INVALID', [...path, 'baseline'], { value: baseline.period.slice(0, 40) }),
    );
  const readings = new Set<string>();
  for (const { id } of target.readings ?? []) {
    if (readings.has(id)) issues.push(issue('READING_DUPLICATE', [...path, 'readings', id], { id }));
    readings.add(id);
  }
  return issues;
};
