// Made from operations/api-info.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ApiInfoVariables = { [key: string]: never };

export type ApiInfoData = {
  readonly apiInfo: {
    readonly version: string;
    readonly lawVersion: string;
    readonly today: CivilDate;
    readonly engine: Types.Engine;
  };
};

export type ApiInfoResult = ApiInfoData['apiInfo'];

export const apiInfoDocument = 'query apiInfo{apiInfo{version lawVersion today engine}}' as TypedDocument<
  ApiInfoData,
  ApiInfoVariables
>;

/** The server: its version, the law it applies, today's day there and its database. */
export const apiInfo = async (
  client: Client,
  variables: ApiInfoVariables = {},
  options?: RequestOptions,
): Promise<ApiInfoResult> => (await client.request(apiInfoDocument, variables, options)).apiInfo;
