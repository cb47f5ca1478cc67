import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstBrokenAuditEntry, openDatabase } from '../../src/index.js';
import { createServerDatabase } from '../support/databases.js';
import { startTestServer } from '../support/server.js';

const page = readFileSync(new URL('../../../../docs/scaling-out.md', import.meta.url), 'utf8');
const ADD = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }';

/** The statements of the block of SQL that begins with this comment. */
const statements = (name: string): string[] => {
  const block = new RegExp(`\`\`\`sql\n-- ${name}\n([^\`]+)\`\`\``).exec(page)?.[1] ?? '';
  return block.split(/;\n/).flatMap((statement) => statement.trim() || []);
};

it('the page on scaling out has SQL that runs, and the server goes on with it', async () => {
  const { url, drop } = await createServerDatabase();
  const database = await openDatabase({ kind: 'server', url });
  const server = await startTestServer(database);
  const authorization = `Bearer ${await server.tokenFor('writer', 'notes.write')}`;
  const add = async () => {
    const input = { body: 'bod_1', on: '2024-10-01', title: 'x' };
    const { body } = await server.post(ADD, { input }, { authorization });
    expect(body.errors).toBeUndefined();
  };
  await add();

  for (const name of ['an index over the time of recording', 'vacuum by the way a table is used']) {
    const found = statements(name);
    expect(found.length).toBeGreaterThan(0);
    for (const sql of found) await database.read((connection) => connection.rows(sql, []));
  }

  const partitions = statements('partitions of the audit trail');
  expect(partitions.length).toBeGreaterThan(10);
  // the bound of the page is for a large trail; here the third entry opens the second partition
  const near = partitions.map((sql) => sql.replaceAll('(100000000)', '(3)'));
  await database.write(async (_, connection) => {
    for (const sql of near.filter((each) => !/^(begin|commit)$/.test(each))) await connection.rows(sql, []);
  });
  await add();
  await add();
  await add();
  const rows = await database.read((connection) =>
    connection.rows(
      'select tableoid::regclass::text, count(*)::text from audit_entry group by 1 order by 1',
      [],
    ),
  );
  expect(rows).toEqual([
    ['audit_entry_1', '2'],
    ['audit_entry_2', '2'],
  ]);
  expect(await database.read(firstBrokenAuditEntry)).toBeNull();
  for (const table of ['audit_entry', 'audit_entry_1', 'audit_entry_2'])
    await expect(
      database.write((_, connection) => connection.rows(`delete from ${table} returning id::text`, [])),
    ).rejects.toMatchObject({ code: '23001' });

  await server.close();
  await drop();
});
