import type { DutyFate, Law, OfficialDocument } from '@danvan/domain';
import type { BulkTable, ReadConnection } from '../../platform/database/index.js';
import { CLAUSE_ROWS, DOCUMENT_ROWS, DUTY_ROWS, RELATION_ROWS } from '../bulk-tables.js';
import { clauseRow, documentRow, dutyRow, relationRow } from '../rows.js';

type Row = Readonly<Record<string, unknown>>;

/** Inserts and nothing else: a row that is there already is an error here, not something to be brought up to date. */
const insertRows = async (
  connection: ReadConnection,
  { table, columns }: BulkTable,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return;
  const names = Object.keys(columns).join(', ');
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await connection.rows(
    `insert into ${table} (${names})
     select ${names} from jsonb_to_recordset($1::jsonb) as r(${typed.join(', ')}) returning 1`,
    [JSON.stringify(rows)],
  );
};

const recorded = ({ table, key, columns }: BulkTable): BulkTable => ({
  table,
  key,
  columns: { ...columns, recorded_at: 'timestamptz' },
});

/** What is written beside the document itself. */
interface Registration {
  readonly version: number;
  readonly keeper: string;
  readonly at: Date;
  readonly fates: readonly DutyFate[];
}

/** Writes a registered document with its clauses, relations, duties and what it says becomes of others' duties. */
export const insertDocument = async (
  connection: ReadConnection,
  document: OfficialDocument,
  law: Law,
  { version, keeper, at, fates }: Registration,
): Promise<void> => {
  const stamped = (row: Row): Row => ({ ...row, recorded_at: at });
  const versioned = {
    ...DOCUMENT_ROWS,
    columns: { ...DOCUMENT_ROWS.columns, version: 'int', fates: 'jsonb' },
  };
  const row = { ...documentRow(document, 'registered', { keeper }), version, fates };
  await insertRows(connection, recorded(versioned), [stamped(row)]);
  const clauses = [...law.clauses.values()].map((clause) => stamped(clauseRow(clause, 'registered', law)));
  const relations = law.relations.map((relation) => stamped(relationRow(relation, 'registered')));
  const duties = law.duties.map((duty) => stamped(dutyRow(duty, 'registered')));
  await insertRows(connection, recorded(CLAUSE_ROWS), clauses);
  await insertRows(connection, recorded(RELATION_ROWS), relations);
  await insertRows(connection, recorded(DUTY_ROWS), duties);
};
