import 'reflect-metadata';
import {
  type AsOf,
  type CalendarDate,
  type DocumentTypeId,
  type Citation as DomainCitation,
  documentType,
  extractCitations,
  isDocumentId,
  type Language,
} from '@danvan/domain';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { Costs } from '../platform/limits/index.js';
import { guardedRows } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { DateScalar } from '../platform/scalars.js';
import { DocumentRef, documentRef, type RefSource } from './document-ref.js';
import { CitationKindEnum } from './finding-enums.js';

@ObjectType('Citation', { description: 'A place of a text that cites an official document.' })
export class Citation implements DomainCitation {
  @Field(() => Int, { description: 'Offset of its first UTF-16 unit in the text given.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset behind its last UTF-16 unit.' })
  readonly end!: number;

  @Field(() => String, { description: 'Exactly what stands between the two offsets.' })
  readonly surface!: string;

  @Field(() => CitationKindEnum, { description: 'Whether it cites by number or in short.' })
  readonly kind!: 'full' | 'short';

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol in canonical form; null for a short form that nothing resolves.',
  })
  readonly symbol!: string | null;

  @Field(() => String, { nullable: true, description: 'The type of the document, where the text shows it.' })
  readonly type!: DocumentTypeId | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its day, where the text gives one.' })
  readonly date!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Its issuer in the words of the text.' })
  readonly issuer!: string | null;

  @Field(() => [DocumentRef], {
    description: 'Documents here with that number and, where both are known, that day.',
  })
  @Costs({ size: 2 })
  readonly matches!: readonly DocumentRef[];
}

type Known = RefSource & { readonly symbol: string };

/** Documents that the caller may see under these numbers: one statement for the whole text. */
const documentsNumbered = async (
  context: RequestContext,
  asOf: AsOf,
  symbols: readonly string[],
): Promise<readonly Known[]> => {
  if (symbols.length === 0) return [];
  const fields = ['slug', 'symbol', 'titleVi', 'titleEn', 'issuedOn'];
  const { run } = readRun(context, asOf);
  const rows = await guardedRows(context.reads.model, run, 'Document', fields, { symbol: symbols });
  return rows.flatMap(({ slug, symbol, titleVi, titleEn, issuedOn }) =>
    typeof slug === 'string' && isDocumentId(slug) && typeof symbol === 'string'
      ? [
          {
            id: slug,
            symbol,
            title: { vi: String(titleVi), ...(typeof titleEn === 'string' ? { en: titleEn } : {}) },
            // read through the model's date type: a civil day or null
            issuedOn: issuedOn as CalendarDate | null,
          },
        ]
      : [],
  );
};

const isMeant = (document: Known, { symbol, date }: DomainCitation): boolean =>
  document.symbol === symbol && (date === null || document.issuedOn === null || document.issuedOn === date);

const matchesOf = (citation: DomainCitation, known: readonly Known[]): readonly DocumentRef[] =>
  known.filter((document) => isMeant(document, citation)).map(documentRef);

@Resolver(() => Citation)
export class CitationResolver {
  @Query(() => [Citation], {
    description: 'The official documents that a text cites, in order, and which of them are here.',
  })
  @AllowedTo('public')
  @Costs({ base: 20, size: 20 })
  async extractCitations(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'The text, as it is; nothing of it is stored.' }) text: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<readonly Citation[]> {
    const found = extractCitations(text);
    const symbols = [...new Set(found.flatMap(({ symbol }) => symbol ?? []))];
    const known = await documentsNumbered(context, resolveAsOf(context, asOf), symbols);
    return found.map((citation) => ({ ...citation, matches: matchesOf(citation, known) }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What its type is called.' })
  typeName(@Root() { type }: Citation, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return type === null ? null : documentType(type).words[lang];
  }
}
