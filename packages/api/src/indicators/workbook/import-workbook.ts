import {
  type AsOf,
  BODY_KINDS,
  type BodyId,
  type Capability,
  can,
  type FilledWorkbook,
  fail,
  type Issue,
  issue,
  LAST_DAY,
  ok,
  asOf as onDay,
  type Result,
  readWorkbook,
} from '@danvan/domain';
import { assertMay, bareId, withBodies } from '../../duties/record-act.js';
import { submissionColumns } from '../../duties/regimes/report-world.js';
import { SUBMISSION_ROWS } from '../../duties/regimes/tables.js';
import type { RequestContext } from '../../platform/context.js';
import {
  type Change,
  nextVersion,
  type ReadConnection,
  sqlStateOf,
  writeRecord,
} from '../../platform/index.js';
import { callerGrants } from '../../platform/reading.js';
import { importSheet, type SheetCounts, sheetRefused } from '../../platform/sheets/index.js';
import { type FigureChange, type FigurePlan, planChanges, writeFigures } from '../write-observations.js';
import { bodiesIn, type LoadedWorkbook, loadWorkbook } from './load-workbook.js';
import { type NamedFile, readFile } from './read-file.js';
import { type FilledReport, readReport } from './read-report.js';
import type { ImportWorkbookInput, ImportWorkbookPayload } from './types.js';
import { figurePath, INFO_SHEET, infoPath } from './workbook-sheets.js';

/** What a file comes to, all of it read. */
interface ReadWorkbookFile {
  readonly figures: FilledWorkbook['figures'];
  readonly report: FilledReport | null;
}

interface Plan {
  readonly counts: SheetCounts;
  readonly figures: FigurePlan;
  readonly report: FilledReport | null;
}

/** The domain says `['figures', 7, 'value']`, a file `['Số liệu', 7, 'Giá trị']`. */
const inFile = (found: Issue): Issue => {
  const [part, number, field] = found.path;
  return part === 'figures' ? { ...found, path: figurePath(Number(number), String(field ?? 'code')) } : found;
};

const mayWrite = (context: RequestContext): ((capability: Capability, body: BodyId) => boolean) => {
  const grants = callerGrants(context);
  const { registry } = context.law;
  return (capability, body) => can(registry, grants, capability, body, onDay(context.today, LAST_DAY));
};

/** All that can be told before anything is written: form, cells, leave for each body. */
const readAll = (
  context: RequestContext,
  file: NamedFile,
  { book, reportWorld }: LoadedWorkbook,
  asOf: AsOf,
): Result<ReadWorkbookFile> => {
  const { law, registry } = context.law;
  const { info, figures, asked } = file;
  if (info.version !== book.version)
    return fail(
      issue('WORKBOOK_VERSION_DIFFERS', infoPath('version'), {
        given: (info.version ?? '').slice(0, 40),
        current: book.version,
      }),
    );
  const kinds = [...BODY_KINDS, ...law.kinds];
  const world = { catalogue: law.catalogue, registry, kinds, today: context.today };
  const read = readWorkbook(book, figures, world, asOf);
  const report = readReport(file, read.ok ? read.value.reported : {}, book, reportWorld);
  const may = mayWrite(context);
  const issues: Issue[] = [
    ...(read.ok ? [] : read.issues.map(inFile)),
    ...(report.ok ? [] : report.issues),
    ...(read.ok ? read.value.figures : [])
      .filter(({ value }) => !may('indicator:write', value.body))
      .map(({ row, value }) => issue('SHEET_BODY_NOT_YOURS', figurePath(row, 'code'), { body: value.body })),
  ];
  const sends = report.ok && report.value !== null && report.value.state !== 'stands';
  if (sends && !may('activity:write', asked.body))
    issues.push(issue('SHEET_BODY_NOT_YOURS', infoPath('body'), { body: asked.body }));
  return issues.length > 0 || !read.ok || !report.ok
    ? fail(...issues)
    : ok({ figures: read.value.figures, report: report.value });
};

/** Whether the version that a report was corrected from still stands, in a transaction that no other change runs beside. */
const checkReportVersion = async (
  connection: ReadConnection,
  report: FilledReport | null,
): Promise<readonly Issue[]> => {
  if (report?.state !== 'corrects' || report.standing === null) return [];
  const [row] = await connection.rows(
    `select version::text from report_submission where id = $1::text and superseded_at is null for update`,
    [report.standing.id],
  );
  const version = nextVersion(Number(row?.[0] ?? 0), report.expectedVersion);
  return version.ok ? [] : version.issues.map((found) => ({ ...found, path: infoPath('reportVersion') }));
};

