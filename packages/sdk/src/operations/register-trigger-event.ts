// Made from operations/register-trigger-event.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RegisterTriggerEventVariables = {
  input: Types.RegisterTriggerEventInput;
  lang?: Types.Language;
};

export type RegisterTriggerEventData = {
  readonly registerTriggerEvent: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly triggerEvent: {
      readonly id: string;
      readonly trigger: string;
      readonly on: CivilDate;
      readonly documentRef: string | null;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly registeredFor: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type RegisterTriggerEventResult = RegisterTriggerEventData['registerTriggerEvent'];

export const registerTriggerEventDocument =
  'mutation registerTriggerEvent($input:RegisterTriggerEventInput!$lang:Language!=VI){registerTriggerEvent(input:$input){replayed userErrors{code field message}triggerEvent{id trigger on documentRef version recordedAt body{id slug name(lang:$lang)}registeredFor{id slug name(lang:$lang)}}}}' as TypedDocument<
    RegisterTriggerEventData,
    RegisterTriggerEventVariables
  >;

/** Registers an event that duties wait for, such as a central document that has come, or corrects one. */
export const registerTriggerEvent = async (
  client: Client,
  variables: Keyless<RegisterTriggerEventVariables>,
  options?: RequestOptions,
): Promise<RegisterTriggerEventResult> =>
  (
    await client.request(
      registerTriggerEventDocument,
      keyed<RegisterTriggerEventVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).registerTriggerEvent;
