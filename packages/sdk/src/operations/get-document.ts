// Made from operations/get-document.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetDocumentVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetDocumentData = {
  readonly document: {
    readonly id: string;
    readonly slug: string;
    readonly symbol: string | null;
    readonly type: string;
    readonly typeName: string;
    readonly title: string;
    readonly issuer: string;
    readonly level: Types.Level;
    readonly province: string | null;
    readonly issuedOn: CivilDate | null;
    readonly issuedNotBefore: CivilDate | null;
    readonly issuedNotAfter: CivilDate | null;
    readonly secrecy: Types.SecrecyMark;
    readonly dissemination: Types.DisseminationScope;
    readonly access: Types.Access;
    readonly origin: Types.Origin;
    readonly held: boolean;
    readonly lawVersion: string | null;
    readonly version: number;
    readonly recordedAt: string;
    readonly recipients: ReadonlyArray<string>;
    readonly addressees: ReadonlyArray<string>;
    readonly issuerBody: { readonly id: string; readonly slug: string; readonly name: string } | null;
    readonly force: {
      readonly state: Types.ForceState;
      readonly why: Types.ForceReason | null;
      readonly by: {
        readonly documentId: string;
        readonly symbol: string | null;
        readonly kind: Types.RelationKind;
        readonly provision: string;
      } | null;
    };
    readonly relations: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly kind: Types.RelationKind;
        readonly kindName: string;
        readonly provision: string;
        readonly toProvision: string | null;
        readonly grade: Types.Grade;
        readonly note: string | null;
        readonly to: {
          readonly id: string;
          readonly slug: string;
          readonly symbol: string | null;
          readonly title: string;
          readonly issuedOn: CivilDate | null;
        } | null;
      }>;
    };
    readonly duties: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly dutyId: string;
        readonly kind: Types.DutyKind;
        readonly modality: Types.Modality;
        readonly scheduleKind: Types.ScheduleKind;
        readonly action: string;
        readonly scheduleText: string;
      }>;
    };
  } | null;
};

export type GetDocumentResult = GetDocumentData['document'];

export const getDocumentDocument =
  'query getDocument($id:ID!$lang:Language!=VI$asOf:AsOfInput){document(id:$id asOf:$asOf){id slug symbol type typeName(lang:$lang)title(lang:$lang)issuer level province issuerBody{id slug name(lang:$lang)}issuedOn issuedNotBefore issuedNotAfter secrecy dissemination access origin held lawVersion version recordedAt recipients addressees force{state why by{documentId symbol kind provision}}relations(first:100){totalCount nodes{id kind kindName(lang:$lang)provision toProvision grade note(lang:$lang)to{id slug symbol title(lang:$lang)issuedOn}}}duties(first:100){totalCount nodes{id dutyId kind modality scheduleKind action(lang:$lang)scheduleText(lang:$lang)}}}}' as TypedDocument<
    GetDocumentData,
    GetDocumentVariables
  >;

/** One document with whether it is in force, what it says of others and what it asks for; null where there is none to see. */
export const getDocument = async (
  client: Client,
  variables: GetDocumentVariables,
  options?: RequestOptions,
): Promise<GetDocumentResult> => (await client.request(getDocumentDocument, variables, options)).document;
