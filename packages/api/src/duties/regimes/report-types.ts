import 'reflect-metadata';
import {
  type CalendarDate,
  type ReportRegime as DomainRegime,
  type ExpectedReport as DomainReport,
  type Duty,
  describeSchedule,
  explainLock,
  type Language,
  type LockReason,
  type Registry,
  type ReportedPart,
  type Words,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { BodyRef, nameOfBody, Source } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { PageInfo } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';
import type { KnownDuties } from '../duty-law.js';
import { DutyStatus } from '../duty-status.js';
import { LockReasonEnum, ReportedPartEnum } from './enums.js';

@ObjectType('RegimeFigure', { description: 'A figure that a report is to give.' })
export class RegimeFigure {
  @Field(() => String, { description: 'What is counted, by the permanent id of the measure.' })
  readonly measure!: string;

  @Field(() => Boolean, { description: 'Whether the figures of several bodies may be added.' })
  readonly adds!: boolean;

  readonly names!: Words;
}

@Resolver(() => RegimeFigure)
export class RegimeFigureResolver {
  @FieldResolver(() => String, { description: 'What is counted.' })
  name(@Root() { names }: RegimeFigure, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

@ObjectType('RegimePart', { description: 'A part of the text that a report is to have.' })
export class RegimePart {
  @Field(() => String, { description: 'Names it among the parts of its report.' })
  readonly part!: string;

  readonly names!: Words;
}

@Resolver(() => RegimePart)
export class RegimePartResolver {
  @FieldResolver(() => String, { description: 'What it is about.' })
  name(@Root() { names }: RegimePart, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

@ObjectType('ReportRegime', {
  description:
    'A report that a clause asks for again and again: what a text does not say of it is null or empty.',
})
export class ReportRegime {
  readonly duty!: Duty;
  readonly regime!: DomainRegime | null;

  @Field(() => String, { description: 'The permanent id of the duty, which is that of its clause.' })
  readonly dutyId!: string;

  @Field(() => Source, { description: 'The clause that asks for it.' })
  readonly basis!: Source;

  @Field(() => ReportedPartEnum, { description: 'What part of its period it is about.' })
  readonly about!: ReportedPart;

  @Field(() => Boolean, { description: 'Whether a text says up to which day data belongs in it.' })
  readonly hasCutOff!: boolean;

  @Field(() => Boolean, { description: 'Whether a text says until when it is taken in.' })
  readonly hasLock!: boolean;

  @Field(() => [BodyRef], { description: 'Who receives it.' })
  @Costs({ size: 2 })
  readonly addressees!: readonly BodyRef[];

  @Field(() => [RegimePart], { description: 'The outline of its text.' })
  @Costs({ size: 3 })
  readonly outline!: readonly RegimePart[];

  @Field(() => [RegimeFigure], { description: 'The figures that it is to give.' })
  @Costs({ size: 3 })
  readonly figures!: readonly RegimeFigure[];
}

@Resolver(() => ReportRegime)
export class ReportRegimeResolver {
  @FieldResolver(() => String, { description: 'What it is called, else what the clause asks.' })
  name(
    @Root() { regime, duty }: ReportRegime,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    return (regime?.name ?? duty.action)[lang];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is to say.' })
  content(
    @Root() { regime }: ReportRegime,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return regime?.content?.[lang] ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'How it is sent.' })
  method(
    @Root() { regime }: ReportRegime,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return regime?.method?.[lang] ?? null;
  }

  @FieldResolver(() => String, { description: 'When, in words.' })
  scheduleText(
    @Root() { duty }: ReportRegime,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    return describeSchedule(duty.schedule, lang);
  }
}

@ObjectType('SentReport', { description: 'The report that stands, in short.' })
export class SentReport {
  @Field(() => ID, { description: 'Global id of the submission.' })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'The day it was sent.' })
  readonly on!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper.' })
  readonly documentRef!: string | null;
}

@ObjectType('ReturnedReport', { description: 'The return that waits for another report.' })
export class ReturnedReport {
  @Field(() => ID, { description: 'Global id of the return.' })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => BodyRef, { description: 'Who sent it back.' })
  readonly by!: BodyRef;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@ObjectType('ExpectedReport', {
  description: 'One report that is expected of one body, and where it stands on the day asked for: computed.',
})
export class ExpectedReport {
  readonly report!: DomainReport;
  readonly law!: KnownDuties;
  readonly registry!: Registry;

  @Field(() => DutyStatus, { description: 'Its duty; `dueOn` is with more time that was granted.' })
  readonly duty!: DutyStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The period that it is about, such as `2024` or `2024-H1`.',
  })
  readonly period!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day whose data belongs in it.' })
  readonly cutOff!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on time as the text sets it.' })
  readonly statedDueOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on time that was granted.' })
  readonly extendedTo!: CalendarDate | null;

  @Field(() => SentReport, { nullable: true, description: 'The report that stands: the last not returned.' })
  readonly submission!: SentReport | null;

  @Field(() => ReturnedReport, { nullable: true, description: 'The return that waits for an answer.' })
  readonly returned!: ReturnedReport | null;

  @Field(() => Boolean, { description: 'Whether it is not taken in.' })
  readonly locked!: boolean;

  @Field(() => LockReasonEnum, { description: 'Why it is or is not taken in.' })
  readonly lockWhy!: LockReason;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is taken in; for a decision, its day.',
  })
  readonly lockOn!: CalendarDate | null;
}

