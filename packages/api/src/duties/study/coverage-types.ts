import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { Costs } from '../../platform/limits/index.js';

/** What sessions come to, of one body or of many. */
@ObjectType()
abstract class StudyCountFields {
  @Field(() => Int, { description: 'Sessions that are recorded.' })
  readonly sessions!: number;

  @Field(() => Int, {
    description: 'Attendances, where they were counted: who came to two sessions is counted at both.',
  })
  readonly attendances!: number;

  @Field(() => Int, {
    description: 'Sessions whose attendance nobody counted: `attendances` is then a floor.',
  })
  readonly uncounted!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Attendances per hundred called, over the sessions in which both are recorded, not rounded; null where none is.',
  })
  readonly rate!: number | null;
}

@ObjectType('StudyOfBody', { description: 'What the sessions of one body come to.' })
export class StudyOfBody extends StudyCountFields {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly body!: BodyRef;
}

@ObjectType('StudyCoverage', {
  description:
    'Who studied or made known a document by a day, as far as the caller may see, and with how many.',
})
export class StudyCoverage extends StudyCountFields {
  @Field(() => Int, { description: 'Bodies that are asked about.' })
  readonly asked!: number;

  @Field(() => Int, { description: 'Of them, those with a recorded session.' })
  readonly heldCount!: number;

  @Field(() => [StudyOfBody], { description: 'Those with a recorded session, `shown` of them.' })
  @Costs({ size: 10 })
  readonly held!: readonly StudyOfBody[];

  @Field(() => Int, {
    description:
      'Of them, those without a session that is recorded and to be seen: whether they held one is not said.',
  })
  readonly withoutCount!: number;

  @Field(() => [BodyRef], { description: 'Those without one, `shown` of them.' })
  @Costs({ size: 10 })
  readonly without!: readonly BodyRef[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
