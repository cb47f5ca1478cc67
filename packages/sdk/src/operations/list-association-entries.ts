// Made from operations/list-association-entries.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationEntriesVariables = {
  association: string;
  kinds?: ReadonlyArray<Types.AssociationEntryKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListAssociationEntriesData = {
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
        readonly profile: {
          readonly scope: Types.AssociationScope | null;
          readonly field: string | null;
          readonly functions: ReadonlyArray<string>;
          readonly businessFederation: boolean | null;
          readonly underOwnLaw: boolean | null;
          readonly frontMember: boolean | null;
          readonly usesStateBudget: boolean | null;
        } | null;
        readonly listing: {
          readonly on: CivilDate;
          readonly name: string;
          readonly code: string | null;
          readonly number: string | null;
          readonly foundedOn: CivilDate | null;
          readonly note: string | null;
          readonly source: string | null;
          readonly grade: Types.Grade;
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly charterTerm: {
          readonly from: CivilDate;
          readonly years: number;
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly extension: {
          readonly decidedOn: CivilDate;
          readonly until: CivilDate;
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly lastCongress: {
          readonly on: CivilDate;
          readonly grade: Types.Grade;
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly status: {
          readonly status: Types.AssociationStatusKind;
          readonly value: boolean;
          readonly level: Types.Level;
          readonly grade: Types.Grade;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly recognisedBy: { readonly slug: string; readonly name: string } | null;
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly report: {
          readonly report: Types.AssociationReportKind;
          readonly year: number;
          readonly sentOn: CivilDate;
          readonly form: string | null;
          readonly document: string | null;
          readonly to: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
        } | null;
        readonly kept: {
          readonly report: Types.AssociationReportKind | null;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly by: { readonly slug: string; readonly name: string } | null;
        } | null;
        readonly membership: {
          readonly on: CivilDate;
          readonly members: number;
          readonly branches: number | null;
          readonly groups: number | null;
          readonly source: string;
          readonly grade: Types.Grade;
        } | null;
      };
    }>;
  };
};

export type ListAssociationEntriesResult = ListAssociationEntriesData['associationEntries'];
export type ListAssociationEntriesNode = ListAssociationEntriesResult['nodes'][number];

export const listAssociationEntriesDocument =
  'query listAssociationEntries($association:ID!$kinds:[AssociationEntryKind!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associationEntries(association:$association kinds:$kinds first:$first after:$after asOf:$asOf){totalCount asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{id kind on version recordedAt record{profile{scope field(lang:$lang)functions businessFederation underOwnLaw frontMember usesStateBudget}listing{on name(lang:$lang)code number foundedOn note source grade basis{documentSlug symbol provision}}charterTerm{from years basis{documentSlug symbol provision}}extension{decidedOn until basis{documentSlug symbol provision}}lastCongress{on grade basis{documentSlug symbol provision}}status{status value level grade days{from until}recognisedBy{slug name(lang:$lang)}basis{documentSlug symbol provision}}report{report year sentOn form document to{slug name(lang:$lang)}}kept{report days{from until}by{slug name(lang:$lang)}}membership{on members branches groups source grade}}}}}' as TypedDocument<
    ListAssociationEntriesData,
    ListAssociationEntriesVariables
  >;

/** What is recorded of one association beside its events by a day, the oldest first, each as it stood on that day. */
export const listAssociationEntries = async (
  client: Client,
  variables: ListAssociationEntriesVariables,
  options?: RequestOptions,
): Promise<ListAssociationEntriesResult> =>
  (await client.request(listAssociationEntriesDocument, variables, options)).associationEntries;
