import { ApiError } from '../errors/index.js';

/** Throws ApiError BAD_INPUT for text that PostgreSQL cannot hold; in a statement it would break the protocol. */
export const assertStorable = (text: string): string => {
  if (text.includes('\0')) throw new ApiError('BAD_INPUT', 'text with a NUL character');
  return text;
};

/** An array as PostgreSQL's literal: `{"a","b\"c",NULL}`. Both engines read it for every element type. */
const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values
    .map((value) => {
      const text = sqlText(value);
      if (text === null) return 'NULL';
      return Array.isArray(value) ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
    })
    .join(',')}}`;

/**
 * A parameter as text, the one form that both drivers pass on unchanged: left to themselves they disagree on
 * numbers, booleans, arrays and objects. PostgreSQL reads the text by the type the SQL gives the placeholder,
 * so write `$1::int`, `$2::text[]`, `$3::jsonb`.
 */
export const sqlText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return assertStorable(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayLiteral(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
};

export const sqlTexts = (values: readonly unknown[]): (string | null)[] => values.map(sqlText);
