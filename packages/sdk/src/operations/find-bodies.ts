// Made from operations/find-bodies.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type FindBodiesVariables = {
  name: string;
  first?: number | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type FindBodiesData = {
  readonly findBodies: ReadonlyArray<{
    readonly matchedName: string;
    readonly from: CivilDate | null;
    readonly until: CivilDate | null;
    readonly fit: Types.NameFit;
    readonly former: boolean;
    readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
    readonly successors: {
      readonly state: Types.LineageState;
      readonly complete: boolean;
      readonly why: Types.LineageDoubt | null;
      readonly units: ReadonlyArray<{
        readonly events: ReadonlyArray<string>;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    } | null;
  }>;
};

export type FindBodiesResult = FindBodiesData['findBodies'];

export const findBodiesDocument =
  'query findBodies($name:String!$first:Int$lang:Language!=VI$asOf:AsOfInput){findBodies(name:$name first:$first asOf:$asOf){body{id slug name(lang:$lang)}matchedName(lang:$lang)from until fit former life{state why}successors{state complete why units{body{id slug name(lang:$lang)}events}}}}' as TypedDocument<
    FindBodiesData,
    FindBodiesVariables
  >;

/** Bodies by name: which name fits, whether it is a former one, and what followed where the body has ended. */
export const findBodies = async (
  client: Client,
  variables: FindBodiesVariables,
  options?: RequestOptions,
): Promise<FindBodiesResult> => (await client.request(findBodiesDocument, variables, options)).findBodies;
