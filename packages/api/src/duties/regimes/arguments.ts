import 'reflect-metadata';
import type { CalendarDate, Hierarchy } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import { PAGE_DEFAULT, PAGE_MAX } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';

/** Rows of who has not reported unless more are asked for, and the most that are given. */
export const MISSING_SHOWN = 50;
export const MOST_MISSING = 500;

@ArgsType()
export class ReportScopeArgs {
  @Field(() => ID, { nullable: true, description: 'Reports of this document, by global id or slug.' })
  readonly document?: string | null;

  @Field(() => String, { nullable: true, description: 'Reports of this duty, by its permanent id.' })
  readonly duty?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Bodies by global id or slug; without them all.' })
  readonly bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: it and all that stood under it on the due day.',
  })
  readonly subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  readonly hierarchy!: Hierarchy;

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
}

@ArgsType()
export class ExpectedReportsArgs extends ReportScopeArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether only those are meant of whom no report stands.',
  })
  readonly missingOnly!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start or after \`after\`: ${PAGE_DEFAULT} unless given, at most ${PAGE_MAX}.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which the page starts.' })
  readonly after?: string | null;
}

@ArgsType()
export class ReportMetricsArgs extends ReportScopeArgs {
  @Field(() => Int, {
    defaultValue: MISSING_SHOWN,
    description: `How many of those who have not reported are listed, up to ${MOST_MISSING}; \`expectedReports\` has all.`,
  })
  readonly missingShown!: number;
}
