import 'reflect-metadata';
import type { CalendarDate, Rearrangement, SchemeStage } from '@danvan/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { RearrangementEnum, SchemeStageEnum } from './enums.js';
import { AssociationRuling } from './shared-objects.js';

@ObjectType('AssociationScheme', {
  description: 'A scheme to rearrange associations; what carried it out is an event of their lives.',
})
export class AssociationScheme {
  @Field(() => RearrangementEnum, { description: 'What it is to do.' })
  readonly rearrangement!: Rearrangement;

  @Field(() => BodyRef, { description: 'Who made it.' })
  readonly by!: BodyRef;

  @Field(() => DateScalar, { description: 'The day it was made.' })
  readonly preparedOn!: CalendarDate;

  @Field(() => [BodyRef], { description: 'The associations that it is about.' })
  @Costs({ size: 2 })
  readonly associations!: readonly BodyRef[];

  @Field(() => AssociationRuling, { nullable: true, description: 'The decision on it.' })
  readonly decision!: AssociationRuling | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was carried out.' })
  readonly carriedOutOn!: CalendarDate | null;

  @Field(() => ID, { nullable: true, description: 'The event that carried it out, as it was named.' })
  readonly event!: string | null;
}

@ObjectType('AssociationSchemeStanding', { description: 'How far a scheme has come on a day.' })
export class AssociationSchemeStanding {
  @Field(() => ID, { description: 'Its record.' })
  readonly record!: string;

  @Field(() => SchemeStageEnum, { description: 'How far it has come.' })
  readonly stage!: SchemeStage;

  @Field(() => RearrangementEnum, { description: 'What it is to do.' })
  readonly rearrangement!: Rearrangement;

  @Field(() => [BodyRef], { description: 'The associations that it is about.' })
  @Costs({ size: 2 })
  readonly associations!: readonly BodyRef[];
}
