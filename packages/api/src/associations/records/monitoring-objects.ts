import 'reflect-metadata';
import type { CalendarDate, ContactKind, MeetingKind, MeetingState } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { ContactKindEnum, MeetingKindEnum, MeetingStateEnum } from './enums.js';
import { AssociationLetter } from './shared-objects.js';

@ObjectType('AssociationContact', {
  description: 'A contact of the body that follows an association with it.',
})
export class AssociationContact {
  @Field(() => ContactKindEnum, { description: 'What kind.' })
  readonly contact!: ContactKind;

  @Field(() => BodyRef, { description: 'Who sought it.' })
  readonly by!: BodyRef;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'The paper of it.' })
  readonly document!: string | null;
}

@ObjectType('AssociationDifficulty', {
  description: 'A difficulty of an association, what was proposed for it, and the answer.',
})
export class AssociationDifficulty {
  @Field(() => String, { description: 'What it is about, in short words; never a person.' })
  readonly subject!: string;

  @Field(() => DateScalar, { description: 'The day it was raised.' })
  readonly raisedOn!: CalendarDate;

  @Field(() => AssociationLetter, { nullable: true, description: 'What was proposed, and to whom.' })
  readonly proposal!: AssociationLetter | null;

  @Field(() => AssociationLetter, { nullable: true, description: 'The reply, and from whom.' })
  readonly reply!: AssociationLetter | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was settled.' })
  readonly settledOn!: CalendarDate | null;
}

@ObjectType('AssociationMeeting', { description: 'A working meeting of a standing body with associations.' })
export class AssociationMeeting {
  @Field(() => MeetingKindEnum, { description: 'The yearly one, or one held when it was needed.' })
  readonly meeting!: MeetingKind;

  @Field(() => BodyRef, { description: 'Who held it.' })
  readonly by!: BodyRef;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => [BodyRef], { description: 'The other associations that were there.' })
  @Costs({ size: 2 })
  readonly with!: readonly BodyRef[];

  @Field(() => String, { nullable: true, description: 'The paper of it.' })
  readonly document!: string | null;
}

@ObjectType('AssociationMeetings', { description: 'The working meetings with one association by a day.' })
export class AssociationMeetings {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the last yearly one.' })
  readonly lastYearlyOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last one held when needed.' })
  readonly lastAdHocOn!: CalendarDate | null;

  @Field(() => MeetingStateEnum, { description: 'The yearly one of the year of the day.' })
  readonly thisYear!: MeetingState;

  @Field(() => MeetingStateEnum, { description: 'The yearly one of the year before.' })
  readonly lastYear!: MeetingState;
}
