// Made from operations/list-bodies.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListBodiesVariables = {
  filter?: Types.BodyFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Types.BodyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  life?: ReadonlyArray<Types.LifeState>;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListBodiesData = {
  readonly bodies: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly kind: string;
      readonly kindName: string;
      readonly level: Types.Level | null;
      readonly placeId: string | null;
      readonly name: string;
      readonly many: boolean;
      readonly sample: boolean;
      readonly recordsPublic: boolean;
      readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
    }>;
  };
};

export type ListBodiesResult = ListBodiesData['bodies'];
export type ListBodiesNode = ListBodiesResult['nodes'][number];

export const listBodiesDocument =
  'query listBodies($filter:BodyFilter$search:String$orderBy:BodyOrder$first:Int$after:String$lang:Language!=VI$life:[LifeState!]!=[EXISTS UNDETERMINED]$asOf:AsOfInput){bodies(filter:$filter search:$search orderBy:$orderBy first:$first after:$after life:$life asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id slug kind kindName(lang:$lang)level placeId name(lang:$lang)many sample recordsPublic life{state why}}}}' as TypedDocument<
    ListBodiesData,
    ListBodiesVariables
  >;

/** Bodies by name, or by how well they match a search. */
export const listBodies = async (
  client: Client,
  variables: ListBodiesVariables = {},
  options?: RequestOptions,
): Promise<ListBodiesResult> => (await client.request(listBodiesDocument, variables, options)).bodies;
