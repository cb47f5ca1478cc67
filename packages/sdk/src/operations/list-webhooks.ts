// Made from operations/list-webhooks.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListWebhooksVariables = {
  filter?: Types.WebhookFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
};

export type ListWebhooksData = {
  readonly webhooks: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly kinds: ReadonlyArray<string> | null;
      readonly registeredAt: string;
      readonly failures: number;
      readonly pausedUntil: string | null;
      readonly disabledAt: string | null;
      readonly previousSecretUntil: string | null;
      readonly version: number;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    }>;
  };
};

export type ListWebhooksResult = ListWebhooksData['webhooks'];
export type ListWebhooksNode = ListWebhooksResult['nodes'][number];

export const listWebhooksDocument =
  'query listWebhooks($filter:WebhookFilter$first:Int$after:String$lang:Language!=VI){webhooks(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id url kinds registeredAt failures pausedUntil disabledAt previousSecretUntil version body{id slug name(lang:$lang)}}}}' as TypedDocument<
    ListWebhooksData,
    ListWebhooksVariables
  >;

/** The webhooks that the caller manages, the newest first. */
export const listWebhooks = async (
  client: Client,
  variables: ListWebhooksVariables = {},
  options?: RequestOptions,
): Promise<ListWebhooksResult> => (await client.request(listWebhooksDocument, variables, options)).webhooks;
