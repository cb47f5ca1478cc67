import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limitsTable, limitsTableIn } from '../../../../tools/limits-page.js';
import { LIMITS } from '../../src/index.js';
import { WEIGHTS } from '../../src/platform/limits/cost.js';
import { LIST_SIZE } from '../../src/platform/limits/declared-cost.js';

const page = (name: string): string => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');

it('docs/limits.md has the table of the limits in the code', () => {
  expect(limitsTableIn(page('docs/limits.md'))).toBe(limitsTable());
});

it('README.md, where it has a table of limits, has the same', () => {
  expect([null, limitsTable()]).toContain(limitsTableIn(page('README.md')));
});

it('docs/limits.md has the points that are reckoned', () => {
  const rows = page('docs/limits.md');
  expect(rows).toContain(`| a page of a list | ${WEIGHTS.connection}, and`);
  expect(rows).toContain(`(${WEIGHTS.connection} + rows) × ${WEIGHTS.search}`);
  expect(rows).toContain(`| its \`totalCount\` | ${WEIGHTS.totalCount} |`);
  expect(rows).toContain(`| a mutation | ${WEIGHTS.mutation} beside`);
  expect(rows).toContain(`| \`__schema\`, \`__type\` | ${WEIGHTS.introspection},`);
  expect(rows).toContain(`(${LIST_SIZE} where it does not)`);
  expect(rows).toContain(`(${LIMITS.pageDefault.value} unless given)`);
});
