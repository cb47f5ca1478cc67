// Made from operations/list-keeping-periods.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListKeepingPeriodsVariables = {
  filter?: Types.KeepingPeriodFilter | null | undefined;
  orderBy?: Types.RecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListKeepingPeriodsData = {
  readonly keepingPeriods: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
      readonly documentRef: string | null;
      readonly sample: boolean;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly document: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
        readonly title: string;
      } | null;
      readonly declaredBy: { readonly id: string; readonly slug: string; readonly name: string } | null;
    }>;
  };
};

export type ListKeepingPeriodsResult = ListKeepingPeriodsData['keepingPeriods'];
export type ListKeepingPeriodsNode = ListKeepingPeriodsResult['nodes'][number];

export const listKeepingPeriodsDocument =
  'query listKeepingPeriods($filter:KeepingPeriodFilter$orderBy:RecordOrder$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){keepingPeriods(filter:$filter orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id from until documentRef sample version recordedAt body{id slug name(lang:$lang)}document{id slug symbol title(lang:$lang)}declaredBy{id slug name(lang:$lang)}}}}' as TypedDocument<
    ListKeepingPeriodsData,
    ListKeepingPeriodsVariables
  >;

/** For which days registers are declared complete: only inside one may silence be read as not done. */
export const listKeepingPeriods = async (
  client: Client,
  variables: ListKeepingPeriodsVariables = {},
  options?: RequestOptions,
): Promise<ListKeepingPeriodsResult> =>
  (await client.request(listKeepingPeriodsDocument, variables, options)).keepingPeriods;
