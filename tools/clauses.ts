// Prints what became of every clause of the six documents, as JSON: `pnpm --silent clauses`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inventoryOf, type SourceText } from '@danvan/domain';
import { law } from '@danvan/domain/law';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages', 'domain', 'src', 'law');

const sources: SourceText[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.cases.ts'))
  .map((name) => {
    const path = join(folder, name);
    return { path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
  });

// cases are no part of the built package, so they are loaded from source
const { ALL_CASES }: { ALL_CASES: readonly { clause: string }[] } = await import(
  pathToFileURL(join(folder, 'all.cases.ts')).href
);

const rows = inventoryOf(law, ALL_CASES, sources);
console.log(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`);
