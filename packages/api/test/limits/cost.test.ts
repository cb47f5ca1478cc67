import { LEVELS } from '@danvan/domain';
import fc from 'fast-check';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { actualPoints, costsOf, requestedNodes, requestedPoints } from '../../src/platform/limits/cost.js';
import { ANONYMOUS, eachInTurn, encodeId, type Scope } from '../../src/platform/read/index.js';
import { ROOMS } from '../../src/rooms.js';
import { readingSchema } from '../../src/start-server.js';
import { generateQuery, type Pools, seeded } from '../read/support/generate-query.js';
import { paperModel } from '../read/support/paper-model.js';
import { PAPER_ROOTS } from '../read/support/paper-schema.js';
import { openPaperWorld, type PaperWorld } from '../read/support/paper-world.js';
import { onDatabase } from '../support/databases.js';

type Schema = Parameters<typeof costsOf>[0]['schema'];

const costs = (schema: Schema, text: string, variableValues: Readonly<Record<string, unknown>> = {}) => {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return costsOf({ schema, fragments, variableValues }, operation);
};

describe('the cost of an operation', () => {
  let schema: Schema;
  beforeAll(async () => {
    schema = (await readingSchema(ROOMS)).schema;
  });

  const points = (text: string, variables: Readonly<Record<string, unknown>> = {}) =>
    requestedPoints(costs(schema, text, variables));

  it.each([
    ['{ __typename }', 0],
    ['{ apiInfo { version } }', 1],
    ['{ document(id: "x") { title issuerBody { name } } }', 2],
    ['{ documents { nodes { title } } }', 2 + 20],
    ['{ documents(first: 100) { nodes { title } } }', 2 + 100],
    ['{ documents(last: 7) { nodes { title } } }', 2 + 7],
    ['{ documents(first: 5) { edges { cursor } } }', 2 + 5],
    ['{ documents(first: 5) { edges { cursor node { id } } pageInfo { endCursor } } }', 2 + 5],
    ['{ documents(first: 5) { nodes { id } edges { node { id } } } }', 2 + 5 + 5],
    ['{ documents(first: 5) { pageInfo { hasNextPage } } }', 2 + 5],
    ['{ documents(first: 5) { totalCount } }', 2 + 10],
    ['{ documents(first: 5, search: "hội") { nodes { id } } }', (2 + 5) * 5],
    [
      '{ documents(first: 5, search: "hội") { nodes { relations(first: 2) { nodes { id } } } } }',
      (2 + 5) * 5 + 5 * (2 + 2),
    ],
    ['{ documents(first: 5, search: null) { nodes { id } } }', 2 + 5],
    [
      '{ documents(first: 10) { nodes { relations(first: 3) { nodes { to { id } } totalCount } } } }',
      2 + 10 * (1 + 2 + 10 + 3 * 2),
    ],
    ['{ a: documents(first: 5) { nodes { id } } b: documents(first: 5) { nodes { id } } }', 14],
    ['{ node(id: "x") { id ... on Document { issuerBody { id } } ... on Body { slug } } }', 2],
    [
      '{ duties(bodies: ["x"], first: 10) { nodes { basis { symbol } } counts { count } } }',
      50 + 2 + 20 + 10,
    ],
    // one object for each level that there is, whatever the document
    ['{ cascade(document: "x") { level } }', 50 + LEVELS.length],
    ['{ documentOverlaps(document: "x") { pairs { kind } } }', 50 + 1 + 10],
    ['{ documentsForReview { reviews { on } } }', 20 + 1 + 20],
    ['{ lintDocument(id: "x") { document { slug } } }', 20 + 1 + 1],
    // an entry is of one kind, and costs what that does
    [
      '{ associationEntries(association: "x", first: 10) { nodes { record { support { basis { symbol } } contact { on } } } } }',
      10 + 2 + 10 * (1 + 1 + 2),
    ],
    ['{ __schema { types { name } } __type(name: "Body") { name } }', 100],
  ])('%s', (text, expected) => {
    expect(points(text)).toBe(expected);
  });

  it('is that of the variables given', () => {
    const text = `query ($n: Int, $m: Int = 3, $s: String, $with: Boolean!) {
      documents(first: $n, search: $s) { nodes { id relations(first: $m) @include(if: $with) { nodes { id } } } } }`;
    expect(points(text, { n: 10, m: 3, with: false })).toBe(2 + 10);
    expect(points(text, { n: 10, m: 3, with: true })).toBe(2 + 10 * (1 + 2 + 3));
    expect(points(text, { n: 100, m: 100, with: true })).toBe(2 + 100 * (1 + 2 + 100));
    expect(points(text, { n: 10, m: 3, s: 'x', with: false })).toBe(12 * 5);
    expect(points(text, { m: 3, with: false })).toBe(2 + 20);
  });

  it('is that of what is asked for once, however often it is written', () => {
    expect(
      points('{ documents { ...F nodes { id } } } fragment F on DocumentConnection { nodes { id } }'),
    ).toBe(22);
  });

  it('adds ten points for a mutation', () => {
    const text = 'mutation ($i: RecordActivityInput!) { recordActivity(input: $i) { replayed } }';
    expect(points(text, { i: {} })).toBe(11);
  });

  it('counts objects as products of page sizes', () => {
    const text =
      '{ documents(first: 100) { nodes { relations(first: 100) { nodes { to { id } } totalCount } } } }';
    expect(requestedNodes(costs(schema, text))).toBe(100 + 100 * 100 * 2);
  });

  it('is what the answer was worth when it is there', () => {
    const asked = costs(
      schema,
      '{ documents(first: 9) { x: nodes { relations { nodes { to { id } } } } totalCount } }',
    );
    const relations = { nodes: [{ to: { id: 'x' } }, { to: null }] };
    const data = { documents: { x: [{ relations }, { relations: { nodes: [] } }], totalCount: 2 } };
    expect(actualPoints(asked, data)).toBe(2 + 10 + (1 + 2 + 2 + 1) + (1 + 2));
    expect(actualPoints(asked, null)).toBe(0);
  });
});

