import 'reflect-metadata';
import type { CalendarDate, Language, LegalBasis, Recorded, Words } from '@danvan/domain';
import { Arg, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { LANG, LanguageEnum } from '../platform/language.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType('Source', { description: 'Where a recorded value is from: a provision of a document.' })
export class Source {
  @Field(() => ID, { description: 'Global id of the document; it may be one that is cited and not held.' })
  readonly documentId!: string;

  @Field(() => String, { description: 'Permanent name of the document.' })
  readonly documentSlug!: string;

  @Field(() => String, { description: 'The place in it, as the document counts.' })
  readonly provision!: string;

  @Field(() => String, { nullable: true, description: 'The permanent id of the clause, where it has one.' })
  readonly clauseId!: string | null;

  readonly notes!: Words | null;
}

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What our reading adds to the words, where it adds anything.',
  })
  note(@Root() { notes }: Source, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return notes?.[lang] ?? null;
  }
}

export const sourceOf = ({ document, provision, clause, note }: LegalBasis): Source => ({
  documentId: `doc_${document}`,
  documentSlug: document,
  provision,
  clauseId: clause ?? null,
  notes: note ?? null,
});

/** When something was entered, and when it was corrected away: the clock of knowledge. */
@ObjectType()
export abstract class Known {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was recorded here; null for what came with the first data.',
  })
  readonly recordedOn!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was corrected away; null while it stands.',
  })
  readonly supersededOn!: CalendarDate | null;
}

export const knownOf = ({ recordedOn, supersededOn }: Recorded) => ({
  recordedOn: recordedOn ?? null,
  supersededOn: supersededOn ?? null,
});
