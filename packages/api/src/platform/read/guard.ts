import { knownBefore } from '../known-before.js';
import { quoted } from './columns.js';
import {
  type Access,
  type ManyRelation,
  type OneRelation,
  oneOf,
  type ReadModel,
  type ReadType,
  typeNamed,
} from './model.js';
import type { RunValues } from './run.js';
import type { Statement } from './statement.js';

/** A table as it may be read by this caller on these days: goes into FROM or JOIN with its condition. */
export interface GuardedTable {
  readonly alias: string;
  readonly table: string;
  readonly condition: string;
}

export const at = (alias: string, column: string): string => `${alias}.${quoted(column)}`;

const knownUntil = (statement: Statement): string =>
  // known at the end of a day means before the first instant of the next one
  statement.param('known until', 'timestamptz', ({ asOf }) => knownBefore(asOf));

/** The day asked about. */
export const onDay = (statement: Statement): string => statement.param('on', 'date', ({ asOf }) => asOf.on);

/** Bodies whose restricted rows the caller may read with that capability; none without it. */
const bodiesFor = (statement: Statement, capability: string): string =>
  statement.param(`bodies ${capability}`, 'text[]', ({ scope }: RunValues) =>
    scope.bodies === 'none' || !scope.capabilities.includes(capability) ? [] : scope.bodies,
  );

/**
 * Whether a value is one of a list that may be long. A plan that PostgreSQL keeps for any values looks through an array
 * element by element for each row, which for a country of bodies takes minutes; what is selected from the array is
 * hashed once.
 */
export const inList = (sql: string, list: string): string => `${sql} in (select unnest(${list}))`;

const recorded = (statement: Statement, alias: string): string =>
  `${at(alias, 'recorded_at')} < ${knownUntil(statement)} and (${at(alias, 'superseded_at')} is null or ` +
  `${at(alias, 'superseded_at')} >= ${knownUntil(statement)})`;

const clockConditions = (statement: Statement, type: ReadType, alias: string): string[] => {
  const { clocks } = type;
  if (clocks === 'none') return [];
  if (clocks === 'current') return [`${at(alias, 'superseded_at')} is null`];
  const kind = typeof clocks === 'string' ? clocks : clocks.kind;
  const known =
    typeof clocks === 'string'
      ? recorded(statement, alias)
      : `case when ${at(alias, clocks.law.column)} = ${statement.constant(clocks.law.is)} ` +
        `then ${at(alias, 'superseded_at')} is null else ${recorded(statement, alias)} end`;
  return kind === 'valid+recorded' ? [known, `${at(alias, 'valid')} @> ${onDay(statement)}`] : [known];
};

const hasVersions = (type: ReadType): boolean => type.clocks !== 'none' && type.clocks !== 'current';

const accessCondition = (
  model: ReadModel,
  statement: Statement,
  type: ReadType,
  alias: string,
  rule: Access,
): string => {
  if (rule.kind === 'through') {
    const relation = oneOf(type, rule.relation);
    const other = guarded(model, statement, relation.type);
    return `exists (select 1 from ${other.table} where ${joinOn(statement, relation, alias, other.alias)} and ${other.condition})`;
  }
  if (rule.kind === 'body') {
    const body = typeNamed(model, rule.type);
    const other = statement.alias();
    // whether a body opens its records is asked of today, not of the day that is looked back to
    const today = body.clocks === 'none' ? '' : ` and ${at(other, 'superseded_at')} is null`;
    return (
      `(exists (select 1 from ${quoted(body.table.name)} ${other} where ${at(other, body.key)} = ${at(alias, rule.body)} ` +
      `and ${at(other, rule.publicColumn)}${today}) or ` +
      `${inList(at(alias, rule.body), bodiesFor(statement, rule.capability))})`
    );
  }
  const mark = statement.constant(rule.is);
  const own = `${at(alias, rule.column)} = ${mark}`;
  const newer = statement.alias();
  // a row that has been closed to the public since must not come back by looking at an earlier day
  const notClosedSince = hasVersions(type)
    ? ` and (${at(alias, 'superseded_at')} is null or not exists (select 1 from ${quoted(type.table.name)} ${newer} ` +
      `where ${at(newer, type.key)} = ${at(alias, type.key)} and ${at(newer, 'superseded_at')} is null ` +
      `and ${at(newer, rule.column)} is distinct from ${mark}))`
    : '';
  const granted =
    rule.body === null ? '' : ` or ${inList(at(alias, rule.body), bodiesFor(statement, rule.capability))}`;
  return `(${own}${notClosedSince}${granted})`;
};

/** What ties the row of `inner` to the row of `outer`. */
export const joinOn = (
  statement: Statement,
  relation: Pick<OneRelation, 'on' | 'where'>,
  outer: string,
  inner: string,
): string =>
  [
    ...Object.entries(relation.on).map(
      ([local, foreign]) => `${at(inner, String(foreign))} = ${at(outer, local)}`,
    ),
    ...Object.entries(relation.where).map(
      ([name, value]) => `${at(inner, name)} = ${statement.constant(value)}`,
    ),
  ].join(' and ');

/** The guarded row whose list is read. */
export interface Parent {
  readonly type: string;
  readonly relation: ManyRelation;
}

/** Whether the row that the rule asks for is the parent itself, of which the statement already asks the same. */
const isMetBy = (parent: Parent | null, type: ReadType, rule: Access): boolean => {
  if (parent === null || rule.kind !== 'through') return false;
  const { type: other, on, where } = oneOf(type, rule.relation);
  const back = Object.entries(on);
  const forth = Object.entries(parent.relation.on);
  return (
    other === parent.type &&
    Object.keys(where).length === 0 &&
    back.length === forth.length &&
    back.every(([local, foreign]) => forth.some(([key, column]) => key === foreign && column === local))
  );
};

/**
 * The one function through which every FROM and every JOIN passes: the rows of a type that this caller may see,
 * as they stood and were known on the days asked for. Nothing else in the API writes the name of a table into a
 * read.
 */
export const guarded = (
  model: ReadModel,
  statement: Statement,
  typeName: string,
  parent: Parent | null = null,
): GuardedTable => {
  const type = typeNamed(model, typeName);
  const alias = statement.alias();
  const conditions = [
    ...clockConditions(statement, type, alias),
    ...type.access
      .filter((rule) => !isMetBy(parent, type, rule))
      .map((rule) => accessCondition(model, statement, type, alias, rule)),
  ];
  return {
    alias,
    table: `${quoted(type.table.name)} ${alias}`,
    condition: conditions.length === 0 ? 'true' : conditions.join(' and '),
  };
};
