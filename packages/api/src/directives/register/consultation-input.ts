import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';

@InputType({ description: 'A body that the draft had to be put before, or was put before.' })
export class ConsultationInput {
  @Field(() => ID, { description: 'The body, by global id or slug.' })
  readonly with!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The document that requires it, by global id or slug; left out where none does.',
  })
  readonly requiredBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where that document says so; needed with `requiredBy`.',
  })
  readonly provision?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the draft was put before the body; left out where that is not recorded.',
  })
  readonly on?: CalendarDate | null;
}
