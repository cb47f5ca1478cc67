import 'reflect-metadata';
import type { AssociationEntryKind, LeaderPost, Likeness } from '@danvan/domain';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { Costs } from '../../platform/limits/index.js';
import { PageArgs, PageInfo } from '../../platform/read/index.js';
import { AssociationEntry } from '../association-event.js';
import { AssociationEntryKindEnum } from '../enums.js';
import { LeaderPostEnum, LikenessEnum } from './enums.js';

@ArgsType()
export class AssociationEntriesArgs extends PageArgs {
  @Field(() => ID, { description: 'The association, by global id or slug of its body.' })
  association!: string;

  @Field(() => [AssociationEntryKindEnum], { nullable: true, description: 'Only entries of these kinds.' })
  kinds?: readonly AssociationEntryKind[] | null;
}

@ObjectType('AssociationEntryEdge', { description: 'One row of a list of AssociationEntry.' })
export class AssociationEntryEdge {
  @Field(() => String, { description: 'Where the row stands in this list, for `after` and `before`.' })
  readonly cursor!: string;

  @Field(() => AssociationEntry, { description: 'The row.' })
  readonly node!: object;
}

@ObjectType('AssociationEntryConnection', { description: 'A page of a list of AssociationEntry.' })
export class AssociationEntryConnection {
  @Field(() => [AssociationEntryEdge], { description: 'The rows with their cursors.' })
  readonly edges!: readonly AssociationEntryEdge[];

  @Field(() => [AssociationEntry], { description: 'The rows.' })
  readonly nodes!: readonly object[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has.' })
  readonly totalCount!: number;

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}

@ObjectType('AssociationLikeness', { description: 'In what two associations are alike.' })
export class AssociationLikeness {
  @Field(() => LikenessEnum, { description: 'In what.' })
  readonly like!: Likeness;

  @Field(() => String, { description: 'The words that are alike, as the records or names have them.' })
  readonly what!: string;
}

@ObjectType('AssociationMergerCandidate', {
  description:
    'Two associations that somebody may look at together (29-CT/TU, 3). A suggestion with its reasons: the texts do not say how alike is enough, and it is for their members and the competent body to decide.',
})
export class AssociationMergerCandidate {
  @Field(() => [BodyRef], { description: 'The two.' })
  @Costs({ size: 2 })
  readonly associations!: readonly BodyRef[];

  @Field(() => [AssociationLikeness], { description: 'In what they are alike, every reason there is.' })
  @Costs({ size: 2 })
  readonly reasons!: readonly AssociationLikeness[];
}

@ArgsType()
export class LeaderStandardsArgs {
  @Field(() => ID, { description: 'The association, by global id or slug of its body.' })
  association!: string;

  @Field(() => LeaderPostEnum, { description: 'The post.' })
  post!: LeaderPost;

  @Field(() => Int, { nullable: true, description: 'Years completed on the day of the nomination.' })
  age?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the competent level decided that it is a special case.',
  })
  special?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Terms in a row in this post, that of the nomination among them.',
  })
  terms?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether health suffices.' })
  healthSufficient?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the managing level agreed.' })
  consented?: boolean | null;
}
