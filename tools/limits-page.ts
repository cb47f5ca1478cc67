import { LIMIT_NAMES, LIMITS, limitVariable } from '@danvan/api';

const number = (value: number): string => value.toLocaleString('en-US');

/** The table of every limit, as it stands in the README and in `docs/limits.md`. */
export const limitsTable = (): string =>
  [
    '| limit | default | unit | what | variable |',
    '|---|---:|---|---|---|',
    ...LIMIT_NAMES.map((name) => {
      const { value, unit, words, settable } = LIMITS[name];
      const variable = settable ? `\`${limitVariable(name)}\`` : 'fixed';
      return `| \`${name}\` | ${number(value)} | ${unit} | ${words.en} | ${variable} |`;
    }),
  ].join('\n');

/** The table of a page: the first one whose head is that of limits; null where it has none. */
export const limitsTableIn = (page: string): string | null =>
  /^\| limit \|.*(?:\n\|.*)*/m.exec(page)?.[0] ?? null;

/** A page with the table as it should be. */
export const withLimitsTable = (page: string): string => {
  const found = limitsTableIn(page);
  return found === null ? page : page.replace(found, () => limitsTable());
};
