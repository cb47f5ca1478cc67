// Made from operations/open-front-case.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type OpenFrontCaseVariables = {
  input: Types.OpenFrontCaseInput;
};

export type OpenFrontCaseData = {
  readonly openFrontCase: {
    readonly replayed: boolean;
    readonly case: {
      readonly id: string;
      readonly workflowId: string;
      readonly title: string;
      readonly openedOn: CivilDate;
      readonly year: number | null;
      readonly partOf: string | null;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type OpenFrontCaseResult = OpenFrontCaseData['openFrontCase'];

export const openFrontCaseDocument =
  'mutation openFrontCase($input:OpenFrontCaseInput!){openFrontCase(input:$input){case{id workflowId title openedOn year partOf version}userErrors{code field message}replayed}}' as TypedDocument<
    OpenFrontCaseData,
    OpenFrontCaseVariables
  >;

/** Opens a case of the work of the Front and the organisations; `takeWorkflowStep` leads it. */
export const openFrontCase = async (
  client: Client,
  variables: Keyless<OpenFrontCaseVariables>,
  options?: RequestOptions,
): Promise<OpenFrontCaseResult> =>
  (
    await client.request(
      openFrontCaseDocument,
      keyed<OpenFrontCaseVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).openFrontCase;
