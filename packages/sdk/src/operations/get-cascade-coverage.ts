// Made from operations/get-cascade-coverage.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetCascadeCoverageVariables = {
  document: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetCascadeCoverageData = {
  readonly cascadeCoverage: {
    readonly expected: number;
    readonly issued: number;
    readonly notIssued: number;
    readonly unknown: number;
    readonly atLeast: number | null;
    readonly atMost: number | null;
    readonly uncounted: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
  } | null;
};

export type GetCascadeCoverageResult = GetCascadeCoverageData['cascadeCoverage'];

export const getCascadeCoverageDocument =
  'query getCascadeCoverage($document:ID!$lang:Language!=VI$asOf:AsOfInput){cascadeCoverage(document:$document asOf:$asOf){expected issued notIssued unknown atLeast atMost uncounted{id slug name(lang:$lang)}}}' as TypedDocument<
    GetCascadeCoverageData,
    GetCascadeCoverageVariables
  >;

/** The share of all addressees that put a document into a paper of their own, between "surely" and "perhaps". */
export const getCascadeCoverage = async (
  client: Client,
  variables: GetCascadeCoverageVariables,
  options?: RequestOptions,
): Promise<GetCascadeCoverageResult> =>
  (await client.request(getCascadeCoverageDocument, variables, options)).cascadeCoverage;
