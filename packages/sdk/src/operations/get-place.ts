// Made from operations/get-place.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetPlaceVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetPlaceData = {
  readonly place: {
    readonly id: string;
    readonly slug: string;
    readonly level: Types.Level;
    readonly type: string | null;
    readonly typeName: string | null;
    readonly code: string | null;
    readonly name: string;
    readonly existsFrom: CivilDate | null;
    readonly existsFromKnown: boolean;
    readonly existsUntil: CivilDate | null;
    readonly existsUntilKnown: boolean;
    readonly version: number;
    readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
    readonly currentParent: {
      readonly parent: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
    readonly successors: {
      readonly state: Types.LineageState;
      readonly complete: boolean;
      readonly why: Types.LineageDoubt | null;
      readonly units: ReadonlyArray<{
        readonly grade: Types.Grade;
        readonly events: ReadonlyArray<string>;
        readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    };
    readonly predecessors: {
      readonly state: Types.LineageState;
      readonly complete: boolean;
      readonly why: Types.LineageDoubt | null;
      readonly units: ReadonlyArray<{
        readonly grade: Types.Grade;
        readonly events: ReadonlyArray<string>;
        readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    };
  } | null;
};

export type GetPlaceResult = GetPlaceData['place'];

export const getPlaceDocument =
  'query getPlace($id:ID!$lang:Language!=VI$asOf:AsOfInput){place(id:$id asOf:$asOf){id slug level type typeName(lang:$lang)code name(lang:$lang)existsFrom existsFromKnown existsUntil existsUntilKnown version life{state why}currentParent{parent{id slug name(lang:$lang)}}successors{state complete why units{place{id slug name(lang:$lang)}grade events}}predecessors{state complete why units{place{id slug name(lang:$lang)}grade events}}}}' as TypedDocument<
    GetPlaceData,
    GetPlaceVariables
  >;

/** One place as it was known on a day, with its life, what is above it and what followed. */
export const getPlace = async (
  client: Client,
  variables: GetPlaceVariables,
  options?: RequestOptions,
): Promise<GetPlaceResult> => (await client.request(getPlaceDocument, variables, options)).place;
