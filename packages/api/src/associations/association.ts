import 'reflect-metadata';
import {
  type AssociationReportState,
  type AssociationScope,
  type BodyId,
  type CalendarDate,
  findingInWords,
  type Grade,
  type Language,
  type LevelId,
  type LifecycleState,
  type LifeLookup,
  type MonitoringGap,
  message,
  type RegisterFinding,
  type RegisterFindingCode,
  type StatusKind,
  type StatusLookup,
  type TermDoubt,
  type Words,
} from '@danvan/domain';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { LegalBasis } from '../duties/index.js';
import { BodyLife, BodyRef, LevelEnum, PlaceRef, RoleHolder } from '../organisations/index.js';
import { AsOfEcho } from '../platform/as-of.js';
import { GradeEnum } from '../platform/grade-enum.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { Costs } from '../platform/limits/index.js';
import { PageInfo } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';
import { AssociationEntry, AssociationEvent } from './association-event.js';
import {
  AssociationReportStateEnum,
  AssociationScopeEnum,
  AssociationStateEnum,
  AssociationStatusKindEnum,
  AssociationTermDoubtEnum,
  AssociationTermStateEnum,
  MonitoringGapEnum,
  RegisterFindingEnum,
  StandingAnswerEnum,
  StandingDoubtEnum,
} from './enums.js';
import { AssociationAffairs, AssociationConsequence } from './records/affairs-objects.js';

const LANG_ARGUMENT = LANG;

@ObjectType('AssociationStanding', { description: 'One of the three standings of an association on a day.' })
export class AssociationStanding {
  @Field(() => AssociationStatusKindEnum, { description: 'Which of the three.' })
  readonly kind!: StatusKind;

  @Field(() => StandingAnswerEnum, { description: 'Whether it has it.' })
  readonly answer!: StatusLookup['state'];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day from which the source says so; of an ended standing, the day of its end.',
  })
  readonly since!: CalendarDate | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Which provision says so.' })
  readonly basis!: LegalBasis | null;

  @Field(() => GradeEnum, { nullable: true, description: 'How sure it is.' })
  readonly grade!: Grade | null;

  @Field(() => StandingDoubtEnum, { nullable: true, description: 'Why it is not known.' })
  readonly why!: string | null;

  @Field(() => [AssociationConsequence], {
    description: 'What it brings with it on the day; empty where it does not surely have it.',
  })
  @Costs({ size: 1 })
  readonly consequences!: readonly AssociationConsequence[];

  @Field(() => String, { description: 'What the standing is called.' })
  name(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string {
    return message(`association.status.${this.kind}`, {}, lang);
  }
}

@ObjectType('AssociationTerm', { description: 'The running term, and when the next congress is due.' })
export class AssociationTerm {
  @Field(() => AssociationTermStateEnum, { description: 'How it stands.' })
  readonly state!: 'running' | 'overdue' | 'unknown';

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The close of the congress that it is counted from.',
  })
  readonly startedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day, with any extension.' })
  readonly endsOn!: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was extended.' })
  readonly extended!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day before any extension.' })
  readonly endsByCharterOn!: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The years that the charter gives where they are more than the decree allows.',
  })
  readonly charterTooLong!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a term that is over: by when the managing body demands the congress in writing.',
  })
  readonly demandBy!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when, after a demand, the law lets the managing body act; null without a demand.',
  })
  readonly actionFrom!: CalendarDate | null;

  @Field(() => Int, { nullable: true, description: 'Days to its end; negative when it is over.' })
  readonly days!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its length in years.' })
  readonly years!: number | null;

  @Field(() => [LegalBasis], { description: 'Which provisions it is counted by.' })
  @Costs({ size: 2 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => GradeEnum, { nullable: true, description: 'How sure it is.' })
  readonly grade!: Grade | null;

  @Field(() => AssociationTermDoubtEnum, { nullable: true, description: 'Why it is not known.' })
  readonly why!: TermDoubt | null;
}

@ObjectType('AssociationReportStanding', { description: 'How the yearly report for a year stands.' })
export class AssociationReportStanding {
  @Field(() => Int, { description: 'The year that it is for: the last that is due.' })
  readonly year!: number;

  @Field(() => AssociationReportStateEnum, { description: 'How it stands.' })
  readonly state!: AssociationReportState;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent.' })
  readonly sentOn!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on time; null where no text sets one.',
  })
  readonly dueOn!: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the form that the decree names; null where it names none.',
  })
  readonly form!: string | null;

  @Field(() => Int, { description: 'By how many days it is late; 0 where it is not.' })
  readonly daysLate!: number;

  @Field(() => LegalBasis, { nullable: true, description: 'Which provision asks for it.' })
  readonly basis!: LegalBasis | null;
}

@ObjectType('AssociationMonitoring', { description: 'Who follows an association, and what is open.' })
export class AssociationMonitoring {
  @Field(() => [BodyRef], { description: 'The bodies assigned to follow it that are still there.' })
  @Costs({ size: 1 })
  readonly bodies!: readonly BodyRef[];

  @Field(() => MonitoringGapEnum, { nullable: true, description: 'Why nobody is found to follow it.' })
  readonly gap!: MonitoringGap | null;

  @Field(() => [BodyRef], {
    description: 'Where the assigned body has ended: what it became, to be assigned anew by a decision.',
  })
  @Costs({ size: 1 })
  readonly suggested!: readonly BodyRef[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last contact with it.' })
  readonly lastContactOn!: CalendarDate | null;

  @Field(() => Int, { description: 'Its difficulties that are not settled.' })
  readonly difficultiesOpen!: number;

  @Field(() => Int, { description: 'Of those, the proposals that nobody has answered.' })
  readonly repliesOpen!: number;

  @Field(() => [LegalBasis], { description: 'Which papers assign it.' })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];
}

