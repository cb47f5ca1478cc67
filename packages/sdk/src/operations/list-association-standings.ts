// Made from operations/list-association-standings.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationStandingsVariables = {
  search?: string | null | undefined;
  levels?: ReadonlyArray<Types.Level> | null | undefined;
  place?: string | null | undefined;
  scopes?: ReadonlyArray<Types.AssociationScope> | null | undefined;
  field?: string | null | undefined;
  states?: ReadonlyArray<Types.AssociationState> | null | undefined;
  standings?: ReadonlyArray<Types.StandingFilter> | null | undefined;
  congressOverdue?: boolean | null | undefined;
  reportMissingTwoYears?: boolean | null | undefined;
  unmonitored?: boolean | null | undefined;
  findings?: ReadonlyArray<Types.AssociationFindingCode> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListAssociationStandingsData = {
  readonly associations: {
    readonly totalCount: number;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      readonly standings: ReadonlyArray<{
        readonly kind: Types.AssociationStatusKind;
        readonly name: string;
        readonly answer: Types.StandingAnswer;
        readonly since: CivilDate | null;
      }>;
    }>;
  };
};

export type ListAssociationStandingsResult = ListAssociationStandingsData['associations'];
export type ListAssociationStandingsNode = ListAssociationStandingsResult['nodes'][number];

export const listAssociationStandingsDocument =
  'query listAssociationStandings($search:String$levels:[Level!]$place:ID$scopes:[AssociationScope!]$field:String$states:[AssociationState!]$standings:[StandingFilter!]$congressOverdue:Boolean$reportMissingTwoYears:Boolean$unmonitored:Boolean$findings:[AssociationFindingCode!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associations(search:$search levels:$levels place:$place scopes:$scopes field:$field states:$states standings:$standings congressOverdue:$congressOverdue reportMissingTwoYears:$reportMissingTwoYears unmonitored:$unmonitored findings:$findings first:$first after:$after asOf:$asOf){totalCount asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{body{id slug name(lang:$lang)}standings{kind name(lang:$lang)answer since}}}}' as TypedDocument<
    ListAssociationStandingsData,
    ListAssociationStandingsVariables
  >;

/** The standings of associations on a day, by name: assigned, regime as assigned, former special character, each apart. */
export const listAssociationStandings = async (
  client: Client,
  variables: ListAssociationStandingsVariables = {},
  options?: RequestOptions,
): Promise<ListAssociationStandingsResult> =>
  (await client.request(listAssociationStandingsDocument, variables, options)).associations;
