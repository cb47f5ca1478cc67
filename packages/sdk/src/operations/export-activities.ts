// Made from operations/export-activities.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ExportActivitiesVariables = {
  format: Types.SheetFormat;
  body?: string | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  document?: string | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ExportActivitiesData = {
  readonly exportActivities: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly rowCount: number;
    readonly content: string;
  };
};

export type ExportActivitiesResult = ExportActivitiesData['exportActivities'];

export const exportActivitiesDocument =
  'query exportActivities($format:SheetFormat!$body:ID$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$document:ID$asOf:AsOfInput){exportActivities(format:$format body:$body subtree:$subtree hierarchy:$hierarchy document:$document asOf:$asOf){fileName mediaType rowCount content}}' as TypedDocument<
    ExportActivitiesData,
    ExportActivitiesVariables
  >;

/** Activities as a CSV or XLSX sheet with Vietnamese headers, in base64, that `importActivities` takes. */
export const exportActivities = async (
  client: Client,
  variables: ExportActivitiesVariables,
  options?: RequestOptions,
): Promise<ExportActivitiesResult> =>
  (await client.request(exportActivitiesDocument, variables, options)).exportActivities;
