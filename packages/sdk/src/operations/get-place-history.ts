// Made from operations/get-place-history.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetPlaceHistoryVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetPlaceHistoryData = {
  readonly place: {
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
      readonly types: ReadonlyArray<{
        readonly value: string | null;
        readonly from: CivilDate | null;
        readonly until: CivilDate | null;
        readonly grade: Types.Grade;
        readonly recordedOn: CivilDate | null;
      }>;
      readonly codes: ReadonlyArray<{
        readonly value: string | null;
        readonly from: CivilDate | null;
        readonly until: CivilDate | null;
        readonly grade: Types.Grade;
        readonly recordedOn: CivilDate | null;
      }>;
      readonly parents: ReadonlyArray<{
        readonly from: CivilDate | null;
        readonly until: CivilDate | null;
        readonly grade: Types.Grade;
        readonly recordedOn: CivilDate | null;
        readonly parent: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    } | null;
    readonly events: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly kind: Types.SuccessionKind;
      readonly kindName: string;
      readonly version: number;
      readonly effectiveOn: {
        readonly day: CivilDate | null;
        readonly notBefore: CivilDate | null;
        readonly notAfter: CivilDate | null;
      };
    }>;
  } | null;
};

export type GetPlaceHistoryResult = GetPlaceHistoryData['place'];

export const getPlaceHistoryDocument =
  'query getPlaceHistory($id:ID!$lang:Language!=VI$asOf:AsOfInput){place(id:$id asOf:$asOf){id slug name(lang:$lang)version life{state why}history{begins{day notBefore notAfter grade}ends{day notBefore notAfter grade}names{name(lang:$lang)from until state grade recordedOn basis{documentId provision}}types{value from until grade recordedOn}codes{value from until grade recordedOn}parents{parent{id slug name(lang:$lang)}from until grade recordedOn}}events{id slug kind kindName(lang:$lang)version effectiveOn{day notBefore notAfter}}}}' as TypedDocument<
    GetPlaceHistoryData,
    GetPlaceHistoryVariables
  >;

/** All that is recorded of a place through time: names, types, codes, places above it, and what befell it. */
export const getPlaceHistory = async (
  client: Client,
  variables: GetPlaceHistoryVariables,
  options?: RequestOptions,
): Promise<GetPlaceHistoryResult> =>
  (await client.request(getPlaceHistoryDocument, variables, options)).place;
