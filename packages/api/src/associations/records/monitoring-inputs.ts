import 'reflect-metadata';
import type { CalendarDate, ContactKind, MeetingKind } from '@danvan/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { DaysInput } from '../shared-inputs.js';
import { ContactKindEnum, MeetingKindEnum } from './enums.js';

@InputType({ description: 'A contact of the body that follows an association with it.' })
export class AssociationContactInput {
  @Field(() => ContactKindEnum, { description: 'What kind.' })
  readonly contact!: ContactKind;

  @Field(() => ID, { description: 'Who sought it, by global id or slug.' })
  readonly by!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'The paper of it.' })
  readonly document?: string | null;
}

@InputType({ description: 'What was proposed for a difficulty.' })
export class DifficultyProposalInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => ID, { description: 'To whom, by global id or slug.' })
  readonly to!: string;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  readonly document?: string | null;
}

@InputType({ description: 'The reply to a proposal.' })
export class DifficultyReplyInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => ID, { description: 'From whom, by global id or slug.' })
  readonly by!: string;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  readonly document?: string | null;
}

@InputType({ description: 'A difficulty of an association, the proposal for it and the reply.' })
export class AssociationDifficultyInput {
  @Field(() => String, { description: 'What it is about, in short words; never a person.' })
  readonly subject!: string;

  @Field(() => DateScalar, { description: 'The day it was raised.' })
  readonly raisedOn!: CalendarDate;

  @Field(() => DifficultyProposalInput, { nullable: true, description: 'What was proposed.' })
  readonly proposal?: DifficultyProposalInput | null;

  @Field(() => DifficultyReplyInput, { nullable: true, description: 'The reply.' })
  readonly reply?: DifficultyReplyInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was settled.' })
  readonly settledOn?: CalendarDate | null;
}

@InputType({ description: 'A working meeting of a standing body with associations.' })
export class AssociationMeetingInput {
  @Field(() => MeetingKindEnum, { description: 'The yearly one, or one held when it was needed.' })
  readonly meeting!: MeetingKind;

  @Field(() => ID, { description: 'Who held it, by global id or slug.' })
  readonly by!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => [ID], {
    nullable: true,
    description: 'The other associations that were there, by global id or slug; it is recorded of each.',
  })
  readonly with?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'The paper of it.' })
  readonly document?: string | null;
}

@InputType({ description: 'That all meetings of a standing body with the association are recorded.' })
export class MeetingsKeptInput {
  @Field(() => ID, { description: 'The standing body, by global id or slug.' })
  readonly by!: string;

  @Field(() => DaysInput, { description: 'The days.' })
  readonly period!: DaysInput;
}
