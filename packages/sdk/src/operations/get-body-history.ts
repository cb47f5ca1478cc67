// Made from operations/get-body-history.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetBodyHistoryVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetBodyHistoryData = {
  readonly body: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly version: number;
    readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
    readonly history: {
      readonly begins: {
        readonly day: CivilDate | null;
        readonly notBefore: CivilDate | null;
        readonly notAfter: CivilDate | null;
        readonly grade: Types.Grade | null;
      };
      readonly ends: {
        readonly day: CivilDate | null;
        readonly notBefore: CivilDate | null;
        readonly notAfter: CivilDate | null;
        readonly grade: Types.Grade | null;
      } | null;
      readonly names: ReadonlyArray<{
        readonly name: string | null;
        readonly from: CivilDate | null;
        readonly until: CivilDate | null;
        readonly state: Types.EntryState;
        readonly grade: Types.Grade;
        readonly recordedOn: CivilDate | null;
        readonly basis: { readonly documentId: string; readonly provision: string };
      }>;
      readonly parents: ReadonlyArray<{
        readonly hierarchy: Types.Hierarchy;
        readonly from: CivilDate | null;
        readonly until: CivilDate | null;
        readonly grade: Types.Grade;
        readonly recordedOn: CivilDate | null;
        readonly parent: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    } | null;
    readonly successors: {
      readonly state: Types.LineageState;
      readonly complete: boolean;
      readonly why: Types.LineageDoubt | null;
      readonly units: ReadonlyArray<{
        readonly grade: Types.Grade;
        readonly events: ReadonlyArray<string>;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    };
    readonly predecessors: {
      readonly state: Types.LineageState;
      readonly complete: boolean;
      readonly why: Types.LineageDoubt | null;
      readonly units: ReadonlyArray<{
        readonly grade: Types.Grade;
        readonly events: ReadonlyArray<string>;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    };
  } | null;
};

export type GetBodyHistoryResult = GetBodyHistoryData['body'];

export const getBodyHistoryDocument =
  'query getBodyHistory($id:ID!$lang:Language!=VI$asOf:AsOfInput){body(id:$id asOf:$asOf){id slug name(lang:$lang)version life{state why}history{begins{day notBefore notAfter grade}ends{day notBefore notAfter grade}names{name(lang:$lang)from until state grade recordedOn basis{documentId provision}}parents{hierarchy parent{id slug name(lang:$lang)}from until grade recordedOn}}successors{state complete why units{body{id slug name(lang:$lang)}grade events}}predecessors{state complete why units{body{id slug name(lang:$lang)}grade events}}}}' as TypedDocument<
    GetBodyHistoryData,
    GetBodyHistoryVariables
  >;

/** All that is recorded of a body through time, and what became of it. */
export const getBodyHistory = async (
  client: Client,
  variables: GetBodyHistoryVariables,
  options?: RequestOptions,
): Promise<GetBodyHistoryResult> => (await client.request(getBodyHistoryDocument, variables, options)).body;
