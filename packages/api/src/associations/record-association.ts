import { fail, isSlug, issue, type Result, toBodyId } from '@danvan/domain';
import { assertMay, bareId, correctionIssues } from '../duties/index.js';
import { slugOf } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import {
  type Change,
  type MutationOutcome,
  runMutation,
  toUserErrors,
  type WrittenRecord,
  writeRecord,
} from '../platform/index.js';
import { assertMayKeep } from './authority.js';
import { entryOf } from './entry-of-input.js';
import type { RecordAssociationInput } from './inputs.js';
import type { RecordAssociationPayload } from './payloads.js';
import { ENTRY_ROWS } from './tables.js';

/** Records one thing of an association, or corrects it; needs `activity:write` for whom one acts and to keep its register. */
export const recordAssociation = async (
  context: RequestContext,
  input: RecordAssociationInput,
): Promise<RecordAssociationPayload> => {
  const { idempotencyKey, ...rest } = input;
  const actingFor = slugOf(input.actingFor);
  assertMay(context, 'activity:write', [actingFor]);
  const { registry } = context.law;
  const key = slugOf(input.association);
  const body = isSlug(key) ? registry.bodies.get(toBodyId(key)) : undefined;
  if (body !== undefined) assertMayKeep(context, registry, 'activity:write', [body]);
  const wrong = [
    ...correctionIssues(input, 'asr'),
    ...(body === undefined || body.kind === 'association'
      ? []
      : [issue('ASSOCIATION_NOT_ONE', ['association'], { body: key })]),
  ];
  const read = entryOf(input, { registry, today: context.today });
  const request = { action: 'recordAssociation', input: rest, idempotencyKey, actingBody: actingFor };
  const outcome: MutationOutcome<WrittenRecord> = await runMutation<WrittenRecord>(
    context,
    request,
    async (_, connection): Promise<Result<Change<WrittenRecord>>> => {
      if (!read.ok || wrong.length > 0) return fail(...wrong, ...(read.ok ? [] : read.issues));
      return writeRecord(context, connection, {
        rows: ENTRY_ROWS,
        prefix: 'asr',
        kind: 'association-entry',
        body: read.value.association,
        bodies: [read.value.association],
        columns: { kind: read.value.kind, entry: JSON.parse(JSON.stringify(read.value)) },
        id: input.id ? bareId('asr', input.id) : null,
        expectedVersion: input.expectedVersion ?? 0,
      });
    },
  );
  return outcome.ok
    ? {
        written: { key: outcome.value.key, associations: outcome.value.bodies },
        replayed: outcome.replayed,
        userErrors: [],
      }
    : { written: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
};
