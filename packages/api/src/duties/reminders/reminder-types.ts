import 'reflect-metadata';
import {
  type CalendarDate,
  type DutyNames,
  explainReminder,
  explainStepReminder,
  type Language,
  LISTED_REASONS,
  type ListedReason,
  type ListedReminder,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { PageInfo } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DutyStatus, LegalBasis } from '../duty-status.js';
import { WorkflowStep } from '../workflow/workflow.js';
import { ReminderReasonEnum } from './enums.js';

@ObjectType('ReminderCase', { description: 'The case that waits for a step.' })
export class ReminderCase {
  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the `WorkflowCase`; null where the caller may know of the step alone.',
  })
  readonly id!: string | null;

  @Field(() => String, { description: 'The permanent name of its workflow.' })
  readonly workflowId!: string;

  @Field(() => String, { nullable: true, description: 'What it is about; null where `id` is.' })
  readonly title!: string | null;

  @Field(() => WorkflowStep, { description: 'The step that is waited for.' })
  readonly step!: WorkflowStep;
}

@ObjectType('Reminder', {
  description: 'One line of the reminder list (đôn đốc): computed from what is asked and what is recorded.',
})
export class Reminder {
  readonly line!: ListedReminder;
  readonly names!: DutyNames;
  /** What the case is called in a sentence, for a step. */
  readonly called!: string;

  @Field(() => String, { description: 'The same line has the same key in every answer.' })
  readonly key!: string;

  @Field(() => ReminderReasonEnum, { description: 'Why.' })
  readonly why!: ListedReason;

  @Field(() => BodyRef, {
    nullable: true,
    description: 'Who is reminded; null for a step of which its case does not say whose it is.',
  })
  readonly body!: BodyRef | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on time; null where none is set.' })
  readonly dueOn!: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days left (DUE_SOON), days over (OVERDUE), days waited (WAITING, UNANSWERED); null where nothing is counted.',
  })
  readonly days!: number | null;

  @Field(() => [LegalBasis], {
    description: 'The clauses that ask; empty for a step that no text lays down.',
  })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => DutyStatus, {
    nullable: true,
    description: 'The duty or report, and where it stands; null for a step of a case.',
  })
  readonly duty!: DutyStatus | null;

  @Field(() => ReminderCase, { nullable: true, description: 'The case and its step; null for a duty.' })
  readonly workflowCase!: ReminderCase | null;
}

@Resolver(() => Reminder)
export class ReminderResolver {
  @FieldResolver(() => String, {
    description: 'The line in words: who, what, until when, by which clause, and why a report came back.',
  })
  text(
    @Root() { line, names, called }: Reminder,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    const { of } = line;
    return of.kind === 'duty'
      ? explainReminder(of.reminder, lang, names)
      : explainStepReminder({ ...line, of }, called, lang, names);
  }
}

@ObjectType('ReminderEdge', { description: 'One row of a list of Reminder.' })
export class ReminderEdge {
  @Field(() => String, { description: 'Where the row stands in this list, for `after`.' })
  readonly cursor!: string;

  @Field(() => Reminder, { description: 'The row.' })
  readonly node!: Reminder;
}

@ObjectType('ReminderCount', { description: 'How many rows of the whole list have one reason.' })
export class ReminderCount {
  @Field(() => ReminderReasonEnum, { description: 'The reason.' })
  readonly why!: ListedReason;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('ReminderConnection', { description: 'A page of a list of Reminder.' })
export class ReminderConnection {
  @Field(() => [ReminderEdge], { description: 'The rows with their cursors.' })
  readonly edges!: readonly ReminderEdge[];

  @Field(() => [Reminder], { description: 'The rows.' })
  readonly nodes!: readonly Reminder[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has.' })
  readonly totalCount!: number;

  @Field(() => [ReminderCount], { description: 'The rows of the whole list by reason, every reason once.' })
  @Costs({ size: LISTED_REASONS.length })
  readonly counts!: readonly ReminderCount[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
