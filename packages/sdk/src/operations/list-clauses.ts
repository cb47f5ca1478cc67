// Made from operations/list-clauses.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListClausesVariables = {
  filter?: Types.ClauseFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Types.ClauseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListClausesData = {
  readonly clauses: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly clauseId: string;
      readonly ordinal: number;
      readonly provision: string;
      readonly kind: Types.ClauseKind;
      readonly context: string;
      readonly actor: string;
      readonly says: string | null;
      readonly terms: string;
      readonly modality: Types.Modality;
      readonly operative: boolean;
      readonly checkable: Types.Checkable;
      readonly handling: Types.Handling;
      readonly document: { readonly id: string; readonly slug: string; readonly symbol: string | null };
      readonly duty: {
        readonly id: string;
        readonly dutyId: string;
        readonly kind: Types.DutyKind;
        readonly action: string;
        readonly scheduleKind: Types.ScheduleKind;
        readonly scheduleText: string;
      } | null;
    }>;
  };
};

export type ListClausesResult = ListClausesData['clauses'];
export type ListClausesNode = ListClausesResult['nodes'][number];

export const listClausesDocument =
  'query listClauses($filter:ClauseFilter$search:String$orderBy:ClauseOrder$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){clauses(filter:$filter search:$search orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id clauseId ordinal provision kind context actor says(lang:$lang)terms modality operative checkable handling document{id slug symbol}duty{id dutyId kind action(lang:$lang)scheduleKind scheduleText(lang:$lang)}}}}' as TypedDocument<
    ListClausesData,
    ListClausesVariables
  >;

/** Clauses in the order of their documents, with what became of each. */
export const listClauses = async (
  client: Client,
  variables: ListClausesVariables = {},
  options?: RequestOptions,
): Promise<ListClausesResult> => (await client.request(listClausesDocument, variables, options)).clauses;
