// Made from operations/list-study-sessions.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListStudySessionsVariables = {
  filter?: Types.StudySessionFilter | null | undefined;
  orderBy?: Types.RecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListStudySessionsData = {
  readonly studySessions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly sample: boolean;
      readonly kind: Types.StudyKind;
      readonly on: CivilDate;
      readonly invited: number | null;
      readonly attended: number | null;
      readonly dutyId: string | null;
      readonly documentRef: string | null;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly document: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
      } | null;
    }>;
  };
};

export type ListStudySessionsResult = ListStudySessionsData['studySessions'];
export type ListStudySessionsNode = ListStudySessionsResult['nodes'][number];

export const listStudySessionsDocument =
  'query listStudySessions($filter:StudySessionFilter$orderBy:RecordOrder$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){studySessions(filter:$filter orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}nodes{id version sample kind on invited attended dutyId documentRef body{id slug name(lang:$lang)}document{id slug symbol}}}}' as TypedDocument<
    ListStudySessionsData,
    ListStudySessionsVariables
  >;

/** Sessions of study and dissemination that the caller may see, with how many came: numbers alone. */
export const listStudySessions = async (
  client: Client,
  variables: ListStudySessionsVariables = {},
  options?: RequestOptions,
): Promise<ListStudySessionsResult> =>
  (await client.request(listStudySessionsDocument, variables, options)).studySessions;
