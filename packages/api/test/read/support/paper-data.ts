import { searchKey } from '@danvan/domain';
import type { ReadConnection } from '../../../src/platform/database/database.js';
import { seeded } from './generate-query.js';

/** A connection that remembers what was sent over it. */
export interface RecordingConnection extends ReadConnection {
  readonly statements: { sql: string; values: readonly unknown[] }[];
}

export const recordingConnection = (connection: ReadConnection): RecordingConnection => {
  const statements: { sql: string; values: readonly unknown[] }[] = [];
  return {
    statements,
    rows: (sql, values) => {
      statements.push({ sql, values });
      return connection.rows(sql, values);
    },
  };
};

const WORDS = [
  'Hội',
  'hoi',
  'Đề án',
  'dân vận',
  'Kế hoạch',
  'báo cáo',
  'Uỷ ban',
  'mặt trận',
  '100%',
  'a_b',
  "d'Or",
];

export type Row = Readonly<Record<string, unknown>>;

/** Puts rows into a table of the test register; columns that a row leaves out are null. */
export const insertRows = async (
  connection: ReadConnection,
  table: string,
  rows: readonly Row[],
): Promise<void> => {
  await connection.rows(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
    [JSON.stringify(rows)],
  );
};

const dayText = (offset: number): string =>
  new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

/** Fills the register: `papers` papers in one to three versions, offices with changing names, notes. */
export const fillPapers = async (connection: ReadConnection, papers: number, seed = 7): Promise<void> => {
  const pick = seeded(seed);
  const from = <T>(list: readonly T[]): T | undefined => list[pick(list.length - 1)];
  const words = () => `${from(WORDS)} ${from(WORDS)} ${pick(9)}`;
  const offices = Array.from({ length: 8 }, (_, index) => ({
    id: `o${index}`,
    kind: from(['front', 'party']),
    records_public: index % 3 !== 0,
    recorded_at: `${dayText(index === 6 ? 60 : pick(60) - 90)}T03:00:00.000123Z`,
    superseded_at: index === 7 ? '2024-06-01T00:00:00Z' : null,
  }));
  const names = offices.flatMap(({ id }) => {
    const change = dayText(pick(200));
    const first = words();
    const second = words();
    return [
      { from: null, until: change, name: first },
      ...(pick(3) === 0 ? [] : [{ from: change, until: null, name: second }]),
    ].flatMap(({ from: start, until, name }, index) => {
      const valid = `[${start ?? ''},${until ?? ''})`;
      const base = { office_id: id, valid };
      // the second name was first written wrongly and corrected in May
      const correction = '2024-05-02T17:00:00Z';
      const wrong = `${name} (sai)`;
      return index === 1
        ? [
            {
              ...base,
              id: `${id}-1x`,
              name_vi: wrong,
              search_key: searchKey(wrong),
              recorded_at: '2024-01-01T00:00:00Z',
              superseded_at: correction,
            },
            {
              ...base,
              id: `${id}-1`,
              name_vi: name,
              search_key: searchKey(name),
              recorded_at: correction,
              superseded_at: null,
            },
          ]
        : [
            {
              ...base,
              id: `${id}-0`,
              name_vi: name,
              search_key: searchKey(name),
              recorded_at: '2024-01-01T00:00:00Z',
              superseded_at: null,
            },
          ];
    });
  });
  const versions = Array.from({ length: papers }, (_, index) => {
    const count = 1 + pick(2);
    const days = Array.from({ length: count }, () => pick(300) - 60).sort((a, b) => a - b);
    const law = pick(5) === 0;
    return days.map((recorded, version) => {
      const title = words();
      const symbol = pick(4) === 0 ? null : `${pick(20)}-${from(['CT/TU', 'NQ/TW', 'HD_BDV', 'KH%'])}`;
      const next = days[version + 1];
      const gone = version === count - 1 && pick(9) === 0;
      return {
        row_id: `${index}-${version}`,
        id: `tỉnh/p${index}`,
        symbol,
        title_vi: title,
        title_en: pick(1) === 0 ? null : `paper ${index}`,
        search_key: searchKey(`${symbol ?? ''} ${title}`),
        kind: from(['letter', 'decision', 'guide']),
        issued_on: pick(4) === 0 ? null : dayText(pick(30)),
        pages: pick(5) === 0 ? null : pick(5),
        weight: pick(40) / 8,
        urgent: pick(1) === 0,
        office_id: pick(6) === 0 ? null : `o${pick(7)}`,
        origin: law ? 'law' : 'registered',
        access: pick(3) === 0 ? 'restricted' : 'public',
        record: { marks: Array.from({ length: pick(2) }, words) },
        recorded_at: `${dayText(recorded)}T01:00:00.5Z`,
        superseded_at:
          next !== undefined ? `${dayText(next)}T01:00:00.5Z` : gone ? dayText(recorded + 20) : null,
      };
    });
  }).flat();
  const notes = Array.from({ length: papers * 4 }, (_, index) => ({
    id: `n${index}`,
    paper_id: `tỉnh/p${pick(papers - 1)}`,
    office_id: `o${pick(7)}`,
    body: words(),
    rank: pick(3),
    made_at: `2024-03-0${1 + pick(2)}T0${pick(3)}:00:00.00000${pick(2)}Z`,
  }));
  for (const [name, rows] of Object.entries({
    office: offices,
    office_name: names,
    paper: versions,
    note: notes,
  }))
    await insertRows(connection, name, rows);
};
