import type { OfficialDocument } from '@danvan/domain';
import { type BulkTable, countRows, type ReadConnection, upsertRows } from '../platform/database/index.js';
import type { ApiRoom } from '../platform/index.js';
import { CLAUSE_ROWS, DOCUMENT_ROWS, DOCUMENT_TABLES, DUTY_ROWS, RELATION_ROWS } from './bulk-tables.js';
import { closeDocument } from './close-document.js';
import { clauseRow, documentRow, dutyRow, relationRow } from './rows.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Rows of law that is no longer there are closed, not removed: what rested on them can still be explained. */
const replaceLaw = async (
  connection: ReadConnection,
  table: BulkTable,
  rows: Rows,
  now: Date,
): Promise<void> => {
  const ids = rows.map(({ id }) => id);
  await hideRegistered(connection, table.table, 'id', ids);
  await connection.rows(
    `update ${table.table} set superseded_at = $2::timestamptz
     where origin = 'law' and superseded_at is null and id <> all($1::text[]) returning 1`,
    [ids, now],
  );
  await upsertRows(connection, table, rows);
};

/**
 * What somebody registered under an id that now is the law's. Law is shown on every day of knowledge, so the
 * registered rows are on none: two rows of one id would answer for it. They stay in the table.
 */
const hideRegistered = async (
  connection: ReadConnection,
  table: string,
  column: string,
  ids: readonly unknown[],
): Promise<void> => {
  await connection.rows(
    `update ${table} set superseded_at = recorded_at
     where origin = 'registered' and ${column} = any($1::text[])
       and superseded_at is distinct from recorded_at returning 1`,
    [ids],
  );
};

/**
 * A document that somebody registered and that now comes with the law under another id: number, issuer and day
 * tell. It is closed, so that nothing is asked twice, and stays what was known until now.
 */
const closeSamePapers = async (
  connection: ReadConnection,
  documents: readonly OfficialDocument[],
  now: Date,
): Promise<void> => {
  const numbers = documents.flatMap(({ symbol, issuer, issuedOn }) =>
    symbol !== null && issuedOn.known ? [{ symbol, issuer: issuer.name, issued_on: issuedOn.day }] : [],
  );
  const found = await connection.rows(
    `select id from document d where origin = 'registered' and superseded_at is null and
       exists (select 1 from jsonb_to_recordset($1::jsonb) as n(symbol text, issuer text, issued_on date)
         where n.symbol = d.symbol and n.issuer = d.issuer and n.issued_on = d.issued_on)`,
    [JSON.stringify(numbers)],
  );
  for (const [id] of found) await closeDocument(connection, id ?? '', now);
};

/** Brings documents, clauses, relations and duties to the law given; a second run changes nothing. */
export const loadDirectives: NonNullable<ApiRoom['load']> = async (
  database,
  { law, lawVersion },
  { now },
) => {
  const documents = [...law.graph.documents.values()];
  const clauses = [...law.clauses.values()];
  await database.write(async (_, connection) => {
    const ids = documents.map(({ id }) => id);
    for (const { table, of } of DOCUMENT_TABLES) await hideRegistered(connection, table, of, ids);
    await closeSamePapers(connection, documents, now);
    const rows = documents.map((document) => documentRow(document, 'law', { lawVersion }));
    await replaceLaw(connection, DOCUMENT_ROWS, rows, now);
    await replaceLaw(
      connection,
      CLAUSE_ROWS,
      clauses.map((clause) => clauseRow(clause, 'law', law)),
      now,
    );
    await replaceLaw(
      connection,
      RELATION_ROWS,
      law.relations.map((each) => relationRow(each, 'law')),
      now,
    );
    await replaceLaw(
      connection,
      DUTY_ROWS,
      law.duties.map((duty) => dutyRow(duty, 'law')),
      now,
    );
    const [first] = await connection.rows(
      `insert into law_load (law_version, loaded_at) values ($1::text, $2::timestamptz)
       on conflict (law_version) do nothing returning law_version`,
      [lawVersion, now],
    );
    if (first !== undefined)
      await countRows(
        connection,
        [DOCUMENT_ROWS, CLAUSE_ROWS, RELATION_ROWS, DUTY_ROWS].map(({ table }) => table),
      );
  });
};
