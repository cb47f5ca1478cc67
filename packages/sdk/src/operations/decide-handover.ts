// Made from operations/decide-handover.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type DecideHandoverVariables = {
  input: Types.DecideHandoverInput;
};

export type DecideHandoverData = {
  readonly decideHandover: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly handoverDecision: {
      readonly id: string;
      readonly kind: Types.HandoverKind;
      readonly item: string;
      readonly outcome: Types.HandoverOutcome;
      readonly on: CivilDate;
      readonly version: number;
    } | null;
  };
};

export type DecideHandoverResult = DecideHandoverData['decideHandover'];

export const decideHandoverDocument =
  'mutation decideHandover($input:DecideHandoverInput!){decideHandover(input:$input){replayed userErrors{code field message}handoverDecision{id kind item outcome on version}}}' as TypedDocument<
    DecideHandoverData,
    DecideHandoverVariables
  >;

/** Records what becomes of an open item of a body that ends: others carry it on, or it ends. */
export const decideHandover = async (
  client: Client,
  variables: Keyless<DecideHandoverVariables>,
  options?: RequestOptions,
): Promise<DecideHandoverResult> =>
  (
    await client.request(
      decideHandoverDocument,
      keyed<DecideHandoverVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).decideHandover;
