// Writes the table of limits into docs/limits.md, and into the README where it has one.
import { readFileSync, writeFileSync } from 'node:fs';
import { withLimitsTable } from './limits-page.js';

for (const page of ['docs/limits.md', 'README.md']) {
  const file = new URL(`../${page}`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const written = withLimitsTable(text);
  if (written !== text) writeFileSync(file, written);
  console.log(`${page}: ${written === text ? 'as it should be' : 'written'}`);
}
