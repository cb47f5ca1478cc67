// Writes the API's schema to packages/api/schema.graphql. With --check only says whether it is up to date; with
// --check-release whether it keeps what the last release promised; with --release keeps it as that of a new release.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  keepRelease,
  printApiSchema,
  ROOMS,
  readingSchema,
  readLastRelease,
  releaseProblems,
} from '@danvan/api';
import { civilDay } from '@danvan/domain';

const file = new URL('../packages/api/schema.graphql', import.meta.url);
const folder = fileURLToPath(new URL('../packages/api/releases', import.meta.url));
const { version } = JSON.parse(
  readFileSync(new URL('../packages/api/package.json', import.meta.url), 'utf8'),
) as { readonly version: string };
const { schema } = await readingSchema(ROOMS);
const printed = printApiSchema(schema);

const checkRelease = (): void => {
  const last = readLastRelease(folder);
  const problems = last === null ? [] : releaseProblems(last, version, schema, civilDay(new Date()));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log(`${version} keeps what ${last?.version ?? 'nobody yet'} promised`);
};

if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === printed;
  console.log(same ? 'schema.graphql is up to date' : 'schema.graphql differs: run "npx pnpm@12 schema"');
  process.exit(same ? 0 : 1);
}
if (process.argv.includes('--check-release')) {
  checkRelease();
} else if (process.argv.includes('--release')) {
  checkRelease();
  keepRelease(folder, version, schema);
  console.log(`packages/api/releases/${version}.graphql`);
} else {
  writeFileSync(file, printed);
  console.log(`schema.graphql: ${printed.split('\n').length} lines`);
}
