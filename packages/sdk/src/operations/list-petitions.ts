// Made from operations/list-petitions.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListPetitionsVariables = {
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  includePredecessors?: boolean | null | undefined;
  year?: number | null | undefined;
  partOf?: string | null | undefined;
  states?: ReadonlyArray<string> | null | undefined;
  addressee?: string | null | undefined;
  standings?: ReadonlyArray<Types.ReplyStanding> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListPetitionsData = {
  readonly petitions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly year: number;
      readonly state: string;
      readonly receivedOn: CivilDate;
      readonly forwardedOn: CivilDate | null;
      readonly redirected: number;
      readonly standing: Types.ReplyStanding;
      readonly dueOn: CivilDate | null;
      readonly dueText: string;
      readonly daysLate: number | null;
      readonly answeredOn: CivilDate | null;
      readonly answerDocument: string | null;
      readonly case: { readonly id: string; readonly title: string };
      readonly addressees: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    }>;
  };
};

export type ListPetitionsResult = ListPetitionsData['petitions'];
export type ListPetitionsNode = ListPetitionsResult['nodes'][number];

export const listPetitionsDocument =
  'query listPetitions($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$states:[String!]$addressee:ID$standings:[ReplyStanding!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){petitions(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf states:$states addressee:$addressee standings:$standings first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{year state receivedOn forwardedOn redirected standing dueOn dueText(lang:$lang)daysLate answeredOn answerDocument case{id title}addressees{id name(lang:$lang)}}}}' as TypedDocument<
    ListPetitionsData,
    ListPetitionsVariables
  >;

/** Petitions: what is asked, of whom, and the answer; never who asked. */
export const listPetitions = async (
  client: Client,
  variables: ListPetitionsVariables = {},
  options?: RequestOptions,
): Promise<ListPetitionsResult> =>
  (await client.request(listPetitionsDocument, variables, options)).petitions;
