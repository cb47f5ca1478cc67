// Made from operations/get-target-findings.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetTargetFindingsVariables = {
  bodies: ReadonlyArray<string>;
  periods: ReadonlyArray<string>;
  asOf?: Types.AsOfInput | null | undefined;
  lang?: Types.Language;
};

export type GetTargetFindingsData = {
  readonly targetFindings: ReadonlyArray<{
    readonly targetId: string;
    readonly indicatorId: string;
    readonly period: string;
    readonly dueOn: CivilDate;
    readonly outcome: Types.TargetOutcome;
    readonly why: Types.TargetReason;
    readonly missMeaning: Types.MissMeaning;
    readonly operator: string;
    readonly threshold: number | null;
    readonly value: number | null;
    readonly explanation: ReadonlyArray<string>;
    readonly body: { readonly slug: string; readonly name: string };
    readonly basis: ReadonlyArray<{
      readonly documentSlug: string;
      readonly provision: string;
      readonly clauseId: string | null;
    }>;
  }>;
};

export type GetTargetFindingsResult = GetTargetFindingsData['targetFindings'];

export const getTargetFindingsDocument =
  'query getTargetFindings($bodies:[ID!]!$periods:[String!]!$asOf:AsOfInput$lang:Language!=VI){targetFindings(bodies:$bodies periods:$periods asOf:$asOf){targetId indicatorId body{slug name(lang:$lang)}period dueOn outcome why missMeaning operator threshold value basis{documentSlug provision clauseId}explanation(lang:$lang)}}' as TypedDocument<
    GetTargetFindingsData,
    GetTargetFindingsVariables
  >;

/** Where bodies stand with every target of some periods, with the clause and the reasons in words. */
export const getTargetFindings = async (
  client: Client,
  variables: GetTargetFindingsVariables,
  options?: RequestOptions,
): Promise<GetTargetFindingsResult> =>
  (await client.request(getTargetFindingsDocument, variables, options)).targetFindings;
