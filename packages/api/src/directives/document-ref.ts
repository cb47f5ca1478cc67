import 'reflect-metadata';
import type { CalendarDate, DocumentId, Language, OfficialDocument } from '@danvan/domain';
import { Arg, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { LANG, LanguageEnum } from '../platform/language.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType('DocumentRef', { description: 'A document in short; `document` has the rest.' })
export class DocumentRef {
  @Field(() => ID, { description: 'Global id of the document.' })
  readonly id!: string;

  @Field(() => String, { description: 'Permanent name of the document.' })
  readonly slug!: string;

  @Field(() => String, { nullable: true, description: 'Number and symbol; null where not known.' })
  readonly symbol!: string | null;

  readonly titles!: { readonly vi: string; readonly en?: string };

  @Field(() => DateScalar, { nullable: true, description: 'The day it was issued; null where not known.' })
  readonly issuedOn!: CalendarDate | null;
}

@Resolver(() => DocumentRef)
export class DocumentRefResolver {
  @FieldResolver(() => String, { description: 'Its title; Vietnamese where there is no English one.' })
  title(@Root() { titles }: DocumentRef, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return titles[lang] ?? titles.vi;
  }
}

/** What a reference is made from: a document of the graph has it, and so has its row. */
export interface RefSource {
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly title: { readonly vi: string; readonly en?: string };
  readonly issuedOn: CalendarDate | null;
}

export const documentRef = ({ id, symbol, title, issuedOn }: RefSource): DocumentRef => ({
  id: `doc_${id}`,
  slug: id,
  symbol,
  titles: title,
  issuedOn,
});

/** The reference to a document of the graph. */
export const refOfDocument = ({ id, symbol, title, issuedOn }: OfficialDocument): DocumentRef =>
  documentRef({ id, symbol, title, issuedOn: issuedOn.known ? issuedOn.day : null });
