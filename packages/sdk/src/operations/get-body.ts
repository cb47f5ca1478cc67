// Made from operations/get-body.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetBodyVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetBodyData = {
  readonly body: {
    readonly id: string;
    readonly slug: string;
    readonly kind: string;
    readonly kindName: string;
    readonly level: Types.Level | null;
    readonly placeId: string | null;
    readonly name: string;
    readonly many: boolean;
    readonly sample: boolean;
    readonly recordsPublic: boolean;
    readonly existsFrom: CivilDate | null;
    readonly existsFromKnown: boolean;
    readonly existsUntil: CivilDate | null;
    readonly existsUntilKnown: boolean;
    readonly version: number;
    readonly life: { readonly state: Types.LifeState; readonly why: Types.LifeReason | null };
    readonly leadBody: {
      readonly by: Types.RoleGround | null;
      readonly grade: Types.Grade | null;
      readonly why: Types.RoleDoubt | null;
      readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly basis: ReadonlyArray<{ readonly documentSlug: string; readonly provision: string }>;
    };
    readonly managingBody: {
      readonly by: Types.RoleGround | null;
      readonly grade: Types.Grade | null;
      readonly why: Types.RoleDoubt | null;
      readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly basis: ReadonlyArray<{ readonly documentSlug: string; readonly provision: string }>;
    };
    readonly monitoringBody: {
      readonly by: Types.RoleGround | null;
      readonly grade: Types.Grade | null;
      readonly why: Types.RoleDoubt | null;
      readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly basis: ReadonlyArray<{ readonly documentSlug: string; readonly provision: string }>;
    };
    readonly parents: {
      readonly nodes: ReadonlyArray<{
        readonly hierarchy: Types.Hierarchy;
        readonly parent: {
          readonly id: string;
          readonly slug: string;
          readonly name: string;
          readonly kind: string;
          readonly level: Types.Level | null;
        } | null;
      }>;
    };
  } | null;
};

export type GetBodyResult = GetBodyData['body'];

export const getBodyDocument =
  'query getBody($id:ID!$lang:Language!=VI$asOf:AsOfInput){body(id:$id asOf:$asOf){id slug kind kindName(lang:$lang)level placeId name(lang:$lang)many sample recordsPublic existsFrom existsFromKnown existsUntil existsUntilKnown version life{state why}leadBody{bodies{slug name(lang:$lang)}by grade why basis{documentSlug provision}}managingBody{bodies{slug name(lang:$lang)}by grade why basis{documentSlug provision}}monitoringBody{bodies{slug name(lang:$lang)}by grade why basis{documentSlug provision}}parents(first:10){nodes{hierarchy parent{id slug name(lang:$lang)kind level}}}}}' as TypedDocument<
    GetBodyData,
    GetBodyVariables
  >;

/** One body as it was on a day, with the bodies above it; null where there is none to see. */
export const getBody = async (
  client: Client,
  variables: GetBodyVariables,
  options?: RequestOptions,
): Promise<GetBodyResult> => (await client.request(getBodyDocument, variables, options)).body;
