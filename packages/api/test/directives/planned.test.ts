import fc from 'fast-check';
import { isScalarType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../src/platform/read/index.js';
import { callerScope } from '../../src/platform/reading.js';
import { readingSchema } from '../../src/start-server.js';
import { generateQuery, type Pools, seeded } from '../read/support/generate-query.js';
import { type PlainTables, readTables } from '../read/support/reference.js';
import { forEachDatabase } from '../support/databases.js';
import { DAYS, ISSUERS, openPeopledWorld, PEOPLED_ROOMS } from './support/peopled-world.js';
import { attachPlain, referenceOver, rootsOf, THROUGH_TIME } from './support/plain-answers.js';
import { holding, NOBODY, type World } from './support/world.js';

const RUNS = 120;
const CALLERS = [NOBODY, ...ISSUERS.map((issuer) => holding(issuer, 'record:read'))];

forEachDatabase((open) => {
  let world: World;
  let tables: PlainTables;
  beforeAll(async () => {
    world = await openPeopledWorld(await open());
    tables = await world.database.read((connection) => readTables(connection, world.reads.model));
  }, 120_000);

  const poolsOf = (): Pools => {
    const keys = (table: string, like: RegExp): string[] => [
      ...new Set((tables[table] ?? []).map(({ id }) => String(id)).filter((id) => like.test(id))),
      'nothing',
    ];
    const ids = (type: string, table: string, like = /./u) =>
      keys(table, like).map((key) => encodeId(world.reads.model, type, key));
    return {
      leftOut: THROUGH_TIME,
      texts: [
        '29-CT/TU',
        'TN29',
        'party-committee',
        'Căn cứ',
        'ha-tinh',
        '%',
        '',
        'báo cáo',
        'plan',
        '/peopled',
      ],
      searches: ['dân vận', 'dan van', 'tỉnh ủy', 'uỷ ban', '29 ct', 'bao cao', '', 'không có đâu'],
      days: [...DAYS, '2013-01-01', '2024-11-26', '2026-01-01'],
      instants: ['2024-10-01T05:00:00Z'],
      ids: {
        Document: ids('Document', 'document', /peopled|29|45/u),
        Clause: ids('Clause', 'clause', /PEOPLED|QT29|TN29-III/u),
        Relation: ids('Relation', 'relation', /^[0-4]/u),
        Duty: ids('Duty', 'duty', /PEOPLED|QT29/u),
        Body: ids('Body', 'body', /ha-tinh|quang-tri|bloc/u),
        Activity: ids('Activity', 'activity', /record/u),
        KeepingPeriod: ids('KeepingPeriod', 'keeping_period', /record/u),
        TriggerEvent: ids('TriggerEvent', 'trigger_event', /record/u),
        DutyDecision: ids('DutyDecision', 'duty_decision', /record/u),
      },
      idArguments: { 'document.id': 'Document', 'body.id': 'Body' },
    };
  };

  it('answers generated queries over the real model exactly as the plain reference does', async () => {
    const pools = poolsOf();
    const plain = await Promise.all(
      CALLERS.map(async (who) => {
        const { schema } = await readingSchema(PEOPLED_ROOMS);
        return attachPlain(
          world,
          referenceOver(world, tables, callerScope(world.contextOf({ who }))),
          schema,
        );
      }),
    );
    expect(isScalarType(plain[0]?.getType('Date'))).toBe(true);
    const roots = Object.keys(rootsOf(world));
    const seen = { cursors: 0, rows: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: CALLERS.length - 1 }), async (seed, caller) => {
        const who = CALLERS[caller] ?? NOBODY;
        const reference = plain[caller];
        if (!reference) throw new Error('no reference');
        const generated = generateQuery(world.schema, world.reads.model, roots, pools, seeded(seed));
        const { variables } = generated;
        const ask = async (schema: typeof reference, text: string) =>
          JSON.parse(JSON.stringify(await world.run(schema, text, variables, world.contextOf({ who }))));
        const probe = await ask(reference, generated.probe);
        const query = generated.withCursors(probe.data);
        if (/(after|before): "/u.test(query)) seen.cursors += 1;
        const expected = await ask(reference, query);
        const found = await ask(world.schema, query);
        expect(expected.errors, query).toBeUndefined();
        expect(found, `${query}\n${JSON.stringify(variables)}`).toEqual(expected);
        if (JSON.stringify(found).length > 200) seen.rows += 1;
      }),
      { numRuns: RUNS, seed: 20261122, endOnFailure: true },
    );
    expect(seen.cursors).toBeGreaterThan(RUNS / 12);
    expect(seen.rows).toBeGreaterThan(RUNS / 3);
  }, 300_000);
});
