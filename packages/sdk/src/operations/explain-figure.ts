// Made from operations/explain-figure.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ExplainFigureVariables = {
  body: string;
  indicator: string;
  period: string;
  first?: number | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type ExplainFigureData = {
  readonly explainFigure: {
    readonly reportCount: number;
    readonly missingCount: number;
    readonly total: {
      readonly state: Types.FigureTotalState;
      readonly percent: number | null;
      readonly reported: number | null;
      readonly expected: number | null;
      readonly coverage: number | null;
    };
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly measureId: string;
      readonly period: string;
      readonly source: string | null;
      readonly body: { readonly slug: string; readonly name: string };
      readonly amount: { readonly low: number; readonly high: number | null; readonly estimated: boolean };
    }>;
    readonly missing: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  };
};

export type ExplainFigureResult = ExplainFigureData['explainFigure'];

export const explainFigureDocument =
  'query explainFigure($body:ID!$indicator:String!$period:String!$first:Int$asOf:AsOfInput$lang:Language!=VI){explainFigure(body:$body indicator:$indicator period:$period first:$first asOf:$asOf){total{state percent reported expected coverage}reports{id body{slug name(lang:$lang)}measureId period amount{low high estimated}source}reportCount missingCount missing{slug name(lang:$lang)}asOf{on knownOn lawVersion}}}' as TypedDocument<
    ExplainFigureData,
    ExplainFigureVariables
  >;

/** The reports behind one total of a scoreboard, and who is missing in it. */
export const explainFigure = async (
  client: Client,
  variables: ExplainFigureVariables,
  options?: RequestOptions,
): Promise<ExplainFigureResult> =>
  (await client.request(explainFigureDocument, variables, options)).explainFigure;
