import { type AsOf, asOf, day } from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import { checkTables, encodeId, typeNamed } from '../../src/platform/read/index.js';
import { callerScope } from '../../src/platform/reading.js';
import { guardPaths, keysByVisibility } from '../read/support/guard-paths.js';
import { type PlainTables, readTables } from '../read/support/reference.js';
import { forEachDatabase } from '../support/databases.js';
import { ISSUERS, openPeopledWorld } from './support/peopled-world.js';
import { referenceOver } from './support/plain-answers.js';
import { holding, NOBODY, type World } from './support/world.js';

const PEOPLED = 'slug: {startsWith: "peopled/"}';
const LISTS = {
  Document: `documents(first: 100, filter: {or: [{${PEOPLED}}, {held: {eq: true}}, {slug: {eq: "party/118-qd-tw"}}]}, `,
  Clause: `clauses(first: 100, filter: {clauseId: {startsWith: "PEOPLED"}}, `,
  // those that issue, and the one that stands above the late one: more than a page of bodies are known
  Body: `bodies(first: 100, filter: {or: [{slug: {in: ${JSON.stringify(ISSUERS)}}}, {slug: {startsWith: "ha-tinh/"}}, {slug: {startsWith: "late/"}}]}, `,
};
const WHENS = [
  asOf(day('2024-10-31'), day('2024-09-30')),
  asOf(day('2024-10-31'), day('2024-10-05')),
  asOf(day('2024-10-31'), day('2024-10-31')),
];
const CALLERS = [
  ['anonymous', NOBODY],
  ['a holder of leave for one issuer', holding(ISSUERS[0] ?? '', 'record:read')],
  ['a holder of leave to write alone', holding(ISSUERS[0] ?? '', 'document:write')],
] as const;

/** A parent has no text of its own: it betrays the two bodies it stands between. */
const pathsTo = (world: World, keys: Readonly<Record<string, readonly string[]>>, when: AsOf) =>
  guardPaths(world.reads.model, LISTS, keys, when).map((path) => ({
    ...path,
    query: path.query.replace(/nodes \{\s+\}/u, 'nodes { body { slug } parent { slug } }'),
  }));

forEachDatabase((open) => {
  let world: World;
  let tables: PlainTables;
  beforeAll(async () => {
    world = await openPeopledWorld(await open());
    tables = await world.database.read((connection) => readTables(connection, world.reads.model));
  }, 120_000);

  it('fits the tables', async () => {
    const issues = await world.database.read((connection) => checkTables(connection, world.reads.model));
    expect(issues).toEqual([]);
  });

  for (const typeName of ['Document', 'Clause', 'Relation', 'Duty'])
    for (const when of WHENS)
      for (const [name, who] of CALLERS)
        it(`shows ${name} no hidden ${typeName} known on ${when.knownOn}, by any path`, async () => {
          const { model } = world.reads;
          const type = typeNamed(model, typeName);
          const reference = referenceOver(world, tables, callerScope(world.contextOf({ who })));
          // the law is open to all: what there is to hide is what was registered
          const registered = (tables[type.table.name] ?? []).filter(({ origin }) => origin === 'registered');
          const all = [...new Set(registered.map((row) => String(row[type.key])))];
          const { hidden } = keysByVisibility(reference, type, all, when);
          expect(all.length).toBeGreaterThan(10);
          expect(hidden.length).toBeGreaterThan(0);
          const marks = hidden.map((key) => JSON.stringify(encodeId(model, typeName, key)));
          const shown = all
            .filter((key) => !hidden.includes(key))
            .map((key) => JSON.stringify(encodeId(model, typeName, key)));
          let met = 0;
          for (const { query, path } of pathsTo(world, { [typeName]: all }, when)) {
            const answer = await world.answer(query, {}, { who });
            expect(answer.errors, query).toBeUndefined();
            const text = JSON.stringify(answer.data);
            for (const mark of marks) expect(text.includes(mark), `${path}: ${mark}`).toBe(false);
            if (shown.some((mark) => text.includes(mark))) met += 1;
          }
          if (shown.length > 0) expect(met).toBeGreaterThan(0);
        });

  it('hides a body that was not known yet, by any path', async () => {
    await world.database.write(async (_, connection) => {
      await connection.rows(`insert into body_identity (id) values ('late/canary') returning id`, []);
      await connection.rows(
        `insert into body (id, kind, record, recorded_at) values ('late/canary', 'x', '{"life":{"from":{"known":false},"until":null}}', '2024-10-20T00:00:00Z') returning id`,
        [],
      );
      await connection.rows(
        `insert into body_name (id, body_id, name_vi, search_key, valid, recorded_at)
         values ('late-name', 'late/canary', 'Tên canary', 'ten canary', '[0001-01-01,)', '2024-10-20T00:00:00Z') returning id`,
        [],
      );
      await connection.rows(
        `insert into body_parent (id, body_id, parent_id, hierarchy, valid, recorded_at)
         values ('late-parent', 'late/canary', 'ha-tinh/party-committee', 'sector', '[0001-01-01,)', '2024-10-20T00:00:00Z') returning id`,
        [],
      );
    });
    const met = async (knownOn: string) => {
      const paths = pathsTo(world, { Body: ['late/canary'] }, asOf(day('2024-10-31'), day(knownOn)));
      const answers = await Promise.all(paths.map(({ query }) => world.answer(query)));
      return answers.map(({ data }) => JSON.stringify(data)).filter((text) => text.includes('canary')).length;
    };
    expect(await met('2024-10-19')).toBe(0);
    expect(await met('2024-10-20')).toBeGreaterThan(2);
  });
});
