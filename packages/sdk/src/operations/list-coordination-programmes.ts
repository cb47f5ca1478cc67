// Made from operations/list-coordination-programmes.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListCoordinationProgrammesVariables = {
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  includePredecessors?: boolean | null | undefined;
  year?: number | null | undefined;
  partOf?: string | null | undefined;
  states?: ReadonlyArray<string> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListCoordinationProgrammesData = {
  readonly coordinationProgrammes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly state: string;
      readonly signedOn: CivilDate | null;
      readonly endedOn: CivilDate | null;
      readonly case: { readonly id: string; readonly title: string };
      readonly signatories: ReadonlyArray<{ readonly id: string }>;
      readonly reviews: ReadonlyArray<{
        readonly year: number;
        readonly standing: Types.ReviewStanding;
        readonly dueOn: CivilDate | null;
      }>;
    }>;
  };
};

export type ListCoordinationProgrammesResult = ListCoordinationProgrammesData['coordinationProgrammes'];
export type ListCoordinationProgrammesNode = ListCoordinationProgrammesResult['nodes'][number];

export const listCoordinationProgrammesDocument =
  'query listCoordinationProgrammes($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$states:[String!]$first:Int$after:String$asOf:AsOfInput){coordinationProgrammes(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf states:$states first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{state signedOn endedOn case{id title}signatories{id}reviews{year standing dueOn}}}}' as TypedDocument<
    ListCoordinationProgrammesData,
    ListCoordinationProgrammesVariables
  >;

/** Coordination programmes with the review of each year. */
export const listCoordinationProgrammes = async (
  client: Client,
  variables: ListCoordinationProgrammesVariables = {},
  options?: RequestOptions,
): Promise<ListCoordinationProgrammesResult> =>
  (await client.request(listCoordinationProgrammesDocument, variables, options)).coordinationProgrammes;
