import {
  type BodyId,
  fail,
  type Issue,
  issue,
  type NewObservation,
  ok,
  readObservation,
} from '@danvan/domain';
import { assertMay, bareId, given } from '../duties/record-act.js';
import type { RequestContext } from '../platform/context.js';
import { type MutationOutcome, runMutation, toUserErrors } from '../platform/index.js';
import type { ObservationInput, RecordObservationsInput, RecordObservationsPayload } from './inputs.js';
import { type FigureChange, planChanges, type WrittenFigures, writeFigures } from './write-observations.js';

/** More than one workbook has; a request is limited in bytes as well. */
const MOST_ROWS = 2_000;

const bodyOf = (text: string): string => bareId('bod', text);

/** Puts the place of a row before the path within it. */
const inRow = (at: number, found: Issue): Issue => ({ ...found, path: ['rows', at, ...found.path] });

/** Reads all rows by the domain; a figure given twice is wrong at its second place. */
const readRows = (
  context: RequestContext,
  rows: readonly ObservationInput[],
): { readonly values: readonly FigureChange[]; readonly issues: readonly Issue[] } => {
  const { law, today } = context;
  const world = { catalogue: law.law.catalogue, registry: law.registry, today };
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const values: FigureChange[] = [];
  rows.forEach(({ expectedVersion, ...row }, at) => {
    const read = readObservation(given({ ...row, body: bodyOf(row.body) }), world);
    if (!read.ok) {
      issues.push(...read.issues.map((found) => inRow(at, found)));
      return;
    }
    const key = figureKey(read.value);
    if (seen.has(key)) issues.push(inRow(at, issue('OBSERVATION_TWICE', [])));
    seen.add(key);
    values.push({ at, key, value: read.value, expectedVersion: expectedVersion ?? null });
  });
  return { values, issues };
};

const figureKey = ({ body, measure, period }: NewObservation): string => `${body} ${measure} ${period}`;

const NOTHING: WrittenFigures = { recorded: 0, corrected: 0, unchanged: 0 };

/**
 * Records figures together, or none. Needs `indicator:write` for every body, and for the one acted for. The same
 * figures again change nothing; a figure that differs from what is recorded is a correction and must name the version
 * that the caller knows. With `dryRun` nothing is written and the answer is what it would be.
 */
export const recordObservations = async (
  context: RequestContext,
  input: RecordObservationsInput,
): Promise<RecordObservationsPayload> => {
  const { idempotencyKey, dryRun, ...rest } = input;
  const actingFor = bodyOf(input.actingFor);
  const bodies = [...new Set(input.rows.map((row) => bodyOf(row.body)))];
  assertMay(context, 'indicator:write', [actingFor, ...bodies]);
  const done = (outcome: MutationOutcome<WrittenFigures>): RecordObservationsPayload =>
    outcome.ok
      ? { ...outcome.value, replayed: outcome.replayed, userErrors: [] }
      : { ...NOTHING, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
  if (input.rows.length > MOST_ROWS)
    return done({ ok: false, issues: [issue('LIST_TOO_LONG', ['rows'], { max: MOST_ROWS })] });
  const { values, issues } = readRows(context, input.rows);
  if (issues.length > 0) return done({ ok: false, issues });
  if (dryRun) {
    const plan = await context.database.read((connection) => planChanges(connection, values, inRow));
    return done(
      plan.ok ? { ok: true, value: plan.value.counts, replayed: false } : { ok: false, issues: plan.issues },
    );
  }
  const request = { action: 'recordObservations', input: rest, idempotencyKey, actingBody: actingFor };
  return done(
    await runMutation<WrittenFigures>(context, request, async (_, connection) => {
      for (const body of [...bodies].sort())
        await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
          `observation ${body}`,
        ]);
      const plan = await planChanges(connection, values, inRow);
      if (!plan.ok) return fail(...plan.issues);
      return ok(await writeFigures(context, connection, plan.value, actingFor as BodyId));
    }),
  );
};
