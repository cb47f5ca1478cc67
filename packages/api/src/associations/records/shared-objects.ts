import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { BodyRef } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';

@ObjectType('AssociationDays', { description: 'Some days, the last not among them.' })
export class AssociationDays {
  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day after them; null where they are open.',
  })
  readonly until!: CalendarDate | null;
}

@ObjectType('AssociationOpinion', { description: 'That a body was asked for its opinion, and its answer.' })
export class AssociationOpinion {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly body!: BodyRef;

  @Field(() => DateScalar, { description: 'The day it was asked.' })
  readonly askedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day its answer came; null while none has.' })
  readonly answeredOn!: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it agrees; null where that is not known.' })
  readonly agrees!: boolean | null;
}

@ObjectType('AssociationRuling', { description: 'What a body concluded or decided, with the paper.' })
export class AssociationRuling {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it agrees.' })
  readonly agreed!: boolean;

  @Field(() => LegalBasis, { description: 'The paper.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationLetter', { description: 'A proposal to a body, or the reply of one.' })
export class AssociationLetter {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => BodyRef, { description: 'To whom a proposal goes; from whom a reply comes.' })
  readonly body!: BodyRef;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  readonly document!: string | null;
}
