import { type ClauseId, composeLaw, type DocumentId, type LawFile, PACKAGE_VERSION } from '@danvan/domain';
import { law as lawFiles } from '@danvan/domain/law';
import { beforeAll, expect, it } from 'vitest';
import type { ApiLaw } from '../../src/platform/index.js';
import { forEachDatabase } from '../support/databases.js';
import { CLERK, ISSUER, invented, inventedClause, register } from './support/invented-document.js';
import { openWorld, type World } from './support/world.js';

const LATER = new Date('2024-11-05T00:00:00Z');

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  const lawOf = (files: readonly LawFile[]): ApiLaw => {
    const law = composeLaw(files, PACKAGE_VERSION);
    return { ...world.law, law, lawVersion: law.lawVersion };
  };
  const state = () =>
    world.rows(
      ['document', 'clause', 'relation', 'duty']
        .map((table) => `select '${table}', id, xmin::text, superseded_at::text from ${table}`)
        .join(' union all ')
        .concat(' order by 1, 2, 3'),
    );

  it('changes nothing when the same law is loaded again', async () => {
    const before = await state();
    expect(before.length).toBeGreaterThan(600);
    await world.load(world.law, LATER);
    expect(await state()).toEqual(before);
    expect(await world.rows('select law_version from law_load')).toEqual([[world.law.lawVersion]]);
  });

  it('closes the rows of law that is no longer there, and brings them back with it', async () => {
    const without = lawFiles.filter(({ document }) => document?.id !== 'thai-nguyen/29-hd-duk');
    await world.load(lawOf(without), LATER);
    const ask = `{ document(id: "thai-nguyen/29-hd-duk") { held version }
      clauses(filter: {clauseId: {startsWith: "TN29"}}) { totalCount } node(id: "dty_TN29-III.2.2-7") { id } }`;
    expect(await world.ask(ask)).toMatchObject({ document: null, clauses: { totalCount: 0 } });
    const [[closed] = []] = await world.rows(
      `select count(*)::text from clause where id like 'TN29%' and superseded_at = $1::timestamptz`,
      [LATER],
    );
    expect(Number(closed)).toBeGreaterThan(50);
    await world.load(world.law, LATER);
    const back = await world.ask(ask);
    expect(back.document).toEqual({ held: true, version: 1 });
    expect(back.clauses.totalCount).toBe(Number(closed));
  });

  it('leaves registered documents alone', async () => {
    const input = invented({ clauses: [inventedClause('LOAD-1')] });
    const { document } = await register(world, input);
    await world.load(world.law, LATER);
    const asked = await world.ask(
      'query ($id: ID!) { document(id: $id) { version clauses { totalCount } } }',
      {
        id: document.id,
      },
    );
    expect(asked.document).toEqual({ version: 1, clauses: { totalCount: 1 } });
  });

  it('closes what was registered of a document that comes with the law', async () => {
    const input = invented({ slug: `${ISSUER}/to-become-law`, clauses: [inventedClause('LOAD-2')] });
    await register(world, input);
    const [guide] = lawFiles.flatMap(({ document }) => document ?? []);
    if (!guide) throw new Error('no document');
    // the same paper under another id: number, issuer and day tell
    const file: LawFile = {
      clauses: [],
      document: {
        ...guide,
        id: 'invented/as-law' as DocumentId,
        symbol: String(input.symbol),
        issuer: { name: 'Tỉnh ủy Hà Tĩnh' },
        issuedOn: { known: true, day: '2024-09-02' as never, grade: 'verified' },
      },
    };
    await world.load(lawOf([...lawFiles, file]), LATER);
    const ask = (knownOn: string) =>
      world.ask(
        `{ document(id: "${ISSUER}/to-become-law", asOf: {knownOn: "${knownOn}"}) { version clauses { totalCount } }
           as: document(id: "invented/as-law") { origin } }`,
        {},
        { who: CLERK },
      );
    expect(await ask('2024-11-06')).toEqual({ document: null, as: { origin: 'LAW' } });
    expect(await ask('2024-11-01')).toEqual({
      document: { version: 1, clauses: { totalCount: 1 } },
      as: { origin: 'LAW' },
    });
  });

  it('shows the law alone under an id that others had registered', async () => {
    const input = invented({
      slug: `${ISSUER}/same-id`,
      clauses: [inventedClause('SAME-1'), inventedClause('SAME-2')],
    });
    await register(world, input, { now: new Date('2024-10-01T00:00:00Z') });
    await register(world, {
      ...input,
      idempotencyKey: 'same-id-correction',
      expectedVersion: 1,
      symbol: '321-KH/TU',
    });
    const [file] = lawFiles.filter(({ document }) => document !== null);
    const [clause] = file?.clauses ?? [];
    if (!file?.document || !clause) throw new Error('no document');
    const taken: LawFile = {
      document: { ...file.document, id: `${ISSUER}/same-id` as DocumentId, symbol: null },
      clauses: [{ ...clause, id: 'SAME-1' as ClauseId, relations: [] }],
    };
    await world.load(lawOf([...lawFiles, taken]), LATER);
    for (const knownOn of ['2024-10-05', '2024-10-31', '2024-11-06']) {
      const seen =
        await world.ask(`{ documents(filter: {slug: {eq: "${ISSUER}/same-id"}}, asOf: {knownOn: "${knownOn}"}) {
        nodes { origin symbol clauses { nodes { clauseId } } duties { totalCount } } } }`);
      expect(seen.documents.nodes).toEqual([
        {
          origin: 'LAW',
          symbol: null,
          clauses: { nodes: [{ clauseId: 'SAME-1' }] },
          duties: { totalCount: 0 },
        },
      ]);
    }
    const before = await state();
    await world.load(lawOf([...lawFiles, taken]), LATER);
    expect(await state()).toEqual(before);
  });
});
