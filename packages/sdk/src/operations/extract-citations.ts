// Made from operations/extract-citations.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ExtractCitationsVariables = {
  text: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ExtractCitationsData = {
  readonly extractCitations: ReadonlyArray<{
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly kind: Types.CitationKind;
    readonly symbol: string | null;
    readonly type: string | null;
    readonly typeName: string | null;
    readonly date: CivilDate | null;
    readonly issuer: string | null;
    readonly matches: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly title: string;
      readonly issuedOn: CivilDate | null;
    }>;
  }>;
};

export type ExtractCitationsResult = ExtractCitationsData['extractCitations'];

export const extractCitationsDocument =
  'query extractCitations($text:String!$lang:Language!=VI$asOf:AsOfInput){extractCitations(text:$text asOf:$asOf){start end surface kind symbol type typeName(lang:$lang)date issuer matches{id slug symbol title(lang:$lang)issuedOn}}}' as TypedDocument<
    ExtractCitationsData,
    ExtractCitationsVariables
  >;

/** The documents that a text cites, at their places in it, with those held here that they may be. */
export const extractCitations = async (
  client: Client,
  variables: ExtractCitationsVariables,
  options?: RequestOptions,
): Promise<ExtractCitationsResult> =>
  (await client.request(extractCitationsDocument, variables, options)).extractCitations;
