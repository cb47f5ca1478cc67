import type { AsOf } from '@danvan/domain';
import fc from 'fast-check';
import {
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isObjectType,
  parse,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { FastLane } from '../../src/platform/lane/index.js';
import { actualPoints, costsOf } from '../../src/platform/limits/cost.js';
import {
  ANONYMOUS,
  eachInTurn,
  encodeId,
  fragmentsOf,
  PlannedReads,
  type ReadModel,
  type Scope,
} from '../../src/platform/read/index.js';
import { readingSchema } from '../../src/start-server.js';
import { DAYS, ISSUERS, openPeopledWorld } from '../directives/support/peopled-world.js';
import { holding, NOBODY, ROOMS, type World } from '../directives/support/world.js';
import { generateQuery, type Pools, seeded } from '../read/support/generate-query.js';
import { paperModel } from '../read/support/paper-model.js';
import { buildPaperSchema, PAPER_ROOTS } from '../read/support/paper-schema.js';
import { CURSOR_KEY, openPaperWorld, type PaperWorld } from '../read/support/paper-world.js';
import { forEachDatabase } from '../support/databases.js';

const PAPER_RUNS = 160;
const LAW_RUNS = 60;

/** How often the fast lane answered, and of these how often with rows and from a cursor. */
interface Seen {
  answered: number;
  rows: number;
  cursors: number;
}

/** Asks both ways and compares the texts that would be sent; nothing to compare where the lane leaves it alone. */
const compare = async (
  { schema, model }: { readonly schema: GraphQLSchema; readonly model: ReadModel },
  source: string,
  variables: Readonly<Record<string, unknown>>,
  context: () => object,
  seen: Seen,
): Promise<unknown> => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(source);
  const usual = await execute({ schema, document, variableValues: variables, contextValue: context() });
  const lane = new FastLane(schema, model);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (!coerced) return usual.data;
  const fast = await lane.answer(document, operation, coerced, context());
  const shown = `${source}\n${JSON.stringify(variables)}`;
  if (fast !== null) {
    expect(usual.errors, shown).toBeUndefined();
    expect(fast.text, shown).toBe(JSON.stringify(usual.data));
    const costs = costsOf({ schema, fragments: fragmentsOf(document), variableValues: coerced }, operation);
    expect(fast.worth(costs), shown).toBe(actualPoints(costs, usual.data));
    // a second time with the plan that is there now
    expect((await lane.answer(document, operation, coerced, context()))?.text, shown).toBe(
      JSON.stringify(usual.data),
    );
    seen.answered += 1;
    if (fast.text.length > 200) seen.rows += 1;
    if (/(after|before): "/u.test(source)) seen.cursors += 1;
  }
  return usual.data;
};

/** The same schema without the fields that are computed: what is generated from it is for the lane to answer. */
const onlyRowsOf = (schema: GraphQLSchema, model: ReadModel): GraphQLSchema => {
  for (const { type, resolvers } of model.types.values()) {
    const object = schema.getType(type);
    for (const name of Object.keys(resolvers)) if (isObjectType(object)) delete object.getFields()[name];
  }
  return schema;
};

const allFromTables = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    field.extensions = { ...field.extensions, fromTables: true };
};

