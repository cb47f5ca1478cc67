import { type DocumentGraph, type Force, forceOn } from '../directives/index.js';
import { BEARER_DOUBTS, type Bearer } from '../duties/index.js';
import {
  type AsOf,
  type CalendarDate,
  type LegalBasis,
  lookUp,
  type ReportingPeriod,
} from '../kernel/index.js';
import { type MissMeaning, missMeaningOf, type Operator, type Outcome } from '../rules/index.js';
import type { Amount } from './amount.js';
import type { ConditionOf } from './condition.js';
import { closingDay, type Figure, type FigurePart } from './figure.js';
import { compareCount, compareShare, type Judgement } from './share.js';
import type { Target, TargetReading } from './target.js';

/** Why a target stands where it does: codes whose words are in `messages/`. */
export const TARGET_REASONS = [
  ...BEARER_DOUBTS,
  'DOCUMENT_ENDED',
  'DOCUMENT_SUSPENDED',
  'DOCUMENT_FORCE_UNDETERMINED',
  'CONDITION_NOT_MET',
  'CONDITION_UNKNOWN',
  'NUMERATOR_NOT_DEFINED',
  'DENOMINATOR_NOT_DEFINED',
  'NUMERATOR_NOT_REPORTED',
  'DENOMINATOR_NOT_REPORTED',
  'DENOMINATOR_ZERO',
  'THRESHOLD_UNKNOWN',
  'BOUNDS_LEAVE_OPEN',
  'READINGS_DIFFER',
  'NOT_DUE_YET',
  'REACHED',
  'NOT_REACHED',
] as const;
export type TargetReason = (typeof TARGET_REASONS)[number];

/** Before the period is over a figure is progress; afterwards it is judged. */
export type TargetStage = 'progress' | 'judged';

/** Where one body stands with one target in one period. */
export interface TargetFinding {
  readonly target: Target;
  readonly bearer: Bearer;
  readonly period: ReportingPeriod;
  readonly asOf: AsOf;
  readonly stage: TargetStage;
  /** `undetermined` throughout `progress`: a target is judged once. */
  readonly outcome: Outcome;
  readonly why: TargetReason;
  /** How a miss reads: violated, target not reached, a warning, or only a count. */
  readonly missMeaning: MissMeaning;
  /** Whether the figure meets the threshold as it stands, also while it is progress. */
  readonly reached: Judgement;
  readonly figure: Figure;
  readonly operator: Operator;
  readonly threshold: number | null;
  readonly upTo: number | null;
  /** The last day of the period, on which it is judged. */
  readonly due: CalendarDate;
  /** What each other reading of the text would say, by its id. */
  readonly readings: readonly { readonly id: string; readonly reached: Judgement }[];
  /** The provisions that the finding rests on, the target's own first. */
  readonly basis: readonly LegalBasis[];
}

export interface TargetContext {
  readonly graph: DocumentGraph;
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** What was recorded of conditions by period; it goes before `conditions`, which hold in all. */
  readonly recorded?: ConditionOf;
}

/**
 * Judges one target for one bearer and period, as of a day. Pure. Nothing unknown is taken for a miss: what was not
 * reported, a base that no text defines, a condition that nobody recorded and bounds that leave both answers open
 * are `undetermined` and say so.
 *
 * @example judgeTarget(target, bearer, figure, { graph }, asOf(day('2026-01-05'))).outcome // 'violated'
 */
export const judgeTarget = (
  target: Target,
  bearer: Bearer,
  figure: Figure,
  context: TargetContext,
  asOf: AsOf,
): TargetFinding => {
  const set = setTarget(target, figure.period, context, asOf);
  return {
    target,
    bearer,
    period: figure.period,
    asOf,
    stage: set.stage,
    ...standingOf(set, bearer, figure, context),
    missMeaning: missMeaningOf(target.modality),
    figure,
    operator: target.operator,
    threshold: set.threshold,
    upTo: set.upTo,
    due: set.due,
    basis: basisOf(target, figure, set.thresholdBasis),
  };
};

/** What a target is in one period, the same for every bearer: looked up once, then asked of many. */
export interface SetTarget {
  readonly target: Target;
  readonly period: ReportingPeriod;
  readonly due: CalendarDate;
  readonly stage: TargetStage;
  readonly threshold: number | null;
  readonly thresholdBasis: LegalBasis | null;
  readonly upTo: number | null;
  readonly isRange: boolean;
  /** Why the document asks nothing of anybody then, or may not. */
  readonly stopped: readonly [Outcome, TargetReason] | null;
}

/** Looks a target up for one period. */
export const setTarget = (
  target: Target,
  period: ReportingPeriod,
  { graph }: TargetContext,
  asOf: AsOf,
): SetTarget => {
  const due = closingDay(period);
  const closing: AsOf = { on: due, knownOn: asOf.knownOn };
  const value = lookUp(target.value, closing);
  const upper = target.upTo === undefined ? null : lookUp(target.upTo, closing);
  return {
    target,
    period,
    due,
    stage: asOf.on > due ? 'judged' : 'progress',
    threshold: value.state === 'found' ? value.value : null,
    thresholdBasis: value.state === 'found' ? value.entry.basis : null,
    upTo: upper?.state === 'found' ? upper.value : null,
    isRange: target.upTo !== undefined,
    stopped: stoppedBy(forceOn(graph, target.document, closing)),
  };
};

