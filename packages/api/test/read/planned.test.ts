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

  it('answers one operation as the reference does for variables of every shape', async () => {
    const operation = `query Shapes($first: Int, $after: String, $filter: PaperFilter, $symbol: String, $order: PaperOrder,
        $search: String, $lang: Lang! = EN, $with: Boolean!, $kinds: [PaperKind!]) {
      papers(first: $first, after: $after, filter: $filter, orderBy: $order, search: $search) {
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
        edges { cursor node { title(lang: $lang) ... @include(if: $with) { id notes(first: $first) { nodes { id } } } } }
      }
      offices(first: 3) { nodes { papers(filter: {kind: {in: $kinds}, symbol: {eq: $symbol}}) { nodes { id symbol } } } }
    }`;
    // a value that is null is another thing than one that is not given, and both than any value
    const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
    const or = <T>(values: fc.Arbitrary<T>) => maybe(fc.option(values, { nil: null }));
    const text = fc.constantFrom('1-CT/TU', 'CT', '5-NQ/TW', '12-HD_BDV');
    const { filter } = fc.letrec((tie) => ({
      filter: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.record({ symbol: fc.record({ contains: text, isNull: fc.boolean() }, { requiredKeys: [] }) }),
        fc.record({
          pages: fc.record(
            { gte: fc.nat({ max: 4 }), in: fc.array(fc.nat({ max: 5 })) },
            { requiredKeys: [] },
          ),
        }),
        fc.record({ not: tie('filter') }),
        fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
      ),
    }));
    const variables = fc.record({
      first: or(fc.nat({ max: 8 })),
      filter: or(filter),
      symbol: maybe(text),
      order: or(fc.constantFrom('NEWEST', 'SYMBOL', 'PAGES', 'OFFICE')),
      search: or(fc.constantFrom('hoi', 'Hội', '')),
      lang: maybe(fc.constantFrom('VI', 'EN')),
      with: fc.boolean(),
      kinds: maybe(fc.subarray(['LETTER', 'DECISION', 'GUIDE'])),
    });
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(variables, fc.nat({ max: 4 }), async (given, start) => {
        const asked: Record<string, unknown> = plain(given);
        const [scope = ANONYMOUS] = SCOPES.slice(1);
        const first = plain(await world.reference(operation, scope, asked));
        expect(plain(await world.ask(operation, scope, asked))).toEqual(first);
        const after = first.data?.papers.edges[start]?.cursor ?? null;
        const next = { ...asked, after };
        expect(plain(await world.ask(operation, scope, next))).toEqual(
          plain(await world.reference(operation, scope, next)),
        );
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
