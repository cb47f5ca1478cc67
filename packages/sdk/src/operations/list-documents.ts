// Made from operations/list-documents.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListDocumentsVariables = {
  filter?: Types.DocumentFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Types.DocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListDocumentsData = {
  readonly documents: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly type: string;
      readonly typeName: string;
      readonly title: string;
      readonly issuer: string;
      readonly level: Types.Level;
      readonly province: string | null;
      readonly issuedOn: CivilDate | null;
      readonly issuedNotBefore: CivilDate | null;
      readonly issuedNotAfter: CivilDate | null;
      readonly access: Types.Access;
      readonly origin: Types.Origin;
      readonly held: boolean;
      readonly version: number;
    }>;
  };
};

export type ListDocumentsResult = ListDocumentsData['documents'];
export type ListDocumentsNode = ListDocumentsResult['nodes'][number];

export const listDocumentsDocument =
  'query listDocuments($filter:DocumentFilter$search:String$orderBy:DocumentOrder$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){documents(filter:$filter search:$search orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id slug symbol type typeName(lang:$lang)title(lang:$lang)issuer level province issuedOn issuedNotBefore issuedNotAfter access origin held version}}}' as TypedDocument<
    ListDocumentsData,
    ListDocumentsVariables
  >;

/** Documents, the newest first or by how well they match a search. */
export const listDocuments = async (
  client: Client,
  variables: ListDocumentsVariables = {},
  options?: RequestOptions,
): Promise<ListDocumentsResult> =>
  (await client.request(listDocumentsDocument, variables, options)).documents;
