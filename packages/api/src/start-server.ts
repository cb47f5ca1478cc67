import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type CalendarDate, civilDay, DomainError, issue, type LawFile } from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { REFERENCE_ASSOCIATIONS } from '@danvan/domain/reference/associations';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { assembleLaw, type ReferencePlaces, readLawFolder } from './law-at-start.js';
import type { Config } from './platform/config.js';
import { createApollo } from './platform/http/apollo.js';
import { createApp } from './platform/http/app.js';
import { DirectAnswers } from './platform/http/direct-answers.js';
import type { ServerPhase } from './platform/http/health.js';
import {
  type ApiLaw,
  type ApiRoom,
  acceptsSecret,
  announcing,
  attachKnownOutcomes,
  buildApiSchema,
  type Database,
  derivedKey,
  FastLane,
  fixedLaw,
  forgetOldKeys,
  jsonLog,
  type Log,
  OPEN_INTERNET,
  openDatabase,
  remoteKeySet,
  tokenSecret,
} from './platform/index.js';
import { type BucketStore, DEFAULT_LIMITS_CONFIG, Gate, readDocuments } from './platform/limits/index.js';
import { operationMetrics } from './platform/metrics/index.js';
import { attachPlannedResolvers, checkModel, defineModel, PlannedReads } from './platform/read/index.js';
import { StartError } from './platform/start-issues.js';
import { stopInOrder } from './platform/stop-in-order.js';
import { ROOMS } from './rooms.js';

export interface StartOptions {
  readonly config: Config;
  /** Law files; the documents of @danvan/domain/law unless given. Those of `config.lawFolder` are added. */
  readonly law?: readonly LawFile[];
  readonly rooms?: readonly ApiRoom[];
  /** Which places of the package are loaded: every district and commune of the country unless given. */
  readonly places?: ReferencePlaces;
  readonly clock?: () => Date;
  readonly log?: Log;
  /** Shown in the IDE when it opens. */
  readonly defaultQuery?: string;
  /** An open database to use instead of the one that `config` names; closed with the server all the same. */
  readonly database?: Database;
  /** Where the points of callers are kept; in the memory of this process unless given. */
  readonly buckets?: BucketStore;
  /** Longest time an operation may take, in milliseconds; that of the limits unless given. */
  readonly operationLimitMs?: number;
}

export interface RunningServer {
  /** Address with the port in use, without a slash at the end. */
  readonly url: string;
  /** The key that signs tokens. */
  readonly secret: Uint8Array;
  /** Takes nothing new, answers what is under way, then closes the database and gives the data folder free. */
  close(): Promise<void>;
}

/** How long requests under way are waited for when the server stops. */
const DRAIN_LIMIT_MS = 15_000;

/** An address that only this machine can reach. */
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

