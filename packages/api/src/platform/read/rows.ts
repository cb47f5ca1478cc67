import { asText } from './columns.js';
import { decodeObject } from './decode.js';
import { fixedConditions } from './filter-sql.js';
import { guarded } from './guard.js';
import { type ReadModel, typeNamed } from './model.js';
import { orderBy, orderKeys, orderNamed } from './order.js';
import type { FixedConditions, ReadRun, RunValues } from './run.js';
import { Source } from './source.js';
import { SelectList, Statement } from './statement.js';

/**
 * All rows of a type that the caller may see and that meet the conditions, with some of its columns, in the
 * type's first order: the bulk loading of computed reads, through the same guard as planned ones. Conditions and
 * ids are keys as stored; a list means any of them.
 *
 * @example guardedRows(model, run, 'Activity', ['bodyKey', 'happenedOn'], { bodyKey: ['quang-tri/mttq'] })
 */
export const guardedRows = async (
  model: ReadModel,
  run: Pick<ReadRun, 'connection' | 'scope' | 'asOf'>,
  typeName: string,
  fields: readonly string[],
  fixed: FixedConditions = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const statement = new Statement();
  const table = guarded(model, statement, typeName);
  const type = typeNamed(model, typeName);
  const source = new Source(model, statement, type, table.alias);
  const select = new SelectList();
  const columns = fields.map((field) => {
    const { sql, type: columnType, nullable } = source.field(field);
    const place = select.place(asText(sql, columnType));
    return { property: field, place, type: columnType, nullable, prefix: '' };
  });
  const conditions = [table.condition, ...fixedConditions(statement, source, fixed)].join(' and ');
  const order = orderBy(orderKeys(source, orderNamed(type, null)));
  const values: RunValues = { sites: [], scope: run.scope, asOf: run.asOf, fixed };
  const rows = await run.connection.rows(
    `select ${select.expressions.join(', ')} from ${table.table}${source.joins} where ${conditions} order by ${order}`,
    statement.reads.map((read) => read(values)),
  );
  const layout = { typename: typeName, columns, ones: [], manies: [] };
  return rows.map((row) => decodeObject({ sites: [], cursorKey: '' }, layout, row));
};
