// Made from operations/list-successions.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListSuccessionsVariables = {
  filter?: Types.SuccessionFilter | null | undefined;
  orderBy?: Types.SuccessionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListSuccessionsData = {
  readonly successions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly subject: Types.Subject;
      readonly kind: Types.SuccessionKind;
      readonly kindName: string;
      readonly grade: Types.Grade;
      readonly version: number;
      readonly unrecorded: ReadonlyArray<Types.SuccessionSide>;
      readonly effectiveOn: {
        readonly day: CivilDate | null;
        readonly notBefore: CivilDate | null;
        readonly notAfter: CivilDate | null;
      };
      readonly from: ReadonlyArray<{
        readonly survives: boolean;
        readonly slug: string;
        readonly name: string;
      }>;
      readonly to: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly basis: {
        readonly documentId: string;
        readonly documentSlug: string;
        readonly provision: string;
      };
    }>;
  };
};

export type ListSuccessionsResult = ListSuccessionsData['successions'];
export type ListSuccessionsNode = ListSuccessionsResult['nodes'][number];

export const listSuccessionsDocument =
  'query listSuccessions($filter:SuccessionFilter$orderBy:SuccessionOrder$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){successions(filter:$filter orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id slug subject kind kindName(lang:$lang)grade version effectiveOn{day notBefore notAfter}from{survives slug name(lang:$lang)}to{slug name(lang:$lang)}unrecorded basis{documentId documentSlug provision}}}}' as TypedDocument<
    ListSuccessionsData,
    ListSuccessionsVariables
  >;

/** What happened to places and bodies, each event with the document that decided it. */
export const listSuccessions = async (
  client: Client,
  variables: ListSuccessionsVariables = {},
  options?: RequestOptions,
): Promise<ListSuccessionsResult> =>
  (await client.request(listSuccessionsDocument, variables, options)).successions;