/** As much of one side of a figure as a comparison needs. */
export type Side =
  | { readonly state: 'known'; readonly amount: Amount }
  | { readonly state: 'not-reported' | 'not-defined' };

/** Both sides; no denominator for a count. */
export interface Sides {
  readonly numerator: Side;
  readonly denominator: Side | null;
}

/** The part of a finding that the two sides decide. */
export type TargetStanding = Pick<TargetFinding, 'outcome' | 'why' | 'reached' | 'readings'>;

/** Where a bearer with these two sides stands with a target of a period. */
export const standingOf = (
  { target, period, stage, threshold, upTo, isRange, stopped }: SetTarget,
  bearer: Bearer,
  sides: Sides,
  context: TargetContext,
): TargetStanding => {
  const isKnown = threshold !== null && !(isRange && upTo === null);
  const reached = isKnown
    ? both(
        judgeSides(sides, target.operator, threshold),
        upTo === null ? 'yes' : judgeSides(sides, '<=', upTo),
      )
    : 'unknown';
  const readings = (target.readings ?? NO_READINGS).map((reading) => ({
    id: reading.id,
    reached:
      threshold === null && reading.value === undefined
        ? ('unknown' as const)
        : judgeSides(sides, reading.operator ?? target.operator, reading.value ?? threshold ?? 0),
  }));
  const say = (outcome: Outcome, why: TargetReason): TargetStanding => ({ outcome, why, reached, readings });

  const stop = stopped ?? conditionOf(target, period, bearer, context);
  if (stop !== null) return say(...stop);
  if (stage === 'progress') return say('undetermined', 'NOT_DUE_YET');
  if (!isKnown) return say('undetermined', 'THRESHOLD_UNKNOWN');
  if (reached === 'unknown') return say('undetermined', gapOf(sides) ?? 'BOUNDS_LEAVE_OPEN');
  if (readings.some((reading) => reading.reached !== reached)) return say('undetermined', 'READINGS_DIFFER');
  return reached === 'yes' ? say('satisfied', 'REACHED') : say('violated', 'NOT_REACHED');
};

const NO_READINGS: readonly TargetReading[] = [];

const both = (a: Judgement, b: Judgement): Judgement =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';

const judgeSides = ({ numerator, denominator }: Sides, operator: Operator, threshold: number): Judgement => {
  if (numerator.state !== 'known') return 'unknown';
  if (denominator === null) return compareCount(numerator.amount, operator, threshold);
  if (denominator.state !== 'known') return 'unknown';
  return compareShare(numerator.amount, denominator.amount, operator, threshold);
};

type Stop = readonly [Outcome, TargetReason];

const stoppedBy = (force: Force): Stop | null => {
  if (force.state === 'ended') return ['not-applicable', 'DOCUMENT_ENDED'];
  if (force.state === 'suspended') return ['not-applicable', 'DOCUMENT_SUSPENDED'];
  return force.state === 'in-force' ? null : ['undetermined', 'DOCUMENT_FORCE_UNDETERMINED'];
};

const conditionOf = (
  target: Target,
  period: ReportingPeriod,
  { body, doubt }: Bearer,
  { conditions = {}, recorded }: TargetContext,
): Stop | null => {
  if (target.condition !== undefined) {
    const { fact } = target.condition;
    const holds = recorded?.(fact, body.id, period) ?? conditions[fact]?.[body.id];
    if (holds === false) return ['not-applicable', 'CONDITION_NOT_MET'];
    if (holds === undefined) return ['undetermined', 'CONDITION_UNKNOWN'];
  }
  return doubt === null ? null : ['undetermined', doubt.why];
};

/** What keeps a figure from being compared; null where both sides are known. */
const gapOf = ({ numerator, denominator }: Sides): TargetReason | null => {
  if (numerator.state === 'not-defined') return 'NUMERATOR_NOT_DEFINED';
  if (denominator?.state === 'not-defined') return 'DENOMINATOR_NOT_DEFINED';
  if (numerator.state === 'not-reported') return 'NUMERATOR_NOT_REPORTED';
  if (denominator?.state === 'not-reported') return 'DENOMINATOR_NOT_REPORTED';
  return denominator?.state === 'known' && denominator.amount.high === 0 ? 'DENOMINATOR_ZERO' : null;
};

const basisOf = (target: Target, figure: Figure, threshold: LegalBasis | null): readonly LegalBasis[] => {
  const found = [target.basis, ...(threshold === null ? [] : [threshold])];
  for (const part of [figure.numerator, figure.denominator]) found.push(...definitionOf(part));
  return found.filter(
    (basis, at) =>
      found.findIndex((one) => one.document === basis.document && one.provision === basis.provision) === at,
  );
};

const definitionOf = (part: FigurePart | null): readonly LegalBasis[] =>
  part?.state === 'known' ? [part.definedBy.basis] : [];
