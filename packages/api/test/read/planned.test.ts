import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ANONYMOUS, eachInTurn, encodeId, type Scope } from '../../src/platform/read/index.js';
import { forEachDatabase } from '../support/databases.js';
import { generateQuery, type Pools, seeded } from './support/generate-query.js';
import { paperModel } from './support/paper-model.js';
import { PAPER_ROOTS } from './support/paper-schema.js';
import { openPaperWorld, type PaperWorld } from './support/paper-world.js';

const SCOPES: readonly Scope[] = [
  ANONYMOUS,
  { bodies: ['o1', 'o3'], capabilities: ['papers.read', 'notes.read'] },
  { bodies: ['o2', 'o0'], capabilities: ['notes.read'] },
];

const RUNS = 350;

const keysOf = (world: PaperWorld, table: string): string[] => [
  ...new Set((world.tables[table] ?? []).map((row) => String(row.id))),
];

const poolsOf = (world: PaperWorld): Pools => ({
  texts: [
    '1-CT/TU',
    '12-HD_BDV',
    'CT',
    '%',
    '_',
    "d'Or",
    'front',
    'Hội hoi 3',
    'Ho\u0323\u0302i',
    '(sai)',
    '',
  ],
  searches: ['hoi', 'Hội', 'dân vận', 'van dan', '100%', 'uỷ', '', 'no such words', 'KE HOACH'],
  days: ['2023-12-31', '2024-01-15', '2024-03-01', '2024-05-02', '2024-05-03', '2024-06-15', '2025-01-01'],
  instants: ['2024-03-01T00:00:00Z', '2024-03-02T02:00:00Z', '2024-03-03T03:00:00.000Z'],
  ids: Object.fromEntries(
    [
      ['Paper', 'paper'],
      ['Office', 'office'],
      ['Note', 'note'],
    ].map(([type = '', table = '']) => [
      type,
      [...keysOf(world, table), 'nothing'].map((key) => encodeId(paperModel, type, key)),
    ]),
  ),
  idArguments: { 'paper.id': 'Paper', 'notesOf.office': 'Office' },
});

forEachDatabase((open) => {
  let world: PaperWorld;
  beforeAll(async () => {
    world = await openPaperWorld(eachInTurn(await open()), 40);
  });

  it('answers generated queries exactly as the plain reference does, by one statement a root field', async () => {
    const pools = poolsOf(world);
    const seen = { cursors: 0, rows: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...SCOPES), async (seed, scope) => {
        const generated = generateQuery(world.schema, paperModel, PAPER_ROOTS, pools, seeded(seed));
        const { variables } = generated;
        const probe = await world.reference(generated.probe, scope, variables);
        const query = generated.withCursors(probe.data);
        if (/(after|before): "/u.test(query)) seen.cursors += 1;
        world.connection.statements.length = 0;
        for (const text of [generated.probe, query]) {
          const before = world.connection.statements.length;
          const expected = JSON.parse(JSON.stringify(await world.reference(text, scope, variables)));
          const found = JSON.parse(JSON.stringify(await world.ask(text, scope, variables)));
          expect(expected.errors, text).toBeUndefined();
          expect(found, `${text}\n${JSON.stringify(variables)}`).toEqual(expected);
          const roots = Object.keys(found.data).length;
          expect(world.connection.statements.length - before).toBeLessThanOrEqual(roots);
          if (JSON.stringify(found).length > 200) seen.rows += 1;
        }
      }),
      { numRuns: RUNS, seed: 20261122, endOnFailure: true },
    );
    // the generator would prove little if it hardly ever paged or found rows
    expect(seen.cursors).toBeGreaterThan(RUNS / 10);
    expect(seen.rows).toBeGreaterThan(RUNS / 2);
  }, 300_000);
});
