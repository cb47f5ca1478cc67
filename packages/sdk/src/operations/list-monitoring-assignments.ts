// Made from operations/list-monitoring-assignments.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListMonitoringAssignmentsVariables = {
  body?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListMonitoringAssignmentsData = {
  readonly monitoringAssignments: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
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
      readonly by: { readonly id: string; readonly slug: string; readonly name: string } | null;
    }>;
  };
};

export type ListMonitoringAssignmentsResult = ListMonitoringAssignmentsData['monitoringAssignments'];
export type ListMonitoringAssignmentsNode = ListMonitoringAssignmentsResult['nodes'][number];

export const listMonitoringAssignmentsDocument =
  'query listMonitoringAssignments($body:ID$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){monitoringAssignments(body:$body first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id from until grade basis{documentSlug provision note(lang:$lang)}sample version recordedAt body{id slug name(lang:$lang)}by{id slug name(lang:$lang)}}}}' as TypedDocument<
    ListMonitoringAssignmentsData,
    ListMonitoringAssignmentsVariables
  >;

/** Which bodies are or were assigned to follow which, each with the paper that says so. */
export const listMonitoringAssignments = async (
  client: Client,
  variables: ListMonitoringAssignmentsVariables = {},
  options?: RequestOptions,
): Promise<ListMonitoringAssignmentsResult> =>
  (await client.request(listMonitoringAssignmentsDocument, variables, options)).monitoringAssignments;
