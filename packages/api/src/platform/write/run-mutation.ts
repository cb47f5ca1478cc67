import { type Issue, issue, type Result } from '@danvan/domain';
import type { EntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '../context.js';
import type { ReadConnection } from '../database/index.js';
import { ApiError, sqlStateOf } from '../errors/index.js';
import { observed } from '../observed.js';
import { appendAudit } from './audit.js';
import type { Json } from './canonical-json.js';
import { claimKey, type IdempotencyClaim, isIdempotencyKey, keepResponse } from './idempotency.js';
import { appendEvents, type OutboxEvent } from './outbox.js';

/** What a mutation asks for, apart from the work itself. */
export interface MutationRequest {
  /** Stable name, such as `recordActivity`: it scopes the idempotency key and names the audit entry. */
  readonly action: string;
  /** Everything that decides the outcome: the same key with another input is refused. */
  readonly input: unknown;
  readonly idempotencyKey?: string | null;
  /** The body on whose authority it is done. */
  readonly actingBody?: string | null;
}

/** What the work did. `value` is kept for replays: ids and numbers, from which the payload is read anew. */
export interface Change<T extends Json> {
  readonly value: T;
  readonly target: { readonly kind: string; readonly id: string };
  readonly before: Json;
  readonly after: Json;
  readonly events: readonly OutboxEvent[];
}

export type MutationOutcome<T extends Json> =
  | { readonly ok: true; readonly value: T; readonly replayed: boolean }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** SQLSTATE exclusion_violation: validity that would overlap what stands. */
const EXCLUSION = '23P01';

/** Carries issues out of the transaction, which a throw rolls back. */
class Refused extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('refused');
    this.issues = issues;
  }
}

const inTransaction = async <T extends Json>(
  context: RequestContext,
  principal: string,
  request: MutationRequest,
  work: (tx: EntityManager, connection: ReadConnection) => Promise<Result<Change<T>>>,
  [tx, connection]: readonly [EntityManager, ReadConnection],
): Promise<MutationOutcome<T>> => {
  const { action, input, idempotencyKey: key = null, actingBody = null } = request;
  const at = context.now;
  const claim: IdempotencyClaim | null = key === null ? null : { principal, key, action, input, at };
  if (claim) {
    const taken = await claimKey(connection, claim);
    if (taken.state === 'reused') throw new Refused([issue('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'])]);
    // the stored value is what this same action returned: its type is T by construction
    if (taken.state === 'replay') return { ok: true, value: taken.response as T, replayed: true };
  }
  const done = await work(tx, connection);
  if (!done.ok) throw new Refused(done.issues);
  const { value, target, before, after, events } = done.value;
  await tx.flush();
  if (claim) await keepResponse(connection, claim, value);
  await appendEvents(connection, at, events);
  const { requestId } = context;
  const { kind: targetKind, id: targetId } = target;
  await appendAudit(connection, {
    at,
    principal,
    actingBody,
    action,
    targetKind,
    targetId,
    before,
    after,
    requestId,
  });
  return { ok: true, value, replayed: false };
};

/**
 * Runs a change as one transaction: the work's own rows, the idempotency key, the events and the audit entry are
 * written together or not at all. Work that returns issues has changed nothing, and its key stays free. A key
 * seen before returns what it returned then, `replayed`, without running the work.
 *
 * Issues of its own: IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_KEY_REUSED. Throws ApiError UNAUTHENTICATED for the
 * anonymous, and what the database throws.
 */
export const runMutation = async <T extends Json>(
  context: RequestContext,
  request: MutationRequest,
  work: (tx: EntityManager, connection: ReadConnection) => Promise<Result<Change<T>>>,
): Promise<MutationOutcome<T>> => {
  const { subject } = context.principal;
  if (subject === null) throw new ApiError('UNAUTHENTICATED', `${request.action} by the anonymous`);
  const key = request.idempotencyKey ?? null;
  if (key !== null && !isIdempotencyKey(key)) {
    return { ok: false, issues: [issue('IDEMPOTENCY_KEY_INVALID', ['idempotencyKey'])] };
  }
  try {
    const outcome = await context.database.write((tx, connection) =>
      inTransaction(context, subject, request, work, [tx, connection]),
    );
    // a body that something was done for is no longer only a word of the caller
    if (outcome.ok && request.actingBody) observed(context).actingBodies.add(request.actingBody);
    return outcome;
  } catch (error) {
    if (error instanceof Refused) return { ok: false, issues: error.issues };
    // two servers may find the days free at once; the constraint lets one of them write
    if (sqlStateOf(error) === EXCLUSION) return { ok: false, issues: [issue('PERIOD_TAKEN')] };
    throw error;
  }
};
