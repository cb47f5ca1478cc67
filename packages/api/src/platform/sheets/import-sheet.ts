import { createHash } from 'node:crypto';
import { type Issue, ok, type Result } from '@danvan/domain';
import type { RequestContext } from '../context.js';
import type { ReadConnection } from '../database/index.js';
import { type Change, type MutationOutcome, runMutation, toUserErrors } from '../write/index.js';
import { type ImportFileInput, type ImportSheetPayload, NO_ROWS, type SheetCounts } from './types.js';

/** An import whose rows the domain has read: what it would write, and how. */
export interface SheetImport<P extends { readonly counts: SheetCounts }> {
  /** The name of the mutation. */
  readonly action: string;
  readonly input: ImportFileInput;
  /** The body acted for, by slug. */
  readonly actingFor: string;
  /** What each row comes to beside what stands, in the transaction that would write it. */
  readonly plan: (connection: ReadConnection) => Promise<Result<P>>;
  readonly write: (connection: ReadConnection, plan: P) => Promise<Change<SheetCounts>>;
}

/** What a file comes to whose import was refused. */
export const sheetRefused = (
  context: RequestContext,
  { dryRun }: ImportFileInput,
  issues: readonly Issue[],
): ImportSheetPayload => ({
  ...NO_ROWS,
  dryRun,
  replayed: false,
  userErrors: toUserErrors(issues, context.language),
});

/**
 * Writes all rows of a file or none, once for a key; a dry run plans the same and writes nothing. The audit keeps a
 * fingerprint of the file in place of its bytes.
 */
export const importSheet = async <P extends { readonly counts: SheetCounts }>(
  context: RequestContext,
  { action, input, actingFor, plan, write }: SheetImport<P>,
): Promise<ImportSheetPayload> => {
  const { dryRun } = input;
  const shown = (outcome: MutationOutcome<SheetCounts>): ImportSheetPayload =>
    outcome.ok
      ? { ...outcome.value, dryRun, replayed: outcome.replayed, userErrors: [] }
      : sheetRefused(context, input, outcome.issues);
  if (dryRun) {
    const planned = await context.database.write((_, connection) => plan(connection));
    return shown(planned.ok ? { ok: true, value: planned.value.counts, replayed: false } : planned);
  }
  const { idempotencyKey, content, ...rest } = input;
  const file = createHash('sha256').update(content).digest('hex');
  const request = { action, input: { ...rest, file }, idempotencyKey, actingBody: actingFor };
  return shown(
    await runMutation<SheetCounts>(context, request, async (_, connection) => {
      const planned = await plan(connection);
      return planned.ok ? ok(await write(connection, planned.value)) : planned;
    }),
  );
};

/** The id of a record with a code of its own: the same code of the same body is the same record. */
export const idOfCode = (kind: string, body: string, code: string): string => {
  const hex = createHash('sha256').update(`${kind}\n${body}\n${code}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};
