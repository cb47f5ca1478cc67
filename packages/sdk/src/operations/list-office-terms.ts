// Made from operations/list-office-terms.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListOfficeTermsVariables = {
  body?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListOfficeTermsData = {
  readonly officeTerms: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly office: string;
      readonly title: string;
      readonly term: string | null;
      readonly abolished: boolean;
      readonly termsOfHolder: number | null;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
      readonly grade: Types.Grade;
      readonly sample: boolean;
      readonly version: number;
      readonly recordedAt: string;
      readonly basis: {
        readonly documentSlug: string;
        readonly provision: string;
        readonly note: string | null;
      };
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    }>;
  };
};

export type ListOfficeTermsResult = ListOfficeTermsData['officeTerms'];
export type ListOfficeTermsNode = ListOfficeTermsResult['nodes'][number];

export const listOfficeTermsDocument =
  'query listOfficeTerms($body:ID$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){officeTerms(body:$body first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id office title(lang:$lang)term(lang:$lang)abolished termsOfHolder from until grade basis{documentSlug provision note(lang:$lang)}sample version recordedAt body{id slug name(lang:$lang)}}}}' as TypedDocument<
    ListOfficeTermsData,
    ListOfficeTermsVariables
  >;

/** The offices of bodies with their terms: the posts and their days, never who holds them. */
export const listOfficeTerms = async (
  client: Client,
  variables: ListOfficeTermsVariables = {},
  options?: RequestOptions,
): Promise<ListOfficeTermsResult> =>
  (await client.request(listOfficeTermsDocument, variables, options)).officeTerms;
