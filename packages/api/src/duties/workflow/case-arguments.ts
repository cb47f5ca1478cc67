import 'reflect-metadata';
import type { CalendarDate, Hierarchy } from '@danvan/domain';
import { ArgsType, Field, ID } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import { PageArgs } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';

@ArgsType()
export class WorkflowCasesArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Workflows by their permanent names; without them, cases of all.',
  })
  workflows?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies whose cases are meant, by global id or slug; with a subtree, these beside it.',
  })
  bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: cases of it and of all bodies below it.',
  })
  subtree?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether cases of the bodies that these succeeded are meant as well.',
  })
  includePredecessors?: boolean | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  hierarchy!: Hierarchy;

  @Field(() => [String], {
    nullable: true,
    description: 'Only cases that stand in one of these states on the day of `asOf`.',
  })
  states?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only cases at their end (true), or only those still under way (false).',
  })
  final?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only cases that came to where they stand, or were opened, on this day or later.',
  })
  from?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only cases that came to where they stand, or were opened, on this day or earlier.',
  })
  to?: CalendarDate | null;
}
