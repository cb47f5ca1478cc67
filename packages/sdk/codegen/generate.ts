// Writes src/operations from operations/*.graphql and the API's schema, and the list of operations in README.md.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatted } from './format.js';
import { modulesOf } from './modules.js';
import { readOperations } from './operation.js';
import { operationsTable, withOperationsTable } from './readme.js';

const folder = new URL('../src/operations/', import.meta.url);
const schemaFile = process.argv[2] ?? new URL('../../api/schema.graphql', import.meta.url);

const readme = new URL('../README.md', import.meta.url);

const operations = readOperations();
const modules = await modulesOf(readFileSync(schemaFile, 'utf8'), operations);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!modules.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of modules)
  writeFileSync(new URL(name, folder), formatted(`packages/sdk/src/operations/${name}`, text));
writeFileSync(readme, withOperationsTable(readFileSync(readme, 'utf8'), operationsTable(operations)));
console.log(`src/operations: ${modules.size} files`);
