import 'reflect-metadata';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/read/index.js';
import { DateTimeScalar } from '../platform/scalars.js';

@ObjectType('Change', {
  description: 'The news that a record was made or corrected. What it says now is asked of `node` by its id.',
})
export class Change {
  @Field(() => String, { description: 'Its place in the feed, to go on from with `after`.' })
  readonly cursor!: string;

  @Field(() => String, {
    description: 'What happened, such as `activity.recorded` or `document.corrected`; new kinds may appear.',
  })
  readonly kind!: string;

  @Field(() => ID, { description: 'Global id of the record.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that this made.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the body it is of; null where it is of none.',
  })
  readonly bodyId!: string | null;
}

@ObjectType('ChangePage', {
  description:
    'A stretch of the change feed, oldest first. It may be short or empty and yet not the last: changes that the caller may not see are left out.',
})
export class ChangePage {
  @Field(() => [Change], { description: 'The changes.' })
  readonly nodes!: readonly Change[];

  @Field(() => PageInfo, {
    description: 'Where to go on: `endCursor` is always there, and worth keeping even of an empty page.',
  })
  readonly pageInfo!: PageInfo;

  @Field(() => String, {
    description: 'The end of the feed as it is now: to start from for who has just read everything else.',
  })
  readonly headCursor!: string;
}
