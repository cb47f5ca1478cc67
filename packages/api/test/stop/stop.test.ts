import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstBrokenAuditEntry, mintToken, openDatabase } from '../../src/index.js';
import { createServerDatabase } from '../support/databases.js';
import { runSource } from '../support/run-source.js';

const SECRET = 'a secret that only the tests know, of 32 bytes';
const ADD = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }';

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-stop-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Line {
  readonly event: string;
  readonly step?: string;
  readonly codes?: readonly string[];
}

const start = async (env: Record<string, string> = {}) => {
  const running = spawn(...runSource('packages/api/test/support/invented-server.ts'), {
    env: { ...process.env, PORT: '0', DANVAN_DATA_DIR: folder, DANVAN_JWT_SECRET: SECRET, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  let errors = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exit = once(running, 'exit').then(([code]) => code);
  const url = await new Promise<string>((resolve, reject) => {
    running.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\/\/\S+?(?=\/?\s)/.exec(text);
      if (found) resolve(found[0]);
    });
    exit.then((code) => reject(new Error(`exit ${code}: ${errors}`)));
  });
  const lines = (): Line[] =>
    errors
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  return { running, url, exit, lines };
};

interface Outcome {
  /** 0 where the connection was refused or lost. */
  readonly status: number;
  readonly text: string;
}

/** One request on the agent's kept connections, so that it may find one open that the server is about to close. */
const send = (url: string, agent: Agent, query: string, variables: object, token = ''): Promise<Outcome> =>
  new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', () => resolve({ status: 0, text }));
    });
    sent.on('error', (error) => resolve({ status: 0, text: error.message }));
    sent.end(JSON.stringify({ query, variables }));
  });

/** Eight clients that write one note after the other until the server no longer takes any. */
const writeUntilRefused = async (url: string): Promise<Outcome[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const write = async (client: number): Promise<Outcome[]> => {
    const token = await mintToken(Buffer.from(SECRET), {
      subject: `client-${client}`,
      grants: [{ capability: 'notes.write', body: 'bod_1', subtree: false }],
      issuedAt: new Date(),
      lifetime: 600,
    });
    const outcomes: Outcome[] = [];
    for (let sent = 0; sent < 2_000; sent += 1) {
      const input = { body: 'bod_1', on: '2024-10-01', title: `${client}-${sent}` };
      const outcome = await send(url, agent, ADD, { input }, token);
      outcomes.push(outcome);
      if (outcome.status === 0 || outcome.status === 503) break;
      // below the rate limit of one caller, however fast the machine
      await wait(25);
    }
    return outcomes;
  };
  const all = await Promise.all(Array.from({ length: 8 }, (_, client) => write(client)));
  agent.destroy();
  return all.flat();
};

describe.each(['on PGlite', 'on PostgreSQL'])('%s', (engine) => {
  it('stops in order under load, and keeps what it has acknowledged', async () => {
    const server = engine === 'on PGlite' ? null : await createServerDatabase();
    const { running, url, exit, lines } = await start(server ? { DATABASE_URL: server.url } : {});
    const writing = writeUntilRefused(url);
    await wait(1_500);
    running.kill('SIGTERM');
    const outcomes = await writing;
    expect(await exit).toBe(0);

    const answered = outcomes.filter(({ status }) => status === 200);
    const ids = answered.map(({ text }) => JSON.parse(text).data.addNote.id);
    expect(ids.length).toBeGreaterThan(20);
    const refused = outcomes.filter(({ status }) => status !== 200 && status !== 0);
    for (const { status, text } of refused)
      expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);

    const events = lines().map(({ event, step }) => (step ? `${event} ${step}` : event));
    expect(events.slice(events.indexOf('stopping requests'))).toEqual([
      'stopping requests',
      'stopping work',
      'stopping apollo',
      'stopping database',
      'stopped',
    ]);
    expect(lines().flatMap(({ codes }) => codes ?? [])).toEqual([]);

    const database = await openDatabase(
      server ? { kind: 'server', url: server.url } : { kind: 'embedded', folder },
    );
    const kept = await database.read((connection) =>
      connection.rows(
        `select a.id, count(distinct e.id)::text, count(distinct o.id)::text from activity a
         left join audit_entry e on e.target_id = a.id left join outbox_event o on o.target_id = a.id
         group by a.id`,
        [],
      ),
    );
    expect(kept.filter(([, audited, told]) => audited !== '1' || told !== '1')).toEqual([]);
    // an answer that was on its way when its connection closed may have been lost, a write never
    expect(kept.map(([id]) => id)).toEqual(expect.arrayContaining(ids));
    expect(await database.read(firstBrokenAuditEntry)).toBeNull();
    await database.close();
    await server?.drop();
  });
});

it('says that it is leaving before it takes nothing new', async () => {
  const { running, url, exit } = await start({ DANVAN_STOP_DELAY: '2' });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect((await send(url, agent, '{ notes }', {})).status).toBe(200);
  running.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await send(url, agent, '{ notes }', {})).status).toBe(200);
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
    status: 'not-ready',
    checks: { server: 'failed' },
  });
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  agent.destroy();
  expect(await exit).toBe(0);
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
});
