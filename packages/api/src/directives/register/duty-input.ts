import 'reflect-metadata';
import type {
  CalendarDate,
  Duty,
  Hierarchy,
  LevelId,
  Manner,
  MonthEnd,
  ProofKind,
  RecurringDue,
  Schedule,
  SeriesKind,
} from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HierarchyEnum, LevelEnum } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DutyKindEnum, ScheduleKindEnum } from '../enums.js';
import {
  DueKindEnum,
  MannerEnum,
  MonthEndEnum,
  ProofKindEnum,
  SelectionEnum,
  SeriesEnum,
  UnitEnum,
} from './schedule-enums.js';
import { WordsInput } from './words-input.js';

@InputType({ description: 'Who bears a duty: selected by name, or by kind and level below a body.' })
export class BearersInput {
  @Field(() => SelectionEnum, { description: 'How they are selected.' })
  readonly by!: Duty['bearers']['by'];

  @Field(() => [ID], { nullable: true, description: 'By name: the bodies, by global id or slug.' })
  readonly bodies?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'By kind: kinds of body.' })
  readonly kinds?: readonly string[] | null;

  @Field(() => [LevelEnum], { nullable: true, description: 'By kind: levels.' })
  readonly levels?: readonly LevelId[] | null;

  @Field(() => ID, { nullable: true, description: 'By kind: the body below which they stand.' })
  readonly within?: string | null;

  @Field(() => HierarchyEnum, { nullable: true, description: 'By kind: in which tree they stand below it.' })
  readonly hierarchy?: Hierarchy | null;
}

@InputType({ description: 'The event that a duty waits for.' })
export class TriggerInput {
  @Field(() => String, { description: 'A permanent name of the event, such as `x/central-document`.' })
  readonly id!: string;

  @Field(() => WordsInput, { description: 'The event in words.' })
  readonly words!: WordsInput;
}

@InputType({ description: 'The last day on time.' })
export class DueInput {
  @Field(() => DueKindEnum, { description: 'How the text sets it.' })
  readonly kind!: RecurringDue['kind'];

  @Field(() => DateScalar, { nullable: true, description: 'FIXED: the day, BEFORE or BY which.' })
  readonly on?: CalendarDate | null;

  @Field(() => Int, { nullable: true, description: 'RECURRING: the month of the year, from 1.' })
  readonly month?: number | null;

  @Field(() => Int, { nullable: true, description: 'RECURRING: the day of that month.' })
  readonly day?: number | null;
}

@InputType({ description: 'When a duty is due. Each kind takes the parts named for it and no other.' })
export class ScheduleInput {
  @Field(() => ScheduleKindEnum, { description: 'How its time is set.' })
  readonly kind!: Schedule['kind'];

  @Field(() => DueInput, { nullable: true, description: 'FIXED and RECURRING: the last day on time.' })
  readonly due?: DueInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'FIXED: the day from which it can be done.' })
  readonly opensOn?: CalendarDate | null;

  @Field(() => [SeriesEnum], { nullable: true, description: 'RECURRING: which periods.' })
  readonly every?: readonly SeriesKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'RECURRING: the day from which periods count.' })
  readonly from?: CalendarDate | null;

  @Field(() => TriggerInput, { nullable: true, description: 'RELATIVE and CONDITIONAL: the event.' })
  readonly trigger?: TriggerInput | null;

  @Field(() => Int, { nullable: true, description: 'RELATIVE: how many units after the event.' })
  readonly amount?: number | null;

  @Field(() => UnitEnum, { nullable: true, description: 'RELATIVE: the unit.' })
  readonly unit?: (Schedule & { kind: 'relative' })['unit'] | null;

  @Field(() => MonthEndEnum, { nullable: true, description: 'RELATIVE in months or years: short months.' })
  readonly monthEnd?: MonthEnd | null;

  @Field(() => MannerEnum, { nullable: true, description: 'UNSCHEDULED: what the text says of the time.' })
  readonly manner?: Manner | null;
}

@InputType({ description: 'What a clause asks of bodies.' })
export class DutyInput {
  @Field(() => DutyKindEnum, { description: 'A task or a report.' })
  readonly kind!: Duty['kind'];

  @Field(() => WordsInput, { description: 'What is to be done.' })
  readonly action!: WordsInput;

  @Field(() => BearersInput, { description: 'Who is to do it.' })
  readonly bearers!: BearersInput;

  @Field(() => ScheduleInput, { description: 'When it is due.' })
  readonly schedule!: ScheduleInput;

  @Field(() => [ProofKindEnum], { description: 'What can show that it was done.' })
  readonly proof!: readonly ProofKind[];

  @Field(() => ID, { nullable: true, description: 'Who leads it, by global id or slug.' })
  readonly lead?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who works with the bearers, by global id or slug.' })
  readonly coordinating?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who receives a report, by global id or slug.' })
  readonly addressees?: readonly string[] | null;
}
