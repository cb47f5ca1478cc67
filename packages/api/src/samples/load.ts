import { addDays, composeLaw, DomainError } from '@danvan/domain';
import { CLAUSE_ROWS, DOCUMENT_ROWS, DUTY_ROWS, RELATION_ROWS } from '../directives/bulk-tables.js';
import { clauseRow, documentRow, dutyRow } from '../directives/rows.js';
import { ACTIVITY_ROWS, DECISION_ROWS, EVENT_ROWS, KEEPING_ROWS } from '../duties/tables.js';
import { type BulkTable, type ReadConnection, upsertRows } from '../platform/database/index.js';
import type { ApiLaw, ApiRoom, LoadOptions, SampleBodies } from '../platform/index.js';
import { SAMPLE_DOCUMENT, sampleBodies, samplePlaces } from './bodies.js';
import { ISSUED, sampleLawFile } from './law-file.js';
import { sampleRecords, startOfDay } from './record-rows.js';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one table; `of` is the column that names their document, where they are parts of one. */
interface SampleTable {
  readonly table: BulkTable;
  readonly rows: readonly Row[];
  readonly of?: string;
}

/** The invented bodies, which computed reads must know like any other. */
export const samplesOf = (): SampleBodies => ({ places: samplePlaces, bodies: sampleBodies });

const withColumns = ({ columns, ...table }: BulkTable, more: BulkTable['columns']): BulkTable => ({
  ...table,
  columns: { ...columns, ...more },
});

const documentTables = (today: LoadOptions['today']): readonly SampleTable[] => {
  const law = composeLaw([sampleLawFile(today)], 'samples');
  const recorded_at = startOfDay(addDays(today, ISSUED));
  const parts = (table: BulkTable, of: string, rows: readonly Row[]): SampleTable => ({
    table: withColumns(table, { recorded_at: 'timestamptz' }),
    rows: rows.map((row) => ({ ...row, recorded_at })),
    of,
  });
  const versioned = withColumns(DOCUMENT_ROWS, { version: 'int' });
  const documents = [...law.graph.documents.values()].map((each) => documentRow(each, 'registered'));
  const clauses = [...law.clauses.values()].map((each) => clauseRow(each, 'registered', law));
  const duties = law.duties.map((each) => dutyRow(each, 'registered'));
  return [
    parts(
      versioned,
      'id',
      documents.map((row) => ({ ...row, version: 1 })),
    ),
    parts(CLAUSE_ROWS, 'document_id', clauses),
    parts(RELATION_ROWS, 'from_id', []),
    parts(DUTY_ROWS, 'document_id', duties),
  ];
};

/** Every row of the samples as it must stand on the day, table by table. */
const sampleTables = (today: LoadOptions['today']): readonly SampleTable[] => {
  const { activities, keepingPeriods, events, decisions } = sampleRecords(today);
  return [
    ...documentTables(today),
    { table: ACTIVITY_ROWS, rows: activities },
    { table: KEEPING_ROWS, rows: keepingPeriods },
    { table: EVENT_ROWS, rows: events },
    { table: DECISION_ROWS, rows: decisions },
  ];
};

/**
 * Removes earlier versions of sample rows and what others made of the sample document; with samples off all of it.
 * Nothing but samples is touched.
 */
const removeRows = async (
  connection: ReadConnection,
  { table: { table }, rows, of = 'id' }: SampleTable,
  samples: boolean,
): Promise<void> => {
  const kept = samples ? 'superseded_at is null and id = any($1::text[])' : 'false';
  await connection.rows(
    `delete from ${table} where (id = any($1::text[]) or ${of} = $2::text) and not (${kept}) returning 1`,
    [rows.map(({ id }) => id), SAMPLE_DOCUMENT],
  );
};

const assertBodies = ({ registry }: ApiLaw): void => {
  const missing = sampleBodies.filter(({ id }) => !registry.bodies.has(id));
  if (missing.length > 0)
    throw new DomainError('SAMPLES_NOT_IN_REGISTRY', missing.map(({ id }) => id).join(', '));
};

/**
 * Brings the tables to the samples of the day in one transaction: dated anew when the server starts on another
 * day, unchanged on the same one, removed where samples are off. What others recorded stays as it is.
 */
export const loadSamples: NonNullable<ApiRoom['load']> = async (database, law, { today, samples }) => {
  if (samples) assertBodies(law);
  await database.write(async (_, connection) => {
    for (const each of sampleTables(today)) {
      await removeRows(connection, each, samples);
      if (samples) await upsertRows(connection, each.table, each.rows);
    }
  });
};
