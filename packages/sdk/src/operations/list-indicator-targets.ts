// Made from operations/list-indicator-targets.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListIndicatorTargetsVariables = {
  document?: string | null | undefined;
  indicator?: string | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type ListIndicatorTargetsData = {
  readonly indicatorTargets: ReadonlyArray<{
    readonly targetId: string;
    readonly indicatorId: string;
    readonly modality: Types.Modality;
    readonly operator: string;
    readonly value: number | null;
    readonly upTo: number | null;
    readonly time: string;
    readonly year: number | null;
    readonly note: string | null;
    readonly basis: {
      readonly documentSlug: string;
      readonly provision: string;
      readonly clauseId: string | null;
    };
  }>;
};

export type ListIndicatorTargetsResult = ListIndicatorTargetsData['indicatorTargets'];

export const listIndicatorTargetsDocument =
  'query listIndicatorTargets($document:ID$indicator:String$asOf:AsOfInput$lang:Language!=VI){indicatorTargets(document:$document indicator:$indicator asOf:$asOf){targetId indicatorId modality operator value upTo time year note(lang:$lang)basis{documentSlug provision clauseId}}}' as TypedDocument<
    ListIndicatorTargetsData,
    ListIndicatorTargetsVariables
  >;

/** The figures that clauses set, with the threshold of the day asked for and the clause. */
export const listIndicatorTargets = async (
  client: Client,
  variables: ListIndicatorTargetsVariables = {},
  options?: RequestOptions,
): Promise<ListIndicatorTargetsResult> =>
  (await client.request(listIndicatorTargetsDocument, variables, options)).indicatorTargets;
