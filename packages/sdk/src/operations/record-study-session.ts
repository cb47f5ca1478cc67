// Made from operations/record-study-session.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordStudySessionVariables = {
  input: Types.RecordStudySessionInput;
  lang?: Types.Language;
};

export type RecordStudySessionData = {
  readonly recordStudySession: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly studySession: {
      readonly id: string;
      readonly version: number;
      readonly sample: boolean;
      readonly kind: Types.StudyKind;
      readonly on: CivilDate;
      readonly invited: number | null;
      readonly attended: number | null;
      readonly dutyId: string | null;
      readonly documentRef: string | null;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly document: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
      } | null;
    } | null;
  };
};

export type RecordStudySessionResult = RecordStudySessionData['recordStudySession'];

export const recordStudySessionDocument =
  'mutation recordStudySession($input:RecordStudySessionInput!$lang:Language!=VI){recordStudySession(input:$input){replayed userErrors{code field message}studySession{id version sample kind on invited attended dutyId documentRef body{id slug name(lang:$lang)}document{id slug symbol}}}}' as TypedDocument<
    RecordStudySessionData,
    RecordStudySessionVariables
  >;

/** Records that a body held a session on a document, with how many came, or corrects an earlier record. Needs leave for the body. */
export const recordStudySession = async (
  client: Client,
  variables: Keyless<RecordStudySessionVariables>,
  options?: RequestOptions,
): Promise<RecordStudySessionResult> =>
  (
    await client.request(
      recordStudySessionDocument,
      keyed<RecordStudySessionVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordStudySession;
