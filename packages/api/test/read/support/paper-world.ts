import type { AsOf } from '@danvan/domain';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { ReadConnection } from '../../../src/platform/database/database.js';
import {
  attachPlannedResolvers,
  KEY,
  keyOf,
  PlannedReads,
  type Scope,
} from '../../../src/platform/read/index.js';
import { fillPapers, recordingConnection } from './paper-data.js';
import { PAPER_TABLES, paperModel } from './paper-model.js';
import { buildPaperSchema, daysOf, type PaperContext } from './paper-schema.js';
import { type PlainTables, Reference, type Root, readTables } from './reference.js';

export const CURSOR_KEY = 'cursor key of the tests';

export const REFERENCE_ROOTS: Readonly<Record<string, Root>> = {
  papers: { kind: 'list', type: 'Paper' },
  paper: {
    kind: 'one',
    type: 'Paper',
    fixed: ({ id }) => ({ [KEY]: keyOf(paperModel, 'Paper', String(id)) }),
  },
  offices: { kind: 'list', type: 'Office' },
  notesOf: {
    kind: 'list',
    type: 'Note',
    fixed: ({ office }) => ({ officeId: keyOf(paperModel, 'Office', String(office)) }),
  },
  officeNames: { kind: 'list', type: 'OfficeName' },
  node: { kind: 'node' },
};

/** One register with the planned schema over it; references are made for one caller each. */
export const openPaperWorld = async (database: ReadConnection, papers: number) => {
  for (const statement of PAPER_TABLES) await database.rows(statement, []);
  await fillPapers(database, papers);
  const connection = recordingConnection(database);
  const schema = await buildPaperSchema();
  attachPlannedResolvers(schema, paperModel);
  const reads = new PlannedReads(paperModel);
  const tables: PlainTables = await readTables(connection, paperModel);

  const contextOf = (scope: Scope): PaperContext => ({
    reads,
    run: (asOf: AsOf) => ({ connection, scope, asOf, cursorKey: CURSOR_KEY }),
  });

  // as on the server: one text is parsed once, so that its plans are met again
  const documents = new Map<string, DocumentNode>();
  const run = async (of: GraphQLSchema, source: string, variables: object, contextValue: unknown) => {
    const document = documents.get(source) ?? parse(source);
    const errors = documents.has(source) ? [] : validate(of, document);
    if (errors.length > 0) throw new Error(`${errors.map(String).join('\n')}\n${source}`);
    documents.set(source, document);
    return execute({ schema: of, document, variableValues: { ...variables }, contextValue });
  };

  const references = new Map<string, GraphQLSchema>();
  const referenceOf = (scope: Scope): Reference =>
    new Reference({
      model: paperModel,
      tables,
      roots: REFERENCE_ROOTS,
      computed: {
        'Paper.title.EN': (row) => row.title_en ?? row.title_vi,
        'Paper.label': (row) => `${row.symbol ?? '?'} (${row.pages ?? '?'})`,
        'OfficeName.validFrom': (row) => /^\[([\d-]+),/u.exec(String(row.valid))?.[1] ?? null,
      },
      scope,
      cursorKey: CURSOR_KEY,
      asOf: ({ asOf }) => daysOf(asOf as Parameters<typeof daysOf>[0]),
    });

  return {
    /** For what the tests themselves do to the tables. */
    database,
    /** What the planned reads use. */
    connection,
    schema,
    tables,
    /** The planned answer. */
    ask: (source: string, scope: Scope, variables: object = {}) =>
      run(schema, source, variables, contextOf(scope)),
    /** The plain answer. */
    reference: async (source: string, scope: Scope, variables: object = {}) => {
      const name = JSON.stringify(scope);
      const known = references.get(name) ?? referenceOf(scope).attach(await buildPaperSchema());
      references.set(name, known);
      return run(known, source, variables, {});
    },
    referenceOf,
  };
};

export type PaperWorld = Awaited<ReturnType<typeof openPaperWorld>>;
