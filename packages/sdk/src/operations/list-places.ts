// Made from operations/list-places.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListPlacesVariables = {
  filter?: Types.PlaceFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Types.PlaceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  life?: ReadonlyArray<Types.LifeState>;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListPlacesData = {
  readonly places: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly level: Types.Level;
      readonly type: string | null;
      readonly typeName: string | null;
      readonly code: string | null;
      readonly name: string;
      readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
      readonly currentParent: {
        readonly parent: { readonly id: string; readonly slug: string; readonly name: string } | null;
      } | null;
    }>;
  };
};

export type ListPlacesResult = ListPlacesData['places'];
export type ListPlacesNode = ListPlacesResult['nodes'][number];

export const listPlacesDocument =
  'query listPlaces($filter:PlaceFilter$search:String$orderBy:PlaceOrder$first:Int$after:String$lang:Language!=VI$life:[LifeState!]!=[EXISTS UNDETERMINED]$asOf:AsOfInput){places(filter:$filter search:$search orderBy:$orderBy first:$first after:$after life:$life asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id slug level type typeName(lang:$lang)code name(lang:$lang)life{state why}currentParent{parent{id slug name(lang:$lang)}}}}}' as TypedDocument<
    ListPlacesData,
    ListPlacesVariables
  >;

/** Places by level, type, the place above or words of the name. */
export const listPlaces = async (
  client: Client,
  variables: ListPlacesVariables = {},
  options?: RequestOptions,
): Promise<ListPlacesResult> => (await client.request(listPlacesDocument, variables, options)).places;
