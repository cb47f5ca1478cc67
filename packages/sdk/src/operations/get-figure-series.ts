// Made from operations/get-figure-series.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetFigureSeriesVariables = {
  body: string;
  measure: string;
  periods: ReadonlyArray<string>;
  mode?: Types.SeriesMode | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type GetFigureSeriesData = {
  readonly figureSeries: ReadonlyArray<{
    readonly period: string;
    readonly certainty: Types.SeriesCertainty;
    readonly why: string | null;
    readonly amount: {
      readonly low: number;
      readonly high: number | null;
      readonly estimated: boolean;
    } | null;
    readonly sources: ReadonlyArray<{ readonly slug: string }>;
  }>;
};

export type GetFigureSeriesResult = GetFigureSeriesData['figureSeries'];

export const getFigureSeriesDocument =
  'query getFigureSeries($body:ID!$measure:String!$periods:[String!]!$mode:SeriesMode$asOf:AsOfInput$lang:Language!=VI){figureSeries(body:$body measure:$measure periods:$periods mode:$mode asOf:$asOf){period certainty amount{low high estimated}why(lang:$lang)sources{slug}}}' as TypedDocument<
    GetFigureSeriesData,
    GetFigureSeriesVariables
  >;

/** A measure of one body over periods, as reported or in the boundaries of the day asked for. */
export const getFigureSeries = async (
  client: Client,
  variables: GetFigureSeriesVariables,
  options?: RequestOptions,
): Promise<GetFigureSeriesResult> =>
  (await client.request(getFigureSeriesDocument, variables, options)).figureSeries;