@Resolver(() => ExpectedReport)
export class ExpectedReportResolver {
  @FieldResolver(() => String, { description: 'What the report is called, else what the clause asks.' })
  name(@Root() { report }: ExpectedReport, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return (report.regime?.name ?? report.duty.action)[lang];
  }

  @FieldResolver(() => String, {
    description: 'Why it is locked or is not, in words, with the clause or the body that says so.',
  })
  lockText(
    @Root() { report, law, registry }: ExpectedReport,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    return explainLock(report, lang, {
      body: (id) => nameOfBody(registry, id, report.asOf),
      document: (id) => law.graph.documents.get(id)?.symbol ?? law.graph.documents.get(id)?.title.vi ?? id,
    });
  }
}

@ObjectType('ExpectedReportEdge', { description: 'One row of a list of ExpectedReport.' })
export class ExpectedReportEdge {
  @Field(() => String, { description: 'Where the row stands in this list, for `after`.' })
  readonly cursor!: string;

  @Field(() => ExpectedReport, { description: 'The row.' })
  readonly node!: ExpectedReport;
}

@ObjectType('ExpectedReportConnection', { description: 'A page of a list of ExpectedReport.' })
export class ExpectedReportConnection {
  @Field(() => [ExpectedReportEdge], { description: 'The rows with their cursors.' })
  readonly edges!: readonly ExpectedReportEdge[];

  @Field(() => [ExpectedReport], { description: 'The rows.' })
  readonly nodes!: readonly ExpectedReport[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has.' })
  readonly totalCount!: number;

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}

@ObjectType('ReportMetrics', {
  description: 'Who has reported, of those whom clauses list: the five metrics with what they rest on.',
})
export class ReportMetrics {
  @Field(() => Int, { description: 'Reports that are expected in the days asked about.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'Of them, those sent and not returned since.' })
  readonly actual!: number;

  @Field(() => Int, { description: 'Of these, those sent by the last day on time, more time included.' })
  readonly onTime!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'actual of expected, in per cent, not rounded; null where nothing is expected or not counted.',
  })
  readonly rate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'onTime of those that have a last day on time, in per cent; null where none has.',
  })
  readonly onTimeRate!: number | null;

  @Field(() => Int, { description: 'Of the expected, those that have a last day on time.' })
  readonly withDeadline!: number;

  @Field(() => Int, {
    description: 'Reports of which it is not known whether they are expected: not counted.',
  })
  readonly doubtful!: number;

  @Field(() => [BodyRef], { description: 'Groups whose members are not recorded: the counts are floors.' })
  @Costs({ size: 2 })
  readonly uncounted!: readonly BodyRef[];

  @Field(() => Int, { description: 'expected - actual: how many have not reported.' })
  readonly missingCount!: number;

  @Field(() => [ExpectedReport], { description: 'Who has not reported, `missingShown` of them.' })
  @Costs({ size: 10 })
  readonly missing!: readonly ExpectedReport[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
