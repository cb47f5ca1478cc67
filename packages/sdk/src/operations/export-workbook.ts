// Made from operations/export-workbook.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ExportWorkbookVariables = {
  regime: string;
  body: string;
  period: string;
  hierarchy?: Types.Hierarchy;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ExportWorkbookData = {
  readonly exportWorkbook: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly rowCount: number;
    readonly content: string;
  };
};

export type ExportWorkbookResult = ExportWorkbookData['exportWorkbook'];

export const exportWorkbookDocument =
  'query exportWorkbook($regime:String!$body:ID!$period:String!$hierarchy:Hierarchy!=PARTY_LEADERSHIP$asOf:AsOfInput){exportWorkbook(regime:$regime body:$body period:$period hierarchy:$hierarchy asOf:$asOf){fileName mediaType rowCount content}}' as TypedDocument<
    ExportWorkbookData,
    ExportWorkbookVariables
  >;

/** The form of a report regime for a body and a period as an XLSX workbook in base64, that `importWorkbook` takes. */
export const exportWorkbook = async (
  client: Client,
  variables: ExportWorkbookVariables,
  options?: RequestOptions,
): Promise<ExportWorkbookResult> =>
  (await client.request(exportWorkbookDocument, variables, options)).exportWorkbook;
