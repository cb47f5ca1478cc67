import { beforeAll, expect, it } from 'vitest';
import { createServerDatabase, onDatabase } from '../support/databases.js';
import { type Database, openDatabase } from '../support/platform.js';

/** What two servers write at once without a word to each other: validity of one thing over days they share. */
const WRITES = {
  body_name: `insert into body_name (id, body_id, name_vi, search_key, valid) values ($1::text, 'race/body', 'Tên', 'ten', '[2025-01-01,)') returning id`,
  body_parent: `insert into body_parent (id, body_id, parent_id, hierarchy, valid) values ($1::text, 'race/body', 'race/other', 'sector', '[2025-01-01,)') returning id`,
  place_name: `insert into place_name (id, place_id, name_vi, search_key, valid) values ($1::text, 'race-place', 'Tên', 'ten', '[2025-01-01,)') returning id`,
  place_parent: `insert into place_parent (id, place_id, parent_id, valid) values ($1::text, 'race-place', 'race-above', '[2025-01-01,)') returning id`,
  place_value: `insert into place_value (id, place_id, attribute, value, valid) values ($1::text, 'race-place', 'code', $1::text, '[2025-01-01,)') returning id`,
  monitoring_assignment: `insert into monitoring_assignment (id, body_id, by_id, valid, source, grade) values ($1::text, 'race/body', 'race/other', '[2025-01-01,)', '{}', 'verified') returning id`,
  office_term: `insert into office_term (id, office_id, body_id, title_vi, title_en, valid, source, grade) values ($1::text, 'race/body/chair', 'race/body', 'a', 'b', '[2025-01-01,)', '{}', 'verified') returning id`,
} as const;
const ELSEWHERE = /'\[2025-01-01,\)'/u;

onDatabase('server', () => {
  let databases: readonly [Database, Database];
  beforeAll(async () => {
    const { url, drop } = await createServerDatabase();
    const open = () => openDatabase({ kind: 'server', url });
    databases = [await open(), await open()];
    await databases[0].migrate();
    await databases[0].write((_, connection) =>
      connection.rows(
        `with b as (insert into body_identity (id) values ('race/body'), ('race/other') returning id),
           p as (insert into place_identity (id) values ('race-place'), ('race-above') returning id)
         select id from b union all select id from p`,
        [],
      ),
    );
    return async () => {
      for (const database of databases) await database.close();
      await drop();
    };
  });

  it.each(Object.entries(WRITES))(
    '%s: of two that overlap, written side by side, one is refused',
    async (table, sql) => {
      let [started, go]: [number, (() => void) | null] = [0, null];
      const both = new Promise<void>((resolve) => {
        go = resolve;
      });
      // each holds a transaction of its own open until the other has one too: no lock orders them
      const outcomes = await Promise.allSettled(
        databases.map((database, index) =>
          database.write(async (_, connection) => {
            await connection.rows('select 1::text', []);
            started += 1;
            if (started === 2) go?.();
            await both;
            return connection.rows(sql, [`race-${index}`]);
          }),
        ),
      );
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(refused.map(({ reason }) => (reason as { code?: string }).code)).toEqual(['23P01']);
      const [[standing] = []] = await databases[0].read((connection) =>
        connection.rows(`select count(*)::text from ${table} where superseded_at is null`, []),
      );
      expect(standing).toBe('1');
      // days that touch and do not overlap are no clash, whoever writes them
      const before = sql.replace(ELSEWHERE, `'[2024-01-01,2025-01-01)'`);
      await databases[1].write((_, connection) => connection.rows(before, ['race-before']));
    },
  );
});
