import type { Operation } from './operation.js';

const TABLE = /(?<=<!-- operations -->\n)[\s\S]*?(?=<!-- \/operations -->)/;

/** The operations as a table of Markdown: lists and single answers, then changes. */
export const operationsTable = (operations: readonly Operation[]): string => {
  const rows = operations.map(({ name, list, mutation, summary }) => ({
    rank: Number(mutation),
    line: `| \`${name}\` | ${mutation ? 'change' : list ? 'list' : 'answer'} | ${summary} |`,
  }));
  const sorted = rows.sort((a, b) => a.rank - b.rank).map(({ line }) => `${line}\n`);
  return `| function | gives | what |\n|---|---|---|\n${sorted.join('')}`;
};

/** The table as it stands in a page; null where the page has no place for it. */
export const operationsTableIn = (page: string): string | null => TABLE.exec(page)?.[0] ?? null;

/** The page with the table in its place. Throws where it has none. */
export const withOperationsTable = (page: string, table: string): string => {
  if (!TABLE.test(page)) throw new Error('README.md has no place for the operations');
  return page.replace(TABLE, () => table);
};
