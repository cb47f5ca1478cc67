import { searchKey } from '@danvan/domain';
import { badInput } from './bad-input.js';
import { plainText } from './filter-sql.js';
import type { OrderKey } from './order.js';
import type { RunValues } from './run.js';
import type { Source } from './source.js';
import type { Statement } from './statement.js';

export const SEARCH_LENGTH = 200;

const typed = ({ sites }: RunValues, site: number): string => {
  const text = plainText(String(sites[site]?.args.search ?? ''));
  if (text.length > SEARCH_LENGTH) throw badInput('SEARCH_TOO_LONG', { max: SEARCH_LENGTH });
  return text.trim();
};

// lower() knows only ASCII where the database was made with locale C, so the letters are named
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ';
const LOWER = UPPER.toLowerCase();

const pattern = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** The folded words of a search, the longest first: it narrows most, and an index can follow it. */
const words = (text: string): string[] =>
  searchKey(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);

/**
 * A search over the folded column: every word must occur. The folding is the domain's, done when the row was
 * written and done again to what was typed; SQL folds nothing.
 */
export const searchCondition = (
  statement: Statement,
  source: Source,
  site: number,
  search: { readonly key: string },
): string => {
  const { sql } = source.field(search.key);
  const longest = statement.param(`search ${site} longest`, 'text', (values) =>
    pattern(words(typed(values, site))[0] ?? ''),
  );
  const all = statement.param(`search ${site} all`, 'text[]', (values) =>
    words(typed(values, site)).map(pattern),
  );
  return `(${sql} like ${longest} and ${sql} like all(${all}))`;
};

/** The first key of an order by relevance: rows that hold the text with the accents as typed come first. */
export const searchRank = (
  statement: Statement,
  source: Source,
  site: number,
  search: { readonly exact: readonly string[] },
): OrderKey => {
  const asTyped = statement.param(`search ${site} typed`, 'text', (values) =>
    typed(values, site).toLowerCase(),
  );
  const hits = search.exact.map((field) => {
    const { sql } = source.field(field);
    return `strpos(translate(${sql}, ${statement.constant(UPPER)}, ${statement.constant(LOWER)}), ${asTyped}) > 0`;
  });
  return {
    sql: `(case when ${hits.length === 0 ? 'false' : hits.join(' or ')} then 0 else 1 end)`,
    type: 'int',
    nullable: false,
    direction: 'asc',
    nulls: 'last',
  };
};
