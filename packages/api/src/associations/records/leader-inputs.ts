import 'reflect-metadata';
import type { CalendarDate, LeaderPost, LeaderStandard } from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SourceInput } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DaysInput } from '../shared-inputs.js';
import { LeaderPostEnum, LeaderStandardEnum } from './enums.js';

@InputType({ description: 'What was found of one standard on a day.' })
export class StandardFoundInput {
  @Field(() => LeaderStandardEnum, { description: 'Which.' })
  readonly standard!: LeaderStandard;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it was found to be met.' })
  readonly met!: boolean;
}

@InputType({ description: 'That a body was asked for its opinion on filling a post, and its answer.' })
export class SlotOpinionInput {
  @Field(() => ID, { description: 'The body, by global id or slug.' })
  readonly body!: string;

  @Field(() => DateScalar, { description: 'The day it was asked.' })
  readonly askedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day its answer came.' })
  readonly receivedOn?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it agrees.' })
  readonly agrees?: boolean | null;
}

@InputType({ description: 'What the competent body concluded on filling a post.' })
export class SlotConclusionInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it agrees.' })
  readonly agreed!: boolean;

  @Field(() => SourceInput, { description: 'The conclusion.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'One filling of one leading post: days, bodies and results, never a person.' })
export class AssociationLeaderSlotInput {
  @Field(() => LeaderPostEnum, { description: 'The post.' })
  readonly post!: LeaderPost;

  @Field(() => Int, { nullable: true, description: 'Tells posts of one kind apart: the second vice chair.' })
  readonly seat?: number | null;

  @Field(() => DateScalar, { description: 'The day of the nomination, which picks the standard.' })
  readonly nominatedOn!: CalendarDate;

  @Field(() => [StandardFoundInput], { description: 'What was found of the standards.' })
  readonly checks!: readonly StandardFoundInput[];

  @Field(() => [SlotOpinionInput], { description: 'The opinions that were asked for.' })
  readonly opinions!: readonly SlotOpinionInput[];

  @Field(() => SlotConclusionInput, { nullable: true, description: 'What the competent body concluded.' })
  readonly conclusion?: SlotConclusionInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the introduction.' })
  readonly introducedOn?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the election.' })
  readonly electedOn?: CalendarDate | null;
}

@InputType({ description: 'The planning of a key post: how many, never who.' })
export class AssociationPostPlanInput {
  @Field(() => LeaderPostEnum, { description: 'The post.' })
  readonly post!: LeaderPost;

  @Field(() => Int, { description: 'How many are planned for it; 0 where surely nobody is.' })
  readonly count!: number;

  @Field(() => DaysInput, { description: 'The days of the plan.' })
  readonly period!: DaysInput;

  @Field(() => SourceInput, { description: 'The plan.' })
  readonly basis!: SourceInput;
}
