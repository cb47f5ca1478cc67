// Made from operations/list-working-meetings.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListWorkingMeetingsVariables = {
  year?: number | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListWorkingMeetingsData = {
  readonly workingMeetings: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly dutyId: string;
      readonly body: { readonly id: string; readonly name: string };
      readonly quarters: ReadonlyArray<{
        readonly quarter: string;
        readonly standing: Types.QuarterStanding;
        readonly on: CivilDate | null;
      }>;
    }>;
  };
};

export type ListWorkingMeetingsResult = ListWorkingMeetingsData['workingMeetings'];
export type ListWorkingMeetingsNode = ListWorkingMeetingsResult['nodes'][number];

export const listWorkingMeetingsDocument =
  'query listWorkingMeetings($year:Int$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){workingMeetings(year:$year bodies:$bodies subtree:$subtree hierarchy:$hierarchy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{dutyId body{id name(lang:$lang)}quarters{quarter standing on}}}}' as TypedDocument<
    ListWorkingMeetingsData,
    ListWorkingMeetingsVariables
  >;

/** Whether bodies held the working meetings that clauses ask for each quarter. */
export const listWorkingMeetings = async (
  client: Client,
  variables: ListWorkingMeetingsVariables = {},
  options?: RequestOptions,
): Promise<ListWorkingMeetingsResult> =>
  (await client.request(listWorkingMeetingsDocument, variables, options)).workingMeetings;
