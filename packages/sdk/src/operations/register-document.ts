// Made from operations/register-document.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RegisterDocumentVariables = {
  input: Types.RegisterDocumentInput;
  lang?: Types.Language;
};

export type RegisterDocumentData = {
  readonly registerDocument: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly document: {
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly title: string;
      readonly issuedOn: CivilDate | null;
      readonly access: Types.Access;
      readonly version: number;
      readonly recordedAt: string;
    } | null;
  };
};

export type RegisterDocumentResult = RegisterDocumentData['registerDocument'];

export const registerDocumentDocument =
  'mutation registerDocument($input:RegisterDocumentInput!$lang:Language!=VI){registerDocument(input:$input){replayed userErrors{code field message}document{id slug symbol title(lang:$lang)issuedOn access version recordedAt}}}' as TypedDocument<
    RegisterDocumentData,
    RegisterDocumentVariables
  >;

/** Registers a document with its clauses, relations and duties, or corrects one. */
export const registerDocument = async (
  client: Client,
  variables: Keyless<RegisterDocumentVariables>,
  options?: RequestOptions,
): Promise<RegisterDocumentResult> =>
  (
    await client.request(
      registerDocumentDocument,
      keyed<RegisterDocumentVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).registerDocument;
