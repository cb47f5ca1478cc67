// Made from operations/register-succession.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RegisterSuccessionVariables = {
  input: Types.RegisterSuccessionInput;
  lang?: Types.Language;
};

export type RegisterSuccessionData = {
  readonly registerSuccession: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly succession: {
      readonly id: string;
      readonly slug: string;
      readonly kind: Types.SuccessionKind;
      readonly kindName: string;
      readonly version: number;
      readonly effectiveOn: { readonly day: CivilDate | null };
      readonly from: ReadonlyArray<{
        readonly survives: boolean;
        readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
      readonly to: ReadonlyArray<{
        readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      }>;
    } | null;
    readonly handover: {
      readonly listed: number;
      readonly carried: number;
      readonly ended: number;
      readonly toBeDecided: number;
    } | null;
  };
};

export type RegisterSuccessionResult = RegisterSuccessionData['registerSuccession'];

export const registerSuccessionDocument =
  'mutation registerSuccession($input:RegisterSuccessionInput!$lang:Language!=VI){registerSuccession(input:$input){replayed userErrors{code field message}succession{id slug kind kindName(lang:$lang)version effectiveOn{day}from{survives place{id slug name(lang:$lang)}body{id slug name(lang:$lang)}}to{place{id slug name(lang:$lang)}body{id slug name(lang:$lang)}}}handover{listed carried ended toBeDecided}}}' as TypedDocument<
    RegisterSuccessionData,
    RegisterSuccessionVariables
  >;

/** Registers what happened, or will, to places or bodies: units end, begin, are renamed or moved from that day on. */
export const registerSuccession = async (
  client: Client,
  variables: Keyless<RegisterSuccessionVariables>,
  options?: RequestOptions,
): Promise<RegisterSuccessionResult> =>
  (
    await client.request(
      registerSuccessionDocument,
      keyed<RegisterSuccessionVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).registerSuccession;
