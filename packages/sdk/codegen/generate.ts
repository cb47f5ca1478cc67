// Writes src/operations from operations/*.graphql and the API's schema.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatted } from './format.js';
import { modulesOf } from './modules.js';
import { readOperations } from './operation.js';

const folder = new URL('../src/operations/', import.meta.url);
const schemaFile = process.argv[2] ?? new URL('../../api/schema.graphql', import.meta.url);

const modules = await modulesOf(readFileSync(schemaFile, 'utf8'), readOperations());
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!modules.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of modules)
  writeFileSync(new URL(name, folder), formatted(`packages/sdk/src/operations/${name}`, text));
console.log(`src/operations: ${modules.size} files`);
