import type { Issue, RecordWorld, Result } from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import {
  type MutationOutcome,
  type RecordChange,
  runMutation,
  toUserErrors,
  type WrittenRecord,
  writeRecord,
} from '../platform/index.js';
import type { RecordInput } from './inputs.js';
import type { RecordPayload } from './payloads.js';
import { bareId, correctionIssues, inTermsOfInput, recordWorld } from './record-act.js';

/** One kind of record: how it is read from an input, and what becomes of it. */
export interface RecordAct<T> {
  readonly action: string;
  readonly prefix: string;
  readonly kind: string;
  readonly rows: RecordChange['rows'];
  /** What the domain calls the acting body in its paths. */
  readonly acting: string;
  /** The body whose record it is; null where it is nobody's own. */
  readonly body: string | null;
  readonly actingFor: string;
  readonly read: (world: RecordWorld) => Result<T>;
  readonly columns: (value: T, world: RecordWorld) => RecordChange['columns'];
  readonly kept?: RecordChange['kept'];
}

const refused = (issues: readonly Issue[]): MutationOutcome<WrittenRecord> => ({ ok: false, issues });

/** Reads a record by the domain and writes it in one transaction; whoever calls this has checked the authority. */
export const runRecord = async <T>(
  context: RequestContext,
  input: RecordInput,
  act: RecordAct<T>,
): Promise<RecordPayload> => {
  const { idempotencyKey, ...rest } = input;
  const bodies = [...new Set([act.actingFor, ...(act.body === null ? [] : [act.body])])];
  const world = await recordWorld(context, bodies);
  const read = act.read(world);
  const wrong = [
    ...correctionIssues(input, act.prefix),
    ...(read.ok ? [] : inTermsOfInput(read.issues, act.acting)),
  ];
  const request = { action: act.action, input: rest, idempotencyKey, actingBody: act.actingFor };
  const outcome =
    !read.ok || wrong.length > 0
      ? refused(wrong)
      : await runMutation<WrittenRecord>(context, request, (_, connection) =>
          writeRecord(context, connection, {
            rows: act.rows,
            prefix: act.prefix,
            kind: act.kind,
            body: act.body,
            bodies,
            columns: act.columns(read.value, world),
            kept: act.kept ?? [],
            id: input.id ? bareId(act.prefix, input.id) : null,
            expectedVersion: input.expectedVersion ?? 0,
          }),
        );
  return outcome.ok
    ? { written: outcome.value, replayed: outcome.replayed, userErrors: [] }
    : { written: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
};