@ObjectType('AssociationMembership', { description: 'The last count of members.' })
export class AssociationMembership {
  @Field(() => DateScalar, { description: 'The day of the count.' })
  readonly on!: CalendarDate;

  @Field(() => Int, { description: 'Members.' })
  readonly members!: number;

  @Field(() => Int, { nullable: true, description: 'Branches.' })
  readonly branches!: number | null;

  @Field(() => Int, { nullable: true, description: 'Groups.' })
  readonly groups!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'More members than at the count before; null without one.',
  })
  readonly change!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that count before.' })
  readonly since!: CalendarDate | null;
}

@ObjectType('AssociationFinding', { description: 'What the register says, with the provisions it rests on.' })
export class AssociationFinding {
  readonly found!: RegisterFinding;
  readonly nameOf!: (body: BodyId) => Words;

  @Field(() => RegisterFindingEnum, { description: 'What it is.' })
  readonly code!: RegisterFindingCode;

  @Field(() => [LegalBasis], { description: 'The provisions; empty where no text that holds there says it.' })
  @Costs({ size: 2 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => ID, { nullable: true, description: 'The record that it is about, where it is about one.' })
  readonly record!: string | null;

  @Field(() => String, { description: 'It in words.' })
  text(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string {
    return findingInWords(this.found, lang, this.nameOf);
  }
}

@ObjectType('Association', {
  description:
    'All that the register shows of one association on a day, from the records that the caller may see. What is not recorded is not known.',
})
export class Association extends AssociationAffairs {
  @Field(() => BodyRef, { description: 'Its body, under its name on the day asked for.' })
  readonly body!: BodyRef;

  @Field(() => LevelEnum, { nullable: true, description: 'The level of its body.' })
  readonly level!: LevelId | null;

  @Field(() => PlaceRef, { nullable: true, description: 'The place that it is of.' })
  readonly place!: PlaceRef | null;

  @Field(() => AssociationScopeEnum, { nullable: true, description: 'How far it works.' })
  readonly scope!: AssociationScope | null;

  @Field(() => BodyLife, { nullable: true, description: 'Whether it was there on the day.' })
  readonly life!: LifeLookup | null;

  @Field(() => AssociationStateEnum, {
    nullable: true,
    description: 'Where it stands in its life; null where no event of it is recorded.',
  })
  readonly state!: LifecycleState | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it stands there.' })
  readonly stateSince!: CalendarDate | null;

  @Field(() => [AssociationStanding], { description: 'The three standings, apart from one another.' })
  @Costs({ size: 3 })
  readonly standings!: readonly AssociationStanding[];

  @Field(() => AssociationTerm, { description: 'Its term, and when the next congress is due.' })
  readonly term!: AssociationTerm;

  @Field(() => AssociationReportStanding, { description: 'Its activity report.' })
  readonly activityReport!: AssociationReportStanding;

  @Field(() => AssociationReportStanding, { description: 'Its settlement report.' })
  readonly settlementReport!: AssociationReportStanding;

  @Field(() => Int, {
    description: 'Years in a row up to the last that is due for which no activity report was surely sent.',
  })
  readonly reportsMissing!: number;

  @Field(() => RoleHolder, { description: 'The committee that leads it.' })
  readonly leadingCommittee!: RoleHolder;

  @Field(() => RoleHolder, { description: 'The government that manages it.' })
  readonly managingGovernment!: RoleHolder;

  @Field(() => AssociationMonitoring, { description: 'Who follows it.' })
  readonly monitoring!: AssociationMonitoring;

  @Field(() => AssociationMembership, { nullable: true, description: 'Its members, as last counted.' })
  readonly membership!: AssociationMembership | null;

  @Field(() => [AssociationFinding], {
    description: 'What is overdue, missing or open, each with its provisions.',
  })
  @Costs({ size: 4 })
  readonly findings!: readonly AssociationFinding[];

  @Field(() => [AssociationEvent], { description: 'Its life up to the day asked for, the oldest first.' })
  @Costs({ size: 8 })
  readonly history!: readonly object[];

  @Field(() => [AssociationEntry], {
    description:
      'What else is recorded of it by the day asked for, the oldest first, each as it stood on that day. Page by page: `associationEntries`.',
  })
  @Costs({ size: 12 })
  readonly records!: readonly object[];
}

@ObjectType('AssociationEdge', { description: 'One row of a list of Association.' })
export class AssociationEdge {
  @Field(() => String, { description: 'Where the row stands in this list, for `after`.' })
  readonly cursor!: string;

  @Field(() => Association, { description: 'The row.' })
  readonly node!: Association;
}

@ObjectType('AssociationFindingCount', {
  description: 'How many associations of the whole list have a finding.',
})
export class AssociationFindingCount {
  @Field(() => RegisterFindingEnum, { description: 'The finding.' })
  readonly code!: RegisterFindingCode;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('AssociationConnection', { description: 'A page of a list of Association.' })
export class AssociationConnection {
  @Field(() => [AssociationEdge], { description: 'The rows with their cursors.' })
  readonly edges!: readonly AssociationEdge[];

  @Field(() => [Association], { description: 'The rows.' })
  readonly nodes!: readonly Association[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has.' })
  readonly totalCount!: number;

  @Field(() => [AssociationFindingCount], { description: 'Findings of the whole list, those that occur.' })
  @Costs({ size: 20 })
  readonly counts!: readonly AssociationFindingCount[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
