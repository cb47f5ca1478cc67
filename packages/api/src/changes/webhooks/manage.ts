import { randomUUID } from 'node:crypto';
import {
  asOf,
  can,
  fail,
  type Issue,
  isSlug,
  issue,
  LAST_DAY,
  ok,
  type Result,
  scopeOf,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import {
  ApiError,
  type Change,
  type Json,
  type MutationOutcome,
  nextVersion,
  OPEN_INTERNET,
  type ReadConnection,
  refusedUrl,
  runMutation,
} from '../../platform/index.js';
import type { Scope } from '../../platform/read/index.js';
import { callerGrants } from '../../platform/reading.js';
import { isEventKinds } from '../event-kinds.js';
import type { RegisterWebhookInput, WebhookInput } from './inputs.js';
import { newSecret } from './secret.js';

/** What is kept for a replay: the secret is not. */
export type Managed = { readonly id: string; readonly version: number };

/** The outcome, and the secret that was made: for the one answer that shows it. */
export interface WithSecret {
  readonly outcome: MutationOutcome<Managed>;
  readonly secret: string | null;
}

/** Enough for every system a body has; each is asked for at every change. */
const MOST_OF_A_BODY = 20;
const LONGEST_URL = 2_000;
/** Hours during which the secret before the current one signs as well. */
const PREVIOUS_SECRET_HOURS = 24;

const MANAGE = 'webhook:manage';

const mayManage = (context: RequestContext, body: string): boolean =>
  isSlug(body) &&
  can(context.law.registry, callerGrants(context), MANAGE, toBodyId(body), asOf(context.today, LAST_DAY));

/** The bodies whose webhooks the caller manages. */
export const managedScope = (context: RequestContext): Scope => ({
  bodies: [...scopeOf(context.law.registry, callerGrants(context), MANAGE, asOf(context.today, LAST_DAY))],
  capabilities: [MANAGE],
});

const inputIssues = (context: RequestContext, { url, kinds }: RegisterWebhookInput): Issue[] => {
  const refused =
    url.length > LONGEST_URL ? 'URL_REFUSED' : refusedUrl(context.outbound ?? OPEN_INTERNET, url);
  return [
    ...(refused === 'URL_REFUSED' ? [issue('WEBHOOK_URL_INVALID', ['url'])] : []),
    ...(refused === 'ADDRESS_REFUSED' ? [issue('WEBHOOK_ADDRESS_PRIVATE', ['url'])] : []),
    ...(kinds && !isEventKinds(kinds) ? [issue('WEBHOOK_KINDS_INVALID', ['kinds'])] : []),
  ];
};

const insertWebhook = async (
  context: RequestContext,
  connection: ReadConnection,
  input: RegisterWebhookInput,
  [body, secret]: readonly [string, string],
): Promise<Result<Change<Managed>>> => {
  await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
    `webhook ${body}`,
  ]);
  const [[count] = []] = await connection.rows(
    'select count(*)::text from webhook where body_id = $1::text',
    [body],
  );
  if (Number(count) >= MOST_OF_A_BODY)
    return fail(issue('WEBHOOK_TOO_MANY', ['actingFor'], { most: MOST_OF_A_BODY }));
  const id = randomUUID();
  const url = new URL(input.url).href;
  const kinds: Json = input.kinds ?? null;
  const grants = callerGrants(context).filter(({ capability }) => capability === 'record:read');
  await connection.rows(
    `insert into webhook (id, body_id, url, kinds, grants, secret, position, registered_by, registered_at)
     select $1::text, $2::text, $3::text, $4::jsonb, $5::jsonb, $6::text, last_sequence, $7::text, $8::timestamptz
     from change_feed returning id`,
    [
      ...[id, body, url, kinds === null ? null : JSON.stringify(kinds), JSON.stringify(grants), secret],
      ...[context.principal.subject, context.now],
    ],
  );
  return ok({
    value: { id, version: 1 },
    target: { kind: 'webhook', id },
    before: null,
    after: { url, kinds, body },
    events: [],
  });
};

/** Throws ApiError FORBIDDEN where the caller may not manage webhooks for the body. */
export const registerWebhook = async (
  context: RequestContext,
  input: RegisterWebhookInput,
): Promise<WithSecret> => {
  const body = input.actingFor.replace(/^bod_/, '');
  if (!mayManage(context, body)) throw new ApiError('FORBIDDEN', `${MANAGE} for ${body.slice(0, 80)}`);
  const issues = inputIssues(context, input);
  if (issues.length > 0) return { outcome: { ok: false, issues }, secret: null };
  const secret = newSecret();
  const { idempotencyKey, ...rest } = input;
  const request = { action: 'registerWebhook', input: rest, idempotencyKey, actingBody: body };
  const outcome = await runMutation<Managed>(context, request, (_, connection) =>
    insertWebhook(context, connection, input, [body, secret]),
  );
  return { outcome, secret: outcome.ok && !outcome.replayed ? secret : null };
};

interface Current extends Managed {
  readonly body: string;
  readonly url: string;
}

/** The webhook with its next version, locked; one that the caller may not manage looks like none. */
const lockWebhook = async (
  context: RequestContext,
  connection: ReadConnection,
  { id: globalId, expectedVersion }: WebhookInput,
): Promise<Result<Current>> => {
  const id = globalId.replace(/^whk_/, '');
  const [row] = await connection.rows(
    'select body_id, url, version::text from webhook where id = $1::text for update',
    [id],
  );
  const [body, url, version] = row ?? [];
  if (!body || !url || !mayManage(context, body)) return fail(issue('WEBHOOK_UNKNOWN', ['id']));
  const next = nextVersion(Number(version), expectedVersion);
  return next.ok ? ok({ id, version: next.value, body, url }) : next;
};

const changeWebhook = (
  context: RequestContext,
  action: string,
  input: WebhookInput,
  write: (connection: ReadConnection, webhook: Current) => Promise<Json>,
): Promise<MutationOutcome<Managed>> => {
  const { idempotencyKey, ...rest } = input;
  return runMutation<Managed>(context, { action, input: rest, idempotencyKey }, async (_, connection) => {
    const found = await lockWebhook(context, connection, input);
    if (!found.ok) return found;
    const { id, version, body, url } = found.value;
    const after = await write(connection, found.value);
    const target = { kind: 'webhook', id };
    return ok({ value: { id, version }, target, before: { url, body }, after, events: [] });
  });
};

/** Makes a new secret; the one before it signs beside it for a day. */
export const rotateWebhookSecret = async (
  context: RequestContext,
  input: WebhookInput,
): Promise<WithSecret> => {
  const secret = newSecret();
  const outcome = await changeWebhook(context, 'rotateWebhookSecret', input, async (connection, webhook) => {
    await connection.rows(
      `update webhook set previous_secret = secret, secret = $2::text, version = $3::int,
         previous_until = $4::timestamptz + make_interval(hours => ${PREVIOUS_SECRET_HOURS})
       where id = $1::text returning id`,
      [webhook.id, secret, webhook.version, context.now],
    );
    return { url: webhook.url, body: webhook.body, secret: 'rotated' };
  });
  return { outcome, secret: outcome.ok && !outcome.replayed ? secret : null };
};

/** Ends a webhook, with what still waits for it and its log. */
export const removeWebhook = (
  context: RequestContext,
  input: WebhookInput,
): Promise<MutationOutcome<Managed>> =>
  changeWebhook(context, 'removeWebhook', input, async (connection, { id }) => {
    await connection.rows('delete from webhook where id = $1::text returning id', [id]);
    return null;
  });
