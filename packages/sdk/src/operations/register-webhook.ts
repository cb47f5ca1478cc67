// Made from operations/register-webhook.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RegisterWebhookVariables = {
  input: Types.RegisterWebhookInput;
};

export type RegisterWebhookData = {
  readonly registerWebhook: {
    readonly replayed: boolean;
    readonly secret: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly webhook: {
      readonly id: string;
      readonly url: string;
      readonly kinds: ReadonlyArray<string> | null;
      readonly registeredAt: string;
      readonly previousSecretUntil: string | null;
      readonly version: number;
    } | null;
  };
};

export type RegisterWebhookResult = RegisterWebhookData['registerWebhook'];

export const registerWebhookDocument =
  'mutation registerWebhook($input:RegisterWebhookInput!){registerWebhook(input:$input){replayed userErrors{code field message}secret webhook{id url kinds registeredAt previousSecretUntil version}}}' as TypedDocument<
    RegisterWebhookData,
    RegisterWebhookVariables
  >;

/** Registers an address that is told of changes; the secret that signs is shown this once. */
export const registerWebhook = async (
  client: Client,
  variables: Keyless<RegisterWebhookVariables>,
  options?: RequestOptions,
): Promise<RegisterWebhookResult> =>
  (
    await client.request(
      registerWebhookDocument,
      keyed<RegisterWebhookVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).registerWebhook;
