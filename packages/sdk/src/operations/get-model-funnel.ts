// Made from operations/get-model-funnel.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetModelFunnelVariables = {
  guide: string;
  body: string;
  year: number;
  level?: string | null | undefined;
  field?: string | null | undefined;
  kind?: Types.ModelKind | null | undefined;
  hierarchy?: Types.Hierarchy;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetModelFunnelData = {
  readonly modelFunnel: {
    readonly year: number;
    readonly opening: number;
    readonly registered: number;
    readonly confirmed: number;
    readonly notConfirmed: number;
    readonly withdrawn: number;
    readonly undecided: number;
    readonly survival: ReadonlyArray<{
      readonly years: number;
      readonly goingOn: number;
      readonly ended: number;
      readonly notKnown: number;
      readonly notYet: number;
    }>;
    readonly survivalOfYear: ReadonlyArray<{
      readonly years: number;
      readonly goingOn: number;
      readonly ended: number;
      readonly notKnown: number;
      readonly notYet: number;
    }>;
  } | null;
};

export type GetModelFunnelResult = GetModelFunnelData['modelFunnel'];

export const getModelFunnelDocument =
  'query getModelFunnel($guide:String!$body:ID!$year:Int!$level:String$field:String$kind:ModelKind$hierarchy:Hierarchy!=PARTY_LEADERSHIP$asOf:AsOfInput){modelFunnel(guide:$guide body:$body year:$year level:$level field:$field kind:$kind hierarchy:$hierarchy asOf:$asOf){year opening registered confirmed notConfirmed withdrawn undecided survival{years goingOn ended notKnown notYet}survivalOfYear{years goingOn ended notKnown notYet}}}' as TypedDocument<
    GetModelFunnelData,
    GetModelFunnelVariables
  >;

/** What became of the models of one year below a body, and how those confirmed so far fared; null without leave. */
export const getModelFunnel = async (
  client: Client,
  variables: GetModelFunnelVariables,
  options?: RequestOptions,
): Promise<GetModelFunnelResult> =>
  (await client.request(getModelFunnelDocument, variables, options)).modelFunnel;
