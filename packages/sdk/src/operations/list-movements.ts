// Made from operations/list-movements.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListMovementsVariables = {
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

export type ListMovementsData = {
  readonly movements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly year: number;
      readonly state: string;
      readonly launchedOn: CivilDate | null;
      readonly evaluatedOn: CivilDate | null;
      readonly rolledOutOn: CivilDate | null;
      readonly reviewedMidwayOn: ReadonlyArray<CivilDate>;
      readonly reviewedOn: CivilDate | null;
      readonly rewardedOn: ReadonlyArray<CivilDate>;
      readonly targets: {
        readonly set: number | null;
        readonly completed: number | null;
        readonly share: number | null;
      };
      readonly case: { readonly id: string; readonly title: string; readonly partOf: string | null };
      readonly body: { readonly id: string; readonly name: string };
    }>;
  };
};

export type ListMovementsResult = ListMovementsData['movements'];
export type ListMovementsNode = ListMovementsResult['nodes'][number];

export const listMovementsDocument =
  'query listMovements($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$states:[String!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){movements(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf states:$states first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{year state launchedOn evaluatedOn rolledOutOn reviewedMidwayOn reviewedOn rewardedOn targets{set completed share}case{id title partOf}body{id name(lang:$lang)}}}}' as TypedDocument<
    ListMovementsData,
    ListMovementsVariables
  >;

/** Emulation movements and campaigns with targets, reviews and rewards. */
export const listMovements = async (
  client: Client,
  variables: ListMovementsVariables = {},
  options?: RequestOptions,
): Promise<ListMovementsResult> =>
  (await client.request(listMovementsDocument, variables, options)).movements;
