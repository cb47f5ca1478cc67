// Made from operations/list-webhook-deliveries.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListWebhookDeliveriesVariables = {
  webhooks?: Types.WebhookFilter | null | undefined;
  firstWebhooks?: number | null | undefined;
  filter?: Types.WebhookDeliveryFilter | null | undefined;
  first?: number | null | undefined;
};

export type ListWebhookDeliveriesData = {
  readonly webhooks: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly deliveries: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly kind: string;
          readonly state: Types.WebhookDeliveryState;
          readonly attempts: number;
          readonly lastStatus: number | null;
          readonly lastError: string | null;
          readonly createdAt: string;
          readonly lastAttemptAt: string | null;
          readonly finishedAt: string | null;
        }>;
      };
    }>;
  };
};

export type ListWebhookDeliveriesResult = ListWebhookDeliveriesData['webhooks'];

export const listWebhookDeliveriesDocument =
  'query listWebhookDeliveries($webhooks:WebhookFilter$firstWebhooks:Int=20$filter:WebhookDeliveryFilter$first:Int=20){webhooks(filter:$webhooks first:$firstWebhooks){nodes{id url deliveries(first:$first filter:$filter){totalCount nodes{id kind state attempts lastStatus lastError createdAt lastAttemptAt finishedAt}}}}}' as TypedDocument<
    ListWebhookDeliveriesData,
    ListWebhookDeliveriesVariables
  >;

/** What became of the latest deliveries to each webhook that the caller manages, the newest first. */
export const listWebhookDeliveries = async (
  client: Client,
  variables: ListWebhookDeliveriesVariables = {},
  options?: RequestOptions,
): Promise<ListWebhookDeliveriesResult> =>
  (await client.request(listWebhookDeliveriesDocument, variables, options)).webhooks;
