// Made from operations/confirm-models.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ConfirmModelsVariables = {
  input: Types.ConfirmModelsInput;
  lang?: Types.Language;
};

export type ConfirmModelsData = {
  readonly confirmModels: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly rows: ReadonlyArray<{
      readonly modelId: string;
      readonly replayed: boolean;
      readonly userErrors: ReadonlyArray<{
        readonly code: string;
        readonly field: ReadonlyArray<string> | null;
        readonly message: string;
      }>;
      readonly model: { readonly id: string; readonly confirmedOn: CivilDate | null } | null;
      readonly decision: {
        readonly outcome: Types.StepOutcome;
        readonly daysLate: number | null;
        readonly explanation: ReadonlyArray<string>;
      } | null;
    }>;
  };
};

export type ConfirmModelsResult = ConfirmModelsData['confirmModels'];

export const confirmModelsDocument =
  'mutation confirmModels($input:ConfirmModelsInput!$lang:Language!=VI){confirmModels(input:$input){userErrors{code field message}rows{modelId replayed userErrors{code field message}model{id confirmedOn}decision{outcome daysLate explanation(lang:$lang)}}}}' as TypedDocument<
    ConfirmModelsData,
    ConfirmModelsVariables
  >;

/** Confirms a year's list of models, each by itself: one that is refused says why in its row. */
export const confirmModels = async (
  client: Client,
  variables: Keyless<ConfirmModelsVariables>,
  options?: RequestOptions,
): Promise<ConfirmModelsResult> =>
  (
    await client.request(
      confirmModelsDocument,
      keyed<ConfirmModelsVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).confirmModels;
