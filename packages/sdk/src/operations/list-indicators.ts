// Made from operations/list-indicators.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListIndicatorsVariables = {
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type ListIndicatorsData = {
  readonly indicators: ReadonlyArray<{
    readonly indicatorId: string;
    readonly name: string;
    readonly kind: string;
    readonly decimals: number;
    readonly moreIsBetter: boolean | null;
  }>;
};

export type ListIndicatorsResult = ListIndicatorsData['indicators'];

export const listIndicatorsDocument =
  'query listIndicators($asOf:AsOfInput$lang:Language!=VI){indicators(asOf:$asOf){indicatorId name(lang:$lang)kind decimals moreIsBetter}}' as TypedDocument<
    ListIndicatorsData,
    ListIndicatorsVariables
  >;

/** The figures that the law compares. */
export const listIndicators = async (
  client: Client,
  variables: ListIndicatorsVariables = {},
  options?: RequestOptions,
): Promise<ListIndicatorsResult> =>
  (await client.request(listIndicatorsDocument, variables, options)).indicators;