const planOf = async (
  connection: ReadConnection,
  { figures, report }: ReadWorkbookFile,
): Promise<Result<Plan>> => {
  for (const body of [...new Set(figures.map(({ value }) => value.body))].sort())
    await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
      `observation ${body}`,
    ]);
  const changes = figures.map(
    ({ row, value, expectedVersion }): FigureChange => ({
      ...{ at: row, value, expectedVersion },
      key: `${value.body} ${value.measure} ${value.period}`,
    }),
  );
  const planned = await planChanges(connection, changes, (row, found) => ({
    ...found,
    path: figurePath(row, found.path[0] === 'expectedVersion' ? 'version' : 'value'),
  }));
  const issues = [...(planned.ok ? [] : planned.issues), ...(await checkReportVersion(connection, report))];
  if (issues.length > 0 || !planned.ok) return fail(...issues);
  const { recorded, corrected, unchanged } = planned.value.counts;
  return ok({
    figures: planned.value,
    report,
    counts: {
      created: recorded + (report?.state === 'new' ? 1 : 0),
      corrected: corrected + (report?.state === 'corrects' ? 1 : 0),
      unchanged: unchanged + (report?.state === 'stands' ? 1 : 0),
    },
  });
};

const writeReport = async (
  context: RequestContext,
  connection: ReadConnection,
  report: FilledReport,
): Promise<Omit<Change<SheetCounts>, 'value' | 'target'> | null> => {
  if (report.state === 'stands') return null;
  const { value, standing, expectedVersion, attempt } = report;
  const written = await writeRecord(context, connection, {
    ...{ rows: SUBMISSION_ROWS, prefix: 'rsu', kind: 'report-submission' },
    ...{ body: value.body, bodies: [value.body], id: standing?.id ?? null, expectedVersion },
    columns: { ...submissionColumns(value), attempt },
    // a form has no cell for the code that an office gave its report, nor for the attempt that it was
    kept: ['attempt', 'external_id'],
  });
  // its version was looked at under a lock of this transaction
  if (!written.ok) throw new Error(`report of ${value.body}: ${written.issues[0]?.code}`);
  return written.value;
};

const writePlan = async (
  context: RequestContext,
  connection: ReadConnection,
  actingFor: string,
  { counts, figures, report }: Plan,
): Promise<Change<SheetCounts>> => {
  const changed = await writeFigures(context, connection, figures, actingFor as BodyId);
  const sent = report === null ? null : await writeReport(context, connection, report);
  return {
    value: counts,
    target: { kind: 'workbook-import', id: actingFor },
    before: { figures: changed.before, report: sent?.before ?? null },
    after: { figures: changed.after, report: sent?.after ?? null },
    events: [...changed.events, ...(sent?.events ?? [])],
  };
};

/** Another sent the report between the look and the write. */
const UNIQUE = '23505';

/**
 * Records the figures of a filled-in workbook, and the report where a day is given, all together or nothing. The same
 * file again changes nothing. Needs `indicator:write` for the one acted for and for every body whose figure is filled
 * in, and `activity:write` for the body whose report is sent; a body that the caller may not write for is an error of
 * its cell.
 */
export const importWorkbook = async (
  context: RequestContext,
  input: ImportWorkbookInput,
): Promise<ImportWorkbookPayload> => {
  const actingFor = bareId('bod', input.actingFor);
  assertMay(context, 'indicator:write', [actingFor]);
  const refused = (issues: readonly Issue[]) => sheetRefused(context, input, issues);
  const asOf = onDay(context.today, LAST_DAY);
  const file = await readFile(input, context.law.registry, asOf);
  if (!file.ok) return refused(file.issues);
  const { asked } = file.value;
  const may = mayWrite(context);
  // whoever writes for a body may see what its own form is checked against
  const theirs = bodiesIn(context, asked, asOf).filter((body) => may('indicator:write', body));
  const loaded = await loadWorkbook(context, withBodies(context, theirs), asked, asOf);
  if (!loaded.ok) return refused(loaded.issues.map(inInfo));
  const read = readAll(context, file.value, loaded.value, asOf);
  if (!read.ok) return refused(read.issues);
  return importSheet<Plan>(context, {
    ...{ action: 'importWorkbook', input, actingFor },
    plan: (connection) => planOf(connection, read.value),
    write: (connection, plan) => writePlan(context, connection, actingFor, plan),
  }).catch((error: unknown) => {
    if (sqlStateOf(error) !== UNIQUE) throw error;
    return refused([issue('REPORT_ALREADY_SENT', infoPath('sentOn'), { day: null })]);
  });
};

const inInfo = (found: Issue): Issue => {
  const [field] = found.path;
  return field === 'regime' || field === 'body' || field === 'period'
    ? { ...found, path: infoPath(field) }
    : { ...found, path: [INFO_SHEET, ...found.path] };
};
