import 'reflect-metadata';
import {
  type DutyOverlap as DomainOverlap,
  DUTY_DIFFERENCES,
  type Duty,
  type DutyDifference,
  describeSchedule,
  type Language,
} from '@danvan/domain';
import { Arg, ArgsType, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { DocumentRef, DutyKindEnum, GradeEnum, ModalityEnum } from '../../directives/index.js';
import { BodyRef } from '../../organisations/index.js';
import { AsOfEcho } from '../../platform/as-of.js';
import { enumOfIds } from '../../platform/enums.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';

export const OverlapKindEnum = enumOfIds(
  'DutyOverlapKind',
  ['overlap', 'differs'],
  'How two clauses on one thing stand to each other. A suggestion to compare them, never a verdict.',
  (kind) => (kind === 'overlap' ? 'They ask the same.' : 'They ask the same thing, but not in the same way.'),
);

export const DutyDifferenceEnum = enumOfIds(
  'DutyDifference',
  DUTY_DIFFERENCES,
  'In what two clauses on one thing differ.',
  (what) =>
    ({
      schedule: 'When it is to be done.',
      addressees: 'Who is to be reported to.',
      modality: 'How strongly their words bind.',
    })[what],
);

@ObjectType('OverlappingClause', { description: 'One of two clauses on one thing.' })
export class OverlappingClause {
  readonly duty!: Duty;
  readonly texts!: { readonly vi: string | null; readonly en: string } | null;

  @Field(() => String, { description: 'The permanent id of the clause, and of its duty.' })
  readonly clauseId!: string;

  @Field(() => DocumentRef, { description: 'Its document.' })
  readonly document!: DocumentRef;

  @Field(() => String, { description: 'Where it stands, as the document counts.' })
  readonly provision!: string;

  @Field(() => DutyKindEnum, { description: 'What it asks for.' })
  readonly kind!: Duty['kind'];

  @Field(() => ModalityEnum, { description: 'How strongly its words bind.' })
  readonly modality!: Duty['modality'];

  @Field(() => [BodyRef], { description: 'Who is to be reported to.' })
  @Costs({ size: 1 })
  readonly addressees!: readonly BodyRef[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Duty['grade'];
}

@Resolver(() => OverlappingClause)
export class OverlappingClauseResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it says, in our own words; null in Vietnamese while it has not been worked on.',
  })
  says(
    @Root() { texts }: OverlappingClause,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return texts?.[lang] ?? null;
  }

  @FieldResolver(() => String, { description: 'What is to be done.' })
  action(@Root() { duty }: OverlappingClause, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return duty.action[lang];
  }

  @FieldResolver(() => String, { description: 'When, in words.' })
  scheduleText(
    @Root() { duty }: OverlappingClause,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    return describeSchedule(duty.schedule, lang);
  }
}

@ObjectType('DutyOverlap', {
  description:
    'Two clauses of one issuer that ask the same action of the same bodies, in two documents in force on the day.',
})
export class DutyOverlap {
  @Field(() => OverlapKindEnum, { description: 'Whether they also say the same of it.' })
  readonly kind!: DomainOverlap['kind'];

  @Field(() => OverlappingClause, { description: 'The clause of the older document.' })
  readonly older!: OverlappingClause;

  @Field(() => OverlappingClause, { description: 'The clause of the later one.' })
  readonly later!: OverlappingClause;

  @Field(() => [DutyDifferenceEnum], { description: 'In what they differ; nothing where they overlap.' })
  readonly differences!: readonly DutyDifference[];

  @Field(() => Int, { description: 'How many bodies both ask.' })
  readonly bodyCount!: number;

  @Field(() => [BodyRef], { description: 'Bodies that both ask, `bodiesShown` of them.' })
  @Costs({ size: 10 })
  readonly bodies!: readonly BodyRef[];
}

@ObjectType('DocumentOverlaps', { description: 'Clauses of one issuer on one thing, two by two.' })
export class DocumentOverlaps {
  @Field(() => Int, { description: 'How many pairs there are in all.' })
  readonly totalCount!: number;

  @Field(() => [DutyOverlap], { description: 'Pair by pair, `shown` of them.' })
  readonly pairs!: readonly DutyOverlap[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}

/** Pairs, and bodies of each, that are listed unless more are asked for; and the most that are given. */
const PAIRS_SHOWN = 50;
const BODIES_SHOWN = 20;
export const MOST_PAIRS_SHOWN = 200;
export const MOST_BODIES_SHOWN = 100;

@ArgsType()
export class OverlapArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'A document, by global id or slug: it is compared with the others of its issuer.',
  })
  readonly document?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body, by global id or slug: all documents that it issued are compared with each other.',
  })
  readonly issuer?: string | null;

  @Field(() => Int, {
    defaultValue: PAIRS_SHOWN,
    description: `How many pairs are listed, up to ${MOST_PAIRS_SHOWN}; the count is of all.`,
  })
  readonly shown!: number;

  @Field(() => Int, {
    defaultValue: BODIES_SHOWN,
    description: `How many bodies each pair lists, up to ${MOST_BODIES_SHOWN}; the count is of all.`,
  })
  readonly bodiesShown!: number;
}
