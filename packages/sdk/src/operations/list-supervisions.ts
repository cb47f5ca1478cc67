// Made from operations/list-supervisions.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListSupervisionsVariables = {
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  includePredecessors?: boolean | null | undefined;
  year?: number | null | undefined;
  partOf?: string | null | undefined;
  states?: ReadonlyArray<string> | null | undefined;
  subjects?: ReadonlyArray<Types.SupervisionSubject> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListSupervisionsData = {
  readonly supervisions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly year: number;
      readonly state: string;
      readonly subject: Types.SupervisionSubject | null;
      readonly heldOn: CivilDate | null;
      readonly concludedOn: CivilDate | null;
      readonly case: { readonly id: string; readonly title: string; readonly partOf: string | null };
      readonly body: { readonly id: string; readonly name: string };
      readonly notice: {
        readonly standing: Types.SupervisionStepStanding;
        readonly takenOn: CivilDate | null;
        readonly dueOn: CivilDate | null;
        readonly daysLate: number | null;
      };
      readonly report: {
        readonly standing: Types.SupervisionStepStanding;
        readonly takenOn: CivilDate | null;
        readonly dueOn: CivilDate | null;
        readonly daysLate: number | null;
      };
      readonly result: {
        readonly standing: Types.SupervisionStepStanding;
        readonly takenOn: CivilDate | null;
        readonly dueOn: CivilDate | null;
        readonly daysLate: number | null;
      };
    }>;
  };
};

export type ListSupervisionsResult = ListSupervisionsData['supervisions'];
export type ListSupervisionsNode = ListSupervisionsResult['nodes'][number];

export const listSupervisionsDocument =
  'query listSupervisions($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$states:[String!]$subjects:[SupervisionSubject!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){supervisions(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf states:$states subjects:$subjects first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{year state subject heldOn concludedOn case{id title partOf}body{id name(lang:$lang)}notice{standing takenOn dueOn daysLate}report{standing takenOn dueOn daysLate}result{standing takenOn dueOn daysLate}}}}' as TypedDocument<
    ListSupervisionsData,
    ListSupervisionsVariables
  >;

/** Supervisions by the Front and the organisations, each with its days and the provisions that set them. */
export const listSupervisions = async (
  client: Client,
  variables: ListSupervisionsVariables = {},
  options?: RequestOptions,
): Promise<ListSupervisionsResult> =>
  (await client.request(listSupervisionsDocument, variables, options)).supervisions;
