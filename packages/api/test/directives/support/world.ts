import { randomBytes } from 'node:crypto';
import { civilDay, endOfCivilDay, type FIRST_DAY, type Language } from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { directivesRoom } from '../../../src/directives/index.js';
import { assembleLaw } from '../../../src/law-at-start.js';
import { nodesRoom } from '../../../src/nodes/index.js';
import { lawOfTables, organisationsRoom } from '../../../src/organisations/index.js';
import type { ApiLaw, ApiRoom, Database, Principal, RequestContext } from '../../../src/platform/index.js';
import { metered } from '../../../src/platform/index.js';
import { readingSchema } from '../../../src/start-server.js';
import { assertNoCanary, plantCanary } from '../../support/canary.js';
import { costMeter } from '../../support/cost-meter.js';

export const ROOMS: readonly ApiRoom[] = [organisationsRoom, directivesRoom, nodesRoom];

/** 31 October 2024 in Vietnam, still the 30th in UTC. */
export const NOW = new Date('2024-10-30T18:30:00Z');

export type Who = Principal;
export const NOBODY: Who = { subject: null, grants: [] };

/** Somebody who may do these things for a body and everything the Party leads below it. */
export const holding = (body: string, ...capabilities: string[]): Who => ({
  subject: `clerk of ${body}`,
  grants: capabilities.map((capability) => ({
    capability,
    body,
    subtree: true,
    hierarchy: 'party-leadership',
    from: null,
    until: null,
  })),
});

export interface Asked {
  readonly who?: Who;
  readonly now?: Date;
  readonly language?: Language;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

/** The rooms over one database with the law loaded, asked without the HTTP around them. */
export const openWorld = async (
  database: Database,
  law: ApiLaw = assembleLaw(shippedLaw, []),
  rooms: readonly ApiRoom[] = ROOMS,
) => {
  const { schema, reads } = await readingSchema(rooms);
  const load = async (of: ApiLaw, now: Date = NOW): Promise<void> => {
    for (const room of rooms) await room.load?.(database, of, { now, today: civilDay(now), samples: false });
  };
  await load(law);
  const laws = lawOfTables(database, law);
  await laws.now();
  await plantCanary(database);

  const contextOf = ({ who = NOBODY, now = NOW, language = 'vi' }: Asked = {}): RequestContext => {
    const meter = { count: 0 };
    const context: RequestContext = {
      requestId: randomBytes(6).toString('hex'),
      language,
      principal: who,
      now,
      today: civilDay(now),
      database: metered(database, meter),
      meter,
      cost: costMeter(who),
      law: laws.last,
      renewLaw: async () => {
        // writes of a test do not go by way of the server, which would announce them
        laws.written();
        context.law = await laws.now();
      },
      reads,
      cursorKey: new TextEncoder().encode('cursor key of the tests'),
      signal: new AbortController().signal,
    };
    return context;
  };

  const documents = new Map<string, DocumentNode>();
  const parsed = (of: GraphQLSchema, source: string): DocumentNode => {
    const known = documents.get(source);
    if (known) return known;
    const document = parse(source);
    const errors = validate(of, document);
    if (errors.length > 0) throw new Error(`${errors.map(String).join('\n')}\n${source}`);
    documents.set(source, document);
    return document;
  };
  const run = async (of: GraphQLSchema, source: string, variables: object, contextValue: unknown) => {
    const document = parsed(of, source);
    const result = await execute({ schema: of, document, variableValues: { ...variables }, contextValue });
    assertNoCanary(JSON.stringify(result), `${source} ${JSON.stringify(variables)}`);
    return result;
  };

  return {
    database,
    law,
    schema,
    reads,
    load,
    contextOf,
    run,
    /** The whole answer, errors and all, as JSON. */
    answer: async (source: string, variables: object = {}, asked: Asked = {}) => {
      const context = contextOf(asked);
      await context.renewLaw?.();
      const answer = await run(schema, source, variables, context);
      return { ...JSON.parse(JSON.stringify(answer)), statements: context.meter.count };
    },
    /** The data of an answer that must be without errors. */
    ask: async (source: string, variables: object = {}, asked: Asked = {}): Promise<Data> => {
      const context = contextOf(asked);
      await context.renewLaw?.();
      const answer = await run(schema, source, variables, context);
      if (answer.errors) throw new Error(`${answer.errors.map(String).join('\n')}\n${source}`);
      return JSON.parse(JSON.stringify(answer.data));
    },
    rows: (sql: string, values: readonly unknown[] = []) =>
      database.read((connection) => connection.rows(sql, values)),
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** The argument of lists of units that leaves none out, whenever they were. */
export const ANY_LIFE = 'life: [EXISTS, NOT_YET, ENDED, UNDETERMINED]';

/** Every node of a list at the root, page by page. */
export const everyNode = async (
  world: World,
  list: string,
  selection: string,
  { args = '', size = 50, ...asked }: Asked & { args?: string; size?: number } = {},
): Promise<Data[]> => {
  const nodes: Data[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { list: ${list}(first: ${size}, after: $after ${args}) {
      totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { list: page } = await world.ask(query, { after }, asked);
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null && nodes.length !== page.totalCount)
      throw new Error(`${nodes.length} of ${page.totalCount}`);
  } while (after !== null);
  return nodes;
};

/** An instant on a civil day of Vietnam. */
export const noonOf = (on: typeof FIRST_DAY): Date => new Date(endOfCivilDay(on).getTime() - 12 * 3_600_000);
