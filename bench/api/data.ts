import pg from 'pg';

export const DOCUMENTS = 5_000;
export const RELATIONS_EACH = 10;

/** The key of a document of the bench; both servers are asked for it. */
export const documentKey = (number: number): string => `bench/doc-${number}`;

const DOCUMENT_ROWS = `
insert into document (id, symbol, search_key, type, title_vi, title_en, issuer, level, province, issued_on,
                      origin, held, version, recorded_at)
select 'bench/doc-' || n, n || '-CT/TU', 'chi thi ' || n, 'directive',
       'Chỉ thị số ' || n || ' về tăng cường công tác dân vận', 'Directive no. ' || n,
       'Tỉnh ủy thứ ' || n % 34, 'province', 'province-' || n % 34, date '1900-01-01' + (n * 7919) % 4000,
       'registered', n % 3 = 0, 1, timestamptz '2020-01-01'
  from generate_series(1, $1::int) n`;

const RELATION_ROWS = `
insert into relation (id, from_id, kind, to_id, provision, to_provision, grade, note_vi, record, origin, recorded_at)
select 'bench-' || n || '-' || m, 'bench/doc-' || n, 'based-on', 'bench/doc-' || (n * 31 + m * 977) % $1::int + 1,
       'mục ' || m || ', khoản ' || n % 9, case when m % 2 = 0 then 'Điều ' || m end, 'stated',
       'Căn cứ thứ ' || m, '{}', 'registered', timestamptz '2020-01-01'
  from generate_series(1, $1::int) n, generate_series(1, $2::int) m`;

/** What PostGraphile is told of the tables: keys and references that stand in no constraint. */
const SMART_TAGS = [
  // it calls a column `id` "rowId", which the tables with versions have as well
  `do $$ declare found text; begin
     for found in select table_name from information_schema.columns
       where table_schema = current_schema() and column_name = 'row_id'
     loop execute format('comment on column %I.id is %L', found, '@name slug'); end loop;
   end $$`,
  `comment on table document is E'@unique id'`,
  `comment on table relation is E'@foreignKey (from_id) references document (id)|@fieldName from|@foreignFieldName relations\\n@foreignKey (to_id) references document (id)|@fieldName to|@foreignFieldName relatedFrom'`,
];

/** Fills the migrated tables, so that both servers find the same rows and the planner knows them. */
export const fill = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(DOCUMENT_ROWS, [DOCUMENTS]);
    await client.query(RELATION_ROWS, [DOCUMENTS, RELATIONS_EACH]);
    for (const tag of SMART_TAGS) await client.query(tag);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
};
