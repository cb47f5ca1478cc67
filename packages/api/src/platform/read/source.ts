import { DomainError } from '@danvan/domain';
import type { ColumnType, ExpressionColumn, StoredColumn } from './columns.js';
import { at, guarded, joinOn, onDay } from './guard.js';
import { columnOf, type OneRelation, oneOf, type ReadModel, type ReadType, typeNamed } from './model.js';
import type { Statement } from './statement.js';

/** A column as SQL in one statement. */
export interface ColumnSql {
  readonly sql: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** For ids: the type whose prefix the value carries. */
  readonly of: string | null;
}

/**
 * The row of one type inside a statement, and the to-one rows reached from it. Joins are added when a column or
 * a selection needs them, each one guarded, each relation once.
 */
export class Source {
  readonly #model: ReadModel;
  readonly #statement: Statement;
  readonly #joins: string[];
  readonly #reached = new Map<string, Source>();
  readonly type: ReadType;
  readonly alias: string;

  constructor(model: ReadModel, statement: Statement, type: ReadType, alias: string, joins: string[] = []) {
    this.#model = model;
    this.#statement = statement;
    this.#joins = joins;
    this.type = type;
    this.alias = alias;
  }

  /** The joins so far, to be written after the table itself. */
  get joins(): string {
    return this.#joins.map((join) => ` ${join}`).join('');
  }

  toOne(name: string): Source {
    const known = this.#reached.get(name);
    if (known) return known;
    const relation: OneRelation = oneOf(this.type, name);
    const other = guarded(this.#model, this.#statement, relation.type);
    const on = joinOn(this.#statement, relation, this.alias, other.alias);
    this.#joins.push(`left join ${other.table} on ${on} and ${other.condition}`);
    const reached = new Source(
      this.#model,
      this.#statement,
      typeNamed(this.#model, relation.type),
      other.alias,
      this.#joins,
    );
    this.#reached.set(name, reached);
    return reached;
  }

  /** The column that names the row; null exactly where a to-one relation leads nowhere. */
  get keySql(): string {
    return at(this.alias, this.type.key);
  }

  field(name: string): ColumnSql {
    const found = columnOf(this.type, name);
    if (found.kind === 'joined') return { ...this.toOne(found.relation).field(found.field), nullable: true };
    if (found.kind === 'chosen')
      throw new DomainError('READ_MODEL_INVALID', `${this.type.type}.${name} depends on an argument`);
    return this.direct(found);
  }

  direct(found: StoredColumn | ExpressionColumn): ColumnSql {
    return found.kind === 'stored'
      ? {
          sql: at(this.alias, found.column),
          type: found.type,
          nullable: found.nullable,
          of: found.of ?? null,
        }
      : {
          sql: `(${found.sql(
            (column) => at(this.alias, column),
            () => onDay(this.#statement),
          )})`,
          type: found.type,
          nullable: found.nullable,
          of: null,
        };
  }
}
