import { randomBytes } from 'node:crypto';
import { type Body, civilDay, type LawFile, type Place } from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { execute, parse, validate } from 'graphql';
import { associationsRoom } from '../../../src/associations/index.js';
import { directivesRoom } from '../../../src/directives/index.js';
import { dutiesRoom } from '../../../src/duties/index.js';
import { indicatorsRoom } from '../../../src/indicators/index.js';
import { assembleLaw } from '../../../src/law-at-start.js';
import { nodesRoom } from '../../../src/nodes/index.js';
import { lawOfTables, organisationsRoom } from '../../../src/organisations/index.js';
import type { ApiRoom, Database, Principal, RequestContext } from '../../../src/platform/index.js';
import { metered } from '../../../src/platform/index.js';
import { readingSchema } from '../../../src/start-server.js';
import { type Asked, holding, NOBODY } from '../../directives/support/world.js';
import { assertNoCanary, plantCanary } from '../../support/canary.js';
import { costMeter } from '../../support/cost-meter.js';

const ROOMS: readonly ApiRoom[] = [
  organisationsRoom,
  directivesRoom,
  dutiesRoom,
  indicatorsRoom,
  associationsRoom,
  nodesRoom,
];

/** 1 October 2024 in Vietnam, around noon. */
export const NOW = new Date('2024-10-01T05:00:00Z');

/** As many days later, at the same hour. */
export const daysLater = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

export interface DutyAnswer {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly string[] }[];
  /** What was thrown first, as it was thrown: its code and its parameters. */
  readonly thrown: { readonly code?: string; readonly params?: Readonly<Record<string, unknown>> } | null;
  readonly statements: number;
}

export interface DutyWorldOptions {
  readonly samples?: boolean;
  readonly now?: Date;
  /** Bodies beside those that come with the domain. */
  readonly bodies?: readonly Body[];
  /** Places beside them. */
  readonly places?: readonly Place[];
  /** Law beside the documents that come with the domain. */
  readonly law?: readonly LawFile[];
  /** Other rooms than those that duties need. */
  readonly rooms?: readonly ApiRoom[];
}

/** All rooms over one database with law and samples loaded, asked without the HTTP around them. */
export const openDutyWorld = async (
  database: Database,
  {
    samples = true,
    now: start = NOW,
    law: more = [],
    bodies: others = [],
    places = [],
    rooms = ROOMS,
  }: DutyWorldOptions = {},
) => {
  const { schema, reads } = await readingSchema(rooms);
  const bodies = samples ? rooms.flatMap((room) => room.samples?.(civilDay(start)) ?? []) : [];
  const law = assembleLaw([...shippedLaw, ...more], [...bodies, { places, bodies: others }]);
  const load = async (now: Date = start, withSamples: boolean = samples): Promise<void> => {
    for (const room of rooms)
      await room.load?.(database, law, { now, today: civilDay(now), samples: withSamples });
  };
  await load();
  const laws = lawOfTables(database, law);
  await laws.now();
  await plantCanary(database);

  const contextOf = ({ who = NOBODY, now = start, language = 'vi' }: Asked = {}): RequestContext => {
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

  const answer = async (source: string, variables: object = {}, asked: Asked = {}): Promise<DutyAnswer> => {
    const contextValue = contextOf(asked);
    await contextValue.renewLaw?.();
    const document = parse(source);
    const invalid = validate(schema, document);
    if (invalid.length > 0) throw new Error(`${invalid.map(String).join('\n')}\n${source}`);
    const result = await execute({ schema, document, variableValues: { ...variables }, contextValue });
    assertNoCanary(JSON.stringify(result), `${source} ${JSON.stringify(variables)}`);
    const [error] = result.errors ?? [];
    const thrown = error?.originalError ?? null;
    return { ...JSON.parse(JSON.stringify(result)), thrown, statements: contextValue.meter.count };
  };

  return {
    database,
    law,
    schema,
    reads,
    load,
    contextOf,
    answer,
    /** The data of an answer that must be without errors. */
    ask: async (source: string, variables: object = {}, asked: Asked = {}): Promise<Data> => {
      const { data, errors } = await answer(source, variables, asked);
      if (errors) throw new Error(`${JSON.stringify(errors)}\n${source}`);
      return data;
    },
    rows: (sql: string, values: readonly unknown[] = []) =>
      database.write((_, connection) => connection.rows(sql, values)),
  };
};

export type DutyWorld = Awaited<ReturnType<typeof openDutyWorld>>;

export const clerkOf = (body: string): Principal =>
  holding(body, 'activity:write', 'keeping:write', 'record:read');

let keys = 0;

/** A key that no other test uses. */
export const newKey = (): string => {
  keys += 1;
  return `duty-test-key-${keys}`;
};

export { type Asked, holding, NOBODY };
