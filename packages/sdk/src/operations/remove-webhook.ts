// Made from operations/remove-webhook.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RemoveWebhookVariables = {
  input: Types.WebhookInput;
};

export type RemoveWebhookData = {
  readonly removeWebhook: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RemoveWebhookResult = RemoveWebhookData['removeWebhook'];

export const removeWebhookDocument =
  'mutation removeWebhook($input:WebhookInput!){removeWebhook(input:$input){replayed userErrors{code field message}}}' as TypedDocument<
    RemoveWebhookData,
    RemoveWebhookVariables
  >;

/** Removes a webhook with its log; what waits for it is not delivered any more. */
export const removeWebhook = async (
  client: Client,
  variables: Keyless<RemoveWebhookVariables>,
  options?: RequestOptions,
): Promise<RemoveWebhookResult> =>
  (
    await client.request(
      removeWebhookDocument,
      keyed<RemoveWebhookVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).removeWebhook;
