import 'reflect-metadata';
import type { CalendarDate, Hierarchy, LevelId } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HierarchyEnum, LevelEnum } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DutyStatusFilter } from '../duties-arguments.js';

/** Rows of one clause unless more are asked for, and the most that are given. */
export const ROWS_OF_CLAUSE = 20;
export const MOST_ROWS_OF_CLAUSE = 200;

@ArgsType()
export class ProgrammeArgs {
  @Field(() => ID, { description: 'The document, by global id or slug.' })
  readonly document!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies by global id or slug; without them and a subtree, all bearers.',
  })
  readonly bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: it and all bodies below it.',
  })
  readonly subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  readonly hierarchy!: Hierarchy;

  @Field(() => LevelEnum, { nullable: true, description: 'Bodies at this level alone.' })
  readonly level?: LevelId | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day asked about; 60 days before the day of `asOf` unless given.',
  })
  readonly from?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day asked about, that day included; 60 days after the day of `asOf` unless given.',
  })
  readonly to?: CalendarDate | null;

  @Field(() => DutyStatusFilter, { nullable: true, description: 'Which statuses are meant.' })
  readonly filter?: DutyStatusFilter | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether clauses that ask nothing and set no target are left out.',
  })
  readonly askingOnly!: boolean;

  @Field(() => Int, {
    defaultValue: ROWS_OF_CLAUSE,
    description: `How many rows of each clause at most, up to ${MOST_ROWS_OF_CLAUSE}; its counts are of all.`,
  })
  readonly rowsOfClause!: number;
}
