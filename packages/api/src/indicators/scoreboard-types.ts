import 'reflect-metadata';
import type {
  CalendarDate,
  MissMeaning,
  Modality,
  Outcome,
  TargetItem,
  TargetReason,
  Words,
} from '@danvan/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ModalityEnum } from '../directives/index.js';
import { CarriedBy, LegalBasis } from '../duties/duty-status.js';
import { BodyRef } from '../organisations/index.js';
import { AsOfEcho } from '../platform/as-of.js';
import { Costs } from '../platform/limits/index.js';
import { DateScalar } from '../platform/scalars.js';
import { Indicator } from './catalogue-types.js';
import {
  MissMeaningEnum,
  type SeriesCertainty,
  SeriesCertaintyEnum,
  TargetOutcomeEnum,
  TargetReasonEnum,
  type TotalState,
  TotalStateEnum,
} from './enums.js';

@ObjectType('FigureAmount', {
  description: 'What is known of a number: it lies between two bounds, both possible.',
})
export class FigureAmount {
  @Field(() => Float, { description: 'The least it can be.' })
  readonly low!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The most it can be; null where nothing bounds it above.',
  })
  readonly high!: number | null;

  @Field(() => Boolean, { description: 'Whether any part of it was estimated.' })
  readonly estimated!: boolean;
}

@ObjectType('FigureTotal', { description: 'An indicator added up the tree, never without its coverage.' })
export class FigureTotal {
  @Field(() => TotalStateEnum, { description: 'Whether there is one.' })
  readonly state!: TotalState;

  @Field(() => FigureAmount, { nullable: true, description: 'Above the line, or the count.' })
  readonly numerator!: FigureAmount | null;

  @Field(() => FigureAmount, { nullable: true, description: 'Below the line; null for a count.' })
  readonly denominator!: FigureAmount | null;

  @Field(() => Float, { nullable: true, description: 'The share for showing, where both sides are exact.' })
  readonly percent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Bodies whose figures are in it.' })
  readonly reported!: number | null;

  @Field(() => Int, { nullable: true, description: 'Bodies that surely should report.' })
  readonly expected!: number | null;

  @Field(() => Int, { nullable: true, description: 'Bodies of which it is not known whether they should.' })
  readonly uncertain!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of those that surely should report, how many did, 0 to 1.',
  })
  readonly coverage!: number | null;

  @Field(() => Float, { nullable: true, description: 'How much of the lower bound was estimated, 0 to 1.' })
  readonly estimatedShare!: number | null;
}

@ObjectType('BoardFigure', { description: 'One indicator of a scoreboard.' })
export class BoardFigure {
  @Field(() => Indicator, { description: 'Which.' })
  readonly indicator!: Indicator;

  @Field(() => FigureAmount, {
    nullable: true,
    description: 'What the body itself reported, above the line.',
  })
  readonly ownNumerator!: FigureAmount | null;

  @Field(() => FigureAmount, {
    nullable: true,
    description: 'What the body itself reported, below the line.',
  })
  readonly ownDenominator!: FigureAmount | null;

  @Field(() => FigureTotal, { description: 'With all that stand under it.' })
  readonly total!: FigureTotal;

  @Field(() => Int, { nullable: true, description: 'How many surely should have reported and did not.' })
  readonly missingCount!: number | null;

  @Field(() => [BodyRef], { description: 'The first 100 of these.' })
  @Costs({ size: 10 })
  readonly missing!: readonly BodyRef[];
}

@ObjectType('TargetFinding', {
  description: 'Where one body stands with one target in one period: computed.',
})
export class TargetFinding {
  readonly item!: TargetItem;
  readonly documentName!: (id: string) => string;

  @Field(() => String, { description: 'The target.' })
  readonly targetId!: string;

  @Field(() => String, { description: 'The indicator that it is about.' })
  readonly indicatorId!: string;

  @Field(() => BodyRef, { description: 'The body that is judged.' })
  readonly body!: BodyRef;

  @Field(() => String, { description: 'The period, by its key.' })
  readonly period!: string;

  @Field(() => DateScalar, { description: 'The last day of the period, on which it is judged.' })
  readonly dueOn!: CalendarDate;

  @Field(() => TargetOutcomeEnum, { description: 'How it stands.' })
  readonly outcome!: Outcome;

  @Field(() => TargetReasonEnum, { description: 'Why.' })
  readonly why!: TargetReason;

  @Field(() => MissMeaningEnum, { description: 'How a miss reads, by the words of the clause.' })
  readonly missMeaning!: MissMeaning;