/** Rows of an answer: the objects in its lists. */
const rowsOf = (value: unknown): number => {
  if (Array.isArray(value))
    return value.reduce(
      (sum: number, each) => sum + Number(typeof each === 'object' && each !== null) + rowsOf(each),
      0,
    );
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + rowsOf(each), 0);
};

const SCOPE: Scope = { bodies: ['o0', 'o1', 'o2', 'o3'], capabilities: ['papers.read', 'notes.read'] };

onDatabase('embedded', (open) => {
  let world: PaperWorld;
  beforeAll(async () => {
    world = await openPaperWorld(eachInTurn(await open()), 60);
  });

  it('is at least the rows that generated queries return, and at least what they were worth', async () => {
    const keys = (table: string) => (world.tables[table] ?? []).map((row) => String(row.id));
    const pools: Pools = {
      texts: ['CT', '', 'Hội hoi 3'],
      searches: ['hoi', '', 'van'],
      days: ['2024-03-01', '2024-06-15', '2025-01-01'],
      instants: ['2024-03-02T02:00:00Z'],
      ids: Object.fromEntries(
        [
          ['Paper', 'paper'],
          ['Office', 'office'],
          ['Note', 'note'],
        ].map(([type = '', table = '']) => [
          type,
          [...new Set(keys(table))].map((key) => encodeId(paperModel, type, key)),
        ]),
      ),
      idArguments: { 'paper.id': 'Paper', 'notesOf.office': 'Office' },
    };
    let rowsSeen = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const pick = seeded(seed);
        const { probe, variables } = generateQuery(world.schema, paperModel, PAPER_ROOTS, pools, pick);
        const { data, errors } = await world.ask(probe, seed % 2 === 0 ? SCOPE : ANONYMOUS, variables);
        expect(errors, probe).toBeUndefined();
        const asked = costs(world.schema, probe, variables);
        const rows = rowsOf(data);
        rowsSeen += rows;
        expect(requestedNodes(asked), probe).toBeGreaterThanOrEqual(rows);
        expect(requestedPoints(asked), probe).toBeGreaterThanOrEqual(requestedNodes(asked));
        expect(requestedPoints(asked), probe).toBeGreaterThanOrEqual(actualPoints(asked, data));
        expect(actualPoints(asked, data), probe).toBeGreaterThanOrEqual(rows);
      }),
      { numRuns: 400, seed: 3, endOnFailure: true },
    );
    // the bound would mean little for answers without rows
    expect(rowsSeen).toBeGreaterThan(2_000);
  });
});
