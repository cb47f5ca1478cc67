import 'reflect-metadata';
import type { Hierarchy, ReplyStanding, SupervisionSubjectId } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HierarchyEnum } from '../organisations/index.js';
import { PageArgs } from '../platform/read/index.js';
import { ReplyStandingEnum, SupervisionSubjectEnum } from './enums.js';

/** What lists of the Front's work may be narrowed by. */
@ArgsType()
export class FrontArgs extends PageArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies whose records are meant, by global id or slug; with a subtree, these beside it.',
  })
  bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: records of it and of all bodies below it.',
  })
  subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  hierarchy!: Hierarchy;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether records of the bodies that these succeeded are meant as well.',
  })
  includePredecessors?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Only what belongs to this year.' })
  year?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what came out of this case, by global id: a programme or a supervision.',
  })
  partOf?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only what stands in one of these states of its workflow on the day of `asOf`.',
  })
  states?: readonly string[] | null;
}

/** The same of what somebody waits for an answer to. */
@ArgsType()
export class RepliesArgs extends FrontArgs {
  @Field(() => [ReplyStandingEnum], {
    nullable: true,
    description: 'Only those whose reply stands so.',
  })
  standings?: readonly ReplyStanding[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that this body has to answer, by global id or slug.',
  })
  addressee?: string | null;
}

/** The same of supervisions. */
@ArgsType()
export class SupervisionsArgs extends FrontArgs {
  @Field(() => [SupervisionSubjectEnum], { nullable: true, description: 'Only those of these subjects.' })
  subjects?: readonly SupervisionSubjectId[] | null;
}
