// Made from operations/get-body-tree.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetBodyTreeVariables = {
  root: string;
  hierarchy?: Types.Hierarchy;
  depth?: number | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetBodyTreeData = {
  readonly bodyTree: {
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

export type GetBodyTreeResult = GetBodyTreeData['bodyTree'];

export const getBodyTreeDocument =
  'query getBodyTree($root:ID!$hierarchy:Hierarchy!=PARTY_LEADERSHIP$depth:Int$lang:Language!=VI$asOf:AsOfInput){bodyTree(root:$root hierarchy:$hierarchy depth:$depth asOf:$asOf){size ids slugs levels names(lang:$lang)parents depths childCounts asOf{on knownOn lawVersion}}}' as TypedDocument<
    GetBodyTreeData,
    GetBodyTreeVariables
  >;

/** A body and all that stood below it in one tree on a day, depth first, one entry a body in every list. */
export const getBodyTree = async (
  client: Client,
  variables: GetBodyTreeVariables,
  options?: RequestOptions,
): Promise<GetBodyTreeResult> => (await client.request(getBodyTreeDocument, variables, options)).bodyTree;
