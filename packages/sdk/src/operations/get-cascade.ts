// Made from operations/get-cascade.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetCascadeVariables = {
  document: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetCascadeData = {
  readonly cascade: ReadonlyArray<{
    readonly level: Types.Level;
    readonly expected: number;
    readonly issued: number;
    readonly notIssued: number;
    readonly unknown: number;
    readonly atLeast: number | null;
    readonly atMost: number | null;
    readonly uncounted: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    readonly steps: ReadonlyArray<{
      readonly state: Types.CascadeState;
      readonly days: number | null;
      readonly dueOn: CivilDate | null;
      readonly timing: Types.CascadeTiming;
      readonly daysLate: number | null;
      readonly through: ReadonlyArray<{
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
        readonly title: string;
      }>;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      readonly paper: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
        readonly title: string;
        readonly issuedOn: CivilDate | null;
      } | null;
    }>;
  }>;
};

export type GetCascadeResult = GetCascadeData['cascade'];

export const getCascadeDocument =
  'query getCascade($document:ID!$lang:Language!=VI$asOf:AsOfInput){cascade(document:$document asOf:$asOf){level expected issued notIssued unknown atLeast atMost uncounted{id slug name(lang:$lang)}steps{state days dueOn timing daysLate through{id slug symbol title(lang:$lang)}body{id slug name(lang:$lang)}paper{id slug symbol title(lang:$lang)issuedOn}}}}' as TypedDocument<
    GetCascadeData,
    GetCascadeVariables
  >;

/** Who of those that were to put a document into effect has issued a paper of its own, level by level. */
export const getCascade = async (
  client: Client,
  variables: GetCascadeVariables,
  options?: RequestOptions,
): Promise<GetCascadeResult> => (await client.request(getCascadeDocument, variables, options)).cascade;
