import 'reflect-metadata';
import { type CalendarDate, REVIEW_REASONS, type ReviewDue, type ReviewReason } from '@danvan/domain';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Source } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { enumOfIds } from '../../platform/enums.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DocumentRef } from '../document-ref.js';

export const ReviewReasonEnum = enumOfIds(
  'ReviewReason',
  REVIEW_REASONS,
  'Why a document should be looked at again.',
  (reason) =>
    ({
      AGE: 'It is older than was asked for.',
      REVIEW_CLAUSE: 'A clause asks to review it by a day.',
      END_OF_PERIOD: 'The time that it sets itself ends.',
    })[reason],
);

export const ReviewStateEnum = enumOfIds(
  'ReviewState',
  ['due', 'coming'],
  'Whether the day of a review has come.',
  (state) => (state === 'due' ? 'It has.' : 'It is near.'),
);

@ObjectType('DocumentReview', { description: 'One reason to look at one document again.' })
export class DocumentReview {
  @Field(() => DocumentRef, { description: 'The document.' })
  readonly document!: DocumentRef;

  @Field(() => ReviewReasonEnum, { description: 'Why.' })
  readonly why!: ReviewReason;

  @Field(() => DateScalar, { description: 'The day from which it is due.' })
  readonly on!: CalendarDate;

  @Field(() => ReviewStateEnum, { description: 'Whether that day has come.' })
  readonly state!: ReviewDue['state'];

  @Field(() => Source, { nullable: true, description: 'The text that asks for it, where it rests on one.' })
  readonly basis!: Source | null;
}

@ObjectType('DocumentReviews', { description: 'The documents that are due for a review, or soon will be.' })
export class DocumentReviews {
  @Field(() => Int, { description: 'How many reasons there are in all.' })
  readonly totalCount!: number;

  @Field(() => [DocumentReview], { description: 'The longest due first, `shown` of them.' })
  @Costs({ size: 20 })
  readonly reviews!: readonly DocumentReview[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}

/** Reasons that are listed unless more are asked for, and the most that are given. */
const REVIEWS_SHOWN = 100;
export const MOST_REVIEWS_SHOWN = 500;

/** How many days ahead reviews are listed unless another number is given. */
const SOON_DAYS = 90;
export const MOST_SOON_DAYS = 3_660;
export const MOST_YEARS = 100;

@ArgsType()
export class ReviewArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose documents are meant, by global id or slug; without it those of all issuers.',
  })
  readonly issuer?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `From what age in whole years on, up to ${MOST_YEARS}. No text held here sets one: without it no document is old.`,
  })
  readonly olderThan?: number | null;

  @Field(() => Int, {
    defaultValue: SOON_DAYS,
    description: `How many days ahead a review is listed as coming, up to ${MOST_SOON_DAYS}.`,
  })
  readonly soonDays!: number;

  @Field(() => Int, {
    defaultValue: REVIEWS_SHOWN,
    description: `How many the list has, up to ${MOST_REVIEWS_SHOWN}; the count is of all.`,
  })
  readonly shown!: number;
}
