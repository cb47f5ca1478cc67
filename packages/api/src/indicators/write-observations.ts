import { randomUUID } from 'node:crypto';
import { type BodyId, fail, type Issue, issue, type NewObservation, ok, type Result } from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { type Change, type Json, nextVersion, type ReadConnection, upsertRows } from '../platform/index.js';
import { OBSERVATION_ROWS } from './tables.js';

/** One row of a batch, read; `at` is its place. */
export interface FigureChange {
  readonly at: number;
  readonly key: string;
  readonly value: NewObservation;
  readonly expectedVersion: number | null;
}

export type WrittenFigures = {
  readonly recorded: number;
  readonly corrected: number;
  readonly unchanged: number;
};

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly columns: Json;
}

/** What a batch would do: rows to write, ids to close, and how many of which kind. */
export interface FigurePlan {
  readonly counts: WrittenFigures;
  readonly writes: readonly { readonly change: FigureChange; readonly before: Standing | null }[];
}

/** What is recorded of a figure, apart from whose and which it is. */
const contentOf = ({ value, exactness, step, estimated, source }: NewObservation): Json => ({
  value,
  exactness: exactness ?? 'exact',
  step: step ?? null,
  estimated: estimated ?? false,
  source: source ?? null,
});

/** The figures that stand, by key, in one statement for any number of rows. */
const standing = async (
  connection: ReadConnection,
  changes: readonly FigureChange[],
): Promise<ReadonlyMap<string, Standing>> => {
  const asked = changes.map(({ value: { body, measure, period } }) => ({ body, measure, period }));
  const rows = await connection.rows(
    `select o.body_id || ' ' || o.measure_id || ' ' || o.period, o.id, o.version::text,
       json_build_object('value', o.value, 'exactness', o.exactness, 'step', o.step,
         'estimated', o.estimated, 'source', o.source)::text
     from observation o
     join jsonb_to_recordset($1::jsonb) as r(body text, measure text, period text)
       on o.body_id = r.body and o.measure_id = r.measure and o.period = r.period
     where o.superseded_at is null`,
    [JSON.stringify(asked)],
  );
  return new Map(
    rows.map(([key, id, version, columns]) => [
      String(key),
      { id: String(id), version: Number(version), columns: JSON.parse(columns ?? 'null') },
    ]),
  );
};

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Compares a batch with what stands. Issues by row: EXPECTED_VERSION_MISSING where another value stands and no
 * version is named, STALE_VERSION, RECORD_UNKNOWN where a version is named and nothing stands.
 */
export const planChanges = async (
  connection: ReadConnection,
  changes: readonly FigureChange[],
  inRow: (at: number, found: Issue) => Issue,
): Promise<Result<FigurePlan>> => {
  const current = await standing(connection, changes);
  const issues: Issue[] = [];
  const writes: { change: FigureChange; before: Standing | null }[] = [];
  let unchanged = 0;
  for (const change of changes) {
    const { at, key, value, expectedVersion } = change;
    const before = current.get(key) ?? null;
    if (before !== null && same(before.columns, contentOf(value))) {
      unchanged += 1;
      continue;
    }
    if (before === null) {
      if (expectedVersion !== null) issues.push(inRow(at, issue('RECORD_UNKNOWN', [], { id: key })));
    } else if (expectedVersion === null)
      issues.push(inRow(at, issue('EXPECTED_VERSION_MISSING', ['expectedVersion'])));
    else {
      const version = nextVersion(before.version, expectedVersion);
      if (!version.ok) issues.push(...version.issues.map((found) => inRow(at, found)));
    }
    writes.push({ change, before });
  }
  if (issues.length > 0) return fail(...issues);
  const corrected = writes.filter(({ before }) => before !== null).length;
  return ok({ counts: { recorded: writes.length - corrected, corrected, unchanged }, writes });
};

/** Closes what is corrected and adds all rows, in two statements; one event a figure, one audit entry a batch. */
export const writeFigures = async (
  context: RequestContext,
  connection: ReadConnection,
  { counts, writes }: FigurePlan,
  actingFor: BodyId,
): Promise<Change<WrittenFigures>> => {
  const at = context.now;
  const closed = writes.flatMap(({ before }) => (before === null ? [] : [before.id]));
  if (closed.length > 0)
    await connection.rows(
      `update observation set superseded_at = $2::timestamptz
       where id = any($1::text[]) and superseded_at is null returning id`,
      [closed, at],
    );
  const { bodies } = context.law.registry;
  const rows = writes.map(({ change: { value }, before }) => {
    const sample = bodies.get(value.body)?.sample === true;
    return {
      ...(contentOf(value) as Readonly<Record<string, Json>>),
      id: before?.id ?? randomUUID(),
      body_id: value.body,
      measure_id: value.measure,
      period: value.period,
      // what is invented may be seen by everybody
      access: sample ? 'public' : 'restricted',
      sample,
      version: (before?.version ?? 0) + 1,
      recorded_by: context.principal.subject,
      recorded_at: at.toISOString(),
    };
  });
  await upsertRows(connection, OBSERVATION_ROWS, rows);
  const verbs = writes.map(({ before }) => (before === null ? 'recorded' : 'corrected'));
  return {
    value: counts,
    target: { kind: 'observation-batch', id: actingFor },
    before: writes.flatMap(({ before }) =>
      before === null ? [] : [{ id: before.id, ...(before.columns as object) }],
    ),
    after: rows,
    events: rows.map(({ id, version }, index) => ({
      kind: `observation.${verbs[index]}`,
      targetId: `obs_${id}`,
      version,
    })),
  };
};
