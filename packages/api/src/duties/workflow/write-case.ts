import { randomUUID } from 'node:crypto';
import {
  type BodyId,
  can,
  asOf as daysOf,
  LAST_DAY,
  type NewWorkflowCase,
  type Parties,
  toBodyId,
  type WorkflowDefinition,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type Change, isSample, type Json, type ReadConnection, upsertRows } from '../../platform/index.js';
import { callerGrants } from '../../platform/reading.js';
import type { CaseView } from './case-view.js';
import { type LoadedCase, loadCase } from './load-cases.js';
import { CASE_ROWS, type CaseAccess, INVOLVED_ROWS, OPEN } from './tables.js';

/** What is kept for a replay: enough to read the case and its step anew. */
export type WrittenCase = {
  readonly case: string;
  readonly body: string;
  readonly step: string | null;
  readonly version: number;
};

/** Two changes of one case never run side by side: the second sees what the first did. */
const lockCase = async (connection: ReadConnection, key: string): Promise<void> => {
  await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
    `workflow-case ${key}`,
  ]);
};

/**
 * The case as it stands, in a transaction that no other change of it runs beside. Null where there is none, and where
 * the caller may not write for its body: the two look alike. `view` is loaded before the transaction.
 */
export const caseToChange = async (
  context: RequestContext,
  connection: ReadConnection,
  view: CaseView,
  key: string,
): Promise<LoadedCase | null> => {
  await lockCase(connection, key);
  const [row] = await connection.rows(
    `select body_id from workflow_case where id = $1::text and superseded_at is null`,
    [key],
  );
  const body = row?.[0];
  if (body === null || body === undefined || !mayWrite(context, toBodyId(body))) return null;
  // who writes for the body may see what is written; another request's clock may be a little ahead
  const scope = { bodies: [body], capabilities: ['record:read'] };
  return loadCase(context, { scope, asOf: daysOf(context.today, LAST_DAY), connection }, key, view);
};

const mayWrite = (context: RequestContext, body: BodyId): boolean =>
  can(context.law.registry, callerGrants(context), 'activity:write', body, daysOf(context.today, LAST_DAY));

/** Remembers which bodies a case has ever named, so that what concerns a body is found without reading all cases. */
export const writeInvolved = async (
  connection: ReadConnection,
  key: string,
  bodies: readonly (string | undefined)[],
): Promise<void> => {
  const rows = [...new Set(bodies)].map((body) => ({ case_id: key, body_id: body }));
  await upsertRows(connection, INVOLVED_ROWS, rows);
};

export const bodiesIn = (parties: Parties | undefined): BodyId[] =>
  Object.values(parties ?? {}).flatMap((bodies) => bodies ?? []);

/** A row as the audit keeps it. */
export const asJson = (row: unknown): Json => JSON.parse(JSON.stringify(row));

/** Where a case belongs, as rooms say it that keep cases in a programme. */
export interface CasePlace {
  readonly year?: number;
  /** The key of the case it came out of. */
  readonly partOf?: string;
}

/**
 * Opens a case inside a transaction of the caller's: rooms that keep records of their own beside a case call it in
 * their own mutation and put the row that names it (`value.case`) beside it. It asks for no authority and checks
 * nothing: see `readWorkflowCase`.
 */
export const writeCase = async (
  context: RequestContext,
  connection: ReadConnection,
  { id: workflow }: WorkflowDefinition,
  opening: NewWorkflowCase & CasePlace,
  access: CaseAccess = OPEN,
): Promise<Change<WrittenCase>> => {
  const key = randomUUID();
  const { body, title, on, documentRef, parties, facts, year, partOf } = opening;
  const row = {
    id: key,
    workflow_id: workflow,
    body_id: body,
    title,
    opened_on: on,
    document_ref: documentRef ?? null,
    parties,
    facts,
    programme_year: year ?? null,
    part_of: partOf ?? null,
    access,
    sample: isSample(context, body),
    version: 1,
    recorded_by: context.principal.subject,
    recorded_at: context.now.toISOString(),
  };
  await upsertRows(connection, CASE_ROWS, [row]);
  await writeInvolved(connection, key, [body, ...bodiesIn(parties)]);
  return {
    value: { case: key, body, step: null, version: 1 },
    target: { kind: 'workflow-case', id: key },
    before: null,
    after: asJson(row),
    events: [{ kind: 'workflow-case.opened', targetId: `wfc_${key}`, version: 1 }],
  };
};

/**
 * Corrects where a case belongs, under its lock (`caseToChange`): closes its row and adds one, so that what was known
 * stays known of its day. `version` is that of the whole case.
 */
export const rewriteCasePlace = async (
  context: RequestContext,
  connection: ReadConnection,
  { key, row: found, history }: LoadedCase,
  version: number,
  { year, partOf }: CasePlace,
): Promise<Change<WrittenCase>> => {
  const body = toBodyId(String(found.bodyId));
  const row = {
    id: key,
    workflow_id: history.workflow,
    body_id: body,
    title: found.title,
    opened_on: found.openedOn,
    document_ref: found.documentRef ?? null,
    parties: history.parties,
    facts: history.facts ?? {},
    programme_year: year ?? null,
    part_of: partOf ?? null,
    access: found.access,
    sample: found.sample,
    version,
    recorded_by: context.principal.subject,
    recorded_at: context.now.toISOString(),
  };
  await connection.rows(
    `update workflow_case set superseded_at = $2::timestamptz
     where id = $1::text and superseded_at is null returning id`,
    [key, context.now],
  );
  await upsertRows(connection, CASE_ROWS, [row]);
  return {
    value: { case: key, body, step: null, version },
    target: { kind: 'workflow-case', id: key },
    before: asJson(found),
    after: asJson(row),
    events: [{ kind: 'workflow-case.corrected', targetId: `wfc_${key}`, version }],
  };
};
