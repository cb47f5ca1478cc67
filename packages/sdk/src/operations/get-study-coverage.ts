// Made from operations/get-study-coverage.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetStudyCoverageVariables = {
  document: string;
  kind?: Types.StudyKind;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  shown?: number;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetStudyCoverageData = {
  readonly studyCoverage: {
    readonly asked: number;
    readonly sessions: number;
    readonly attendances: number;
    readonly uncounted: number;
    readonly rate: number | null;
    readonly heldCount: number;
    readonly withoutCount: number;
    readonly held: ReadonlyArray<{
      readonly sessions: number;
      readonly attendances: number;
      readonly uncounted: number;
      readonly rate: number | null;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
    }>;
    readonly without: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  };
};

export type GetStudyCoverageResult = GetStudyCoverageData['studyCoverage'];

export const getStudyCoverageDocument =
  'query getStudyCoverage($document:ID!$kind:StudyKind!=STUDY$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$shown:Int!=50$lang:Language!=VI$asOf:AsOfInput){studyCoverage(document:$document kind:$kind bodies:$bodies subtree:$subtree hierarchy:$hierarchy shown:$shown asOf:$asOf){asked sessions attendances uncounted rate heldCount held{sessions attendances uncounted rate body{id slug name(lang:$lang)}}withoutCount without{id slug name(lang:$lang)}asOf{on knownOn lawVersion}}}' as TypedDocument<
    GetStudyCoverageData,
    GetStudyCoverageVariables
  >;

/** How far a document was studied or made known among bodies: who held sessions, with how many, and of whom none is recorded. */
export const getStudyCoverage = async (
  client: Client,
  variables: GetStudyCoverageVariables,
  options?: RequestOptions,
): Promise<GetStudyCoverageResult> =>
  (await client.request(getStudyCoverageDocument, variables, options)).studyCoverage;
