// Made from operations/lint-document.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type LintDocumentVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type LintDocumentData = {
  readonly lintDocument: {
    readonly document: {
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly title: string;
      readonly issuedOn: CivilDate | null;
    };
    readonly findings: ReadonlyArray<{
      readonly code: Types.LintCode;
      readonly severity: Types.LintSeverity;
      readonly message: string;
      readonly provision: string | null;
      readonly grade: Types.Grade;
      readonly why: Types.ForceReason | null;
      readonly basis: { readonly documentSlug: string; readonly provision: string } | null;
      readonly with: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly about: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
        readonly title: string;
      } | null;
      readonly by: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
        readonly title: string;
      } | null;
    }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  } | null;
};

export type LintDocumentResult = LintDocumentData['lintDocument'];

export const lintDocumentDocument =
  'query lintDocument($id:ID!$lang:Language!=VI$asOf:AsOfInput){lintDocument(id:$id asOf:$asOf){document{id slug symbol title(lang:$lang)issuedOn}findings{code severity message(lang:$lang)provision grade why basis{documentSlug provision}with{id slug name(lang:$lang)}about{id slug symbol title(lang:$lang)}by{id slug symbol title(lang:$lang)}}asOf{on knownOn lawVersion}}}' as TypedDocument<
    LintDocumentData,
    LintDocumentVariables
  >;

/** What is doubtful in a document: bases that had no effect on the day of signing, and what could not be checked. */
export const lintDocument = async (
  client: Client,
  variables: LintDocumentVariables,
  options?: RequestOptions,
): Promise<LintDocumentResult> =>
  (await client.request(lintDocumentDocument, variables, options)).lintDocument;
