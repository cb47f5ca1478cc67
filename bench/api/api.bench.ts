import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { Cluster } from '../../tools/postgres/cluster.js';
import { bench } from '../bench.js';
import { build } from '../built.js';
import { fasterThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';
import { fill } from './data.js';
import type { Load } from './load.js';
import { type Process, startProcess } from './processes.js';
import { QUESTIONS, type Question } from './questions.js';

/** As it is published. */
const SERVER = '../../packages/api/dist/main.js';

const CONNECTIONS = 16;
const ROUNDS = 7;
/** Requests of one turn: enough that a turn takes a good part of a second. */
const REQUESTS = [150, 1_500, 3_000];

/** Nobody is throttled, and the page is dearer than an operation may be by default; every other limit stays. */
const LIMITS = {
  DANVAN_LIMIT_ANONYMOUS_BUCKET: '1000000000',
  DANVAN_LIMIT_ANONYMOUS_REFILL: '100000000',
  DANVAN_LIMIT_COST: '5000',
};

const answerOf = async (url: string, query: string, variables: object): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${url}: ${JSON.stringify(errors)}`);
  return data;
};

/** Whether both give the same data, in the same order of keys. */
const assertEqual = async (
  question: Question,
  ask: (question: Question) => string,
  own: string,
  theirs: string,
): Promise<void> => {
  for (const variables of question.variables.slice(0, 20)) {
    const [ours, other] = await Promise.all([
      answerOf(own, ask(question), variables),
      answerOf(theirs, question.postgraphile, variables),
    ]);
    const same = isDeepStrictEqual(ours, other) && JSON.stringify(ours) === JSON.stringify(other);
    if (!same || JSON.stringify(ours).includes(':{}'))
      throw new Error(`different answers\n${JSON.stringify(ours)}\n${JSON.stringify(other)}`);
  }
};

const loadWith = async (process: Process, load: Load): Promise<void> => {
  process.child.send(load);
  const [reply] = (await once(process.child, 'message')) as [{ readonly failed?: string }];
  if (reply.failed !== undefined) throw new Error(reply.failed);
};

export default bench({
  name: 'api',
  title: 'requests per second on PostgreSQL, against PostGraphile 5.1.5 on the same tables',
  needs: 'a server of PostgreSQL',
  run: async (context) => {
    const cluster = await Cluster.create(['fsync=off', 'jit=off']);
    const processes: Process[] = [];
    const start = async (...of: Parameters<typeof startProcess>): Promise<Process> => {
      const started = await startProcess(...of);
      processes.push(started);
      return started;
    };
    try {
      await cluster.start();
      const env = { PORT: '0', DATABASE_URL: cluster.url, DANVAN_SAMPLES: 'off', ...LIMITS };
      build('packages/api');
      const own = await start(SERVER, [], env);
      await fill(cluster.url);
      const through = await start(SERVER, [], { ...env, DANVAN_FAST_LANE: 'off' });
      const theirs = await start('postgraphile-server.ts', [cluster.url], {});
      const contestant = (name: string, { url }: Process, ask: (question: Question) => string) => ({
        ...{ name, ask },
        url: `${new URL(url).origin}/graphql`,
      });
      const servers = [
        contestant('Danvan', own, ({ danvan }) => danvan),
        contestant('Danvan through graphql-js', through, ({ danvan }) => danvan),
        contestant('PostGraphile', theirs, ({ postgraphile }) => postgraphile),
      ];
      const load = await start('load.ts', [], {});
      const figures = [];
      for (const [index, question] of QUESTIONS.entries()) {
        for (const { url, ask } of servers.slice(0, 2))
          await assertEqual(question, ask, url, servers[2]?.url ?? '');
        const total = REQUESTS[index] ?? 0;
        const contestants = servers.map(({ name, url, ask }) => ({
          name,
          units: total,
          run: () =>
            loadWith(load, {
              ...{ url, total, connections: CONNECTIONS },
              query: ask(question),
              variables: question.variables,
            }),
        }));
        const best = await bestOfRounds(context, contestants, ROUNDS);
        for (const [ours, aim] of [
          ['Danvan', 2],
          ['Danvan through graphql-js', 1],
        ] as const) {
          const compared = fasterThan(context, best, { ours, theirs: 'PostGraphile' }, aim);
          figures.push({ ...compared, what: `${question.name}: ${compared.what}` });
        }
      }
      return figures;
    } finally {
      for (const each of processes) await each.stop();
      await cluster.remove();
    }
  },
});
