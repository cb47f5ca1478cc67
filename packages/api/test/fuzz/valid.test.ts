import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateQuery, seeded } from '../read/support/generate-query.js';
import { onDatabase } from '../support/databases.js';
import type { Answer } from '../support/server.js';
import { countObjects } from './support/count-objects.js';
import { FUZZ_ROLES, type FuzzWorld, openFuzzWorld } from './support/fuzz-world.js';
import { minimal } from './support/minimal.js';
import { FUZZ_TIMEOUT, roundSeeds } from './support/rounds.js';
import { assertSound, failuresIn } from './support/sound.js';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Queries of the gate; each is asked of both databases. */
const ROUNDS = 45;

onDatabase('server', (open) => {
  let world: FuzzWorld;
  let roots: readonly string[];
  const began = Date.now();
  beforeAll(async () => {
    world = await openFuzzWorld(open);
    roots = Object.keys(world.schema.getQueryType()?.getFields() ?? {});
  });
  afterAll(() => world.close());

  /**
   * What the two must say alike: all but when the rows of the law were taken in, which server it is, and the feed, whose
   * cursors are sealed anew each time.
   */
  const comparable = (query: string, { data, errors }: { data: unknown; errors: unknown }) => {
    const own = [...query.matchAll(/(\w+): (?:changes|apiInfo)\b/gu)].map(([, key]) => key);
    return JSON.parse(
      JSON.stringify({ data, errors }, (key, value: unknown) => {
        if (own.includes(key)) return 'its own';
        return typeof value === 'string' && INSTANT.test(value) && Date.parse(value) >= began
          ? 'loaded'
          : value;
      }),
    );
  };

  /** Throws where an answer is none that may be given, or the two databases differ, or it cost more than was reckoned. */
  const check = (query: string, answers: readonly Answer[]): void => {
    for (const { status, headers, text, body } of answers) {
      assertSound({ status, headers: new Map(headers), text }, { language: 'en' });
      const cost = body.extensions?.cost;
      if (!body.data) continue;
      const document = parse(query);
      const [all, paged] = [false, true].map((only) =>
        countObjects(world.schema, document, body.data, { paged: only }),
      );
      const { requested, actual } = cost;
      if (all === undefined || paged === undefined || all > actual || paged > requested)
        throw new Error(`${all} objects, ${paged} of them in pages, cost ${JSON.stringify(cost)}`);
      // only what lies in lists without pages can be more than was reckoned
      if (all === paged && actual > requested) throw new Error(`cost ${JSON.stringify(cost)}`);
    }
    for (const { server } of world.worlds) expect(failuresIn(server.records)).toEqual([]);
    const [first, ...others] = answers.map(({ status, body }) => ({ status, ...comparable(query, body) }));
    for (const other of others) expect(other).toEqual(first);
  };

  const checked = async (role: string, query: string, variables: object): Promise<readonly Answer[]> => {
    const answers = await world.ask(role, query, variables);
    check(query, answers);
    return answers;
  };

  const explained = async (error: unknown, seed: number, role: string, query: string, variables: object) => {
    for (const { server } of world.worlds) (server.records as unknown[]).length = 0;
    const fails = (smaller: string) =>
      checked(role, smaller, variables).then(
        () => false,
        () => {
          for (const { server } of world.worlds) (server.records as unknown[]).length = 0;
          return true;
        },
      );
    const least = await minimal(world.schema, query, fails);
    return new Error(
      `seed ${seed}, as "${role}": ${error instanceof Error ? error.message : error}\n` +
        `minimal: ${least}\nvariables: ${JSON.stringify(variables)}`,
      { cause: error },
    );
  };

  it(
    'answers random valid queries over the whole schema alike on both databases, within what they cost',
    async () => {
      const seen = { data: 0, refused: 0, cursors: 0, roots: new Set<string>() };
      let round = 0;
      for (const seed of roundSeeds(Math.max(ROUNDS, roots.length * 2 + 1))) {
        // every other round one root field in its turn, so that none is left out
        const turn = roots[Math.floor(round / 2) % roots.length] ?? '';
        const asked = round % 2 === 0 ? roots : [turn];
        round += 1;
        const pick = seeded(seed);
        const role = FUZZ_ROLES[pick(FUZZ_ROLES.length - 1)] ?? 'anonymous';
        const generated = generateQuery(world.schema, world.model, asked, world.pools, pick);
        const { probe, variables } = generated;
        expect(validate(world.schema, parse(probe)), probe).toEqual([]);
        const ask = (query: string) =>
          checked(role, query, variables).catch(async (error: unknown) => {
            throw await explained(error, seed, role, query, variables);
          });
        const [first] = await ask(probe);
        const query = generated.withCursors(first?.body.data);
        const [answer] = await ask(query);
        if (/(after|before): "/u.test(query)) seen.cursors += 1;
        if (answer?.body.data) seen.data += 1;
        else seen.refused += 1;
        for (const [, root] of query.matchAll(/x\d+: (\w+)/gu)) if (root) seen.roots.add(root);
      }
      // it would prove little if most were refused, or if it never turned a page
      expect(seen.data).toBeGreaterThan(seen.refused * 2);
      expect(seen.cursors).toBeGreaterThan(0);
      for (const root of roots) expect(seen.roots).toContain(root);
    },
    FUZZ_TIMEOUT,
  );
});
