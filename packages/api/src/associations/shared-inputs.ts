import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../platform/scalars.js';

/** What every input of this room has. */
@InputType()
export abstract class AssociationInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Some days, the last not among them.' })
export class DaysInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The first day after them; open unless given.' })
  readonly until?: CalendarDate | null;
}
