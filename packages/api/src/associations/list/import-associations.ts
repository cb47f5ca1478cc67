import {
  type AssociationEntry,
  type BodyId,
  fail,
  type Issue,
  isSlug,
  issue,
  type KnownListing,
  type ListedAssociation,
  type ListPaper,
  type ListRow,
  ok,
  type PlaceId,
  type Registry,
  type Result,
  readAssociationList,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import { associationStatusEnds } from '@danvan/domain/law';
import { assertMay } from '../../duties/index.js';
import { basisOf, registryInside, slugOf, writeBodies } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import { type Change, type Json, type ReadConnection, upsertRows } from '../../platform/index.js';
import {
  cellOf,
  importSheet,
  readSheet,
  type SheetCounts,
  sheetRefused,
} from '../../platform/sheets/index.js';
import { keeper } from '../authority.js';
import { ENTRY_ROWS } from '../tables.js';
import { asJson } from '../write-event.js';
import { ASSOCIATION_COLUMNS, listFromGrid } from './association-sheet.js';
import { type EntryChanges, entryChanges, type StandingEntry } from './entry-changes.js';
import { documentsOf, keyInList, listedEntryId } from './listed-entries.js';
import type { ImportAssociationsInput, ImportAssociationsPayload } from './types.js';

interface Plan {
  readonly counts: SheetCounts;
  readonly bodies: readonly NonNullable<ListedAssociation['body']>[];
  readonly changes: EntryChanges;
}

/** The paper of the input as the domain takes it, with the place of its lines; issues in the paths of the input. */
const paperOf = (
  context: RequestContext,
  input: ImportAssociationsInput,
): Result<{ readonly paper: ListPaper; readonly place: PlaceId | null }> => {
  const { on, grade } = input;
  const basis = basisOf({ basis: input.basis, ...(input.note ? { note: input.note } : {}) });
  const place = input.place ? slugOf(input.place) : null;
  const issues: Issue[] = [
    ...(basis.ok ? [] : basis.issues),
    ...(on > context.today ? [issue('DAY_IN_FUTURE', ['on'], { day: on, today: context.today })] : []),
    ...(grade === 'inferred' && !input.note ? [issue('NOTE_MISSING', ['note'])] : []),
    ...(place === null || (isSlug(place) && context.law.registry.places.has(toPlaceId(place)))
      ? []
      : [issue('PLACE_UNKNOWN', ['place'], { place: place.slice(0, 80) })]),
  ];
  if (issues.length > 0 || !basis.ok) return fail(...issues);
  const paper = { document: basis.value.document, basis: basis.value, on, grade };
  return ok({ paper, place: place === null ? null : toPlaceId(place) });
};

/** What this paper was read to name before: one statement. */
const knownListings = async (
  connection: ReadConnection,
  { document }: ListPaper,
): Promise<KnownListing[]> => {
  const rows = await connection.rows(
    `select body_id, entry->>'code', entry->>'number' from association_entry
     where kind = 'listing' and superseded_at is null and entry->'basis'->>'document' = $1::text`,
    [document],
  );
  return rows.map(([id, code, number]) => ({
    association: toBodyId(id ?? ''),
    ...(code === null || code === undefined ? {} : { code }),
    ...(number === null || number === undefined ? {} : { number }),
  }));
};

/** What stands of these associations by this paper, with the newest number that each record ever had; nobody else changes it. */
const standingEntries = async (
  connection: ReadConnection,
  associations: readonly BodyId[],
  { document }: ListPaper,
): Promise<readonly StandingEntry[]> => {
  await connection.rows(
    `select 1::text from association_entry where body_id = any($1::text[]) and superseded_at is null for update`,
    [associations],
  );
  const rows = await connection.rows(
    `select id, entry::text, version::text, (superseded_at is null)::text
     from (select distinct on (id) id, entry, version, superseded_at from association_entry
           where body_id = any($1::text[]) and kind in ('listing', 'profile', 'status')
           order by id, version desc) as newest`,
    [associations],
  );
  return rows.flatMap(([id, text, version, stands]): StandingEntry[] => {
    // written from what the domain read
    const entry = JSON.parse(text ?? 'null') as AssociationEntry;
    return keyInList(id ?? '', entry, document) === null
      ? []
      : [{ id: id ?? '', entry, version: Number(version), stands: stands === 'true' }];
  });
};

/** A line that is of an association whose register the caller does not keep. */
const notTheirs = (
  context: RequestContext,
  registry: Registry,
  listed: readonly ListedAssociation[],
): Issue[] => {
  const records = keeper(context, registry, 'activity:write');
  const changes = keeper(context, registry, 'organisation:write');
  return listed.flatMap(({ row, association, body }) => {
    const one = body?.body ?? registry.bodies.get(association);
    const may = one !== undefined && records(one) && (body === null || changes(one));
    return may ? [] : [issue('SHEET_BODY_NOT_YOURS', ['rows', row, 'name'], { body: association })];
  });
};

/** The names of cells, as the columns of the sheet call them. */
const inTermsOfSheet = (issues: readonly Issue[]): Issue[] =>
  issues.map((found) =>
    found.path[0] === 'rows' && typeof found.path[1] === 'number'
      ? { ...found, path: cellOf(ASSOCIATION_COLUMNS, found.path[1], String(found.path[2] ?? 'name')) }
      : found,
  );

const planOf = async (
  context: RequestContext,
  connection: ReadConnection,
  rows: readonly ListRow[],
  about: {
    readonly paper: ListPaper;
    readonly place: PlaceId | null;
    readonly actingFor: string;
    readonly documents: Awaited<ReturnType<typeof documentsOf>>;
  },
): Promise<Result<Plan>> => {
  const { paper, place, documents } = about;
  const registry = await registryInside(context, connection);
  const sample = isSlug(about.actingFor) && registry.bodies.get(toBodyId(about.actingFor))?.sample === true;
  const read = readAssociationList(rows, {
    ...{ registry, documents, paper, place, sample },
    today: context.today,
    ends: associationStatusEnds,
    known: await knownListings(connection, paper),
  });
  if (!read.ok) return fail(...inTermsOfSheet(read.issues));
  const issues = notTheirs(context, registry, read.value);
  if (issues.length > 0) return fail(...inTermsOfSheet(issues));
  const there = await standingEntries(
    connection,
    read.value.map(({ association }) => association),
    paper,
  );
  const changes = entryChanges(read.value, there, (key, association) =>
    listedEntryId(key, association, paper.document),
  );
  const touched = new Set([...changes.write, ...changes.close].map(({ entry }) => entry.association));
  const created = read.value.filter(({ association }) => changes.newlyListed.has(association)).length;
  const changed = read.value.filter(
    ({ association, body }) =>
      !changes.newlyListed.has(association) && (body !== null || touched.has(association)),
  ).length;
  return ok({
    counts: { created, corrected: changed, unchanged: read.value.length - created - changed },
    bodies: read.value.flatMap(({ body }) => body ?? []),
    changes,
  });
};

const writePlan = async (
  context: RequestContext,
  connection: ReadConnection,
  list: ListPaper['document'],
  { counts, bodies, changes }: Plan,
): Promise<Change<SheetCounts>> => {
  const at = context.now;
  const versions =
    bodies.length === 0
      ? new Map<string, number>()
      : await writeBodies(
          connection,
          bodies.map(({ body }) => body),
          at,
        );
  const samples = new Set<string>(bodies.flatMap(({ body }) => (body.sample === true ? [body.id] : [])));
  const isSample = (id: BodyId) => samples.has(id) || context.law.registry.bodies.get(id)?.sample === true;
  if (changes.closing.length > 0)
    await connection.rows(
      `update association_entry set superseded_at = $2::timestamptz
       where id = any($1::text[]) and superseded_at is null returning id`,
      [changes.closing, at],
    );
  const rows = changes.write.map(({ id, entry, version }) => ({
    ...{ id, body_id: entry.association, kind: entry.kind, entry: asJson(entry), version },
    ...{
      sample: isSample(entry.association),
      recorded_by: context.principal.subject,
      recorded_at: at.toISOString(),
    },
  }));
  await upsertRows(connection, ENTRY_ROWS, rows);
  return {
    value: counts,
    target: { kind: 'association-list', id: list },
    before: changes.before.map((entry): Json => asJson(entry)),
    after: { bodies: bodies.map(({ body }): Json => asJson(body)), entries: rows },
    events: [
      ...[...versions].map(([id, version]) => ({ kind: 'body.changed', targetId: `bod_${id}`, version })),
      ...changes.write.map(({ id, version }) => ({
        kind: version === 1 ? 'association-entry.recorded' : 'association-entry.corrected',
        targetId: `asr_${id}`,
        version,
      })),
      ...changes.close.map(({ id, version }) => ({
        ...{ kind: 'association-entry.corrected', targetId: `asr_${id}`, version },
      })),
    ],
  };
};

/**
 * Takes a list of associations into the register, all of its lines or none: bodies that nobody knew, and of each what the
 * list says of it. The same file again changes nothing; what a list no longer says is closed. Statements do not grow with
 * lines. Needs `activity:write` for whom one acts; a line of an association whose register the caller does not keep is an
 * error of its cell, and so is one that begins without `organisation:write` there.
 */
export const importAssociations = async (
  context: RequestContext,
  input: ImportAssociationsInput,
): Promise<ImportAssociationsPayload> => {
  const actingFor = slugOf(input.actingFor);
  assertMay(context, 'activity:write', [actingFor]);
  const refused = (issues: readonly Issue[]) => sheetRefused(context, input, issues);
  const about = paperOf(context, input);
  const grid = await readSheet(input.format, input.content);
  const rows = grid.ok ? listFromGrid(grid.value) : grid;
  if (!about.ok || !rows.ok)
    return refused([...(about.ok ? [] : about.issues), ...(rows.ok ? [] : rows.issues)]);
  const documents = await documentsOf(context);
  const { paper, place } = about.value;
  const done = await importSheet(context, {
    action: 'importAssociations',
    input,
    actingFor,
    plan: (connection) => planOf(context, connection, rows.value, { paper, place, actingFor, documents }),
    write: (connection, plan: Plan) => writePlan(context, connection, paper.document, plan),
  });
  if (!input.dryRun && done.userErrors.length === 0) await context.renewLaw?.();
  return done;
};
