// Made from operations/decide-duty.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type DecideDutyVariables = {
  input: Types.DecideDutyInput;
  lang?: Types.Language;
};

export type DecideDutyData = {
  readonly decideDuty: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly dutyDecision: {
      readonly id: string;
      readonly dutyId: string;
      readonly occurrence: string;
      readonly outcome: Types.DutyOutcome;
      readonly on: CivilDate;
      readonly documentRef: string;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly decidedBy: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type DecideDutyResult = DecideDutyData['decideDuty'];

export const decideDutyDocument =
  'mutation decideDuty($input:DecideDutyInput!$lang:Language!=VI){decideDuty(input:$input){replayed userErrors{code field message}dutyDecision{id dutyId occurrence outcome on documentRef version recordedAt body{id slug name(lang:$lang)}decidedBy{id slug name(lang:$lang)}}}}' as TypedDocument<
    DecideDutyData,
    DecideDutyVariables
  >;

/** Records a decision on one occurrence of a duty: the body is let off, or something took its place. */
export const decideDuty = async (
  client: Client,
  variables: Keyless<DecideDutyVariables>,
  options?: RequestOptions,
): Promise<DecideDutyResult> =>
  (
    await client.request(
      decideDutyDocument,
      keyed<DecideDutyVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).decideDuty;
