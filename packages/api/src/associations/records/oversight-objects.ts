import 'reflect-metadata';
import type {
  CalendarDate,
  InspectionKind,
  InspectionSubject,
  OversightGround,
  OversightMeasureKind,
  SuspensionPhase,
} from '@danvan/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { BodyRef } from '../../organisations/index.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import {
  InspectionFormEnum,
  InspectionSubjectEnum,
  OversightGroundEnum,
  OversightMeasureEnum,
  SuspensionPhaseEnum,
} from './enums.js';

@ObjectType('AssociationInspectionConclusion', { description: 'What an inspection came to.' })
export class AssociationInspectionConclusion {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it found a breach.' })
  readonly breach!: boolean;

  @Field(() => [OversightGroundEnum], { description: 'What it found, where it says so.' })
  @Costs({ size: 1 })
  readonly grounds!: readonly OversightGround[];

  @Field(() => LegalBasis, { description: 'The conclusion.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationInspection', {
  description: 'An inspection, State inspection or supervision, and what was to be put right.',
})
export class AssociationInspection {
  @Field(() => InspectionFormEnum, { description: 'Which form it is.' })
  readonly form!: InspectionKind;

  @Field(() => BodyRef, { description: 'Who held it.' })
  readonly by!: BodyRef;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => [InspectionSubjectEnum], { description: 'What it looked at.' })
  @Costs({ size: 2 })
  readonly subjects!: readonly InspectionSubject[];

  @Field(() => AssociationInspectionConclusion, { nullable: true, description: 'What it came to.' })
  readonly concluded!: AssociationInspectionConclusion | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to put it right, where the conclusion sets one.',
  })
  readonly remedyDueOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was put right.' })
  readonly remedyDoneOn!: CalendarDate | null;
}

@ObjectType('AssociationMeasure', { description: 'A warning, or a demand to put something right.' })
export class AssociationMeasure {
  @Field(() => OversightMeasureEnum, { description: 'Which.' })
  readonly measure!: OversightMeasureKind;

  @Field(() => OversightGroundEnum, { description: 'Why.' })
  readonly ground!: OversightGround;

  @Field(() => BodyRef, { description: 'By whom.' })
  readonly by!: BodyRef;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was lifted.' })
  readonly endedOn!: CalendarDate | null;

  @Field(() => LegalBasis, { description: 'The decision.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationOversightStanding', { description: 'What is open of inspections and measures.' })
export class AssociationOversightStanding {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the last inspection.' })
  readonly lastInspectedOn!: CalendarDate | null;

  @Field(() => [ID], { description: 'Records of inspections whose breach is not put right.' })
  @Costs({ size: 1 })
  readonly breachesOpen!: readonly string[];

  @Field(() => [ID], { description: 'Of those, the ones after which nothing was done.' })
  @Costs({ size: 1 })
  readonly breachesUnhandled!: readonly string[];

  @Field(() => [ID], { description: 'Of those, the ones whose last day to put it right has passed.' })
  @Costs({ size: 1 })
  readonly remediesOverdue!: readonly string[];

  @Field(() => [ID], { description: 'Records of measures that hold.' })
  @Costs({ size: 1 })
  readonly measures!: readonly string[];
}

@ObjectType('AssociationSuspension', { description: 'The suspension that an association is under on a day.' })
export class AssociationSuspension {
  @Field(() => DateScalar, { description: 'The day it began.' })
  readonly since!: CalendarDate;

  @Field(() => SuspensionPhaseEnum, { description: 'Where it stands.' })
  readonly phase!: SuspensionPhase;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of this phase; null where it cannot be counted.',
  })
  readonly lastDay!: CalendarDate | null;

  @Field(() => Boolean, {
    description: 'Whether every prolongation is over, which is a ground of dissolution.',
  })
  readonly exhausted!: boolean;

  @Field(() => [LegalBasis], { description: 'Which provisions it is counted by.' })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];
}
