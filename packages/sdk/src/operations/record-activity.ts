// Made from operations/record-activity.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordActivityVariables = {
  input: Types.RecordActivityInput;
  lang?: Types.Language;
};

export type RecordActivityData = {
  readonly recordActivity: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly activity: {
      readonly id: string;
      readonly on: CivilDate;
      readonly kind: Types.ProofKind;
      readonly title: string;
      readonly documentRef: string | null;
      readonly externalId: string | null;
      readonly dutyId: string | null;
      readonly occurrence: string | null;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type RecordActivityResult = RecordActivityData['recordActivity'];

export const recordActivityDocument =
  'mutation recordActivity($input:RecordActivityInput!$lang:Language!=VI){recordActivity(input:$input){replayed userErrors{code field message}activity{id on kind title documentRef externalId dutyId occurrence version recordedAt body{id slug name(lang:$lang)}}}}' as TypedDocument<
    RecordActivityData,
    RecordActivityVariables
  >;

/** Records what a body did on a day, as proof of a duty, or corrects such a record. */
export const recordActivity = async (
  client: Client,
  variables: Keyless<RecordActivityVariables>,
  options?: RequestOptions,
): Promise<RecordActivityResult> =>
  (
    await client.request(
      recordActivityDocument,
      keyed<RecordActivityVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordActivity;
