import {
  type Body,
  fail,
  type Issue,
  isSlug,
  issue,
  type Registry,
  type Result,
  toBodyId,
} from '@danvan/domain';
import { congressPapers } from '@danvan/domain/law';
import { assertMay, bareId, correctionIssues } from '../duties/index.js';
import { slugOf } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import {
  type Change,
  type MutationOutcome,
  runMutation,
  toUserErrors,
  type WrittenRecord,
} from '../platform/index.js';
import { assertMayKeep } from './authority.js';
import { entryOf } from './entry-of-input.js';
import type { RecordAssociationInput } from './inputs.js';
import type { RecordAssociationPayload } from './payloads.js';
import { entryKey, writeEntry } from './records/write-entry.js';

/** The papers that files of congresses may name. */
const PAPERS = congressPapers.map(({ id }) => id);

/** The associations that the input names, those that are there, and what is wrong with the others. */
const namedIn = (
  registry: Registry,
  { association, meeting, scheme }: RecordAssociationInput,
): { readonly bodies: readonly Body[]; readonly issues: readonly Issue[] } => {
  const beside = (field: 'meeting' | 'scheme', others: readonly string[] | null | undefined) =>
    (others ?? []).map((text, index) => ({ text, path: [field, 'with', index] }));
  const all = [
    { text: association, path: ['association'] },
    ...beside('meeting', meeting?.with),
    ...beside('scheme', scheme?.with),
  ].flatMap(({ text, path }) => {
    const slug = slugOf(text);
    const body = isSlug(slug) ? registry.bodies.get(toBodyId(slug)) : undefined;
    return body === undefined ? [] : [{ body, path }];
  });
  return {
    bodies: all.map(({ body }) => body),
    issues: all.flatMap(({ body, path }) =>
      body.kind === 'association' ? [] : [issue('ASSOCIATION_NOT_ONE', path, { body: body.id })],
    ),
  };
};

/** Records one thing of an association, or corrects it; needs `activity:write` for whom one acts and to keep its register. */
export const recordAssociation = async (
  context: RequestContext,
  input: RecordAssociationInput,
): Promise<RecordAssociationPayload> => {
  const { idempotencyKey, ...rest } = input;
  const actingFor = slugOf(input.actingFor);
  assertMay(context, 'activity:write', [actingFor]);
  const { registry } = context.law;
  const named = namedIn(registry, input);
  assertMayKeep(context, registry, 'activity:write', named.bodies);
  const wrong = [...correctionIssues(input, 'asr'), ...named.issues];
  const read = entryOf(input, { registry, today: context.today, papers: PAPERS });
  const request = { action: 'recordAssociation', input: rest, idempotencyKey, actingBody: actingFor };
  const outcome: MutationOutcome<WrittenRecord> = await runMutation<WrittenRecord>(
    context,
    request,
    async (_, connection): Promise<Result<Change<WrittenRecord>>> => {
      if (!read.ok || wrong.length > 0) return fail(...wrong, ...(read.ok ? [] : read.issues));
      return writeEntry(context, connection, {
        entry: read.value,
        key: input.id ? entryKey(bareId('asr', input.id)) : null,
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
