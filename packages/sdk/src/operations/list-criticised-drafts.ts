// Made from operations/list-criticised-drafts.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListCriticisedDraftsVariables = {
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  includePredecessors?: boolean | null | undefined;
  year?: number | null | undefined;
  partOf?: string | null | undefined;
  states?: ReadonlyArray<string> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListCriticisedDraftsData = {
  readonly criticisedDrafts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly offeredFor: number | null;
      readonly state: string;
      readonly offeredOn: CivilDate | null;
      readonly chosenOn: CivilDate | null;
      readonly criticisedOn: CivilDate | null;
      readonly answeredOn: CivilDate | null;
      readonly case: { readonly id: string; readonly title: string; readonly partOf: string | null };
      readonly drafters: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly critics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    }>;
  };
};

export type ListCriticisedDraftsResult = ListCriticisedDraftsData['criticisedDrafts'];
export type ListCriticisedDraftsNode = ListCriticisedDraftsResult['nodes'][number];

export const listCriticisedDraftsDocument =
  'query listCriticisedDrafts($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$states:[String!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){criticisedDrafts(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf states:$states first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{offeredFor state offeredOn chosenOn criticisedOn answeredOn case{id title partOf}drafters{id name(lang:$lang)}critics{id name(lang:$lang)}}}}' as TypedDocument<
    ListCriticisedDraftsData,
    ListCriticisedDraftsVariables
  >;

/** Drafts offered for social criticism, which is no consultation, and how far each came. */
export const listCriticisedDrafts = async (
  client: Client,
  variables: ListCriticisedDraftsVariables = {},
  options?: RequestOptions,
): Promise<ListCriticisedDraftsResult> =>
  (await client.request(listCriticisedDraftsDocument, variables, options)).criticisedDrafts;
