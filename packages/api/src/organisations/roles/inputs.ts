import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { BilingualInput, OrganisationInput } from '../change/inputs.js';

/** A record of its own, or the whole of an earlier one as it should have been. */
@InputType()
export abstract class RoleInput extends OrganisationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'To correct an earlier record, or to say that it ended: its global id. As it was it stays known of its day.',
  })
  readonly id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'To correct an earlier record: the version that you know.',
  })
  readonly expectedVersion?: number | null;

  @Field(() => ID, { description: 'The body that it is of, by global id or slug.' })
  readonly body!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it holds no more; without it, nothing says that it ends.',
  })
  readonly until?: CalendarDate | null;
}

@InputType({ description: 'That one body is assigned to follow another on some days.' })
export class RecordMonitoringAssignmentInput extends RoleInput {
  @Field(() => ID, { description: 'The body that follows it, by global id or slug.' })
  readonly by!: string;
}

@InputType({ description: 'A term of an office; of whoever holds it nothing but the number of terms.' })
export class RecordOfficeInput extends RoleInput {
  @Field(() => ID, { description: 'Permanent name of the office: that of its body, `/` and the post.' })
  readonly office!: string;

  @Field(() => BilingualInput, { description: 'What the office is called.' })
  readonly title!: BilingualInput;

  @Field(() => BilingualInput, { nullable: true, description: 'What the body calls the term.' })
  readonly term?: BilingualInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many terms it is for whoever holds it, this one among them.',
  })
  readonly termsOfHolder?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True says that there is no such office on these days.',
  })
  readonly abolished?: boolean | null;
}

@ArgsType()
export class RolesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this body alone, by global id or slug.' })
  body?: string | null;
}
