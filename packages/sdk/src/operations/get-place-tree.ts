// Made from operations/get-place-tree.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetPlaceTreeVariables = {
  root: string;
  depth?: number | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetPlaceTreeData = {
  readonly placeTree: {
    readonly size: number;
    readonly ids: ReadonlyArray<string>;
    readonly slugs: ReadonlyArray<string>;
    readonly levels: ReadonlyArray<Types.Level>;
    readonly names: ReadonlyArray<string>;
    readonly parents: ReadonlyArray<number>;
    readonly depths: ReadonlyArray<number>;
    readonly childCounts: ReadonlyArray<number>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  } | null;
};

export type GetPlaceTreeResult = GetPlaceTreeData['placeTree'];

export const getPlaceTreeDocument =
  'query getPlaceTree($root:ID!$depth:Int$lang:Language!=VI$asOf:AsOfInput){placeTree(root:$root depth:$depth asOf:$asOf){size ids slugs levels names(lang:$lang)parents depths childCounts asOf{on knownOn lawVersion}}}' as TypedDocument<
    GetPlaceTreeData,
    GetPlaceTreeVariables
  >;

/** A place and all that was part of it on a day, depth first, one entry a place in every list. */
export const getPlaceTree = async (
  client: Client,
  variables: GetPlaceTreeVariables,
  options?: RequestOptions,
): Promise<GetPlaceTreeResult> => (await client.request(getPlaceTreeDocument, variables, options)).placeTree;
