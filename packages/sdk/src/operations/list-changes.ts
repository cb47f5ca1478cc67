// Made from operations/list-changes.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';

export type ListChangesVariables = {
  after?: string | null | undefined;
  first?: number;
  kinds?: ReadonlyArray<string> | null | undefined;
};

export type ListChangesData = {
  readonly changes: {
    readonly headCursor: string;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly cursor: string;
      readonly kind: string;
      readonly id: string;
      readonly version: number;
      readonly bodyId: string | null;
      readonly recordedAt: string;
    }>;
  };
};

export type ListChangesResult = ListChangesData['changes'];
export type ListChangesNode = ListChangesResult['nodes'][number];

export const listChangesDocument =
  'query listChanges($after:String$first:Int!=100$kinds:[String!]){changes(after:$after first:$first kinds:$kinds){headCursor pageInfo{hasNextPage endCursor}nodes{cursor kind id version bodyId recordedAt}}}' as TypedDocument<
    ListChangesData,
    ListChangesVariables
  >;

/** The change feed from a cursor on, oldest first: a stretch of it, which may be short or empty and not the last. */
export const listChanges = async (
  client: Client,
  variables: ListChangesVariables = {},
  options?: RequestOptions,
): Promise<ListChangesResult> => (await client.request(listChangesDocument, variables, options)).changes;