  @Field(() => ModalityEnum, { description: 'How binding the words of the clause are.' })
  readonly modality!: Modality;

  @Field(() => String, { description: 'The comparison: `>`, `>=`, `<`, `<=`, `=` or `!=`.' })
  readonly operator!: string;

  @Field(() => Float, { nullable: true, description: 'The threshold; null where none is known for the day.' })
  readonly threshold!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure for showing; null where it is not exactly known.',
  })
  readonly value!: number | null;

  @Field(() => [LegalBasis], { description: 'The provisions that it rests on, that of the target first.' })
  @Costs({ size: 4 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => CarriedBy, {
    nullable: true,
    description: 'The decision by which the body is judged by what was asked of another.',
  })
  readonly carriedBy!: CarriedBy | null;
}

@ObjectType('TargetTally', { description: 'How many bodies under one stand how with a target.' })
export class TargetTally {
  @Field(() => String, { description: 'The target.' })
  readonly targetId!: string;

  @Field(() => LegalBasis, { description: 'The clause that sets it.' })
  readonly basis!: LegalBasis;

  @Field(() => Int, { description: 'Reached it.' })
  readonly satisfied!: number;

  @Field(() => Int, { description: 'Did not.' })
  readonly violated!: number;

  @Field(() => Int, { description: 'Cannot be told.' })
  readonly undetermined!: number;

  @Field(() => Int, { description: 'Are not asked.' })
  readonly notApplicable!: number;
}

@ObjectType('Scoreboard', {
  description:
    'All indicators of a body and what stands under it in one period, with totals, coverage and findings.',
})
export class Scoreboard {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly body!: BodyRef;

  @Field(() => String, { description: 'The period, by its key.' })
  readonly period!: string;

  @Field(() => Boolean, {
    description:
      'Whether this is what anybody may see: small counts of people, what would give them away, and single reports are left out.',
  })
  readonly isPublicView!: boolean;

  @Field(() => [BoardFigure], { description: 'The indicators that were asked for, in the order of the law.' })
  @Costs({ size: 40 })
  readonly figures!: readonly BoardFigure[];

  @Field(() => [TargetFinding], {
    description: 'Where the body itself stands with every target of the period.',
  })
  @Costs({ size: 40 })
  readonly findings!: readonly TargetFinding[];

  @Field(() => [TargetTally], {
    description: 'The same, counted over all that stand under it; empty in the public view.',
  })
  @Costs({ size: 40 })
  readonly tallies!: readonly TargetTally[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}

@ObjectType('SeriesPoint', { description: 'One period of a series.' })
export class SeriesPoint {
  readonly whyWords!: Words | null;

  @Field(() => String, { description: 'The period, by its key.' })
  readonly period!: string;

  @Field(() => SeriesCertaintyEnum, { description: 'How well it is known.' })
  readonly certainty!: SeriesCertainty;

  @Field(() => FigureAmount, { nullable: true, description: 'The number; null where it is unknown.' })
  readonly amount!: FigureAmount | null;

  @Field(() => [BodyRef], { description: 'The bodies whose reports it is made of.' })
  @Costs({ size: 5 })
  readonly sources!: readonly BodyRef[];
}

@ObjectType('FigureReport', { description: 'A report behind a number.' })
export class FigureReport {
  @Field(() => ID, { description: 'Global id of the observation.' })
  readonly id!: string;

  @Field(() => BodyRef, { description: 'The body that reported it.' })
  readonly body!: BodyRef;

  @Field(() => String, { description: 'The measure.' })
  readonly measureId!: string;

  @Field(() => String, { description: 'The period that it is of, which may be a part of the one asked for.' })
  readonly period!: string;

  @Field(() => FigureAmount, { description: 'What it says.' })
  readonly amount!: FigureAmount;

  @Field(() => String, { nullable: true, description: 'Where it stands: a report, a page, a paper.' })
  readonly source!: string | null;
}

@ObjectType('FigureExplanation', {
  description: 'The reports behind the total of one body, indicator and period.',
})
export class FigureExplanation {
  @Field(() => FigureTotal, { description: 'The number.' })
  readonly total!: FigureTotal;

  @Field(() => [FigureReport], {
    description: 'The first reports that it is made of, in the order of the tree.',
  })
  readonly reports!: readonly FigureReport[];

  @Field(() => Int, { description: 'How many reports there are.' })
  readonly reportCount!: number;

  @Field(() => Int, { description: 'How many surely should have reported and did not.' })
  readonly missingCount!: number;

  @Field(() => [BodyRef], { description: 'The first 100 of these.' })
  @Costs({ size: 10 })
  readonly missing!: readonly BodyRef[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
