// Made from operations/list-workflows.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListWorkflowsVariables = {
  ids?: ReadonlyArray<string> | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListWorkflowsData = {
  readonly workflows: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly subject: string;
    readonly initial: string;
    readonly parties: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly facts: ReadonlyArray<{
      readonly id: string;
      readonly type: Types.FactType | null;
      readonly name: string;
    }>;
    readonly states: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly final: boolean;
      readonly ours: boolean;
      readonly note: string | null;
    }>;
    readonly steps: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly ours: boolean;
      readonly note: string | null;
      readonly from: ReadonlyArray<string>;
      readonly to: string | null;
      readonly guarded: boolean;
      readonly requires: ReadonlyArray<string>;
      readonly names: ReadonlyArray<string>;
      readonly grade: Types.Grade;
      readonly actors: ReadonlyArray<{
        readonly name: string;
        readonly officeId: string | null;
        readonly together: ReadonlyArray<string>;
        readonly grade: Types.Grade;
        readonly basis: ReadonlyArray<{
          readonly documentSlug: string;
          readonly symbol: string | null;
          readonly provision: string;
          readonly clauseId: string | null;
        }>;
      }>;
      readonly forms: ReadonlyArray<{ readonly form: string; readonly conditional: boolean }>;
      readonly windows: ReadonlyArray<{
        readonly name: string;
        readonly conditional: boolean;
        readonly refusesEarly: boolean;
        readonly refusesLate: boolean;
      }>;
      readonly proves: ReadonlyArray<{
        readonly dutyId: string;
        readonly kind: Types.ProofKind;
        readonly bearer: string | null;
      }>;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
        readonly clauseId: string | null;
      }>;
    }>;
  }>;
};

export type ListWorkflowsResult = ListWorkflowsData['workflows'];

export const listWorkflowsDocument =
  'query listWorkflows($ids:[String!]$lang:Language!=VI$asOf:AsOfInput){workflows(ids:$ids asOf:$asOf){id name(lang:$lang)subject(lang:$lang)initial parties{id name(lang:$lang)}facts{id type name(lang:$lang)}states{id name(lang:$lang)final ours note(lang:$lang)}steps{id name(lang:$lang)ours note(lang:$lang)from to actors{name(lang:$lang)officeId together grade basis{documentSlug symbol provision clauseId}}forms{form conditional}windows{name(lang:$lang)conditional refusesEarly refusesLate}guarded requires names proves{dutyId kind bearer}grade basis{documentSlug symbol provision clauseId}}}}' as TypedDocument<
    ListWorkflowsData,
    ListWorkflowsVariables
  >;

/** The workflows of the law of the server: states, steps, who may take them, on which forms, when, and by which clause. */
export const listWorkflows = async (
  client: Client,
  variables: ListWorkflowsVariables = {},
  options?: RequestOptions,
): Promise<ListWorkflowsResult> =>
  (await client.request(listWorkflowsDocument, variables, options)).workflows;
