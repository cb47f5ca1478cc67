import 'reflect-metadata';
import type { CalendarDate, Duty, DutyFateOutcome, Language, RelationKind, Words } from '@danvan/domain';
import { message } from '@danvan/domain';
import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { DocumentRef, RelationKindEnum } from '../../directives/index.js';
import { Source } from '../../organisations/index.js';
import { enumOfIds } from '../../platform/enums.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';

const LINE_OUTCOMES = ['carried', 'changed', 'ended', 'to-be-decided'] as const;
export type LineageOutcome = DutyFateOutcome | 'to-be-decided';

export const LineageOutcomeEnum = enumOfIds(
  'DutyLineageOutcome',
  LINE_OUTCOMES,
  'What becomes of an open duty; what no decision says is to be decided, and never passed over.',
  (outcome) =>
    `${message(`fate.${outcome}`, {}, 'vi')} (in English: ${message(`fate.${outcome}`, {}, 'en')}).`,
);

@ObjectType('DutyLineageLine', {
  description: 'An open duty that a document touches, and what becomes of it.',
})
export class DutyLineageLine {
  readonly duty!: Duty;
  readonly notes!: Words | null;

  @Field(() => String, { description: 'The permanent id of the duty.' })
  readonly dutyId!: string;

  @Field(() => Source, { description: 'The clause that asks for it.' })
  readonly basis!: Source;

  @Field(() => RelationKindEnum, {
    nullable: true,
    description: 'What the document does to its document; null where its own time runs out.',
  })
  readonly by!: RelationKind | null;

  @Field(() => LineageOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: LineageOutcome;

  @Field(() => [String], { description: 'The duties in its place, by their permanent ids.' })
  @Costs({ size: 1 })
  readonly to!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the new state.' })
  readonly on!: CalendarDate | null;

  @Field(() => Source, { nullable: true, description: 'Where it is decided.' })
  readonly decidedBy!: Source | null;
}

@Resolver(() => DutyLineageLine)
export class DutyLineageLineResolver {
  @FieldResolver(() => String, { description: 'What is to be done.' })
  action(@Root() { duty }: DutyLineageLine, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return duty.action[lang];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the decision is read, where the text does not say it.',
  })
  note(
    @Root() { notes }: DutyLineageLine,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return notes?.[lang] ?? null;
  }
}

@ObjectType('DutyLineage', {
  description:
    'What becomes of every open duty that a document touches: open = carried + changed + ended + toBeDecided.',
})
export class DutyLineage {
  @Field(() => DocumentRef, { description: 'The document that amends, replaces or repeals.' })
  readonly document!: DocumentRef;

  @Field(() => Int, { description: 'Open duties that it touches.' })
  readonly open!: number;

  @Field(() => Int, { description: 'Of them, those asked on as they were.' })
  readonly carried!: number;

  @Field(() => Int, { description: 'Those in whose place others ask something else.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Those that are asked no more.' })
  readonly ended!: number;

  @Field(() => Int, { description: 'Those of which nothing is decided yet.' })
  readonly toBeDecided!: number;

  @Field(() => [DutyLineageLine], { description: 'Duty by duty, in the order of the law.' })
  @Costs({ size: 20 })
  readonly lines!: readonly DutyLineageLine[];
}
