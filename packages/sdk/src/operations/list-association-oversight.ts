// Made from operations/list-association-oversight.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationOversightVariables = {
  association: string;
  kinds?: ReadonlyArray<Types.AssociationEntryKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListAssociationOversightData = {
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
        readonly support: {
          readonly task: string | null;
          readonly tiedToTask: boolean | null;
          readonly amount: number | null;
          readonly lumpSum: boolean;
          readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
          readonly assignedBy: { readonly slug: string; readonly name: string };
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
          readonly result: {
            readonly on: CivilDate;
            readonly outcome: Types.AssociationSupportOutcome;
            readonly document: string | null;
          } | null;
        } | null;
        readonly inspection: {
          readonly form: Types.AssociationInspectionForm;
          readonly on: CivilDate;
          readonly subjects: ReadonlyArray<Types.AssociationInspectionSubject>;
          readonly remedyDueOn: CivilDate | null;
          readonly remedyDoneOn: CivilDate | null;
          readonly by: { readonly slug: string; readonly name: string };
          readonly concluded: {
            readonly on: CivilDate;
            readonly breach: boolean;
            readonly grounds: ReadonlyArray<Types.AssociationOversightGround>;
            readonly basis: {
              readonly documentSlug: string;
              readonly symbol: string | null;
              readonly provision: string;
            };
          } | null;
        } | null;
        readonly measure: {
          readonly measure: Types.AssociationOversightMeasure;
          readonly ground: Types.AssociationOversightGround;
          readonly on: CivilDate;
          readonly endedOn: CivilDate | null;
          readonly by: { readonly slug: string; readonly name: string };
          readonly basis: {
            readonly documentSlug: string;
            readonly symbol: string | null;
            readonly provision: string;
          };
        } | null;
      };
    }>;
  };
};

export type ListAssociationOversightResult = ListAssociationOversightData['associationEntries'];
export type ListAssociationOversightNode = ListAssociationOversightResult['nodes'][number];

export const listAssociationOversightDocument =
  'query listAssociationOversight($association:ID!$kinds:[AssociationEntryKind!]=[SUPPORT INSPECTION MEASURE]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associationEntries(association:$association kinds:$kinds first:$first after:$after asOf:$asOf){totalCount asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{id kind on version recordedAt record{support{task tiedToTask amount lumpSum days{from until}assignedBy{slug name(lang:$lang)}basis{documentSlug symbol provision}result{on outcome document}}inspection{form on subjects remedyDueOn remedyDoneOn by{slug name(lang:$lang)}concluded{on breach grounds basis{documentSlug symbol provision}}}measure{measure ground on endedOn by{slug name(lang:$lang)}basis{documentSlug symbol provision}}}}}}' as TypedDocument<
    ListAssociationOversightData,
    ListAssociationOversightVariables
  >;

/** Grants, inspections and measures of one association by a day, the oldest first, each as it stood on that day. */
export const listAssociationOversight = async (
  client: Client,
  variables: ListAssociationOversightVariables,
  options?: RequestOptions,
): Promise<ListAssociationOversightResult> =>
  (await client.request(listAssociationOversightDocument, variables, options)).associationEntries;
