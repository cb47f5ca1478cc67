import 'reflect-metadata';
import type {
  CalendarDate,
  Indicator as DomainIndicator,
  Measure as DomainMeasure,
  Grade,
  Language,
  Modality,
  Words,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { GradeEnum, ModalityEnum } from '../directives/index.js';
import { LegalBasis } from '../duties/duty-status.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { DateScalar } from '../platform/scalars.js';
import { UnitEnum } from './enums.js';

@ObjectType('Measure', { description: 'Something that bodies count and report.' })
export class Measure {
  readonly words!: Words;

  @Field(() => String, { description: 'Permanent name, such as `farmers/members-present`.' })
  readonly measureId!: string;

  @Field(() => UnitEnum, { description: 'What one of them is.' })
  readonly unit!: DomainMeasure['unit'];

  @Field(() => Int, { description: 'Decimals that reports may carry.' })
  readonly decimals!: number;

  @Field(() => String, { description: 'How values of parts of a period make the whole: sum, last or none.' })
  readonly overTime!: string;

  @Field(() => String, { description: 'How values of bodies make that of those above: sum or none.' })
  readonly overTree!: string;

  @Field(() => Boolean, {
    description: 'Whether people are counted: small counts are held back from the public.',
  })
  readonly aboutPeople!: boolean;
}

@ObjectType('MeasureDefinition', {
  description: 'Which measure one side of an indicator is, over some days.',
})
export class MeasureDefinition {
  readonly notes!: Words | null;

  @Field(() => String, { description: 'The measure.' })
  readonly measureId!: string;

  @Field(() => DateScalar, { description: 'The first day of the definition.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  readonly until!: CalendarDate | null;

  @Field(() => GradeEnum, { description: 'How well it is known.' })
  readonly grade!: Grade;

  @Field(() => LegalBasis, { description: 'Which clause says so.' })
  readonly basis!: LegalBasis;
}

@ObjectType('Indicator', {
  description: 'A figure that is compared: a measure, or the share of one in another.',
})
export class Indicator {
  readonly words!: Words;

  @Field(() => String, { description: 'Permanent name, such as `farmers/gathering-rate`.' })
  readonly indicatorId!: string;

  @Field(() => String, { description: '`count`, or `share` in per cent.' })
  readonly kind!: DomainIndicator['kind'];

  @Field(() => Int, { description: 'Decimals for showing it; comparisons never use the shown value.' })
  readonly decimals!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether more is better; null where neither is.' })
  readonly moreIsBetter!: boolean | null;

  @Field(() => LegalBasis, { description: 'Which clause asks for it.' })
  readonly basis!: LegalBasis;

  @Field(() => [MeasureDefinition], { description: 'What stands above the line, by day.' })
  readonly numerator!: readonly MeasureDefinition[];

  @Field(() => [MeasureDefinition], {
    description:
      'What stands below the line, by day; empty for a count. Days without an entry are not defined.',
  })
  readonly denominator!: readonly MeasureDefinition[];
}

@ObjectType('IndicatorTarget', { description: 'A figure that a clause sets.' })
export class IndicatorTarget {
  readonly notes!: Words | null;

  @Field(() => String, {
    description: 'Permanent id: that of its clause, with a number where it sets several.',
  })
  readonly targetId!: string;

  @Field(() => String, { description: 'The indicator that it is about.' })
  readonly indicatorId!: string;

  @Field(() => LegalBasis, { description: 'The clause.' })
  readonly basis!: LegalBasis;

  @Field(() => ModalityEnum, { description: 'How binding its words are.' })
  readonly modality!: Modality;

  @Field(() => String, { description: 'The comparison: `>`, `>=`, `<`, `<=`, `=` or `!=`.' })
  readonly operator!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The threshold on the day asked for; null where none is known.',
  })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  readonly upTo!: number | null;

  @Field(() => String, { description: 'When it is judged: by-year-end, each, each-term or unstated.' })
  readonly time!: string;

  @Field(() => Int, { nullable: true, description: 'The year at whose end it is judged, for by-year-end.' })
  readonly year!: number | null;

  @Field(() => GradeEnum, { description: 'How well it is known.' })
  readonly grade!: Grade;
}

const NAME = 'What it is called.';

@Resolver(() => Measure)
export class MeasureResolver {
  @FieldResolver(() => String, { description: NAME })
  name(@Root() { words }: Measure, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return words[lang];
  }
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => String, { description: NAME })
  name(@Root() { words }: Indicator, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return words[lang];
  }
}

const NOTE = { nullable: true, description: 'What our reading adds where the text is silent.' };

@Resolver(() => MeasureDefinition)
export class MeasureDefinitionResolver {
  @FieldResolver(() => String, NOTE)
  note(
    @Root() { notes }: MeasureDefinition,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return notes?.[lang] ?? null;
  }
}

@Resolver(() => IndicatorTarget)
export class IndicatorTargetResolver {
  @FieldResolver(() => String, NOTE)
  note(
    @Root() { notes }: IndicatorTarget,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return notes?.[lang] ?? null;
  }
}
