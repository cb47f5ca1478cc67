// Made from operations/get-public-model-funnel.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetPublicModelFunnelVariables = {
  guide: string;
};

export type GetPublicModelFunnelData = {
  readonly publicModelFunnel: ReadonlyArray<{
    readonly year: number;
    readonly kind: Types.ModelKind;
    readonly opening: number | null;
    readonly registered: number | null;
    readonly confirmed: number | null;
    readonly notConfirmed: number | null;
    readonly withdrawn: number | null;
    readonly undecided: number | null;
  }>;
};

export type GetPublicModelFunnelResult = GetPublicModelFunnelData['publicModelFunnel'];

export const getPublicModelFunnelDocument =
  'query getPublicModelFunnel($guide:String!){publicModelFunnel(guide:$guide){year kind opening registered confirmed notConfirmed withdrawn undecided}}' as TypedDocument<
    GetPublicModelFunnelData,
    GetPublicModelFunnelVariables
  >;

/** What became of all models of a guide year by year, as anybody may see it: small counts are held back. */
export const getPublicModelFunnel = async (
  client: Client,
  variables: GetPublicModelFunnelVariables,
  options?: RequestOptions,
): Promise<GetPublicModelFunnelResult> =>
  (await client.request(getPublicModelFunnelDocument, variables, options)).publicModelFunnel;
