// Made from operations/declare-keeping-period.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type DeclareKeepingPeriodVariables = {
  input: Types.DeclareKeepingPeriodInput;
  lang?: Types.Language;
};

export type DeclareKeepingPeriodData = {
  readonly declareKeepingPeriod: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly keepingPeriod: {
      readonly id: string;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
      readonly documentRef: string | null;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly document: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
      } | null;
      readonly declaredBy: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type DeclareKeepingPeriodResult = DeclareKeepingPeriodData['declareKeepingPeriod'];

export const declareKeepingPeriodDocument =
  'mutation declareKeepingPeriod($input:DeclareKeepingPeriodInput!$lang:Language!=VI){declareKeepingPeriod(input:$input){replayed userErrors{code field message}keepingPeriod{id from until documentRef version recordedAt body{id slug name(lang:$lang)}document{id slug symbol}declaredBy{id slug name(lang:$lang)}}}}' as TypedDocument<
    DeclareKeepingPeriodData,
    DeclareKeepingPeriodVariables
  >;

/** Declares the register of a body for a document complete from one day on, or corrects such a statement. */
export const declareKeepingPeriod = async (
  client: Client,
  variables: Keyless<DeclareKeepingPeriodVariables>,
  options?: RequestOptions,
): Promise<DeclareKeepingPeriodResult> =>
  (
    await client.request(
      declareKeepingPeriodDocument,
      keyed<DeclareKeepingPeriodVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).declareKeepingPeriod;
