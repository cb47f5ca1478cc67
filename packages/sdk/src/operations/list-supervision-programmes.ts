// Made from operations/list-supervision-programmes.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListSupervisionProgrammesVariables = {
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

export type ListSupervisionProgrammesData = {
  readonly supervisionProgrammes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly year: number;
      readonly state: string;
      readonly approvedOn: CivilDate | null;
      readonly adoptedOn: CivilDate | null;
      readonly fundedOn: CivilDate | null;
      readonly case: { readonly id: string; readonly title: string; readonly partOf: string | null };
      readonly body: { readonly id: string; readonly name: string };
    }>;
  };
};

export type ListSupervisionProgrammesResult = ListSupervisionProgrammesData['supervisionProgrammes'];
export type ListSupervisionProgrammesNode = ListSupervisionProgrammesResult['nodes'][number];

export const listSupervisionProgrammesDocument =
  'query listSupervisionProgrammes($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$states:[String!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){supervisionProgrammes(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf states:$states first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{year state approvedOn adoptedOn fundedOn case{id title partOf}body{id name(lang:$lang)}}}}' as TypedDocument<
    ListSupervisionProgrammesData,
    ListSupervisionProgrammesVariables
  >;

/** Programmes of supervision and social criticism. */
export const listSupervisionProgrammes = async (
  client: Client,
  variables: ListSupervisionProgrammesVariables = {},
  options?: RequestOptions,
): Promise<ListSupervisionProgrammesResult> =>
  (await client.request(listSupervisionProgrammesDocument, variables, options)).supervisionProgrammes;
