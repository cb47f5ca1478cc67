// Made from operations/export-reports.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ExportReportsVariables = {
  format: Types.SheetFormat;
  body?: string | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  document?: string | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ExportReportsData = {
  readonly exportReports: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly rowCount: number;
    readonly content: string;
  };
};

export type ExportReportsResult = ExportReportsData['exportReports'];

export const exportReportsDocument =
  'query exportReports($format:SheetFormat!$body:ID$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$document:ID$asOf:AsOfInput){exportReports(format:$format body:$body subtree:$subtree hierarchy:$hierarchy document:$document asOf:$asOf){fileName mediaType rowCount content}}' as TypedDocument<
    ExportReportsData,
    ExportReportsVariables
  >;

/** Reports as a CSV or XLSX sheet with Vietnamese headers, in base64, that `importReports` takes. */
export const exportReports = async (
  client: Client,
  variables: ExportReportsVariables,
  options?: RequestOptions,
): Promise<ExportReportsResult> =>
  (await client.request(exportReportsDocument, variables, options)).exportReports;
