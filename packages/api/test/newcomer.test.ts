import { readFileSync } from 'node:fs';
import { law } from '@danvan/domain/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_QUERIES } from '../src/first-queries.js';
import { printApiSchema, ROOMS, readingSchema } from '../src/index.js';
import { onDatabase } from './support/databases.js';
import { startTestServer, type TestServer } from './support/server.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The queries of a page's graphql blocks; several in one block stand one after another, each with a comment. */
const queriesOf = (page: string): string[] =>
  [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].flatMap((block) =>
    (block[1] ?? '').split(/\n(?=#)/).filter((query) => query.trim() !== ''),
  );

it('has the schema that is committed', async () => {
  const { schema } = await readingSchema(ROOMS);
  expect(printApiSchema(schema)).toBe(read('../schema.graphql'));
});

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS });
  });
  afterAll(() => server.close());

  describe('what a newcomer is shown', () => {
    const shown = [
      ...FIRST_QUERIES,
      ...queriesOf(read('../../../README.md')),
      ...queriesOf(read('../../../README.vi.md')),
    ];

    it('is at least three queries at start and three in the README', () => {
      expect(FIRST_QUERIES.length).toBe(3);
      expect(shown.length).toBeGreaterThanOrEqual(7);
    });

    it.each(shown)('is answered: %s', async (query) => {
      const { status, body } = await server.post(query);
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      expect(JSON.stringify(body.data)).not.toMatch(/"nodes":\[\]|null,null|^null$/);
    });
  });

  it('serves the six documents and every number they print', async () => {
    const held = law.flatMap(({ document }) => (document?.held ? [document.id] : []));
    expect(held.length).toBe(6);
    const { body } = await server.post(
      `query ($held: [ID!]) {
        held: documents(filter: { held: { eq: true } }, first: 100) { nodes { slug } }
        all: documents(first: 100) { totalCount nodes { symbol } }
        duties: duties(documents: $held, from: "2024-01-01", to: "2025-12-31", first: 1) { totalCount }
      }`,
      { held },
    );
    const slugs: string[] = body.data.held.nodes.map((node: { slug: string }) => node.slug);
    expect(slugs).toEqual(expect.arrayContaining([...held]));
    expect(body.data.duties.totalCount).toBeGreaterThan(60);
    const symbols = body.data.all.nodes.map((node: { symbol: string | null }) => node.symbol);
    // the 45 numbers that the six texts print, 890-QĐ/TU being a second spelling of 890-QĐi/TU
    for (const symbol of PRINTED) expect(symbols).toContain(symbol);
  });
});

const PRINTED =
  `29-CT/TU 17-CT/TW 102-KL/TW 158-TB/TW 62-CTr/TU 45/2010/NĐ-CP 33/2012/NĐ-CP 32-KL/TW 118-QĐ/TW 382-TB/TU
  217-QĐ/TW 218-QĐ/TW 29-HD/ĐUK 25-NQ/TW 30-KH/ĐUK 05-ĐA/TU 08/2022/QĐ-UBND 08-HD/BDVTU 129/2007/QĐ-TTg 1847/QĐ-TTg
  733/QĐ-TTg 213-QĐ/TW 01/CT-TTg 72-KL/TW 13-NQ/TW 70-KL/TW 28-NQ/TW 12-KH/TW 03-NQ/TU 11-QĐi/TW 657-QĐ/TU 23-QĐ/TW
  269-QĐ/TU 07-NQ/TU 12-NQ/TU 23-CT/TU 115-KH/TU 34-KL/TW 890-QĐi/TU 37-NQ/TW 08-QĐi/TW 101-QĐ/TW 55-QĐ/TW 21-KL/TW
  65-KH/TU`.split(/\s+/);
