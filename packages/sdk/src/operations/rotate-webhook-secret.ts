// Made from operations/rotate-webhook-secret.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RotateWebhookSecretVariables = {
  input: Types.WebhookInput;
};

export type RotateWebhookSecretData = {
  readonly rotateWebhookSecret: {
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

export type RotateWebhookSecretResult = RotateWebhookSecretData['rotateWebhookSecret'];

export const rotateWebhookSecretDocument =
  'mutation rotateWebhookSecret($input:WebhookInput!){rotateWebhookSecret(input:$input){replayed userErrors{code field message}secret webhook{id url kinds registeredAt previousSecretUntil version}}}' as TypedDocument<
    RotateWebhookSecretData,
    RotateWebhookSecretVariables
  >;

/** Makes a new secret for a webhook; for 24 hours deliveries are signed with both. */
export const rotateWebhookSecret = async (
  client: Client,
  variables: Keyless<RotateWebhookSecretVariables>,
  options?: RequestOptions,
): Promise<RotateWebhookSecretResult> =>
  (
    await client.request(
      rotateWebhookSecretDocument,
      keyed<RotateWebhookSecretVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).rotateWebhookSecret;
