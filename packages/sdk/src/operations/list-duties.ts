// Made from operations/list-duties.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate, DateInput } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListDutiesVariables = {
  documents?: ReadonlyArray<string> | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  includePredecessors?: boolean | null | undefined;
  hierarchy?: Types.Hierarchy;
  from?: DateInput | null | undefined;
  to?: DateInput | null | undefined;
  filter?: Types.DutyStatusFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.DutyStatusOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListDutiesData = {
  readonly duties: {
    readonly totalCount: number;
    readonly counts: ReadonlyArray<{ readonly status: Types.DutyState; readonly count: number }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly key: string;
      readonly dutyId: string;
      readonly kind: Types.DutyKind;
      readonly modality: Types.Modality;
      readonly action: string;
      readonly note: string | null;
      readonly occurrence: string;
      readonly opensOn: CivilDate | null;
      readonly dueOn: CivilDate | null;
      readonly dueGrade: Types.Grade;
      readonly scheduleKind: Types.ScheduleKind;
      readonly status: Types.DutyState;
      readonly why: Types.DutyStateReason;
      readonly days: number | null;
      readonly explanation: ReadonlyArray<string>;
      readonly basis: {
        readonly documentId: string;
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly title: string;
        readonly provision: string;
        readonly clauseId: string | null;
      };
      readonly carriedBy: {
        readonly on: CivilDate;
        readonly basis: { readonly documentSlug: string; readonly provision: string };
      } | null;
      readonly body: {
        readonly id: string;
        readonly slug: string;
        readonly name: string;
        readonly kind: string | null;
        readonly level: Types.Level | null;
        readonly many: boolean;
        readonly sample: boolean;
      };
      readonly proof: ReadonlyArray<{
        readonly id: string;
        readonly on: CivilDate;
        readonly title: string;
        readonly documentRef: string | null;
      }>;
      readonly addressees: ReadonlyArray<{
        readonly id: string;
        readonly slug: string;
        readonly name: string;
      }>;
    }>;
  };
};

export type ListDutiesResult = ListDutiesData['duties'];
export type ListDutiesNode = ListDutiesResult['nodes'][number];

export const listDutiesDocument =
  'query listDuties($documents:[ID!]$bodies:[ID!]$subtree:ID$includePredecessors:Boolean$hierarchy:Hierarchy!=PARTY_LEADERSHIP$from:Date$to:Date$filter:DutyStatusFilter$orderBy:[DutyStatusOrder!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){duties(documents:$documents bodies:$bodies subtree:$subtree includePredecessors:$includePredecessors hierarchy:$hierarchy from:$from to:$to filter:$filter orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount counts{status count}asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{key dutyId kind modality action(lang:$lang)note(lang:$lang)basis{documentId documentSlug symbol title(lang:$lang)provision clauseId}carriedBy{on basis{documentSlug provision}}body{id slug name(lang:$lang)kind level many sample}occurrence opensOn dueOn dueGrade scheduleKind status why days proof{id on title documentRef}addressees{id slug name(lang:$lang)}explanation(lang:$lang)}}}' as TypedDocument<
    ListDutiesData,
    ListDutiesVariables
  >;

/** What documents ask of bodies from one day to another, and where each stands: with its clause, its proof and the reasons in words. */
export const listDuties = async (
  client: Client,
  variables: ListDutiesVariables = {},
  options?: RequestOptions,
): Promise<ListDutiesResult> => (await client.request(listDutiesDocument, variables, options)).duties;
