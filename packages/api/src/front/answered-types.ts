import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/read/index.js';
import { Recommendation } from './front-types.js';

@ObjectType('ShareBounds', {
  description: 'A share from 0 to 1 as if nothing unknown were so, and as if all of it were.',
})
export class ShareBounds {
  @Field(() => Float, { description: 'At least.' })
  readonly low!: number;

  @Field(() => Float, { description: 'At most.' })
  readonly high!: number;
}

@ObjectType('AnsweredShare', {
  description:
    'What became of recommendations. `sent = answered + waiting + noDaySet + noAnswer + unknown + withdrawn`.',
})
export class AnsweredShare {
  @Field(() => Int, { description: 'All of them.' })
  readonly sent!: number;

  @Field(() => Int, { description: 'Answered: taken up, taken up in part, or refused.' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Taken up.' })
  readonly accepted!: number;

  @Field(() => Int, { description: 'Taken up in part.' })
  readonly partlyAccepted!: number;

  @Field(() => Int, { description: 'Not taken up.' })
  readonly refused!: number;

  @Field(() => Int, { description: 'Of those not taken up, without a reason on record.' })
  readonly refusedWithoutReason!: number;

  @Field(() => Int, { description: 'Of those answered, after the day that a text set.' })
  readonly answeredLate!: number;

  @Field(() => Int, { description: 'Not answered, and the day that a text set has not passed.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Not answered, and no text sets a day: never overdue, never due.' })
  readonly noDaySet!: number;

  @Field(() => Int, { description: 'Surely not answered.' })
  readonly noAnswer!: number;

  @Field(() => Int, { description: 'Past the day, and not known.' })
  readonly unknown!: number;

  @Field(() => Int, { description: 'Withdrawn.' })
  readonly withdrawn!: number;

  @Field(() => Int, { description: 'Of those with a day set by a text: answered, or past that day.' })
  readonly due!: number;

  @Field(() => Int, { description: 'Of those due, answered.' })
  readonly dueAnswered!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of what is due and known, the share answered; null where nothing is. Read it with `coverage`.',
  })
  readonly share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of what is due, the share that is known; null where nothing is due.',
  })
  readonly coverage!: number | null;

  @Field(() => ShareBounds, { nullable: true, description: 'What the share may be, whatever is unknown.' })
  readonly bounds!: ShareBounds | null;

  @Field(() => ShareBounds, {
    nullable: true,
    description:
      'Of all that was sent and not withdrawn, whether a day was set or not, the share answered so far.',
  })
  readonly ofSent!: ShareBounds | null;
}

@ObjectType('RecommendationEdge', { description: 'One row of a list of Recommendation.' })
export class RecommendationEdge {
  @Field(() => String, { description: 'Where the row stands in this list, for `after` and `before`.' })
  readonly cursor!: string;

  @Field(() => Recommendation, { description: 'The row.' })
  readonly node!: Recommendation;
}

@ObjectType('RecommendationConnection', { description: 'A page of a list of Recommendation.' })
export class RecommendationConnection {
  @Field(() => [RecommendationEdge], { description: 'The rows with their cursors.' })
  readonly edges!: readonly RecommendationEdge[];

  @Field(() => [Recommendation], { description: 'The rows.' })
  readonly nodes!: readonly Recommendation[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has.' })
  readonly totalCount!: number;

  @Field(() => AnsweredShare, {
    description: 'What became of the whole list, which holds what the caller may see and no more.',
  })
  readonly answered!: AnsweredShare;
}
