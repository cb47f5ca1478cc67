import 'reflect-metadata';
import type { CalendarDate, LeaderPost, LeaderStandard, SlotStage, StandardResult } from '@danvan/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { BodyRef } from '../../organisations/index.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { LeaderPostEnum, LeaderStandardEnum, SlotStageEnum, StandardResultEnum } from './enums.js';
import { AssociationDays, AssociationOpinion, AssociationRuling } from './shared-objects.js';

@ObjectType('AssociationStandardFound', { description: 'What was found of one standard on a day.' })
export class AssociationStandardFound {
  @Field(() => LeaderStandardEnum, { description: 'Which.' })
  readonly standard!: LeaderStandard;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it was found to be met.' })
  readonly met!: boolean;
}

@ObjectType('AssociationLeaderSlot', {
  description: 'One filling of one leading post: days, bodies and results, and nobody’s name or age.',
})
export class AssociationLeaderSlot {
  @Field(() => LeaderPostEnum, { description: 'The post.' })
  readonly post!: LeaderPost;

  @Field(() => Int, { nullable: true, description: 'Tells posts of one kind apart: the second vice chair.' })
  readonly seat!: number | null;

  @Field(() => DateScalar, { description: 'The day of the nomination, which picks the standard.' })
  readonly nominatedOn!: CalendarDate;

  @Field(() => [AssociationStandardFound], { description: 'What was found of the standards.' })
  @Costs({ size: 2 })
  readonly checks!: readonly AssociationStandardFound[];

  @Field(() => [AssociationOpinion], { description: 'The opinions that were asked for.' })
  @Costs({ size: 1 })
  readonly opinions!: readonly AssociationOpinion[];

  @Field(() => AssociationRuling, { nullable: true, description: 'What the competent body concluded.' })
  readonly conclusion!: AssociationRuling | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the introduction.' })
  readonly introducedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the election.' })
  readonly electedOn!: CalendarDate | null;
}

@ObjectType('AssociationStandardCheck', {
  description:
    'One standard for a post, by the conclusion or decision in force on the day of the nomination.',
})
export class AssociationStandardCheck {
  @Field(() => LeaderStandardEnum, { description: 'Which.' })
  readonly standard!: LeaderStandard;

  @Field(() => StandardResultEnum, { description: 'What is to be said of it.' })
  readonly result!: StandardResult;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'What was found and recorded; null where nothing was. It decides only where the standard is known.',
  })
  readonly recorded!: boolean | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Which paper sets it; null where none is loaded.' })
  readonly basis!: LegalBasis | null;

  @Field(() => [String], {
    description: 'What is missing to say it: the standard of a province under its own name, or an answer.',
  })
  @Costs({ size: 1 })
  readonly missing!: readonly string[];
}

@ObjectType('AssociationLeaderPostStanding', {
  description: 'How far the filling of a post has come on a day.',
})
export class AssociationLeaderPostStanding {
  @Field(() => ID, { description: 'Its record.' })
  readonly record!: string;

  @Field(() => LeaderPostEnum, { description: 'The post.' })
  readonly post!: LeaderPost;

  @Field(() => Int, { nullable: true, description: 'Tells posts of one kind apart.' })
  readonly seat!: number | null;

  @Field(() => DateScalar, { description: 'The day of the nomination.' })
  readonly nominatedOn!: CalendarDate;

  @Field(() => SlotStageEnum, { description: 'How far it has come.' })
  readonly stage!: SlotStage;

  @Field(() => [AssociationStandardCheck], { description: 'The standards of the day of the nomination.' })
  @Costs({ size: 4 })
  readonly standards!: readonly AssociationStandardCheck[];

  @Field(() => [BodyRef], { description: 'Bodies that were asked and have not answered.' })
  @Costs({ size: 1 })
  readonly opinionsOpen!: readonly BodyRef[];

  @Field(() => Boolean, { description: 'Whether it was filled without a conclusion that agrees, or before.' })
  readonly electedBeforeConclusion!: boolean;
}

@ObjectType('AssociationPostPlan', { description: 'The planning of a key post: how many, never who.' })
export class AssociationPostPlan {
  @Field(() => LeaderPostEnum, { description: 'The post.' })
  readonly post!: LeaderPost;

  @Field(() => Int, { description: 'How many are planned for it; 0 where surely nobody is.' })
  readonly count!: number;

  @Field(() => AssociationDays, { description: 'The days of the plan.' })
  readonly days!: AssociationDays;

  @Field(() => LegalBasis, { description: 'The plan.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationPlannedPost', { description: 'A post with a plan that holds on a day.' })
export class AssociationPlannedPost {
  @Field(() => LeaderPostEnum, { description: 'The post.' })
  readonly post!: LeaderPost;

  @Field(() => Int, { description: 'How many are planned for it.' })
  readonly count!: number;
}
