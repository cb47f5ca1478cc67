import 'reflect-metadata';
import type {
  AssociationReportKind,
  AssociationScope,
  CalendarDate,
  Grade,
  Language,
  LevelId,
  StatusKind,
  Words,
} from '@danvan/domain';
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { BodyRef, LevelEnum } from '../../organisations/index.js';
import { GradeEnum } from '../../platform/grade-enum.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { AssociationReportKindEnum, AssociationScopeEnum, AssociationStatusKindEnum } from '../enums.js';
import { AssociationDays } from './shared-objects.js';

const LANG_ARGUMENT = LANG;

@ObjectType('AssociationProfile', { description: 'What kind of association it is, as one entry says.' })
export class AssociationProfile {
  readonly words!: Words | null;

  @Field(() => AssociationScopeEnum, { nullable: true, description: 'How far it works.' })
  readonly scope!: AssociationScope | null;

  @Field(() => String, { nullable: true, description: 'Its field of work.' })
  field(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string | null {
    return this.words?.[lang] ?? null;
  }

  @Field(() => [String], { description: 'Its functions in short words.' })
  @Costs({ size: 2 })
  readonly functions!: readonly string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a federation of businesses.' })
  readonly businessFederation!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'False where it is under no law of its own.' })
  readonly underOwnLaw!: boolean | null;

  @Field(() => LegalBasis, { nullable: true, description: 'The law of its own.' })
  readonly ownLaw!: LegalBasis | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a member of the Front.' })
  readonly frontMember!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it uses the State budget.' })
  readonly usesStateBudget!: boolean | null;
}

@ObjectType('AssociationCharterTerm', { description: 'What a charter says of the length of a term.' })
export class AssociationCharterTerm {
  @Field(() => DateScalar, { description: 'The day the charter took effect.' })
  readonly from!: CalendarDate;

  @Field(() => Int, { description: 'Years of a term.' })
  readonly years!: number;

  @Field(() => LegalBasis, { description: 'The charter.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationTermExtension', { description: 'A term that the competent body extended.' })
export class AssociationTermExtension {
  @Field(() => DateScalar, { description: 'The day of the decision.' })
  readonly decidedOn!: CalendarDate;

  @Field(() => DateScalar, { description: 'The last day of the term as extended.' })
  readonly until!: CalendarDate;

  @Field(() => LegalBasis, { description: 'The decision.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationLastCongress', { description: 'The close of the last term congress.' })
export class AssociationLastCongress {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => LegalBasis, { description: 'What says so.' })
  readonly basis!: LegalBasis;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('AssociationStandingFact', { description: 'What a source says of one of the three standings.' })
export class AssociationStandingFact {
  @Field(() => AssociationStatusKindEnum, { description: 'Which of the three.' })
  readonly status!: StatusKind;

  @Field(() => Boolean, { description: 'Whether it has it.' })
  readonly value!: boolean;

  @Field(() => LevelEnum, { description: 'The level of who says so.' })
  readonly level!: LevelId;

  @Field(() => AssociationDays, { description: 'The days.' })
  readonly days!: AssociationDays;

  @Field(() => BodyRef, { nullable: true, description: 'The body that recognised it.' })
  readonly recognisedBy!: BodyRef | null;

  @Field(() => LegalBasis, { description: 'What says so.' })
  readonly basis!: LegalBasis;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('AssociationReport', { description: 'A report that an association sent.' })
export class AssociationReport {
  @Field(() => AssociationReportKindEnum, { description: 'Which.' })
  readonly report!: AssociationReportKind;

  @Field(() => Int, { description: 'The year it is for.' })
  readonly year!: number;

  @Field(() => DateScalar, { description: 'The day it was sent.' })
  readonly sentOn!: CalendarDate;

  @Field(() => [BodyRef], { description: 'To whom.' })
  @Costs({ size: 1 })
  readonly to!: readonly BodyRef[];

  @Field(() => String, { nullable: true, description: 'The number of the form that it is on.' })
  readonly form!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  readonly document!: string | null;
}

@ObjectType('AssociationKept', { description: 'That all of something is recorded for some days.' })
export class AssociationKept {
  @Field(() => AssociationReportKindEnum, { nullable: true, description: 'Of reports: which.' })
  readonly report!: AssociationReportKind | null;

  @Field(() => BodyRef, {
    nullable: true,
    description: 'Of reports: who says so; of meetings: whose they are.',
  })
  readonly by!: BodyRef | null;

  @Field(() => AssociationDays, { description: 'The days.' })
  readonly days!: AssociationDays;
}

@ObjectType('AssociationMemberCount', { description: 'A count of members.' })
export class AssociationMemberCount {
  @Field(() => DateScalar, { description: 'The day of the count.' })
  readonly on!: CalendarDate;

  @Field(() => Int, { description: 'Members.' })
  readonly members!: number;

  @Field(() => Int, { nullable: true, description: 'Branches.' })
  readonly branches!: number | null;

  @Field(() => Int, { nullable: true, description: 'Groups.' })
  readonly groups!: number | null;

  @Field(() => String, { description: 'What says so.' })
  readonly source!: string;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('AssociationListing', {
  description: 'What a list of associations says of it, in its own words.',
})
export class AssociationListing {
  readonly words!: Words;

  @Field(() => DateScalar, { description: 'The day from which the list says so.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Its name as printed.' })
  name(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string {
    return this.words[lang];
  }

  @Field(() => String, { nullable: true, description: 'How whoever made the file calls it.' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in the list.' })
  readonly number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was founded, as the list says.' })
  readonly foundedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'What the list remarks.' })
  readonly note!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the list was found.' })
  readonly source!: string | null;

  @Field(() => LegalBasis, { description: 'The list.' })
  readonly basis!: LegalBasis;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}
