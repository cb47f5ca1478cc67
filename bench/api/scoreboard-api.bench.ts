import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LogRecord, mintToken, openDatabase, ROOMS, readConfig, startServer } from '@danvan/api';
import { asOf, type BoardTotal, cellOf, day, scoreboardOf, toIndicatorId, yearPeriod } from '@danvan/domain';
import pg from 'pg';
import { Cluster } from '../../tools/postgres/cluster.js';
import { type BenchContext, bench, type Figure } from '../bench.js';
import { type Country, countryOf, KINDS, ROOT } from '../domain/country-figures.js';
import { countryLaw } from '../domain/country-law.js';
import { plainFigure } from '../figures.js';

const ON = '2027-02-01';
const YEARS = ['2025', '2026'];
/** Nothing but the work itself is to end an answer: the country is more than one request may take by default. */
const PATIENCE = 600_000;
const LIMITS = {
  DANVAN_LIMIT_COST: '1000000',
  DANVAN_LIMIT_ANONYMOUS_BUCKET: '1000000000',
  DANVAN_LIMIT_USER_BUCKET: '1000000000',
};
const BATCH = 20_000;

const BOARD = `query ($body: ID!, $period: String!) {
  scoreboard(body: $body, period: $period, asOf: { on: "${ON}" }) { isPublicView
    figures { indicator { indicatorId } missingCount total { state numerator { low } reported expected coverage } }
    findings { targetId outcome why } tallies { targetId satisfied violated undetermined } } }`;

interface Answer {
  readonly scoreboard: {
    readonly isPublicView: boolean;
    readonly figures: readonly {
      readonly indicator: { readonly indicatorId: string };
      readonly total: {
        readonly numerator: { readonly low: number } | null;
        readonly reported: number | null;
      };
    }[];
  };
}

const fill = async (url: string, { observations }: Country): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let from = 0; from < observations.length; from += BATCH) {
      const rows = observations.slice(from, from + BATCH);
      await client.query(
        `insert into observation (id, body_id, measure_id, period, value, recorded_at)
         select *, timestamptz '2027-01-15' from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[])`,
        [
          ...[rows.map(({ id }) => id), rows.map(({ body }) => body), rows.map(({ measure }) => measure)],
          ...[rows.map(({ period }) => period), rows.map(({ value }) => value)],
        ],
      );
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
};

/** Every total of the API must be that of the domain over the same figures. */
const compare = ({ law, registry, observations }: Country, period: string, answer: Answer): number => {
  const question = { roots: [ROOT], periods: [yearPeriod(Number(period))] };
  const board = scoreboardOf(law, registry, { observations }, question, asOf(day(ON)));
  let compared = 0;
  for (const { indicator, total } of answer.scoreboard.figures) {
    const cell = cellOf(board, toIndicatorId(indicator.indicatorId), ROOT, period);
    if (cell === null || typeof cell.total === 'string') continue;
    const theirs: BoardTotal = cell.total;
    if (
      (theirs.numerator?.low ?? null) !== (total.numerator?.low ?? null) ||
      theirs.reported !== total.reported
    )
      throw new Error(
        `${indicator.indicatorId} in ${period}: ${total.numerator?.low}, not ${theirs.numerator?.low}`,
      );
    compared += 1;
  }
  return compared;
};

const seconds = (ms: number): string =>
  ms >= 1_000 ? `${(ms / 1_000).toFixed(1)} s` : `${ms.toFixed(0)} ms`;

const measure = async (context: BenchContext, url: string, country: Country): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  const lines: LogRecord[] = [];
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: url,
    DANVAN_SAMPLES: 'off',
    DANVAN_DATA_DIR: folder,
    ...LIMITS,
  });
  if (!config.ok) throw new Error(JSON.stringify(config.issues));
  const limits = { waitMs: PATIENCE, workMs: PATIENCE };
  const database = await openDatabase({ kind: 'server', url }, { limits });
  await database.migrate();
  const server = await startServer({
    ...{
      config: config.value,
      database,
      law: countryLaw([...country.registry.bodies.values()]),
      rooms: ROOMS,
    },
    ...{ places: 'named' as const, operationLimitMs: PATIENCE, clock: () => new Date(`${ON}T05:00:00Z`) },
    log: (line) => lines.push(line),
  });
  try {
    await fill(url, country);
    const grant = { capability: 'record:read', body: ROOT, subtree: true, hierarchy: 'sector' };
    const token = await mintToken(server.secret, {
      ...{ subject: 'bench', grants: [{ ...grant, from: null, until: null }], lifetime: 86_400 },
      issuedAt: new Date(`${ON}T05:00:00Z`),
    });
    const ask = async (body: string, period: string, mayRead: boolean): Promise<Answer> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(mayRead ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query: BOARD, variables: { body, period } }),
      });
      const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
      if (errors !== undefined || !data) throw new Error(JSON.stringify(errors));
      if (data.scoreboard.isPublicView === mayRead) throw new Error(`${body}: not the view that was meant`);
      return data;
    };
    const timed = async (
      bodies: readonly string[],
      mayRead: boolean,
    ): Promise<{ ms: number; statements: number }> => {
      const before = lines.length;
      const started = performance.now();
      for (const body of bodies) for (const period of YEARS) await ask(body, period, mayRead);
      const statements = lines
        .slice(before)
        .reduce((sum, line) => sum + (typeof line.statements === 'number' ? line.statements : 0), 0);
      return { ms: performance.now() - started, statements };
    };
    const figures: Figure[] = [];
    const note = async (what: string, bodies: readonly string[], mayRead: boolean): Promise<void> => {
      const first = await timed(bodies, mayRead);
      let again = await timed(bodies, mayRead);
      for (let round = 0; round < context.pick(2, 0); round += 1) {
        const next = await timed(bodies, mayRead);
        if (next.ms < again.ms) again = next;
      }
      const requests = bodies.length * YEARS.length;
      figures.push(
        plainFigure(
          context,
          `${what} (${requests} requests)`,
          `first ${seconds(first.ms)}, ${first.statements} statements; repeated ${seconds(again.ms)}, ${again.statements}`,
        ),
      );
    };
    const province = KINDS.map((kind) => `country/p0/${kind}`);
    await note('one province, its six organisations, with leave', province, true);
    await note('the country, with leave', [ROOT], true);
    await note('one province, its six organisations, public', province, false);
    await note('the country, public', [ROOT], false);
    let compared = 0;
    for (const period of YEARS) compared += compare(country, period, await ask(ROOT, period, true));
    figures.unshift(
      plainFigure(
        context,
        'size',
        `${country.observations.length} values of ${country.parent.length} bodies, ${compared} totals compared with the domain`,
      ),
    );
    return figures;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

export default bench({
  name: 'scoreboard-api',
  title: 'scoreboards of two years through the API on PostgreSQL, of a province and of the country',
  needs: 'a server of PostgreSQL',
  run: async (context) => {
    const country = countryOf(context.pick(3_321, 40), context.pick(34, 3));
    const cluster = await Cluster.create(['fsync=off', 'jit=off']);
    try {
      await cluster.start();
      return await measure(context, cluster.url, country);
    } finally {
      await cluster.remove();
    }
  },
});
