// Made from operations/find-places.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type FindPlacesVariables = {
  name: string;
  first?: number | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type FindPlacesData = {
  readonly findPlaces: ReadonlyArray<{
    readonly matchedName: string;
    readonly from: CivilDate | null;
    readonly until: CivilDate | null;
    readonly fit: Types.NameFit;
    readonly former: boolean;
    readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
    readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
    readonly successors: {
      readonly state: Types.LineageState;
      readonly complete: boolean;
      readonly why: Types.LineageDoubt | null;
      readonly units: ReadonlyArray<{
        readonly events: ReadonlyArray<string>;
        readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    } | null;
  }>;
};

export type FindPlacesResult = FindPlacesData['findPlaces'];

export const findPlacesDocument =
  'query findPlaces($name:String!$first:Int$lang:Language!=VI$asOf:AsOfInput){findPlaces(name:$name first:$first asOf:$asOf){place{id slug name(lang:$lang)}matchedName(lang:$lang)from until fit former life{state why}successors{state complete why units{place{id slug name(lang:$lang)}events}}}}' as TypedDocument<
    FindPlacesData,
    FindPlacesVariables
  >;

/** Places by name: which name fits, whether it is a former one, and what followed where the place has ended. */
export const findPlaces = async (
  client: Client,
  variables: FindPlacesVariables,
  options?: RequestOptions,
): Promise<FindPlacesResult> => (await client.request(findPlacesDocument, variables, options)).findPlaces;
