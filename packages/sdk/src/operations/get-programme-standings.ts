// Made from operations/get-programme-standings.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetProgrammeStandingsVariables = {
  document: string;
  body: string;
  period?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetProgrammeStandingsData = {
  readonly programme: {
    readonly document: {
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly title: string;
    };
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly clauses: ReadonlyArray<{
      readonly clauseId: string;
      readonly provision: string;
      readonly modality: Types.Modality;
      readonly targets: ReadonlyArray<{
        readonly targetId: string;
        readonly indicatorId: string;
        readonly name: string;
        readonly operator: string;
        readonly value: number | null;
        readonly upTo: number | null;
        readonly byYearEnd: number | null;
        readonly standing: {
          readonly period: string;
          readonly isPublicView: boolean;
          readonly finding: {
            readonly outcome: Types.TargetOutcome;
            readonly why: Types.TargetReason;
            readonly missMeaning: Types.MissMeaning;
            readonly value: number | null;
            readonly threshold: number | null;
            readonly dueOn: CivilDate;
          } | null;
          readonly total: {
            readonly state: Types.FigureTotalState;
            readonly percent: number | null;
            readonly reported: number | null;
            readonly expected: number | null;
            readonly coverage: number | null;
            readonly numerator: {
              readonly low: number;
              readonly high: number | null;
              readonly estimated: boolean;
            } | null;
          } | null;
        };
      }>;
    }>;
  } | null;
};

export type GetProgrammeStandingsResult = GetProgrammeStandingsData['programme'];

export const getProgrammeStandingsDocument =
  'query getProgrammeStandings($document:ID!$body:ID!$period:String$lang:Language!=VI$asOf:AsOfInput){programme(document:$document bodies:[$body]askingOnly:true rowsOfClause:0 asOf:$asOf){document{id slug symbol title(lang:$lang)}asOf{on knownOn lawVersion}clauses{clauseId provision modality targets{targetId indicatorId name(lang:$lang)operator value upTo byYearEnd standing(body:$body period:$period){period isPublicView finding{outcome why missMeaning value threshold dueOn}total{state percent reported expected coverage numerator{low high estimated}}}}}}}' as TypedDocument<
    GetProgrammeStandingsData,
    GetProgrammeStandingsVariables
  >;

/** The figures that a document sets, clause by clause, and what they came to for a body: reached, not reached or not to be told. */
export const getProgrammeStandings = async (
  client: Client,
  variables: GetProgrammeStandingsVariables,
  options?: RequestOptions,
): Promise<GetProgrammeStandingsResult> =>
  (await client.request(getProgrammeStandingsDocument, variables, options)).programme;
