// Made from operations/list-reminders.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate, DateInput } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListRemindersVariables = {
  documents?: ReadonlyArray<string> | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  reasons?: ReadonlyArray<Types.ReminderReason> | null | undefined;
  from?: DateInput | null | undefined;
  to?: DateInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListRemindersData = {
  readonly reminders: {
    readonly totalCount: number;
    readonly counts: ReadonlyArray<{ readonly why: Types.ReminderReason; readonly count: number }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly key: string;
      readonly why: Types.ReminderReason;
      readonly dueOn: CivilDate | null;
      readonly days: number | null;
      readonly text: string;
      readonly body: {
        readonly id: string;
        readonly slug: string;
        readonly name: string;
        readonly level: Types.Level | null;
        readonly many: boolean;
        readonly sample: boolean;
      } | null;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
        readonly clauseId: string | null;
      }>;
      readonly duty: {
        readonly dutyId: string;
        readonly kind: Types.DutyKind;
        readonly occurrence: string;
        readonly status: Types.DutyState;
      } | null;
      readonly workflowCase: {
        readonly id: string | null;
        readonly workflowId: string;
        readonly title: string | null;
        readonly step: { readonly id: string; readonly name: string };
      } | null;
    }>;
  };
};

export type ListRemindersResult = ListRemindersData['reminders'];
export type ListRemindersNode = ListRemindersResult['nodes'][number];

export const listRemindersDocument =
  'query listReminders($documents:[ID!]$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$reasons:[ReminderReason!]$from:Date$to:Date$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){reminders(documents:$documents bodies:$bodies subtree:$subtree hierarchy:$hierarchy reasons:$reasons from:$from to:$to first:$first after:$after asOf:$asOf){totalCount counts{why count}asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{key why dueOn days text(lang:$lang)body{id slug name(lang:$lang)level many sample}basis{documentSlug symbol provision clauseId}duty{dutyId kind occurrence status}workflowCase{id workflowId title step{id name(lang:$lang)}}}}}' as TypedDocument<
    ListRemindersData,
    ListRemindersVariables
  >;

/** The reminder list (đôn đốc): who must be reminded of what and why, the most pressing first; duties, reports and steps that cases wait for. */
export const listReminders = async (
  client: Client,
  variables: ListRemindersVariables = {},
  options?: RequestOptions,
): Promise<ListRemindersResult> =>
  (await client.request(listRemindersDocument, variables, options)).reminders;
