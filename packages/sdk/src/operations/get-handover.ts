// Made from operations/get-handover.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetHandoverVariables = {
  succession: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetHandoverData = {
  readonly handover: {
    readonly successionId: string;
    readonly listed: number;
    readonly carried: number;
    readonly ended: number;
    readonly toBeDecided: number;
    readonly issues: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly leftUnder: ReadonlyArray<{
      readonly hierarchy: Types.Hierarchy;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      readonly under: { readonly id: string; readonly slug: string; readonly name: string };
    }>;
    readonly lines: ReadonlyArray<{
      readonly kind: Types.HandoverKind;
      readonly item: string;
      readonly action: string | null;
      readonly outcome: Types.HandoverLineOutcome;
      readonly decidedOn: CivilDate | null;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      readonly to: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
      readonly basis: { readonly documentSlug: string; readonly provision: string } | null;
    }>;
  } | null;
};

export type GetHandoverResult = GetHandoverData['handover'];

export const getHandoverDocument =
  'query getHandover($succession:ID!$lang:Language!=VI$asOf:AsOfInput){handover(succession:$succession asOf:$asOf){successionId listed carried ended toBeDecided issues{code message}leftUnder{hierarchy body{id slug name(lang:$lang)}under{id slug name(lang:$lang)}}lines{kind item action(lang:$lang)outcome decidedOn body{id slug name(lang:$lang)}to{id slug name(lang:$lang)}basis{documentSlug provision}}}}' as TypedDocument<
    GetHandoverData,
    GetHandoverVariables
  >;

/** What the bodies that an event ends leave open, and what becomes of each item: nothing is passed over in silence. */
export const getHandover = async (
  client: Client,
  variables: GetHandoverVariables,
  options?: RequestOptions,
): Promise<GetHandoverResult> => (await client.request(getHandoverDocument, variables, options)).handover;
