import 'reflect-metadata';
import type {
  AssociationReportKind,
  AssociationScope,
  CalendarDate,
  CongressMatter,
  Grade,
  LevelId,
  LifecycleStep,
  StatusKind,
} from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { WorkflowFactInput } from '../duties/index.js';
import { BilingualInput, LevelEnum, NewBodyInput, SourceInput } from '../organisations/index.js';
import { GradeEnum } from '../platform/grade-enum.js';
import { DateScalar } from '../platform/scalars.js';
import {
  AssociationReportKindEnum,
  AssociationScopeEnum,
  AssociationStatusKindEnum,
  AssociationStepEnum,
  CongressMatterEnum,
} from './enums.js';
import { AssociationRecordsInput } from './records/records-input.js';
import { AssociationInput, DaysInput } from './shared-inputs.js';

@InputType({ description: 'The decision behind an event.' })
export class AssociationDecisionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The document, by global id or slug; needed where the event changes bodies. A stub will do.',
  })
  readonly document?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in it, where it decides more than this.' })
  readonly provision?: string | null;

  @Field(() => String, { nullable: true, description: 'Number, day and issuer as printed.' })
  readonly text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was signed.' })
  readonly on?: CalendarDate | null;
}

/** What an event is, new or corrected. */
@InputType()
export abstract class AssociationEventInput extends AssociationInput {
  @Field(() => AssociationStepEnum, { description: 'What happened.' })
  readonly step!: LifecycleStep;

  @Field(() => DateScalar, { description: 'The day of its effect; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day a complete file was received, which picks the version of the law.',
  })
  readonly filedOn?: CalendarDate | null;

  @Field(() => [ID], { description: 'Those whose life it moves, by global id or slug.' })
  readonly associations!: readonly string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'What takes them in, or comes of them; of a split, the new ones.',
  })
  readonly into?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who decided, or for a congress the association itself; without it, the body that you act for.',
  })
  readonly by?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office that acted, such as `chair`; never a person.',
  })
  readonly office?: string | null;

  @Field(() => AssociationDecisionInput, { nullable: true, description: 'The decision.' })
  readonly decision?: AssociationDecisionInput | null;

  @Field(() => [CongressMatterEnum], {
    nullable: true,
    description: 'What an extraordinary congress was about.',
  })
  readonly matters?: readonly CongressMatter[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a suspension: the days it is for; of its prolongation: the working days.',
  })
  readonly length?: number | null;

  @Field(() => [WorkflowFactInput], {
    nullable: true,
    description:
      'What is known of the case, such as `association/under-own-law`; what the register knows itself need not be said.',
  })
  readonly facts?: readonly WorkflowFactInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether to refuse also where nothing stands against the event but something that would decide is not known. Without it such an event is recorded, for it happened, and `decisions` say what is not known.',
  })
  readonly refuseUndetermined!: boolean;
}

@InputType({ description: 'Something that happened in the life of associations.' })
export class RegisterAssociationEventInput extends AssociationEventInput {
  @Field(() => [NewBodyInput], {
    nullable: true,
    description: 'The associations that begin with it: one that is permitted, or what comes of a division.',
  })
  readonly newBodies?: readonly NewBodyInput[] | null;

  @Field(() => BilingualInput, { nullable: true, description: 'The new name, for a renaming.' })
  readonly name?: BilingualInput | null;
}

@InputType({
  description: 'The whole of an event as it should have been recorded. The step stays what it is.',
})
export class CorrectAssociationEventInput extends AssociationEventInput {
  @Field(() => ID, { description: 'The event, by global id. As it was it stays known of its day.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version that you know.' })
  readonly expectedVersion!: number;

  @Field(() => [NewBodyInput], {
    nullable: true,
    description:
      'The associations that begin with it and that it was recorded without. One that began with it cannot be left out: its beginning would rest on nothing.',
  })
  readonly newBodies?: readonly NewBodyInput[] | null;
}

@InputType({ description: 'What kind of association it is.' })
export class AssociationProfileInput {
  @Field(() => AssociationScopeEnum, { nullable: true, description: 'How far it works.' })
  readonly scope?: AssociationScope | null;

  @Field(() => BilingualInput, { nullable: true, description: 'Its field of work.' })
  readonly field?: BilingualInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Its functions in short words, one each: what candidates for a merger are compared by.',
  })
  readonly functions?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a federation of businesses.' })
  readonly businessFederation?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'False where it is known to be under no law of its own; name that law in `ownLaw` where it is.',
  })
  readonly underOwnLaw?: boolean | null;

  @Field(() => SourceInput, { nullable: true, description: 'The law of its own.' })
  readonly ownLaw?: SourceInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a member of the Front.' })
  readonly frontMember?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it uses the State budget.' })
  readonly usesStateBudget?: boolean | null;
}

