import type { OfficialDocument } from '@danvan/domain';
import { type BulkTable, type ReadConnection, upsertRows } from '../platform/database/index.js';
import type { ApiRoom } from '../platform/index.js';
import { CLAUSE_ROWS, DOCUMENT_ROWS, DOCUMENT_TABLES, DUTY_ROWS, RELATION_ROWS } from './bulk-tables.js';
import { clauseRow, documentRow, dutyRow, relationRow } from './rows.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Rows of law that is no longer there are closed, not removed: what rested on them can still be explained. So is
 * what others registered under an id that now is the law's.
 */
const replaceLaw = async (
  connection: ReadConnection,
  table: BulkTable,
  rows: Rows,
  now: Date,
): Promise<void> => {
  await connection.rows(
    `update ${table.table} set superseded_at = $2::timestamptz
     where superseded_at is null
       and case origin when 'law' then id <> all($1::text[]) else id = any($1::text[]) end returning 1`,
    [rows.map(({ id }) => id), now],
  );
  await upsertRows(connection, table, rows);
};

/**
 * A document that somebody registered and that now comes with the law, by its id or by number, issuer and day, is
 * the law's from here on: its registered rows are closed, so that nothing is asked twice.
 */
const closeRegistered = async (
  connection: ReadConnection,
  documents: readonly OfficialDocument[],
  now: Date,
): Promise<void> => {
  const numbers = documents.flatMap(({ symbol, issuer, issuedOn }) =>
    symbol !== null && issuedOn.known ? [{ symbol, issuer: issuer.name, issued_on: issuedOn.day }] : [],
  );
  const found = await connection.rows(
    `select id from document d where origin = 'registered' and superseded_at is null and (id = any($1::text[]) or
       exists (select 1 from jsonb_to_recordset($2::jsonb) as n(symbol text, issuer text, issued_on date)
         where n.symbol = d.symbol and n.issuer = d.issuer and n.issued_on = d.issued_on))`,
    [documents.map(({ id }) => id), JSON.stringify(numbers)],
  );
  if (found.length === 0) return;
  for (const { table, of } of DOCUMENT_TABLES)
    await connection.rows(
      `update ${table} set superseded_at = $2::timestamptz
       where origin = 'registered' and superseded_at is null and ${of} = any($1::text[]) returning 1`,
      [found.map(([id]) => id), now],
    );
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
    await closeRegistered(connection, documents, now);
    const rows = documents.map((document) => documentRow(document, 'law', { lawVersion }));
    await replaceLaw(connection, DOCUMENT_ROWS, rows, now);
    await replaceLaw(
      connection,
      CLAUSE_ROWS,
      clauses.map((clause) => clauseRow(clause, 'law')),
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
    await connection.rows(
      `insert into law_load (law_version, loaded_at) values ($1::text, $2::timestamptz)
       on conflict (law_version) do nothing returning law_version`,
      [lawVersion, now],
    );
  });
};
