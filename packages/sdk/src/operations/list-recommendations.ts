// Made from operations/list-recommendations.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListRecommendationsVariables = {
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  includePredecessors?: boolean | null | undefined;
  year?: number | null | undefined;
  partOf?: string | null | undefined;
  addressee?: string | null | undefined;
  standings?: ReadonlyArray<Types.ReplyStanding> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListRecommendationsData = {
  readonly recommendations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly answered: {
      readonly sent: number;
      readonly answered: number;
      readonly accepted: number;
      readonly partlyAccepted: number;
      readonly refused: number;
      readonly waiting: number;
      readonly noDaySet: number;
      readonly noAnswer: number;
      readonly unknown: number;
      readonly withdrawn: number;
      readonly due: number;
      readonly dueAnswered: number;
      readonly share: number | null;
      readonly coverage: number | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly year: number;
      readonly sentOn: CivilDate;
      readonly standing: Types.ReplyStanding;
      readonly dueOn: CivilDate | null;
      readonly dueText: string;
      readonly daysLate: number | null;
      readonly answer: Types.RecommendationAnswer | null;
      readonly answeredOn: CivilDate | null;
      readonly reason: string | null;
      readonly done: boolean;
      readonly case: { readonly id: string; readonly title: string; readonly partOf: string | null };
      readonly addressees: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    }>;
  };
};

export type ListRecommendationsResult = ListRecommendationsData['recommendations'];
export type ListRecommendationsNode = ListRecommendationsResult['nodes'][number];

export const listRecommendationsDocument =
  'query listRecommendations($bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$includePredecessors:Boolean$year:Int$partOf:ID$addressee:ID$standings:[ReplyStanding!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){recommendations(bodies:$bodies subtree:$subtree hierarchy:$hierarchy includePredecessors:$includePredecessors year:$year partOf:$partOf addressee:$addressee standings:$standings first:$first after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor}answered{sent answered accepted partlyAccepted refused waiting noDaySet noAnswer unknown withdrawn due dueAnswered share coverage}nodes{year sentOn standing dueOn dueText(lang:$lang)daysLate answer answeredOn reason done case{id title partOf}addressees{id name(lang:$lang)}}}}' as TypedDocument<
    ListRecommendationsData,
    ListRecommendationsVariables
  >;

/** Recommendations and what came of each; `answered` is the share of the whole list, with its coverage. */
export const listRecommendations = async (
  client: Client,
  variables: ListRecommendationsVariables = {},
  options?: RequestOptions,
): Promise<ListRecommendationsResult> =>
  (await client.request(listRecommendationsDocument, variables, options)).recommendations;
