import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config, Database, LogRecord, RunningServer, StartOptions } from '../../src/index.js';
import { DEFAULT_LIMITS_CONFIG, mintToken, NO_TOKEN_CONFIG, startServer } from '../../src/index.js';
import { assertNoCanary, plantCanary } from './canary.js';
import { inventedRoom } from './invented-room.js';

/** The instant at which all test servers stand: 31 October 2024 in Vietnam, still the 30th in UTC. */
export const NOW = new Date('2024-10-30T18:30:00Z');

/** A test may ask faster than a caller may; every other limit is the one in force. */
export const UNTHROTTLED = {
  ...DEFAULT_LIMITS_CONFIG,
  values: {
    ...DEFAULT_LIMITS_CONFIG.values,
    anonymousBucket: 10_000_000,
    userBucket: 10_000_000,
    portalBucket: 10_000_000,
    inFlight: 1_000,
  },
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly text: string;
}

export interface TestServer extends RunningServer {
  readonly database: Database;
  readonly records: readonly LogRecord[];
  /** Posts a document; `token` and any other header through `headers`. */
  post(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Answer>;
  tokenFor(subject: string, ...capabilities: string[]): Promise<string>;
}

const answer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : null, text };
};

/** Settings and options of a server, as far as a test wants others. */
export type TestOptions = Partial<Omit<StartOptions, 'config'>> & { readonly config?: Partial<Config> };

/** A server on a free port over an open test database, with the invented room unless others are given. */
export const startTestServer = async (
  database: Database,
  { config: more = {}, ...options }: TestOptions = {},
): Promise<TestServer> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'danvan-test-'));
  const config: Config = {
    database: { kind: 'embedded', folder: null },
    host: '127.0.0.1',
    port: 0,
    dataFolder,
    lawFolder: null,
    jwtSecret: 'a secret that only the tests know, of 32 bytes',
    tokens: NO_TOKEN_CONFIG,
    introspection: true,
    samples: false,
    limits: UNTHROTTLED,
    ...more,
  };
  const records: LogRecord[] = [];
  const clock = () => NOW;
  const log = (record: LogRecord) => records.push(record);
  const server = await startServer({
    config,
    database,
    clock,
    log,
    rooms: [inventedRoom],
    places: 'named',
    ...options,
  });
  await plantCanary(database);
  const request = async (path: string, init?: RequestInit): Promise<Answer> => {
    const got = await answer(await fetch(`${server.url}${path}`, init));
    const headers = JSON.stringify([...got.headers]);
    assertNoCanary(`${headers} ${got.text}`, `${path} ${init?.body ?? ''}`);
    return got;
  };
  return {
    ...server,
    database,
    records,
    fetch: request,
    post: (query, variables = {}, headers = {}) =>
      request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    tokenFor: (subject, ...capabilities) =>
      mintToken(server.secret, {
        subject,
        grants: capabilities.map((capability) => ({ capability, body: 'bod_1', subtree: false })),
        issuedAt: NOW,
        lifetime: 3_600,
      }),
    close: async () => {
      await server.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
