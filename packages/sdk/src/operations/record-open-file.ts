// Made from operations/record-open-file.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordOpenFileVariables = {
  input: Types.RecordOpenFileInput;
};

export type RecordOpenFileData = {
  readonly recordOpenFile: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly openFile: {
      readonly id: string;
      readonly file: string;
      readonly title: string;
      readonly closed: boolean;
      readonly version: number;
    } | null;
  };
};

export type RecordOpenFileResult = RecordOpenFileData['recordOpenFile'];

export const recordOpenFileDocument =
  'mutation recordOpenFile($input:RecordOpenFileInput!){recordOpenFile(input:$input){replayed userErrors{code field message}openFile{id file title closed version}}}' as TypedDocument<
    RecordOpenFileData,
    RecordOpenFileVariables
  >;

/** Records a file that a body has open, so that it is handed over when the body ends. */
export const recordOpenFile = async (
  client: Client,
  variables: Keyless<RecordOpenFileVariables>,
  options?: RequestOptions,
): Promise<RecordOpenFileResult> =>
  (
    await client.request(
      recordOpenFileDocument,
      keyed<RecordOpenFileVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordOpenFile;
