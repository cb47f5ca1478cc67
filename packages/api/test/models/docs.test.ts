import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { ROOMS, readingSchema } from '../../src/index.js';

it('docs/models.md asks what the schema has', async () => {
  const page = readFileSync(new URL('../../../../docs/models.md', import.meta.url), 'utf8');
  const { schema } = await readingSchema(ROOMS);
  const asked = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));
  expect(asked.length).toBeGreaterThan(0);
  for (const document of asked) expect(validate(schema, document)).toEqual([]);
});
