// Made from operations/get-front-year.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetFrontYearVariables = {
  year?: number | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetFrontYearData = {
  readonly frontYear: {
    readonly year: number;
    readonly programmes: { readonly all: number; readonly adopted: number; readonly funded: number };
    readonly supervisions: ReadonlyArray<{ readonly state: string; readonly count: number }>;
    readonly recommendations: {
      readonly sent: number;
      readonly answered: number;
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
    readonly criticism: {
      readonly offered: number;
      readonly chosen: number;
      readonly notChosen: number;
      readonly undecided: number;
      readonly criticised: number;
      readonly dropped: number;
      readonly underWay: number;
      readonly answered: number;
    };
    readonly reviews: ReadonlyArray<{ readonly standing: Types.ReviewStanding; readonly count: number }>;
    readonly movements: {
      readonly all: number;
      readonly launched: number;
      readonly reviewedMidway: number;
      readonly reviewed: number;
      readonly rewarded: number;
    };
    readonly petitions: ReadonlyArray<{ readonly standing: Types.ReplyStanding; readonly count: number }>;
    readonly quarters: ReadonlyArray<{ readonly standing: Types.QuarterStanding; readonly count: number }>;
    readonly newWorks: {
      readonly reported: number;
      readonly expected: number;
      readonly missingCount: number;
      readonly amount: { readonly low: number; readonly high: number | null } | null;
    } | null;
    readonly membersIntroduced: {
      readonly reported: number;
      readonly expected: number;
      readonly missingCount: number;
      readonly amount: { readonly low: number; readonly high: number | null } | null;
    } | null;
    readonly complaints: {
      readonly reported: number;
      readonly expected: number;
      readonly missingCount: number;
      readonly amount: { readonly low: number; readonly high: number | null } | null;
    } | null;
    readonly denunciations: {
      readonly reported: number;
      readonly expected: number;
      readonly missingCount: number;
      readonly amount: { readonly low: number; readonly high: number | null } | null;
    } | null;
  } | null;
};

export type GetFrontYearResult = GetFrontYearData['frontYear'];

export const getFrontYearDocument =
  'query getFrontYear($year:Int$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$asOf:AsOfInput){frontYear(year:$year bodies:$bodies subtree:$subtree hierarchy:$hierarchy asOf:$asOf){year programmes{all adopted funded}supervisions{state count}recommendations{sent answered refused waiting noDaySet noAnswer unknown withdrawn due dueAnswered share coverage}criticism{offered chosen notChosen undecided criticised dropped underWay answered}reviews{standing count}movements{all launched reviewedMidway reviewed rewarded}petitions{standing count}quarters{standing count}newWorks{amount{low high}reported expected missingCount}membersIntroduced{amount{low high}reported expected missingCount}complaints{amount{low high}reported expected missingCount}denunciations{amount{low high}reported expected missingCount}}}' as TypedDocument<
    GetFrontYearData,
    GetFrontYearVariables
  >;

/** What the Front and the organisations did in a year; null without leave for every body there. */
export const getFrontYear = async (
  client: Client,
  variables: GetFrontYearVariables = {},
  options?: RequestOptions,
): Promise<GetFrontYearResult> => (await client.request(getFrontYearDocument, variables, options)).frontYear;
