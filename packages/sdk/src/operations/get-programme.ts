// Made from operations/get-programme.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate, DateInput } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetProgrammeVariables = {
  document: string;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  level?: Types.Level | null | undefined;
  from?: DateInput | null | undefined;
  to?: DateInput | null | undefined;
  filter?: Types.DutyStatusFilter | null | undefined;
  askingOnly?: boolean;
  rowsOfClause?: number;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetProgrammeData = {
  readonly programme: {
    readonly totalCount: number;
    readonly document: {
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly title: string;
      readonly issuedOn: CivilDate | null;
    };
    readonly counts: ReadonlyArray<{ readonly status: Types.DutyState; readonly count: number }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly clauses: ReadonlyArray<{
      readonly id: string;
      readonly clauseId: string;
      readonly ordinal: number;
      readonly provision: string;
      readonly kind: Types.ClauseKind;
      readonly actor: string;
      readonly modality: Types.Modality;
      readonly says: string | null;
      readonly hasDuty: boolean;
      readonly action: string | null;
      readonly scheduleText: string | null;
      readonly totalCount: number;
      readonly inPlaceOf: ReadonlyArray<string>;
      readonly replacedBy: ReadonlyArray<string>;
      readonly lead: { readonly slug: string; readonly name: string } | null;
      readonly coordinating: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly counts: ReadonlyArray<{ readonly status: Types.DutyState; readonly count: number }>;
      readonly duties: ReadonlyArray<{
        readonly key: string;
        readonly occurrence: string;
        readonly dueOn: CivilDate | null;
        readonly status: Types.DutyState;
        readonly why: Types.DutyStateReason;
        readonly days: number | null;
        readonly body: {
          readonly id: string;
          readonly slug: string;
          readonly name: string;
          readonly level: Types.Level | null;
          readonly many: boolean;
          readonly sample: boolean;
        };
      }>;
      readonly targets: ReadonlyArray<{
        readonly targetId: string;
        readonly indicatorId: string;
        readonly name: string;
        readonly operator: string;
        readonly value: number | null;
        readonly upTo: number | null;
        readonly byYearEnd: number | null;
        readonly grade: Types.Grade;
      }>;
    }>;
  } | null;
};

export type GetProgrammeResult = GetProgrammeData['programme'];

export const getProgrammeDocument =
  'query getProgramme($document:ID!$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$level:Level$from:Date$to:Date$filter:DutyStatusFilter$askingOnly:Boolean!=false$rowsOfClause:Int!=20$lang:Language!=VI$asOf:AsOfInput){programme(document:$document bodies:$bodies subtree:$subtree hierarchy:$hierarchy level:$level from:$from to:$to filter:$filter askingOnly:$askingOnly rowsOfClause:$rowsOfClause asOf:$asOf){totalCount document{id slug symbol title(lang:$lang)issuedOn}counts{status count}asOf{on knownOn lawVersion}clauses{id clauseId ordinal provision kind actor modality says(lang:$lang)hasDuty action(lang:$lang)scheduleText(lang:$lang)lead{slug name(lang:$lang)}coordinating{slug name(lang:$lang)}totalCount inPlaceOf replacedBy counts{status count}duties{key occurrence dueOn status why days body{id slug name(lang:$lang)level many sample}}targets{targetId indicatorId name(lang:$lang)operator value upTo byYearEnd grade}}}}' as TypedDocument<
    GetProgrammeData,
    GetProgrammeVariables
  >;

/** A document as a programme of work: its clauses in order, each with its duties for the bodies asked about and counts by status. */
export const getProgramme = async (
  client: Client,
  variables: GetProgrammeVariables,
  options?: RequestOptions,
): Promise<GetProgrammeResult> => (await client.request(getProgrammeDocument, variables, options)).programme;
