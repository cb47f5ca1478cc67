import 'reflect-metadata';
import type { CalendarDate, Hierarchy, ListedReason } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import { PAGE_DEFAULT, PAGE_MAX } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { ReminderReasonEnum } from './enums.js';

/** Days before the day of the question in which what is still open is looked for, unless it says otherwise. */
export const DAYS_BACK = 300;

@ArgsType()
export class RemindersArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Duties of these documents and steps that they lay down, by global id or slug.',
  })
  readonly documents?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Who is reminded: bodies by global id or slug; with a subtree, these beside it.',
  })
  readonly bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who is reminded: a body by global id or slug, and all bodies below it.',
  })
  readonly subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  readonly hierarchy!: Hierarchy;

  @Field(() => [ReminderReasonEnum], { nullable: true, description: 'Only for these reasons.' })
  readonly reasons?: readonly ListedReason[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: `The first day on which a duty may have been due; ${DAYS_BACK} days before the day of \`asOf\` unless given. Steps of cases are listed whatever their day.`,
  })
  readonly from?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a duty may be due; 60 days after the day of `asOf` unless given.',
  })
  readonly to?: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start or after \`after\`: ${PAGE_DEFAULT} unless given, at most ${PAGE_MAX}.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which the page starts.' })
  readonly after?: string | null;
}
