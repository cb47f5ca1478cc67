// Made from operations/register-association-event.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RegisterAssociationEventVariables = {
  input: Types.RegisterAssociationEventInput;
  lang?: Types.Language;
};

export type RegisterAssociationEventData = {
  readonly registerAssociationEvent: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly decisions: ReadonlyArray<{
      readonly outcome: Types.StepOutcome;
      readonly from: string;
      readonly to: string | null;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly ground: Types.StepGround;
        readonly text: string;
        readonly basis: ReadonlyArray<{
          readonly documentSlug: string;
          readonly symbol: string | null;
          readonly provision: string;
        }>;
      }>;
      readonly doubts: ReadonlyArray<{
        readonly code: string;
        readonly text: string;
        readonly missing: ReadonlyArray<{ readonly id: string }>;
      }>;
    }>;
    readonly event: {
      readonly id: string;
      readonly step: Types.AssociationStep;
      readonly on: CivilDate;
      readonly version: number;
    } | null;
    readonly association: {
      readonly state: Types.AssociationState | null;
      readonly stateSince: CivilDate | null;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
    } | null;
  };
};

export type RegisterAssociationEventResult = RegisterAssociationEventData['registerAssociationEvent'];

export const registerAssociationEventDocument =
  'mutation registerAssociationEvent($input:RegisterAssociationEventInput!$lang:Language!=VI){registerAssociationEvent(input:$input){replayed userErrors{code field message}decisions{outcome from to reasons{code ground text(lang:$lang)basis{documentSlug symbol provision}}doubts{code text(lang:$lang)missing{id}}}event{id step on version}association{body{id slug name(lang:$lang)}state stateSince}}}' as TypedDocument<
    RegisterAssociationEventData,
    RegisterAssociationEventVariables
  >;

/** Registers what happened in the life of associations; a refusal names every ground with its clause. */
export const registerAssociationEvent = async (
  client: Client,
  variables: Keyless<RegisterAssociationEventVariables>,
  options?: RequestOptions,
): Promise<RegisterAssociationEventResult> =>
  (
    await client.request(
      registerAssociationEventDocument,
      keyed<RegisterAssociationEventVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).registerAssociationEvent;
