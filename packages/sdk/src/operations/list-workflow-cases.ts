// Made from operations/list-workflow-cases.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate, DateInput } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListWorkflowCasesVariables = {
  workflows?: ReadonlyArray<string> | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  includePredecessors?: boolean | null | undefined;
  hierarchy?: Types.Hierarchy;
  states?: ReadonlyArray<string> | null | undefined;
  final?: boolean | null | undefined;
  from?: DateInput | null | undefined;
  to?: DateInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListWorkflowCasesData = {
  readonly workflowCases: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly workflowId: string;
      readonly title: string;
      readonly openedOn: CivilDate;
      readonly sample: boolean;
      readonly version: number;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly state: {
        readonly since: CivilDate | null;
        readonly final: boolean;
        readonly state: { readonly id: string; readonly name: string };
      } | null;
    }>;
  };
};

export type ListWorkflowCasesResult = ListWorkflowCasesData['workflowCases'];
export type ListWorkflowCasesNode = ListWorkflowCasesResult['nodes'][number];

export const listWorkflowCasesDocument =
  'query listWorkflowCases($workflows:[String!]$bodies:[ID!]$subtree:ID$includePredecessors:Boolean$hierarchy:Hierarchy!=PARTY_LEADERSHIP$states:[String!]$final:Boolean$from:Date$to:Date$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){workflowCases(workflows:$workflows bodies:$bodies subtree:$subtree includePredecessors:$includePredecessors hierarchy:$hierarchy states:$states final:$final from:$from to:$to first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id workflowId title openedOn sample version body{id slug name(lang:$lang)}state{state{id name(lang:$lang)}since final}}}}' as TypedDocument<
    ListWorkflowCasesData,
    ListWorkflowCasesVariables
  >;

/** Cases of workflows and where each stands, the latest first; `getWorkflowCase` has the next steps of one. */
export const listWorkflowCases = async (
  client: Client,
  variables: ListWorkflowCasesVariables = {},
  options?: RequestOptions,
): Promise<ListWorkflowCasesResult> =>
  (await client.request(listWorkflowCasesDocument, variables, options)).workflowCases;
