// Made from operations/list-models.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListModelsVariables = {
  search?: string | null | undefined;
  year?: number | null | undefined;
  level?: string | null | undefined;
  field?: string | null | undefined;
  kind?: Types.ModelKind | null | undefined;
  states?: ReadonlyArray<string> | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListModelsData = {
  readonly models: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: Types.ModelKind;
      readonly holder: string | null;
      readonly sample: boolean;
      readonly confirmedOn: CivilDate | null;
      readonly record: {
        readonly stepsVersion: number;
        readonly version: number;
        readonly state: { readonly state: { readonly id: string; readonly name: string } } | null;
      } | null;
    }>;
  };
};

export type ListModelsResult = ListModelsData['models'];
export type ListModelsNode = ListModelsResult['nodes'][number];

export const listModelsDocument =
  'query listModels($search:String$year:Int$level:String$field:String$kind:ModelKind$states:[String!]$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){models(search:$search year:$year level:$level field:$field kind:$kind states:$states bodies:$bodies subtree:$subtree hierarchy:$hierarchy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id name kind holder sample confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}}}' as TypedDocument<
    ListModelsData,
    ListModelsVariables
  >;

/** Models that the caller may see, the latest first, by words in any spelling, year, level, field, kind, state and body. */
export const listModels = async (
  client: Client,
  variables: ListModelsVariables = {},
  options?: RequestOptions,
): Promise<ListModelsResult> => (await client.request(listModelsDocument, variables, options)).models;
