import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { BodyRef, Source } from '../organisations/index.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType('DocumentConsultation', {
  description: 'A body that the draft of a document had to be put before, or was put before.',
})
export class DocumentConsultation {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly with!: BodyRef;

  @Field(() => Source, {
    nullable: true,
    description: 'The text that requires it; null where none is named.',
  })
  readonly basis!: Source | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the draft was put before the body; null where that is not recorded.',
  })
  readonly on!: CalendarDate | null;
}
