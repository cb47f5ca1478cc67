import 'reflect-metadata';
import type {
  CalendarDate,
  InspectionKind,
  InspectionSubject,
  OversightGround,
  OversightMeasureKind,
  SupportOutcome,
} from '@danvan/domain';
import { Field, Float, ID, InputType } from 'type-graphql';
import { SourceInput } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DaysInput } from '../shared-inputs.js';
import {
  InspectionFormEnum,
  InspectionSubjectEnum,
  OversightGroundEnum,
  OversightMeasureEnum,
  SupportOutcomeEnum,
} from './enums.js';

@InputType({ description: 'What came of a grant.' })
export class SupportResultInput {
  @Field(() => DateScalar, { description: 'The day it was reported.' })
  readonly on!: CalendarDate;

  @Field(() => SupportOutcomeEnum, { description: 'What came of it.' })
  readonly outcome!: SupportOutcome;

  @Field(() => String, { nullable: true, description: 'The number of the report.' })
  readonly document?: string | null;
}

@InputType({ description: 'Money of the State. What is left out is not known.' })
export class AssociationSupportInput {
  @Field(() => String, { nullable: true, description: 'The task that was assigned, in short words.' })
  readonly task?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False where it surely is tied to no task.' })
  readonly tiedToTask?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'In đồng, a whole number.' })
  readonly amount?: number | null;

  @Field(() => DaysInput, { description: 'The days that it is for.' })
  readonly period!: DaysInput;

  @Field(() => Boolean, { description: 'Whether it is given in a lump for all work of those days.' })
  readonly lumpSum!: boolean;

  @Field(() => ID, { description: 'Who assigned it, by global id or slug.' })
  readonly assignedBy!: string;

  @Field(() => SourceInput, { description: 'The decision.' })
  readonly basis!: SourceInput;

  @Field(() => SupportResultInput, { nullable: true, description: 'What came of it.' })
  readonly result?: SupportResultInput | null;
}

@InputType({ description: 'What an inspection came to.' })
export class InspectionConclusionInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it found a breach.' })
  readonly breach!: boolean;

  @Field(() => [OversightGroundEnum], { nullable: true, description: 'What it found, where it says so.' })
  readonly grounds?: readonly OversightGround[] | null;

  @Field(() => SourceInput, { description: 'The conclusion.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'What was to be put right after a breach.' })
export class InspectionRemedyInput {
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where the conclusion sets one.' })
  readonly dueOn?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was put right.' })
  readonly doneOn?: CalendarDate | null;
}

@InputType({ description: 'An inspection, State inspection or supervision.' })
export class AssociationInspectionInput {
  @Field(() => InspectionFormEnum, { description: 'Which form it is.' })
  readonly form!: InspectionKind;

  @Field(() => ID, { description: 'Who held it, by global id or slug.' })
  readonly by!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => [InspectionSubjectEnum], { description: 'What it looked at.' })
  readonly subjects!: readonly InspectionSubject[];

  @Field(() => InspectionConclusionInput, { nullable: true, description: 'What it came to.' })
  readonly concluded?: InspectionConclusionInput | null;

  @Field(() => InspectionRemedyInput, { nullable: true, description: 'What was to be put right.' })
  readonly remedy?: InspectionRemedyInput | null;
}

@InputType({
  description: 'A warning, or a demand to put something right; a suspension is an event of its life.',
})
export class AssociationMeasureInput {
  @Field(() => OversightMeasureEnum, { description: 'Which.' })
  readonly measure!: OversightMeasureKind;

  @Field(() => OversightGroundEnum, { description: 'Why.' })
  readonly ground!: OversightGround;

  @Field(() => ID, { description: 'By whom, by global id or slug.' })
  readonly by!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was lifted.' })
  readonly endedOn?: CalendarDate | null;

  @Field(() => SourceInput, { description: 'The decision.' })
  readonly basis!: SourceInput;
}
