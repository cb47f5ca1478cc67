// Made from operations/list-association-congresses.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationCongressesVariables = {
  association: string;
  kinds?: ReadonlyArray<Types.AssociationEntryKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListAssociationCongressesData = {
  readonly associationEntries: {
    readonly totalCount: number;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: Types.AssociationEntryKind;
      readonly on: CivilDate | null;
      readonly version: number;
      readonly recordedAt: string;
      readonly record: {
        readonly congressFile: {
          readonly congress: Types.AssociationCongressKind;
          readonly plannedOn: CivilDate | null;
          readonly heldOn: CivilDate | null;
          readonly resultReportedOn: CivilDate | null;
          readonly askedFor: ReadonlyArray<string>;
          readonly notAskedFor: ReadonlyArray<string>;
          readonly papers: ReadonlyArray<{
            readonly paper: string;
            readonly receivedOn: CivilDate;
            readonly returnedOn: CivilDate | null;
            readonly reason: string | null;
          }>;
          readonly consultations: ReadonlyArray<{
            readonly askedOn: CivilDate;
            readonly answeredOn: CivilDate | null;
            readonly agrees: boolean | null;
            readonly body: { readonly slug: string; readonly name: string };
          }>;
          readonly consent: {
            readonly on: CivilDate;
            readonly agreed: boolean;
            readonly basis: {
              readonly documentSlug: string;
              readonly symbol: string | null;
              readonly provision: string;
            };
          } | null;
        } | null;
        readonly congressDemand: {
          readonly on: CivilDate;
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly leaderSlot: {
          readonly post: Types.AssociationLeaderPost;
          readonly seat: number | null;
          readonly nominatedOn: CivilDate;
          readonly introducedOn: CivilDate | null;
          readonly electedOn: CivilDate | null;
          readonly checks: ReadonlyArray<{
            readonly standard: Types.AssociationLeaderStandard;
            readonly on: CivilDate;
            readonly met: boolean;
          }>;
          readonly opinions: ReadonlyArray<{
            readonly askedOn: CivilDate;
            readonly answeredOn: CivilDate | null;
            readonly agrees: boolean | null;
            readonly body: { readonly slug: string; readonly name: string };
          }>;
          readonly conclusion: {
            readonly on: CivilDate;
            readonly agreed: boolean;
            readonly basis: {
              readonly documentSlug: string;
              readonly symbol: string | null;
              readonly provision: string;
            };
          } | null;
        } | null;
        readonly postPlan: {
          readonly post: Types.AssociationLeaderPost;
          readonly count: number;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly scheme: {
          readonly rearrangement: Types.AssociationRearrangement;
          readonly preparedOn: CivilDate;
          readonly carriedOutOn: CivilDate | null;
          readonly event: string | null;
          readonly by: { readonly slug: string; readonly name: string };
          readonly associations: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
          readonly decision: {
            readonly on: CivilDate;
            readonly agreed: boolean;
            readonly basis: {
              readonly documentSlug: string;
              readonly symbol: string | null;
              readonly provision: string;
            };
          } | null;
        } | null;
      };
    }>;
  };
};

export type ListAssociationCongressesResult = ListAssociationCongressesData['associationEntries'];
export type ListAssociationCongressesNode = ListAssociationCongressesResult['nodes'][number];

export const listAssociationCongressesDocument =
  'query listAssociationCongresses($association:ID!$kinds:[AssociationEntryKind!]=[CONGRESS_FILE CONGRESS_DEMAND LEADER_SLOT POST_PLAN SCHEME]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associationEntries(association:$association kinds:$kinds first:$first after:$after asOf:$asOf){totalCount asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{id kind on version recordedAt record{congressFile{congress plannedOn heldOn resultReportedOn askedFor notAskedFor papers{paper receivedOn returnedOn reason}consultations{askedOn answeredOn agrees body{slug name(lang:$lang)}}consent{on agreed basis{documentSlug symbol provision}}}congressDemand{on basis{documentSlug symbol provision}}leaderSlot{post seat nominatedOn introducedOn electedOn checks{standard on met}opinions{askedOn answeredOn agrees body{slug name(lang:$lang)}}conclusion{on agreed basis{documentSlug symbol provision}}}postPlan{post count days{from until}basis{documentSlug symbol provision}}scheme{rearrangement preparedOn carriedOutOn event by{slug name(lang:$lang)}associations{slug name(lang:$lang)}decision{on agreed basis{documentSlug symbol provision}}}}}}}' as TypedDocument<
    ListAssociationCongressesData,
    ListAssociationCongressesVariables
  >;

/** Congress files, leading posts and schemes of one association by a day, each as it stood on that day. */
export const listAssociationCongresses = async (
  client: Client,
  variables: ListAssociationCongressesVariables,
  options?: RequestOptions,
): Promise<ListAssociationCongressesResult> =>
  (await client.request(listAssociationCongressesDocument, variables, options)).associationEntries;