@InputType({ description: 'What a charter says of the length of a term.' })
export class CharterTermInput {
  @Field(() => DateScalar, { description: 'The day the charter took effect.' })
  readonly from!: CalendarDate;

  @Field(() => Int, { description: 'Years of a term.' })
  readonly years!: number;

  @Field(() => SourceInput, { description: 'The charter, or the decision that approved it.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'A term that the competent body extended.' })
export class TermExtensionInput {
  @Field(() => DateScalar, { description: 'The day of the decision.' })
  readonly decidedOn!: CalendarDate;

  @Field(() => DateScalar, { description: 'The last day of the term as extended.' })
  readonly until!: CalendarDate;

  @Field(() => SourceInput, { description: 'The decision.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'The close of the last term congress, where it is known from a record alone.' })
export class LastCongressInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => SourceInput, { description: 'What says so.' })
  readonly basis!: SourceInput;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@InputType({ description: 'That an association has one of the three standings, or surely has not.' })
export class StandingInput {
  @Field(() => AssociationStatusKindEnum, { description: 'Which of the three.' })
  readonly status!: StatusKind;

  @Field(() => Boolean, { description: 'False only where a source says that it has it not.' })
  readonly value!: boolean;

  @Field(() => LevelEnum, { description: 'The level of who says so.' })
  readonly level!: LevelId;

  @Field(() => DaysInput, { description: 'The days.' })
  readonly period!: DaysInput;

  @Field(() => ID, { nullable: true, description: 'The body that recognised it, by global id or slug.' })
  readonly recognisedBy?: string | null;

  @Field(() => SourceInput, { description: 'What says so.' })
  readonly basis!: SourceInput;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@InputType({ description: 'A report that an association sent.' })
export class AssociationReportInput {
  @Field(() => AssociationReportKindEnum, { description: 'Which.' })
  readonly report!: AssociationReportKind;

  @Field(() => Int, { description: 'The year it is for.' })
  readonly year!: number;

  @Field(() => DateScalar, { description: 'The day it was sent.' })
  readonly sentOn!: CalendarDate;

  @Field(() => [ID], { description: 'To whom, by global id or slug.' })
  readonly to!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The number of the form that it is on.' })
  readonly form?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  readonly document?: string | null;
}

@InputType({ description: 'That all reports of a kind that an association sent in some days are recorded.' })
export class ReportsKeptInput {
  @Field(() => AssociationReportKindEnum, { description: 'Which.' })
  readonly report!: AssociationReportKind;

  @Field(() => DaysInput, { description: 'The days.' })
  readonly period!: DaysInput;
}

@InputType({ description: 'A count of members.' })
export class MembershipInput {
  @Field(() => DateScalar, { description: 'The day of the count.' })
  readonly on!: CalendarDate;

  @Field(() => Int, { description: 'Members.' })
  readonly members!: number;

  @Field(() => Int, { nullable: true, description: 'Branches.' })
  readonly branches?: number | null;

  @Field(() => Int, { nullable: true, description: 'Groups.' })
  readonly groups?: number | null;

  @Field(() => String, { description: 'What says so.' })
  readonly source!: string;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@InputType({
  description:
    'One thing that is to be recorded of an association, or corrected where `id` is given: exactly one of them.',
})
export class RecordAssociationInput extends AssociationRecordsInput {
  @Field(() => ID, { description: 'The association, by global id or slug.' })
  readonly association!: string;

  @Field(() => ID, { nullable: true, description: 'The earlier entry that this corrects, by global id.' })
  readonly id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you know; only to correct one.' })
  readonly expectedVersion?: number | null;

  @Field(() => AssociationProfileInput, { nullable: true, description: 'What kind of association it is.' })
  readonly profile?: AssociationProfileInput | null;

  @Field(() => CharterTermInput, { nullable: true, description: 'The length of its terms.' })
  readonly charterTerm?: CharterTermInput | null;

  @Field(() => TermExtensionInput, { nullable: true, description: 'An extension of its term.' })
  readonly extension?: TermExtensionInput | null;

  @Field(() => LastCongressInput, { nullable: true, description: 'Its last term congress.' })
  readonly lastCongress?: LastCongressInput | null;

  @Field(() => StandingInput, { nullable: true, description: 'One of the three standings.' })
  readonly status?: StandingInput | null;

  @Field(() => AssociationReportInput, { nullable: true, description: 'A report that it sent.' })
  readonly report?: AssociationReportInput | null;

  @Field(() => ReportsKeptInput, { nullable: true, description: 'That its reports are all recorded.' })
  readonly reportsKept?: ReportsKeptInput | null;

  @Field(() => DaysInput, {
    nullable: true,
    description: 'The days for which all assignments to follow it are recorded: in them, none is a gap.',
  })
  readonly assignmentsKept?: DaysInput | null;

  @Field(() => MembershipInput, { nullable: true, description: 'A count of its members.' })
  readonly membership?: MembershipInput | null;
}
