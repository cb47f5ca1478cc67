// Made from operations/export-associations.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ExportAssociationsVariables = {
  format: Types.SheetFormat;
  list: string;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ExportAssociationsData = {
  readonly exportAssociations: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly rowCount: number;
    readonly content: string;
  };
};

export type ExportAssociationsResult = ExportAssociationsData['exportAssociations'];

export const exportAssociationsDocument =
  'query exportAssociations($format:SheetFormat!$list:ID!$asOf:AsOfInput){exportAssociations(format:$format list:$list asOf:$asOf){fileName mediaType rowCount content}}' as TypedDocument<
    ExportAssociationsData,
    ExportAssociationsVariables
  >;

/** What a list was read to say of associations, as a CSV or XLSX sheet in base64 that `importAssociations` takes. */
export const exportAssociations = async (
  client: Client,
  variables: ExportAssociationsVariables,
  options?: RequestOptions,
): Promise<ExportAssociationsResult> =>
  (await client.request(exportAssociationsDocument, variables, options)).exportAssociations;
