// Made from operations/list-activities.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListActivitiesVariables = {
  body?: string | null | undefined;
  includePredecessors?: boolean | null | undefined;
  filter?: Types.ActivityFilter | null | undefined;
  orderBy?: Types.RecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListActivitiesData = {
  readonly activities: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly on: CivilDate;
      readonly kind: Types.ProofKind;
      readonly title: string;
      readonly documentRef: string | null;
      readonly externalId: string | null;
      readonly dutyId: string | null;
      readonly occurrence: string | null;
      readonly sample: boolean;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly duty: { readonly id: string; readonly action: string } | null;
    }>;
  };
};

export type ListActivitiesResult = ListActivitiesData['activities'];
export type ListActivitiesNode = ListActivitiesResult['nodes'][number];

export const listActivitiesDocument =
  'query listActivities($body:ID$includePredecessors:Boolean$filter:ActivityFilter$orderBy:RecordOrder$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){activities(body:$body includePredecessors:$includePredecessors filter:$filter orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id on kind title documentRef externalId dutyId occurrence sample version recordedAt body{id slug name(lang:$lang)}duty{id action(lang:$lang)}}}}' as TypedDocument<
    ListActivitiesData,
    ListActivitiesVariables
  >;

/** What bodies did, each with its paper: the proof of duties. */
export const listActivities = async (
  client: Client,
  variables: ListActivitiesVariables = {},
  options?: RequestOptions,
): Promise<ListActivitiesResult> =>
  (await client.request(listActivitiesDocument, variables, options)).activities;
