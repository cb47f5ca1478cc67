import 'reflect-metadata';
import {
  type ClauseKind,
  type Duty,
  describeSchedule,
  type Language,
  type Modality,
  type Operator,
  type Words,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { ClauseKindEnum, DocumentRef, GradeEnum, ModalityEnum } from '../../directives/index.js';
import { BodyRef } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { StatusCount } from '../duty-connection.js';
import { DutyStatus } from '../duty-status.js';

@ObjectType('ProgrammeTarget', {
  description: 'A figure that a clause sets; `standing` says what it came to.',
})
export class ProgrammeTarget {
  @Field(() => String, { description: 'Its permanent id.' })
  readonly targetId!: string;

  @Field(() => String, { description: 'What is measured, by the permanent id of the indicator.' })
  readonly indicatorId!: string;

  readonly names!: Words;

  @Field(() => String, { description: 'How it compares: `>` is "trên", `>=` is "trở lên".' })
  readonly operator!: Operator;

  @Field(() => Float, {
    nullable: true,
    description: 'The threshold on the day asked for, in units of the indicator; null where none holds.',
  })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end, where the text gives two.' })
  readonly upTo!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year at whose end it is judged, where there is one.',
  })
  readonly byYearEnd!: number | null;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Duty['grade'];
}

@Resolver(() => ProgrammeTarget)
export class ProgrammeTargetResolver {
  @FieldResolver(() => String, { description: 'What is measured.' })
  name(@Root() { names }: ProgrammeTarget, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

@ObjectType('ProgrammeClause', {
  description: 'One clause of a document with what it asks of the bodies asked about.',
})
export class ProgrammeClause {
  readonly texts!: { readonly vi: string | null; readonly en: string };
  readonly asked!: Duty | null;

  @Field(() => ID, { description: 'Global id of the clause.' })
  readonly id!: string;

  @Field(() => String, { description: 'The permanent id of the clause, and of its duty.' })
  readonly clauseId!: string;

  @Field(() => Int, { description: 'Its place in the document, from 0.' })
  readonly ordinal!: number;

  @Field(() => String, { description: 'Where it stands, as the document counts.' })
  readonly provision!: string;

  @Field(() => ClauseKindEnum, { description: 'What it is.' })
  readonly kind!: ClauseKind;

  @Field(() => String, { description: 'Whom it speaks of, in the words of the document.' })
  readonly actor!: string;

  @Field(() => ModalityEnum, { description: 'How strongly its words bind.' })
  readonly modality!: Modality;

  @Field(() => Boolean, { description: 'Whether it asks something of bodies.' })
  readonly hasDuty!: boolean;

  @Field(() => BodyRef, { nullable: true, description: 'Who leads what it asks, where it says so.' })
  readonly lead!: BodyRef | null;

  @Field(() => [BodyRef], { description: 'Who works with those it asks, as it names them.' })
  @Costs({ size: 1 })
  readonly coordinating!: readonly BodyRef[];

  @Field(() => Int, { description: 'How many rows there are in all.' })
  readonly totalCount!: number;

  @Field(() => [StatusCount], { description: 'All its rows by where they stand; those that occur.' })
  @Costs({ size: 2 })
  readonly counts!: readonly StatusCount[];

  @Field(() => [DutyStatus], {
    description: 'Its duty, body by body and time by time: `rowsOfClause` of them, by the last day on time.',
  })
  @Costs({ size: 4 })
  readonly duties!: readonly DutyStatus[];

  @Field(() => [ProgrammeTarget], { description: 'The figures that it sets.' })
  @Costs({ size: 1 })
  readonly targets!: readonly ProgrammeTarget[];

  @Field(() => [String], {
    description: 'Duties in whose place its own stands, nearest first, by decisions of registered documents.',
  })
  @Costs({ size: 1 })
  readonly inPlaceOf!: readonly string[];

  @Field(() => [String], { description: 'Duties that took the place of its own, nearest first.' })
  @Costs({ size: 1 })
  readonly replacedBy!: readonly string[];
}

@Resolver(() => ProgrammeClause)
export class ProgrammeClauseResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it says, in our own words; null in Vietnamese while it has not been worked on.',
  })
  says(
    @Root() { texts }: ProgrammeClause,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return texts[lang];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is to be done; null where it asks nothing.',
  })
  action(
    @Root() { asked }: ProgrammeClause,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return asked?.action[lang] ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'When, in words; null where it asks nothing.' })
  scheduleText(
    @Root() { asked }: ProgrammeClause,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return asked === null ? null : describeSchedule(asked.schedule, lang);
  }
}

@ObjectType('Programme', {
  description: 'A document as a programme of work: its clauses in order, each with its duties.',
})
export class Programme {
  @Field(() => DocumentRef, { description: 'The document.' })
  readonly document!: DocumentRef;

  @Field(() => Int, { description: 'How many rows all its clauses have together.' })
  readonly totalCount!: number;

  @Field(() => [StatusCount], { description: 'All rows by where they stand, every status once.' })
  @Costs({ size: 10 })
  readonly counts!: readonly StatusCount[];

  @Field(() => [ProgrammeClause], { description: 'Its clauses, in its own order.' })
  @Costs({ size: 20 })
  readonly clauses!: readonly ProgrammeClause[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
