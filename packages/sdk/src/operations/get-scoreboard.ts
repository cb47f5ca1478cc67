// Made from operations/get-scoreboard.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetScoreboardVariables = {
  body: string;
  period: string;
  indicators?: ReadonlyArray<string> | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type GetScoreboardData = {
  readonly scoreboard: {
    readonly isPublicView: boolean;
    readonly body: { readonly slug: string; readonly name: string };
    readonly figures: ReadonlyArray<{
      readonly missingCount: number | null;
      readonly indicator: { readonly indicatorId: string; readonly name: string; readonly kind: string };
      readonly ownNumerator: {
        readonly low: number;
        readonly high: number | null;
        readonly estimated: boolean;
      } | null;
      readonly ownDenominator: {
        readonly low: number;
        readonly high: number | null;
        readonly estimated: boolean;
      } | null;
      readonly total: {
        readonly state: Types.FigureTotalState;
        readonly percent: number | null;
        readonly reported: number | null;
        readonly expected: number | null;
        readonly uncertain: number | null;
        readonly coverage: number | null;
        readonly estimatedShare: number | null;
        readonly numerator: {
          readonly low: number;
          readonly high: number | null;
          readonly estimated: boolean;
        } | null;
        readonly denominator: {
          readonly low: number;
          readonly high: number | null;
          readonly estimated: boolean;
        } | null;
      };
      readonly missing: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
    }>;
    readonly findings: ReadonlyArray<{
      readonly targetId: string;
      readonly indicatorId: string;
      readonly period: string;
      readonly outcome: Types.TargetOutcome;
      readonly why: Types.TargetReason;
      readonly missMeaning: Types.MissMeaning;
      readonly operator: string;
      readonly threshold: number | null;
      readonly value: number | null;
      readonly explanation: ReadonlyArray<string>;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly title: string;
        readonly provision: string;
        readonly clauseId: string | null;
      }>;
    }>;
    readonly tallies: ReadonlyArray<{
      readonly targetId: string;
      readonly satisfied: number;
      readonly violated: number;
      readonly undetermined: number;
      readonly notApplicable: number;
    }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  };
};

export type GetScoreboardResult = GetScoreboardData['scoreboard'];

export const getScoreboardDocument =
  'query getScoreboard($body:ID!$period:String!$indicators:[String!]$asOf:AsOfInput$lang:Language!=VI){scoreboard(body:$body period:$period indicators:$indicators asOf:$asOf){isPublicView body{slug name(lang:$lang)}figures{indicator{indicatorId name(lang:$lang)kind}ownNumerator{low high estimated}ownDenominator{low high estimated}total{state numerator{low high estimated}denominator{low high estimated}percent reported expected uncertain coverage estimatedShare}missingCount missing{slug name(lang:$lang)}}findings{targetId indicatorId period outcome why missMeaning operator threshold value basis{documentSlug symbol title(lang:$lang)provision clauseId}explanation(lang:$lang)}tallies{targetId satisfied violated undetermined notApplicable}asOf{on knownOn lawVersion}}}' as TypedDocument<
    GetScoreboardData,
    GetScoreboardVariables
  >;

/** All indicators of a body and what stands under it in one period: figures, totals with coverage, who is missing, and where each target stands with its clause. */
export const getScoreboard = async (
  client: Client,
  variables: GetScoreboardVariables,
  options?: RequestOptions,
): Promise<GetScoreboardResult> =>
  (await client.request(getScoreboardDocument, variables, options)).scoreboard;
