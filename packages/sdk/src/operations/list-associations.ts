// Made from operations/list-associations.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationsVariables = {
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

export type ListAssociationsData = {
  readonly associations: {
    readonly totalCount: number;
    readonly counts: ReadonlyArray<{ readonly code: Types.AssociationFindingCode; readonly count: number }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly level: Types.Level | null;
      readonly scope: Types.AssociationScope | null;
      readonly field: string | null;
      readonly state: Types.AssociationState | null;
      readonly stateSince: CivilDate | null;
      readonly reportsMissing: number;
      readonly body: {
        readonly id: string;
        readonly slug: string;
        readonly name: string;
        readonly sample: boolean;
      };
      readonly monitoring: { readonly gap: Types.MonitoringGap | null };
      readonly findings: ReadonlyArray<{
        readonly code: Types.AssociationFindingCode;
        readonly text: string;
      }>;
    }>;
  };
};

export type ListAssociationsResult = ListAssociationsData['associations'];
export type ListAssociationsNode = ListAssociationsResult['nodes'][number];

export const listAssociationsDocument =
  'query listAssociations($search:String$levels:[Level!]$place:ID$scopes:[AssociationScope!]$field:String$states:[AssociationState!]$standings:[StandingFilter!]$congressOverdue:Boolean$reportMissingTwoYears:Boolean$unmonitored:Boolean$findings:[AssociationFindingCode!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associations(search:$search levels:$levels place:$place scopes:$scopes field:$field states:$states standings:$standings congressOverdue:$congressOverdue reportMissingTwoYears:$reportMissingTwoYears unmonitored:$unmonitored findings:$findings first:$first after:$after asOf:$asOf){totalCount counts{code count}asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{body{id slug name(lang:$lang)sample}level scope field(lang:$lang)state stateSince reportsMissing monitoring{gap}findings{code text(lang:$lang)}}}}' as TypedDocument<
    ListAssociationsData,
    ListAssociationsVariables
  >;

/** The register of associations on a day, by name: what each is, where it stands, what is overdue or missing. */
export const listAssociations = async (
  client: Client,
  variables: ListAssociationsVariables = {},
  options?: RequestOptions,
): Promise<ListAssociationsResult> =>
  (await client.request(listAssociationsDocument, variables, options)).associations;
