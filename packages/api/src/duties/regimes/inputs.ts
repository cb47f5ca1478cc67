import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { RecordInput } from '../inputs.js';
import { RecordPayload } from '../payloads.js';

@InputType({ description: 'One figure of a report.' })
export class ReportFigureInput {
  @Field(() => String, { description: 'What is counted, by the permanent id of the measure.' })
  readonly measure!: string;

  @Field(() => Float, { nullable: true, description: 'How many; null says "not known", which is not zero.' })
  readonly value?: number | null;
}

@InputType({ description: 'One part of the text of a report.' })
export class ReportPartInput {
  @Field(() => String, { description: 'The part, as the outline names it.' })
  readonly part!: string;

  @Field(() => String, { description: 'The text; bodies and offices, no names of persons.' })
  readonly text!: string;
}

@InputType()
abstract class ReportNamedInput extends RecordInput {
  @Field(() => ID, { description: 'The body whose report it is, by global id or slug.' })
  readonly body!: string;

  @Field(() => String, { description: 'The duty of kind report, by its permanent id.' })
  readonly duty!: string;

  @Field(() => String, { description: 'Which time it is, as `expectedReports` names it.' })
  readonly occurrence!: string;

  @Field(() => DateScalar, { description: 'The day; not one still to come.' })
  readonly on!: CalendarDate;
}

@InputType({ description: 'A report that a body sent.' })
export class SubmitReportInput extends ReportNamedInput {
  @Field(() => String, { nullable: true, description: 'Number or title of the paper.' })
  readonly documentRef?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code by which the body itself knows it, once a body; a correction that leaves it out keeps the one it has.',
  })
  readonly externalId?: string | null;

  @Field(() => [ReportFigureInput], {
    defaultValue: [],
    description: 'Its figures, those that are asked for.',
  })
  readonly figures!: readonly ReportFigureInput[];

  @Field(() => [ReportPartInput], { defaultValue: [], description: 'Its text, by the parts of the outline.' })
  readonly narrative!: readonly ReportPartInput[];
}

@InputType({ description: 'That the body you act for sends a report back.' })
export class ReturnReportInput extends RecordInput {
  @Field(() => ID, { description: 'The body whose report it is, by global id or slug.' })
  readonly body!: string;

  @Field(() => ID, { description: 'The report, by global id.' })
  readonly submission!: string;

  @Field(() => DateScalar, { description: 'The day; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Why; no names of persons.' })
  readonly reason!: string;
}

@InputType({ description: 'More time for one report, granted by the body you act for.' })
export class ExtendReportInput extends ReportNamedInput {
  @Field(() => DateScalar, { description: 'The new last day on time.' })
  readonly until!: CalendarDate;

  @Field(() => String, { description: 'Number or title of the paper that grants it.' })
  readonly documentRef!: string;
}

@InputType({ description: 'The decision of the body you act for that nothing more is taken in.' })
export class LockReportInput extends ReportNamedInput {
  @Field(() => String, { description: 'Why; no names of persons.' })
  readonly reason!: string;
}

@ObjectType('SubmitReportPayload', { description: 'What came of sending or correcting a report.' })
export class SubmitReportPayload extends RecordPayload {}

@ObjectType('ReturnReportPayload', { description: 'What came of sending a report back.' })
export class ReturnReportPayload extends RecordPayload {}

@ObjectType('ExtendReportPayload', { description: 'What came of granting more time.' })
export class ExtendReportPayload extends RecordPayload {}

@ObjectType('LockReportPayload', { description: 'What came of a lock.' })
export class LockReportPayload extends RecordPayload {}
