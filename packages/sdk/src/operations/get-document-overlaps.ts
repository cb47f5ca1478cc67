// Made from operations/get-document-overlaps.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetDocumentOverlapsVariables = {
  document?: string | null | undefined;
  issuer?: string | null | undefined;
  shown?: number;
  bodiesShown?: number;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetDocumentOverlapsData = {
  readonly documentOverlaps: {
    readonly totalCount: number;
    readonly pairs: ReadonlyArray<{
      readonly kind: Types.DutyOverlapKind;
      readonly differences: ReadonlyArray<Types.DutyDifference>;
      readonly bodyCount: number;
      readonly older: {
        readonly clauseId: string;
        readonly provision: string;
        readonly kind: Types.DutyKind;
        readonly modality: Types.Modality;
        readonly grade: Types.Grade;
        readonly says: string | null;
        readonly action: string;
        readonly scheduleText: string;
        readonly document: {
          readonly id: string;
          readonly slug: string;
          readonly symbol: string | null;
          readonly title: string;
          readonly issuedOn: CivilDate | null;
        };
        readonly addressees: ReadonlyArray<{
          readonly id: string;
          readonly slug: string;
          readonly name: string;
        }>;
      };
      readonly later: {
        readonly clauseId: string;
        readonly provision: string;
        readonly kind: Types.DutyKind;
        readonly modality: Types.Modality;
        readonly grade: Types.Grade;
        readonly says: string | null;
        readonly action: string;
        readonly scheduleText: string;
        readonly document: {
          readonly id: string;
          readonly slug: string;
          readonly symbol: string | null;
          readonly title: string;
          readonly issuedOn: CivilDate | null;
        };
        readonly addressees: ReadonlyArray<{
          readonly id: string;
          readonly slug: string;
          readonly name: string;
        }>;
      };
      readonly bodies: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  };
};

export type GetDocumentOverlapsResult = GetDocumentOverlapsData['documentOverlaps'];

export const getDocumentOverlapsDocument =
  'query getDocumentOverlaps($document:ID$issuer:ID$shown:Int!=50$bodiesShown:Int!=20$lang:Language!=VI$asOf:AsOfInput){documentOverlaps(document:$document issuer:$issuer shown:$shown bodiesShown:$bodiesShown asOf:$asOf){totalCount pairs{kind differences older{clauseId provision kind modality grade says(lang:$lang)action(lang:$lang)scheduleText(lang:$lang)document{id slug symbol title(lang:$lang)issuedOn}addressees{id slug name(lang:$lang)}}later{clauseId provision kind modality grade says(lang:$lang)action(lang:$lang)scheduleText(lang:$lang)document{id slug symbol title(lang:$lang)issuedOn}addressees{id slug name(lang:$lang)}}bodyCount bodies{id slug name(lang:$lang)}}asOf{on knownOn lawVersion}}}' as TypedDocument<
    GetDocumentOverlapsData,
    GetDocumentOverlapsVariables
  >;

/** Clauses of one issuer that ask the same of the same bodies, both side by side: suggestions to compare them. */
export const getDocumentOverlaps = async (
  client: Client,
  variables: GetDocumentOverlapsVariables = {},
  options?: RequestOptions,
): Promise<GetDocumentOverlapsResult> =>
  (await client.request(getDocumentOverlapsDocument, variables, options)).documentOverlaps;
