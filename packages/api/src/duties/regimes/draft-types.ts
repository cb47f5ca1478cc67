import 'reflect-metadata';
import type { Language, Words } from '@danvan/domain';
import { Arg, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';

@ObjectType('GivenFigure', { description: 'A figure that one body reported, and in which report.' })
export class GivenFigure {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly body!: BodyRef;

  @Field(() => ID, { description: 'Global id of the report.' })
  readonly submissionId!: string;

  @Field(() => Float, { description: 'The figure.' })
  readonly value!: number;
}

@ObjectType('GivenText', { description: 'What one body wrote, and in which report.' })
export class GivenText {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly body!: BodyRef;

  @Field(() => ID, { description: 'Global id of the report.' })
  readonly submissionId!: string;

  @Field(() => String, { description: 'Its own words, neither merged nor shortened.' })
  readonly text!: string;
}

@ObjectType('DraftFigure', {
  description: 'One figure over the bodies; a total never goes without its gaps.',
})
export class DraftFigure {
  @Field(() => String, { description: 'What is counted, by the permanent id of the measure.' })
  readonly measure!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The sum of what is given; null where the figures do not add up or none is given.',
  })
  readonly total!: number | null;

  @Field(() => Boolean, { description: 'Whether every expected body gave it.' })
  readonly complete!: boolean;

  @Field(() => [GivenFigure], { description: 'What each body gave.' })
  @Costs({ size: 10 })
  readonly given!: readonly GivenFigure[];

  @Field(() => [BodyRef], { description: 'Bodies that reported and left it out or do not know it.' })
  @Costs({ size: 5 })
  readonly unknownTo!: readonly BodyRef[];
}

@ObjectType('DraftPart', { description: 'One part of the text, with the words of each body.' })
export class DraftPart {
  @Field(() => String, { description: 'The part, as the outline names it.' })
  readonly part!: string;

  readonly names!: Words;

  @Field(() => [GivenText], { description: 'What each body wrote.' })
  @Costs({ size: 10 })
  readonly given!: readonly GivenText[];
}

@Resolver(() => DraftPart)
export class DraftPartResolver {
  @FieldResolver(() => String, { description: 'What it is about.' })
  name(@Root() { names }: DraftPart, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

@ObjectType('ReportDraft', {
  description:
    'A draft for the level above: what the reports of one time say together, and what is not in it.',
})
export class ReportDraft {
  @Field(() => String, { description: 'The duty of kind report, by its permanent id.' })
  readonly dutyId!: string;

  @Field(() => String, { description: 'Which time it is.' })
  readonly occurrence!: string;

  @Field(() => [DraftFigure], { description: 'The figures, in the order of the regime.' })
  @Costs({ size: 3 })
  readonly figures!: readonly DraftFigure[];

  @Field(() => [DraftPart], { description: 'The text, in the order of the outline.' })
  @Costs({ size: 3 })
  readonly parts!: readonly DraftPart[];

  @Field(() => [BodyRef], { description: 'Bodies of which no report stands.' })
  @Costs({ size: 10 })
  readonly missing!: readonly BodyRef[];

  @Field(() => [BodyRef], { description: 'Groups whose members are not recorded.' })
  @Costs({ size: 2 })
  readonly uncounted!: readonly BodyRef[];

  @Field(() => [BodyRef], { description: 'Bodies of which it is not known whether they were to report.' })
  @Costs({ size: 2 })
  readonly doubtful!: readonly BodyRef[];
}
