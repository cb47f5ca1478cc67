// Made from operations/list-association-contacts.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationContactsVariables = {
  association: string;
  kinds?: ReadonlyArray<Types.AssociationEntryKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListAssociationContactsData = {
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
        readonly contact: {
          readonly contact: Types.AssociationContactKind;
          readonly on: CivilDate;
          readonly document: string | null;
          readonly by: { readonly slug: string; readonly name: string };
        } | null;
        readonly difficulty: {
          readonly subject: string;
          readonly raisedOn: CivilDate;
          readonly settledOn: CivilDate | null;
          readonly proposal: {
            readonly on: CivilDate;
            readonly document: string | null;
            readonly body: { readonly slug: string; readonly name: string };
          } | null;
          readonly reply: {
            readonly on: CivilDate;
            readonly document: string | null;
            readonly body: { readonly slug: string; readonly name: string };
          } | null;
        } | null;
        readonly meeting: {
          readonly meeting: Types.AssociationMeetingKind;
          readonly on: CivilDate;
          readonly document: string | null;
          readonly by: { readonly slug: string; readonly name: string };
          readonly with: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
        } | null;
        readonly partyOrganisation: {
          readonly about: Types.AssociationPartyMatter;
          readonly value: boolean;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly frontMembership: {
          readonly value: boolean;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
        readonly movement: {
          readonly movement: string;
          readonly year: number;
          readonly document: string | null;
        } | null;
        readonly selfManagedGroup: {
          readonly purpose: string;
          readonly households: number | null;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly place: { readonly slug: string; readonly name: string };
        } | null;
      };
    }>;
  };
};

export type ListAssociationContactsResult = ListAssociationContactsData['associationEntries'];
export type ListAssociationContactsNode = ListAssociationContactsResult['nodes'][number];

export const listAssociationContactsDocument =
  'query listAssociationContacts($association:ID!$kinds:[AssociationEntryKind!]=[CONTACT DIFFICULTY MEETING PARTY_ORGANISATION FRONT_MEMBERSHIP MOVEMENT SELF_MANAGED_GROUP]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associationEntries(association:$association kinds:$kinds first:$first after:$after asOf:$asOf){totalCount asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{id kind on version recordedAt record{contact{contact on document by{slug name(lang:$lang)}}difficulty{subject raisedOn settledOn proposal{on document body{slug name(lang:$lang)}}reply{on document body{slug name(lang:$lang)}}}meeting{meeting on document by{slug name(lang:$lang)}with{slug name(lang:$lang)}}partyOrganisation{about value days{from until}basis{documentSlug symbol provision}}frontMembership{value days{from until}basis{documentSlug symbol provision}}movement{movement year document}selfManagedGroup{purpose households days{from until}place{slug name(lang:$lang)}}}}}}' as TypedDocument<
    ListAssociationContactsData,
    ListAssociationContactsVariables
  >;

/** Contacts, difficulties and meetings of one association, its Party organisation, Front, movements and groups. */
export const listAssociationContacts = async (
  client: Client,
  variables: ListAssociationContactsVariables,
  options?: RequestOptions,
): Promise<ListAssociationContactsResult> =>
  (await client.request(listAssociationContactsDocument, variables, options)).associationEntries;
