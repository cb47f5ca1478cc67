import 'reflect-metadata';
import type {
  AssociationScope,
  LevelId,
  LifecycleState,
  RegisterFindingCode,
  StatusKind,
  StatusLookup,
} from '@danvan/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { LevelEnum } from '../organisations/index.js';
import { PAGE_DEFAULT, PAGE_MAX } from '../platform/read/index.js';
import {
  AssociationScopeEnum,
  AssociationStateEnum,
  AssociationStatusKindEnum,
  RegisterFindingEnum,
  StandingAnswerEnum,
} from './enums.js';

@InputType({ description: 'What one of the three standings is to be.' })
export class StandingFilter {
  @Field(() => AssociationStatusKindEnum, { description: 'Which of the three.' })
  readonly kind!: StatusKind;

  @Field(() => [StandingAnswerEnum], { description: 'One of these answers.' })
  readonly answers!: readonly StatusLookup['state'][];
}

@ArgsType()
export class AssociationsArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A name or a part of one, in any spelling; former names find it too.',
  })
  search?: string | null;

  @Field(() => [LevelEnum], { nullable: true, description: 'Only those of one of these levels.' })
  levels?: readonly LevelId[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A place by global id or slug: only associations of it and of the places that are part of it.',
  })
  place?: string | null;

  @Field(() => [AssociationScopeEnum], { nullable: true, description: 'Only those that work this far.' })
  scopes?: readonly AssociationScope[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose field of work has these words, in any spelling, as their records name it.',
  })
  field?: string | null;

  @Field(() => [AssociationStateEnum], {
    nullable: true,
    description: 'Only those that stand there in their lives.',
  })
  states?: readonly LifecycleState[] | null;

  @Field(() => [StandingFilter], { nullable: true, description: 'Only those whose standings are all such.' })
  standings?: readonly StandingFilter[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose term surely is over without a congress (true), or surely runs (false).',
  })
  congressOverdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that surely sent no activity report two years in a row.',
  })
  reportMissingTwoYears?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those of which nobody is found to follow them, for whatever reason (true), or somebody is (false).',
  })
  unmonitored?: boolean | null;

  @Field(() => [RegisterFindingEnum], {
    nullable: true,
    description: 'Only those with one of these findings.',
  })
  findings?: readonly RegisterFindingCode[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start or after \`after\`: ${PAGE_DEFAULT} unless given, at most ${PAGE_MAX}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Rows after this cursor.' })
  after?: string | null;
}
