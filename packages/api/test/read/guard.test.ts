import { asOf, day } from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import {
  ANONYMOUS,
  eachInTurn,
  encodeId,
  guardedRows,
  type Scope,
  typeNamed,
} from '../../src/platform/read/index.js';
import { forEachDatabase } from '../support/databases.js';
import { guardPaths, keysByVisibility } from './support/guard-paths.js';
import { insertRows } from './support/paper-data.js';
import { paperModel } from './support/paper-model.js';
import { openPaperWorld, type PaperWorld } from './support/paper-world.js';

const LISTS = {
  Paper: 'papers(first: 100, ',
  Office: 'offices(first: 100, ',
  OfficeName: 'officeNames(first: 100, ',
};
const GRANTED: Scope = { bodies: ['o3'], capabilities: ['papers.read', 'notes.read'] };
const DAYS = [asOf(day('2024-01-20'), day('2024-02-10')), asOf(day('2024-06-15'), day('2024-06-15'))];

forEachDatabase((open) => {
  let world: PaperWorld;
  const keys: Record<string, readonly string[]> = {};
  beforeAll(async () => {
    world = await openPaperWorld(eachInTurn(await open()), 30);
    for (const type of paperModel.types.values())
      keys[type.type] = [
        ...new Set((world.tables[type.table.name] ?? []).map((row) => String(row[type.key]))),
      ];
  });

  for (const type of paperModel.types.values())
    for (const when of DAYS)
      for (const [who, scope] of [
        ['anonymous', ANONYMOUS],
        ['granted', GRANTED],
      ] as const)
        it(`shows ${who} no hidden ${type.type} by any path on ${when.on}`, async () => {
          const { hidden, seen } = keysByVisibility(
            world.referenceOf(scope),
            type,
            keys[type.type] ?? [],
            when,
          );
          expect(hidden.length).toBeGreaterThan(0);
          expect(seen.length).toBeGreaterThan(0);
          // a type without a shown key is told by its texts, so those of hidden rows alone
          const rows = world.tables[type.table.name] ?? [];
          const shown = new Set(
            rows.filter((row) => seen.includes(String(row[type.key]))).map((row) => String(row.name_vi)),
          );
          const marks =
            type.prefix === null
              ? rows
                  .filter((row) => hidden.includes(String(row[type.key])) && !shown.has(String(row.name_vi)))
                  .map((row) => JSON.stringify(row.name_vi))
              : hidden.map((key) => JSON.stringify(encodeId(paperModel, type.type, key)));
          let met = 0;
          for (const { query, path, type: target } of guardPaths(paperModel, LISTS, keys, when)) {
            const answer = await world.ask(query, scope);
            const text = JSON.stringify(answer);
            expect(answer.errors, query).toBeUndefined();
            for (const mark of marks) expect(text.includes(mark), `${path}: ${mark}`).toBe(false);
            if (target === type.type && type.prefix !== null)
              met += seen.some((key) => text.includes(JSON.stringify(encodeId(paperModel, type.type, key))))
                ? 1
                : 0;
          }
          if (type.prefix !== null) expect(met).toBeGreaterThan(0);
        });

  it('counts only rows that are shown', async () => {
    for (const when of DAYS)
      for (const scope of [ANONYMOUS, GRANTED]) {
        const days = `asOf: {on: "${when.on}", knownOn: "${when.knownOn}"}`;
        const answer = await world.ask(`{ papers(${days}, first: 0) { totalCount } }`, scope);
        const visible = world.referenceOf(scope).visible(typeNamed(paperModel, 'Paper'), when);
        expect(answer.data).toEqual({ papers: { totalCount: visible.length } });
      }
  });

  it('does not open by an earlier day what has been closed since', async () => {
    const version = (row: string, access: string, from: string, until: string | null) =>
      insertRows(world.database, 'paper', [
        {
          ...world.tables.paper?.[0],
          row_id: row,
          id: 'closed',
          access,
          origin: 'registered',
          office_id: 'o5',
          recorded_at: from,
          superseded_at: until,
        },
      ]);
    await version('c0', 'public', '2024-01-01T00:00:00Z', '2024-03-01T00:00:00Z');
    const ask = (scope: Scope) =>
      world.ask('{ paper(id: "pap_closed", asOf: {knownOn: "2024-02-01"}) { id } }', scope);
    expect((await ask(ANONYMOUS)).data).toEqual({ paper: { id: 'pap_closed' } });
    await version('c1', 'restricted', '2024-03-01T00:00:00Z', null);
    expect((await ask(ANONYMOUS)).data).toEqual({ paper: null });
    const owner = { bodies: ['o5'], capabilities: ['papers.read'] };
    expect((await ask(owner)).data).toEqual({ paper: { id: 'pap_closed' } });
  });

  it('knows a row at the end of the civil day in Vietnam, and not before', async () => {
    await insertRows(world.database, 'office', [
      {
        id: 'late',
        kind: 'front',
        records_public: true,
        recorded_at: '2024-04-10T16:59:59.999999Z',
        superseded_at: '2024-04-12T17:00:00Z',
      },
    ]);
    const known = async (knownOn: string) =>
      (await world.ask(`{ node(id: "off_late", asOf: {knownOn: "${knownOn}"}) { id } }`, ANONYMOUS)).data
        ?.node !== null;
    expect(await Promise.all(['2024-04-09', '2024-04-10', '2024-04-12', '2024-04-13'].map(known))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('goes before bulk loading too', async () => {
    const type = typeNamed(paperModel, 'Note');
    for (const scope of [ANONYMOUS, GRANTED]) {
      const [, when = asOf(day('2024-06-15'))] = DAYS;
      const run = { connection: world.connection, scope, asOf: when };
      world.connection.statements.length = 0;
      const rows = await guardedRows(paperModel, run, 'Note', ['id', 'rank', 'paperKind'], {
        officeId: ['o1', 'o3', 'o4'],
      });
      expect(world.connection.statements).toHaveLength(1);
      const expected = world
        .referenceOf(scope)
        .visible(type, when)
        .filter((row) => ['o1', 'o3', 'o4'].includes(String(row.office_id)));
      expect(new Set(rows.map((row) => row.id))).toEqual(new Set(expected.map((row) => row.id)));
      expect(rows.every((row) => typeof row.rank === 'number' && typeof row.paperKind === 'string')).toBe(
        true,
      );
    }
  });
});