const listen = async (app: FastifyInstance, { host, port }: Config): Promise<string> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const reason = error instanceof Error ? error.message : String(error);
    const found = code === 'EADDRINUSE' ? 'PORT_IN_USE' : 'ADDRESS_UNUSABLE';
    throw new StartError([issue(found, [], { host, port, reason })], { cause: error });
  }
  const [address] = app.addresses() as AddressInfo[];
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address?.port ?? port}`;
};

const drain = async (app: FastifyInstance): Promise<void> => {
  const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_LIMIT_MS);
  await app.close();
  clearTimeout(timer);
};

/** The schema with its planned fields. Throws READ_MODEL_INVALID where the rooms' models and types differ. */
export const readingSchema = async (
  rooms: readonly ApiRoom[],
): Promise<{ readonly schema: GraphQLSchema; readonly reads: PlannedReads }> => {
  const schema = await buildApiSchema(rooms);
  const model = defineModel(rooms.flatMap((room) => room.readModel ?? []));
  const [wrong] = checkModel(schema, model);
  if (wrong) throw new DomainError('READ_MODEL_INVALID', `${wrong.code} ${wrong.path.join('.')}`);
  attachPlannedResolvers(schema, model);
  attachKnownOutcomes(schema);
  return { schema, reads: new PlannedReads(model) };
};

const logOf = ({ log, clock = () => new Date() }: StartOptions): Log => log ?? jsonLog(clock);

const lawAtStart = (
  { config, law = shippedLaw, rooms = ROOMS, places = 'all' }: StartOptions,
  today: CalendarDate,
): ApiLaw => {
  const added = config.lawFolder === null ? [] : readLawFolder(config.lawFolder);
  const samples = config.samples ? rooms.flatMap((room) => room.samples?.(today) ?? []) : [];
  const listed = config.associations ? [{ places: [], bodies: REFERENCE_ASSOCIATIONS }] : [];
  return assembleLaw([...law, ...added], [...samples, ...listed], places);
};

const open = async (database: Database, options: StartOptions): Promise<RunningServer> => {
  const { config, rooms = ROOMS, clock = () => new Date() } = options;
  const log = logOf(options);
  const secret = tokenSecret(config.jwtSecret, config.dataFolder);
  const tokens = {
    secret: acceptsSecret(config.jwtSecret, config.tokens) ? secret : null,
    keySet: config.tokens.keySetUrl === null ? null : remoteKeySet(config.tokens.keySetUrl),
    issuer: config.tokens.issuer,
    audience: config.tokens.audience,
  };
  const { schema, reads } = await readingSchema(rooms);
  const now = clock();
  const law = lawAtStart(options, civilDay(now));

  await database.migrate();
  await forgetOldKeys(database, now);
  for (const room of rooms) {
    await room.load?.(database, law, { now, today: civilDay(now), samples: config.samples });
  }

  const { values, documents, proxies } = config.limits ?? DEFAULT_LIMITS_CONFIG;
  const gate = new Gate({
    values: { ...values, operation: options.operationLimitMs ?? values.operation },
    documents: readDocuments(documents),
    log,
    ...(options.buckets ? { buckets: options.buckets } : {}),
  });
  const metrics = operationMetrics();
  const operations = { metrics, principalKey: derivedKey(secret, 'principal') };
  const lane = new FastLane(schema, reads.model);
  const direct =
    config.fastLane === false
      ? null
      : new DirectAnswers({ schema, lane, operations: { ...operations, log } });
  const apollo = createApollo({
    schema,
    log,
    limits: gate.values,
    operations,
    introspection: config.introspection,
    fastLane: direct && { lane, documents: direct.documents },
    asksRowsOnly: (document, operation) => lane.takes(document, operation),
  });
  await apollo.start();
  const outbound = config.outbound ?? OPEN_INTERNET;
  const laws = rooms.flatMap((room) => room.law?.(database, law) ?? [])[0] ?? fixedLaw(law);
  const services = { database, laws, model: reads.model, outbound, clock, log };
  const work = rooms.flatMap((room) => room.work?.(services) ?? []);
  const endWork = () => Promise.all(work.map((each) => each.close()));
  const written = (): void => {
    laws.written();
    for (const each of work) each.wake();
  };
  let phase: ServerPhase = 'serving';
  const app = createApp({
    apollo,
    direct,
    database: announcing(database, written),
    laws,
    reads,
    secret,
    tokens,
    clock,
    log,
    outbound,
    gate,
    proxies,
    corsOrigins: config.corsOrigins ?? [],
    phase: () => phase,
    metrics: (config.metrics ?? isLoopback(config.host)) ? metrics : null,
    feeds: rooms.flatMap((room) => room.feeds ?? []),
    defaultQuery: options.defaultQuery ?? '{ __typename }',
  });
  const close = async (): Promise<void> => {
    phase = 'leaving';
    await wait(config.stopDelayMs ?? 0);
    phase = 'closing';
    await stopInOrder(log, [
      ['requests', () => drain(app)],
      ['work', endWork],
      ['apollo', () => apollo.stop()],
      ['database', () => database.close()],
    ]);
  };
  let closing: Promise<void> | null = null;
  try {
    const url = await listen(app, config);
    log({ level: 'info', event: 'started', url, engine: database.engine, lawVersion: law.lawVersion });
    return {
      url,
      secret,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await endWork();
    await apollo.stop();
    throw error;
  }
};

/**
 * Starts the server: opens and migrates the database, lets each room load its rows, then listens. Throws
 * StartError with the reason where the person who starts it can mend it; nothing stays open then.
 */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const database = options.database ?? (await openDatabase(options.config.database, { log: logOf(options) }));
  try {
    return await open(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
};
