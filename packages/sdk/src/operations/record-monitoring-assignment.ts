// Made from operations/record-monitoring-assignment.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordMonitoringAssignmentVariables = {
  input: Types.RecordMonitoringAssignmentInput;
};

export type RecordMonitoringAssignmentData = {
  readonly recordMonitoringAssignment: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly monitoringAssignment: {
      readonly id: string;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
      readonly version: number;
    } | null;
  };
};

export type RecordMonitoringAssignmentResult = RecordMonitoringAssignmentData['recordMonitoringAssignment'];

export const recordMonitoringAssignmentDocument =
  'mutation recordMonitoringAssignment($input:RecordMonitoringAssignmentInput!){recordMonitoringAssignment(input:$input){replayed userErrors{code field message}monitoringAssignment{id from until version}}}' as TypedDocument<
    RecordMonitoringAssignmentData,
    RecordMonitoringAssignmentVariables
  >;

/** Records that one body is assigned to follow another, corrects such a record, or says when it ended. */
export const recordMonitoringAssignment = async (
  client: Client,
  variables: Keyless<RecordMonitoringAssignmentVariables>,
  options?: RequestOptions,
): Promise<RecordMonitoringAssignmentResult> =>
  (
    await client.request(
      recordMonitoringAssignmentDocument,
      keyed<RecordMonitoringAssignmentVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordMonitoringAssignment;
