// Made from operations/list-measures.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListMeasuresVariables = {
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type ListMeasuresData = {
  readonly measures: ReadonlyArray<{
    readonly measureId: string;
    readonly name: string;
    readonly unit: Types.MeasureUnit;
    readonly decimals: number;
    readonly aboutPeople: boolean;
  }>;
};

export type ListMeasuresResult = ListMeasuresData['measures'];

export const listMeasuresDocument =
  'query listMeasures($asOf:AsOfInput$lang:Language!=VI){measures(asOf:$asOf){measureId name(lang:$lang)unit decimals aboutPeople}}' as TypedDocument<
    ListMeasuresData,
    ListMeasuresVariables
  >;

/** What bodies count and report. */
export const listMeasures = async (
  client: Client,
  variables: ListMeasuresVariables = {},
  options?: RequestOptions,
): Promise<ListMeasuresResult> => (await client.request(listMeasuresDocument, variables, options)).measures;
