// Made from operations/open-workflow-case.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type OpenWorkflowCaseVariables = {
  input: Types.OpenWorkflowCaseInput;
  lang?: Types.Language;
};

export type OpenWorkflowCaseData = {
  readonly openWorkflowCase: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly case: {
      readonly id: string;
      readonly workflowId: string;
      readonly title: string;
      readonly version: number;
      readonly state: {
        readonly since: CivilDate | null;
        readonly final: boolean;
        readonly state: { readonly id: string; readonly name: string };
      } | null;
    } | null;
  };
};

export type OpenWorkflowCaseResult = OpenWorkflowCaseData['openWorkflowCase'];

export const openWorkflowCaseDocument =
  'mutation openWorkflowCase($input:OpenWorkflowCaseInput!$lang:Language!=VI){openWorkflowCase(input:$input){replayed userErrors{code field message}case{id workflowId title version state{state{id name(lang:$lang)}since final}}}}' as TypedDocument<
    OpenWorkflowCaseData,
    OpenWorkflowCaseVariables
  >;

/** Opens a case of a workflow, which stands in its first state until a step is taken. */
export const openWorkflowCase = async (
  client: Client,
  variables: Keyless<OpenWorkflowCaseVariables>,
  options?: RequestOptions,
): Promise<OpenWorkflowCaseResult> =>
  (
    await client.request(
      openWorkflowCaseDocument,
      keyed<OpenWorkflowCaseVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).openWorkflowCase;
