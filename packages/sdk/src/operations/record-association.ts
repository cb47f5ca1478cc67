// Made from operations/record-association.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordAssociationVariables = {
  input: Types.RecordAssociationInput;
  lang?: Types.Language;
};

export type RecordAssociationData = {
  readonly recordAssociation: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly entry: {
      readonly id: string;
      readonly kind: Types.AssociationEntryKind;
      readonly version: number;
    } | null;
    readonly association: {
      readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      readonly findings: ReadonlyArray<{
        readonly code: Types.AssociationFindingCode;
        readonly text: string;
      }>;
    } | null;
  };
};

export type RecordAssociationResult = RecordAssociationData['recordAssociation'];

export const recordAssociationDocument =
  'mutation recordAssociation($input:RecordAssociationInput!$lang:Language!=VI){recordAssociation(input:$input){replayed userErrors{code field message}entry{id kind version}association{body{id slug name(lang:$lang)}findings{code text(lang:$lang)}}}}' as TypedDocument<
    RecordAssociationData,
    RecordAssociationVariables
  >;

/** Records one thing of an association beside its events: its charter, a report, a standing, a count of members. */
export const recordAssociation = async (
  client: Client,
  variables: Keyless<RecordAssociationVariables>,
  options?: RequestOptions,
): Promise<RecordAssociationResult> =>
  (
    await client.request(
      recordAssociationDocument,
      keyed<RecordAssociationVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordAssociation;
