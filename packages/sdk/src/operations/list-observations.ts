// Made from operations/list-observations.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListObservationsVariables = {
  filter?: Types.ObservationFilter | null | undefined;
  body?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type ListObservationsData = {
  readonly observations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly measureId: string;
      readonly period: string;
      readonly value: number;
      readonly exactness: Types.Exactness;
      readonly step: number | null;
      readonly estimated: boolean;
      readonly source: string | null;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly slug: string; readonly name: string } | null;
    }>;
  };
};

export type ListObservationsResult = ListObservationsData['observations'];
export type ListObservationsNode = ListObservationsResult['nodes'][number];

export const listObservationsDocument =
  'query listObservations($filter:ObservationFilter$body:ID$first:Int$after:String$asOf:AsOfInput$lang:Language!=VI){observations(filter:$filter body:$body first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id body{slug name(lang:$lang)}measureId period value exactness step estimated source version recordedAt}}}' as TypedDocument<
    ListObservationsData,
    ListObservationsVariables
  >;

/** Reported figures of bodies whose records the caller may read. */
export const listObservations = async (
  client: Client,
  variables: ListObservationsVariables = {},
  options?: RequestOptions,
): Promise<ListObservationsResult> =>
  (await client.request(listObservationsDocument, variables, options)).observations;
