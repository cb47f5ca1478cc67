// Made from operations/check-leader-standards.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type CheckLeaderStandardsVariables = {
  association: string;
  post: Types.AssociationLeaderPost;
  age?: number | null | undefined;
  special?: boolean | null | undefined;
  terms?: number | null | undefined;
  healthSufficient?: boolean | null | undefined;
  consented?: boolean | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
};

export type CheckLeaderStandardsData = {
  readonly associationLeaderStandards: ReadonlyArray<{
    readonly standard: Types.AssociationLeaderStandard;
    readonly result: Types.AssociationStandardResult;
    readonly missing: ReadonlyArray<string>;
    readonly basis: {
      readonly documentSlug: string;
      readonly symbol: string | null;
      readonly provision: string;
    } | null;
  }>;
};

export type CheckLeaderStandardsResult = CheckLeaderStandardsData['associationLeaderStandards'];

export const checkLeaderStandardsDocument =
  'query checkLeaderStandards($association:ID!$post:AssociationLeaderPost!$age:Int$special:Boolean$terms:Int$healthSufficient:Boolean$consented:Boolean$asOf:AsOfInput){associationLeaderStandards(association:$association post:$post age:$age special:$special terms:$terms healthSufficient:$healthSufficient consented:$consented asOf:$asOf){standard result missing basis{documentSlug symbol provision}}}' as TypedDocument<
    CheckLeaderStandardsData,
    CheckLeaderStandardsVariables
  >;

/** The standards for a leading post on the day of a nomination, which is that of asOf. What is answered is not kept. */
export const checkLeaderStandards = async (
  client: Client,
  variables: CheckLeaderStandardsVariables,
  options?: RequestOptions,
): Promise<CheckLeaderStandardsResult> =>
  (await client.request(checkLeaderStandardsDocument, variables, options)).associationLeaderStandards;
