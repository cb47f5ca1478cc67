// Made from operations/list-exemplars.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListExemplarsVariables = {
  search?: string | null | undefined;
  year?: number | null | undefined;
  level?: string | null | undefined;
  field?: string | null | undefined;
  kind?: Types.ModelKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListExemplarsData = {
  readonly exemplars: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly guideId: string;
      readonly kind: Types.ModelKind;
      readonly name: string;
      readonly holder: string | null;
      readonly address: string | null;
      readonly content: string | null;
      readonly confirmedOn: CivilDate | null;
      readonly sample: boolean;
      readonly field: { readonly id: string; readonly name: string };
      readonly level: { readonly id: string; readonly name: string };
      readonly exemplarAt: ReadonlyArray<{
        readonly on: CivilDate;
        readonly level: { readonly id: string; readonly name: string };
      }>;
      readonly registrants: ReadonlyArray<{
        readonly id: string;
        readonly slug: string;
        readonly name: string;
      }>;
    }>;
  };
};

export type ListExemplarsResult = ListExemplarsData['exemplars'];
export type ListExemplarsNode = ListExemplarsResult['nodes'][number];

export const listExemplarsDocument =
  'query listExemplars($search:String$year:Int$level:String$field:String$kind:ModelKind$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){exemplars(search:$search year:$year level:$level field:$field kind:$kind first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id guideId kind name holder address content confirmedOn sample field{id name(lang:$lang)}level{id name(lang:$lang)}exemplarAt{on level{id name(lang:$lang)}}registrants{id slug name(lang:$lang)}}}}' as TypedDocument<
    ListExemplarsData,
    ListExemplarsVariables
  >;

/** Models confirmed as exemplars, as far as the caller may see them. */
export const listExemplars = async (
  client: Client,
  variables: ListExemplarsVariables = {},
  options?: RequestOptions,
): Promise<ListExemplarsResult> =>
  (await client.request(listExemplarsDocument, variables, options)).exemplars;
