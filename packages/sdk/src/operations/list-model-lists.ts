// Made from operations/list-model-lists.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListModelListsVariables = {
  guide: string;
  body: string;
  year: number;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListModelListsData = {
  readonly modelLists: ReadonlyArray<{
    readonly code: string;
    readonly title: string;
    readonly official: boolean;
    readonly drawnUpOn: CivilDate | null;
    readonly path: string;
  }>;
};

export type ListModelListsResult = ListModelListsData['modelLists'];

export const listModelListsDocument =
  'query listModelLists($guide:String!$body:ID!$year:Int!$lang:Language!=VI$asOf:AsOfInput){modelLists(guide:$guide body:$body year:$year asOf:$asOf){code title(lang:$lang)official drawnUpOn path}}' as TypedDocument<
    ListModelListsData,
    ListModelListsVariables
  >;

/** The lists of models that a body drew up in a year, with where each is to be had as a file. */
export const listModelLists = async (
  client: Client,
  variables: ListModelListsVariables,
  options?: RequestOptions,
): Promise<ListModelListsResult> =>
  (await client.request(listModelListsDocument, variables, options)).modelLists;
