// Writes the API's schema to packages/api/schema.graphql; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { printApiSchema, ROOMS, readingSchema } from '@danvan/api';

const file = new URL('../packages/api/schema.graphql', import.meta.url);
const { schema } = await readingSchema(ROOMS);
const printed = printApiSchema(schema);

if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === printed;
  console.log(same ? 'schema.graphql is up to date' : 'schema.graphql differs: run "npx pnpm@12 schema"');
  process.exit(same ? 0 : 1);
}
writeFileSync(file, printed);
console.log(`schema.graphql: ${printed.split('\n').length} lines`);
