import 'reflect-metadata';
import type { CalendarDate, SupportOutcome } from '@danvan/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { BodyRef } from '../../organisations/index.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { SupportOutcomeEnum } from './enums.js';
import { AssociationDays } from './shared-objects.js';

@ObjectType('AssociationSupportResult', { description: 'What came of a grant.' })
export class AssociationSupportResult {
  @Field(() => DateScalar, { description: 'The day it was reported.' })
  readonly on!: CalendarDate;

  @Field(() => SupportOutcomeEnum, { description: 'What came of it.' })
  readonly outcome!: SupportOutcome;

  @Field(() => String, { nullable: true, description: 'The number of the report.' })
  readonly document!: string | null;
}

@ObjectType('AssociationSupport', {
  description: 'Money of the State: for a task that was assigned, or in a lump.',
})
export class AssociationSupport {
  @Field(() => String, { nullable: true, description: 'The task that was assigned, in short words.' })
  readonly task!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is tied to an assigned task; null where nobody says.',
  })
  readonly tiedToTask!: boolean | null;

  @Field(() => Float, { nullable: true, description: 'In đồng; null where it is not known.' })
  readonly amount!: number | null;

  @Field(() => AssociationDays, { description: 'The days that it is for.' })
  readonly days!: AssociationDays;

  @Field(() => Boolean, { description: 'Whether it is given in a lump for all work of those days.' })
  readonly lumpSum!: boolean;

  @Field(() => BodyRef, { description: 'Who assigned it.' })
  readonly assignedBy!: BodyRef;

  @Field(() => LegalBasis, { description: 'The decision.' })
  readonly basis!: LegalBasis;

  @Field(() => AssociationSupportResult, { nullable: true, description: 'What came of it; null while open.' })
  readonly result!: AssociationSupportResult | null;
}

@ObjectType('AssociationSupportStanding', { description: 'The grants that run on a day, and what is open.' })
export class AssociationSupportStanding {
  @Field(() => Int, { description: 'Grants that run.' })
  readonly grants!: number;

  @Field(() => Float, { description: 'What they come to in đồng, of those whose amount is known.' })
  readonly amount!: number;

  @Field(() => Int, { description: 'Grants whose amount is not known.' })
  readonly amountsUnknown!: number;

  @Field(() => Boolean, { description: 'Whether one of them is given in a lump.' })
  readonly lumpSum!: boolean;

  @Field(() => [ID], { description: 'Records of running grants that surely are tied to no task.' })
  @Costs({ size: 1 })
  readonly tiedToNoTask!: readonly string[];

  @Field(() => [ID], { description: 'Records of running grants of which nobody says whether they are.' })
  @Costs({ size: 1 })
  readonly taskUnknown!: readonly string[];

  @Field(() => [ID], { description: 'Records of grants that are over and have no result.' })
  @Costs({ size: 1 })
  readonly resultOpen!: readonly string[];
}