forEachDatabase((open) => {
  let papers: PaperWorld;
  let law: World;
  beforeAll(async () => {
    papers = await openPaperWorld(eachInTurn(await open()), 40);
    allFromTables(papers.schema);
    law = await openPeopledWorld(await open());
  }, 180_000);

  it('answers generated queries over every kind of column, relation and page with the same bytes', async () => {
    const keys = (table: string): string[] => [
      ...new Set((papers.tables[table] ?? []).map((row) => String(row.id))),
      'nothing',
    ];
    const ids = (type: string, table: string) => keys(table).map((key) => encodeId(paperModel, type, key));
    const pools: Pools = {
      texts: ['1-CT/TU', '12-HD_BDV', '%', "d'Or", 'Hội hoi 3', 'Ho\u0323\u0302i', ''],
      searches: ['hoi', 'Hội', 'dân vận', '100%', '', 'no such words'],
      days: ['2023-12-31', '2024-01-15', '2024-03-01', '2024-05-02', '2024-06-15', '2025-01-01'],
      instants: ['2024-03-01T00:00:00Z', '2024-03-02T02:00:00Z'],
      ids: { Paper: ids('Paper', 'paper'), Office: ids('Office', 'office'), Note: ids('Note', 'note') },
      idArguments: { 'paper.id': 'Paper', 'notesOf.office': 'Office' },
    };
    const scopes: readonly Scope[] = [
      ANONYMOUS,
      { bodies: ['o1', 'o3'], capabilities: ['papers.read', 'notes.read'] },
      { bodies: ['o2', 'o0'], capabilities: ['notes.read'] },
    ];
    const plain = onlyRowsOf(await buildPaperSchema(), paperModel);
    const paperReads = new PlannedReads(paperModel);
    const seen: Seen = { answered: 0, rows: 0, cursors: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...scopes), async (seed, scope) => {
        const generated = generateQuery(
          seed % 4 === 0 ? papers.schema : plain,
          paperModel,
          PAPER_ROOTS,
          pools,
          seeded(seed),
        );
        const { variables } = generated;
        const world = { schema: papers.schema, model: paperModel };
        const run = (asOf: AsOf) => ({ connection: papers.connection, scope, asOf, cursorKey: CURSOR_KEY });
        const context = () => ({ reads: paperReads, run });
        const probed = await compare(world, generated.probe, variables, context, seen);
        await compare(world, generated.withCursors(probed), variables, context, seen);
      }),
      { numRuns: PAPER_RUNS, seed: 20261126, endOnFailure: true },
    );
    // the test would prove little if the lane hardly ever answered
    expect(seen.answered).toBeGreaterThan(PAPER_RUNS / 2);
    expect(seen.rows).toBeGreaterThan(PAPER_RUNS / 4);
    expect(seen.cursors).toBeGreaterThan(PAPER_RUNS / 20);
  }, 300_000);

  it('answers generated queries over the law and registered documents with the same bytes', async () => {
    const { schema, reads } = law;
    const rows = async (table: string, like: string): Promise<string[]> => [
      ...(await law.rows(`select distinct id::text from ${table} where id ~ $1 order by 1`, [like])).map(
        String,
      ),
      'nothing',
    ];
    const ids = async (type: string, table: string, like: string) =>
      (await rows(table, like)).map((key) => encodeId(reads.model, type, key));
    const pools: Pools = {
      texts: ['29-CT/TU', 'party-committee', 'Căn cứ', '%', '', 'báo cáo', 'peopled/'],
      searches: ['dân vận', 'dan van', 'tỉnh ủy', '29 ct', '', 'không có đâu'],
      days: [...DAYS, '2013-01-01', '2024-11-26', '2026-01-01'],
      instants: ['2024-10-01T05:00:00Z'],
      ids: {
        Document: await ids('Document', 'document', 'peopled|29|45'),
        Clause: await ids('Clause', 'clause', 'PEOPLED|QT29'),
        Relation: await ids('Relation', 'relation', '^[0-4]'),
        Duty: await ids('Duty', 'duty', 'PEOPLED|QT29'),
        Body: await ids('Body', 'body', 'ha-tinh|quang-tri|bloc'),
      },
      idArguments: { 'document.id': 'Document', 'body.id': 'Body' },
    };
    const plain = onlyRowsOf((await readingSchema(ROOMS)).schema, reads.model);
    const callers = [NOBODY, ...ISSUERS.map((issuer) => holding(issuer, 'record:read'))];
    const roots = ['documents', 'document', 'clauses', 'node', 'bodies', 'body'];
    const seen: Seen = { answered: 0, rows: 0, cursors: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...callers), async (seed, who) => {
        const generated = generateQuery(plain, reads.model, roots, pools, seeded(seed));
        const { variables } = generated;
        const world = { schema, model: reads.model };
        const context = () => law.contextOf({ who });
        const probed = await compare(world, generated.probe, variables, context, seen);
        await compare(world, generated.withCursors(probed), variables, context, seen);
      }),
      { numRuns: LAW_RUNS, seed: 20261126, endOnFailure: true },
    );
    expect(seen.answered).toBeGreaterThan(LAW_RUNS);
    expect(seen.rows).toBeGreaterThan(LAW_RUNS / 2);
    expect(seen.cursors).toBeGreaterThan(LAW_RUNS / 20);
  }, 300_000);
});
