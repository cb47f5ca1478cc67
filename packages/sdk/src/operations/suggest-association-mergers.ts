// Made from operations/suggest-association-mergers.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type SuggestAssociationMergersVariables = {
  place: string;
  first?: number | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type SuggestAssociationMergersData = {
  readonly associationMergerCandidates: ReadonlyArray<{
    readonly associations: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly name: string;
    }>;
    readonly reasons: ReadonlyArray<{ readonly like: Types.AssociationLikenessKind; readonly what: string }>;
  }>;
};

export type SuggestAssociationMergersResult = SuggestAssociationMergersData['associationMergerCandidates'];

export const suggestAssociationMergersDocument =
  'query suggestAssociationMergers($place:ID!$first:Int$lang:Language!=VI$asOf:AsOfInput){associationMergerCandidates(place:$place first:$first asOf:$asOf){associations{id slug name(lang:$lang)}reasons{like what}}}' as TypedDocument<
    SuggestAssociationMergersData,
    SuggestAssociationMergersVariables
  >;

/** Pairs of associations of a place that are alike, with every reason. It decides nothing. */
export const suggestAssociationMergers = async (
  client: Client,
  variables: SuggestAssociationMergersVariables,
  options?: RequestOptions,
): Promise<SuggestAssociationMergersResult> =>
  (await client.request(suggestAssociationMergersDocument, variables, options)).associationMergerCandidates;
