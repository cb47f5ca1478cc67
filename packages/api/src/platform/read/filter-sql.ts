import { DomainError } from '@danvan/domain';
import { LIMITS } from '../limits/limits.js';
import { badInput } from './bad-input.js';
import { sqlType } from './columns.js';
import { inList } from './guard.js';
import { keyOf } from './ids.js';
import type { ReadModel } from './model.js';
import { type FixedConditions, KEY, type RunValues } from './run.js';
import type { ColumnSql, Source } from './source.js';
import type { Statement } from './statement.js';

export const FILTER_DEPTH = 3;
export const FILTER_VALUES = LIMITS.inValues.value;
export const FILTER_CONDITIONS = 100;
/** A list of so many values is best looked up one by one in an index. */
const SHORT_LIST = 100;

type Path = readonly (string | number)[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The value at a path of the arguments of a site, in the request that is running. */
const dig = ({ sites }: RunValues, site: number, path: Path): unknown => {
  let found: unknown = sites[site]?.args;
  for (const step of path)
    found = Array.isArray(found) ? found[Number(step)] : isRecord(found) ? found[String(step)] : undefined;
  return found;
};

/** A text from outside: composed as the stored texts are. PostgreSQL holds no NUL. */
export const plainText = (text: string): string => {
  if (text.includes('\u0000')) throw badInput('TEXT_HAS_NUL');
  return text.normalize('NFC');
};

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const toParameter = (model: ReadModel, column: ColumnSql, value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return value;
  return column.type === 'id' && column.of !== null
    ? keyOf(model, column.of, plainText(value))
    : plainText(value);
};

const OPERATORS = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

const isComparison = (operator: string): operator is keyof typeof OPERATORS =>
  Object.hasOwn(OPERATORS, operator);

/** Writes the conditions of one filter argument. All values are parameters; the text shows only its shape. */
export class FilterWriter {
  readonly #model: ReadModel;
  readonly #statement: Statement;
  readonly #source: Source;
  readonly #site: number;
  #conditions = 0;

  constructor(model: ReadModel, statement: Statement, source: Source, site: number) {
    this.#model = model;
    this.#statement = statement;
    this.#source = source;
    this.#site = site;
  }

  write(filter: unknown, path: Path = ['filter'], depth = 0): string {
    if (!isRecord(filter)) throw badInput('FILTER_NULL', { at: path.join('.') });
    if (depth > FILTER_DEPTH) throw badInput('FILTER_TOO_DEEP', { max: FILTER_DEPTH });
    const parts = Object.entries(filter).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const here = [...path, name];
      if (name === 'and' || name === 'or') return [this.#several(name, value, here, depth)];
      // unknown counts as false before it is turned round, so that "not" gives exactly the other rows
      if (name === 'not') return [`(${this.write(value, here, depth + 1)}) is not true`];
      return this.#field(name, value, here);
    });
    return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
  }

  #several(word: 'and' | 'or', filters: unknown, path: Path, depth: number): string {
    if (!Array.isArray(filters)) throw badInput('FILTER_NULL', { at: path.join('.') });
    this.#countConditions(filters.length);
    if (filters.length === 0) return word === 'and' ? 'true' : 'false';
    return `(${filters.map((each, index) => this.write(each, [...path, index], depth + 1)).join(` ${word} `)})`;
  }

  #countConditions(more: number): void {
    this.#conditions += more;
    if (this.#conditions > FILTER_CONDITIONS)
      throw badInput('FILTER_TOO_MANY_CONDITIONS', { max: FILTER_CONDITIONS });
  }

  #field(name: string, operators: unknown, path: Path): string[] {
    if (!this.#source.type.filters.includes(name))
      throw new DomainError('READ_MODEL_INVALID', `${this.#source.type.type} has no filter ${name}`);
    if (!isRecord(operators)) throw badInput('FILTER_NULL', { at: path.join('.') });
    const column = this.#source.field(name);
    return Object.entries(operators).flatMap(([operator, value]) => {
      if (value === undefined) return [];
      if (value === null) throw badInput('FILTER_NULL', { at: [...path, operator].join('.') });
      this.#countConditions(1);
      return [this.#condition(column, operator, value, [...path, operator])];
    });
  }

  #condition(column: ColumnSql, operator: string, value: unknown, path: Path): string {
    const model = this.#model;
    const site = this.#site;
    const name = `site ${site} ${path.join('.')}`;
    const type = sqlType(column.type);
    const param = (read: (value: unknown) => unknown, kind = type): string =>
      this.#statement.param(name, kind, (values) => read(dig(values, site, path)));
    if (isComparison(operator))
      return `${column.sql} ${OPERATORS[operator]} ${param((each) => toParameter(model, column, each))}`;
    if (operator === 'isNull') return value === true ? `${column.sql} is null` : `${column.sql} is not null`;
    if (operator === 'in') {
      const list = param((given) => {
        const each = Array.isArray(given) ? given : [];
        if (each.length > FILTER_VALUES) throw badInput('FILTER_TOO_MANY_VALUES', { max: FILTER_VALUES });
        return each.map((one) => toParameter(model, column, one));
      }, `${type}[]`);
      return `${column.sql} = any(${list})`;
    }
    if (operator === 'contains')
      return `${column.sql} like ${param((text) => `%${escapeLike(plainText(String(text)))}%`)}`;
    if (operator === 'startsWith')
      return `${column.sql} like ${param((text) => `${escapeLike(plainText(String(text)))}%`)}`;
    throw new DomainError('READ_MODEL_INVALID', `filter operator ${operator}`);
  }
}

/** The conditions that a resolver fixes. Ids are given as keys, not as global ids. */
export const fixedConditions = (
  statement: Statement,
  source: Source,
  fixed: FixedConditions,
): readonly string[] =>
  Object.entries(fixed).map(([field, value]) => {
    const { sql, type } = field === KEY ? { sql: source.keySql, type: 'text' as const } : source.field(field);
    const list = Array.isArray(value);
    const place = statement.param(`fixed ${field}`, `${sqlType(type)}${list ? '[]' : ''}`, (values) => {
      const given = values.fixed[field];
      if (Array.isArray(given)) return given.map(plainText);
      return typeof given === 'string' ? plainText(given) : given;
    });
    if (!list) return `${sql} = ${place}`;
    return value.length > SHORT_LIST ? inList(sql, place) : `${sql} = any(${place})`;
  });
