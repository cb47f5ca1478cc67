// Made from operations/record-office.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordOfficeVariables = {
  input: Types.RecordOfficeInput;
};

export type RecordOfficeData = {
  readonly recordOffice: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly officeTerm: {
      readonly id: string;
      readonly office: string;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
      readonly version: number;
    } | null;
  };
};

export type RecordOfficeResult = RecordOfficeData['recordOffice'];

export const recordOfficeDocument =
  'mutation recordOffice($input:RecordOfficeInput!){recordOffice(input:$input){replayed userErrors{code field message}officeTerm{id office from until version}}}' as TypedDocument<
    RecordOfficeData,
    RecordOfficeVariables
  >;

/** Records a term of an office of a body, or corrects one: the post and its days, no person. */
export const recordOffice = async (
  client: Client,
  variables: Keyless<RecordOfficeVariables>,
  options?: RequestOptions,
): Promise<RecordOfficeResult> =>
  (
    await client.request(
      recordOfficeDocument,
      keyed<RecordOfficeVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordOffice;
