import { DomainError } from '@danvan/domain';
import { asText } from './columns.js';
import { FilterWriter, fixedConditions } from './filter-sql.js';
import { guarded, joinOn, type Parent } from './guard.js';
import type { ColumnLayout, ListLayout, ObjectLayout } from './layout.js';
import { columnOf, type ReadModel, typeNamed } from './model.js';
import { afterCursor, type OrderKey, orderBy, orderKeys, reversed } from './order.js';
import { PAGE_MAX, readPage } from './page.js';
import type { ListPlan, ObjectPlan, Site } from './plan.js';
import type { FixedConditions } from './run.js';
import { searchCondition, searchRank } from './search.js';
import { type ColumnSql, Source } from './source.js';
import { SelectList, Statement } from './statement.js';

/** The rows of one list before paging: a fresh guarded table with everything that narrows it. */
interface Narrowed {
  readonly source: Source;
  readonly table: string;
  readonly conditions: readonly string[];
}

/** What ties the rows of a list to something outside of it: a parent row, or a resolver's fixed conditions. */
interface Tie {
  readonly conditions: (rows: Source) => readonly string[];
  readonly parent: Parent | null;
}

/** A list as SQL, still without its place in a statement. */
interface ListSql {
  readonly select: SelectList;
  /** Null when no rows are asked for. */
  readonly rows: {
    readonly page: string;
    readonly joins: string;
    readonly order: string;
    readonly presence: string;
  } | null;
  readonly objects: readonly ObjectLayout[];
  readonly keys: readonly number[];
  readonly total: string | null;
  readonly otherSide: string | null;
  readonly backward: boolean;
}

const keyName = (index: number): string => `"~${index}"`;

/**
 * The columns that a text reads of the table `outer`, as those of the table `inner`: a page carries through its sort
 * what is asked of it and no more. An alias stands for one table in a statement, and no value stands in its text.
 */
const readOf = (outer: string, text: string, inner: string): readonly string[] =>
  [
    ...new Set(
      Array.from(text.matchAll(new RegExp(`\\b${outer}\\."([a-z_0-9]+)"`, 'g')), ([, name]) => name),
    ),
  ].map((name) => `${inner}."${name}"`);

/** Writes a plan as one statement and says where in its rows each value stands. */
export class Composer {
  readonly statement = new Statement();
  readonly #model: ReadModel;
  readonly #sites: readonly Site[];

  constructor(model: ReadModel, sites: readonly Site[]) {
    this.#model = model;
    this.#sites = sites;
  }

  /** The first row that meets the conditions, or none. */
  one(plan: ObjectPlan, fixed: FixedConditions): { text: string; layout: ObjectLayout } {
    const inner = guarded(this.#model, this.statement, plan.type.type);
    const rows = new Source(this.#model, this.statement, plan.type, inner.alias);
    const conditions = [inner.condition, ...fixedConditions(this.statement, rows, fixed)].join(' and ');
    const source = new Source(this.#model, this.statement, plan.type, this.statement.alias());
    const select = new SelectList();
    const layout = this.#object(plan, source, select);
    if (select.expressions.length === 0) select.place(asText(source.keySql, 'text'));
    const outside = `select ${select.expressions.join(', ')} from `;
    const columns = readOf(source.alias, `${outside}${source.joins}`, inner.alias);
    const page = `select ${columns.join(', ')} from ${inner.table}${rows.joins} where ${conditions} limit 1`;
    return { text: `${outside}(${page}) ${source.alias}${source.joins}`, layout };
  }

  /** A connection at the root. The text is null when nothing of it needs the database. */
  connection(plan: ListPlan, fixed: FixedConditions): { text: string | null; layout: ListLayout } {
    const list = this.#list(plan, {
      conditions: (rows) => fixedConditions(this.statement, rows, fixed),
      parent: null,
    });
    const besides = [list.total, list.otherSide].filter((sql) => sql !== null);
    const { rows, select } = list;
    const layout: ListLayout = {
      ...this.#layout(plan, list),
      rows: null,
      presence: rows && besides.length > 0 ? select.place(rows.presence) : null,
      total: list.total === null ? null : select.place('x.v0'),
      otherSide: list.otherSide === null ? null : select.place(`x.v${besides.length - 1}`),
    };
    // the values beside the rows are there even when the page is empty
    const values = `(select ${besides.map((sql, index) => `${sql} as v${index}`).join(', ')}) x`;
    if (!rows && besides.length === 0) return { text: null, layout };
    const from = !rows
      ? values
      : besides.length === 0
        ? `${rows.page}${rows.joins}`
        : `${values} left join ${rows.page} on true${rows.joins}`;
    const order = rows ? ` order by ${rows.order}` : '';
    return { text: `select ${select.expressions.join(', ')} from ${from}${order}`, layout };
  }

  /** A connection inside a row of its parent: each part one column of that row. */
  #nested(plan: ListPlan, tie: Tie, select: SelectList): ListLayout {
    const list = this.#list(plan, tie);
    const { rows } = list;
    // a plain array of texts costs the database about half of what JSON objects cost
    const json = rows
      ? `array_to_json(array(select array[${list.select.expressions.join(', ')}]::text[] ` +
        `from ${rows.page}${rows.joins} order by ${rows.order}))::text`
      : null;
    return {
      ...this.#layout(plan, list),
      rows: json === null ? null : select.place(json),
      presence: null,
      total: list.total === null ? null : select.place(list.total),
      otherSide: list.otherSide === null ? null : select.place(list.otherSide),
    };
  }

  #layout(plan: ListPlan, list: ListSql): Omit<ListLayout, 'rows' | 'presence' | 'total' | 'otherSide'> {
    return {
      site: plan.site,
      backward: list.backward,
      objects: list.objects,
      nodes: plan.nodes,
      edges: plan.edges,
      keys: list.keys,
      pageInfo: plan.pageInfo !== null,
      hasRows: list.rows !== null,
    };
  }

  #list(plan: ListPlan, tie: Tie): ListSql {
    const site = this.#siteOf(plan);
    const { backward, cursor } = readPage(site.args);
    const select = new SelectList();
    const wantsRows = plan.nodes.length + plan.edges.length + (plan.pageInfo?.length ?? 0) > 0;
    const rows = wantsRows ? this.#rows(plan, site, tie, select) : null;
    const otherFlag = backward ? 'hasNextPage' : 'hasPreviousPage';
    return {
      select,
      rows: rows && { page: rows.page, joins: rows.source.joins, order: rows.order, presence: rows.presence },
      objects: rows?.objects ?? [],
      keys: rows?.keys ?? [],
      total: plan.totalCount ? this.#count(plan, tie) : null,
      otherSide:
        cursor !== null && plan.pageInfo?.includes(otherFlag) ? this.#otherSide(plan, site, tie) : null,
      backward,
    };
  }

  #rows(plan: ListPlan, site: Site, tie: Tie, select: SelectList) {
    const { backward, cursor } = readPage(site.args);
    const narrowed = this.#narrowed(plan, tie);
    const keys = this.#keys(narrowed.source, plan, site);
    const direction = backward ? reversed(keys) : keys;
    const conditions = [
      ...narrowed.conditions,
      ...(cursor === null ? [] : [afterCursor(this.statement, plan.site, direction)]),
    ];
    // one row more than the page holds tells whether there is a next one
    const limit = this.statement.param(
      `limit ${plan.site}`,
      'bigint',
      ({ sites }) => (sites[plan.site]?.limit ?? 0) + 1,
    );
    const source = new Source(this.#model, this.statement, plan.type, this.statement.alias());
    const places = plan.cursors
      ? keys.map(({ type }, index) => select.place(asText(`${source.alias}.${keyName(index)}`, type)))
      : [];
    const objects = plan.objects.map((object) => this.#object(object, source, select));
    const presence = asText(source.keySql, 'text');
    if (select.expressions.length === 0) select.place(presence);
    const order = orderBy(keys, (_, index) => `${source.alias}.${keyName(index)}`);
    const columns = [
      ...readOf(
        source.alias,
        [...select.expressions, presence, source.joins].join(' '),
        narrowed.source.alias,
      ),
      ...keys.map(({ sql }, index) => `${sql} as ${keyName(index)}`),
    ];
    const found =
      `select ${columns.join(', ')} from ${narrowed.table}${narrowed.source.joins} ` +
      `where ${conditions.join(' and ')} order by ${orderBy(direction)} limit ${PAGE_MAX + 1}`;
    // a limit that PostgreSQL does not know makes it reckon with a tenth of the table, and so with a plan anew each time
    const page = `(select * from (${found}) ${this.statement.alias()} limit ${limit}) ${source.alias}`;
    return { page, source, order, presence, objects, keys: places };
  }

  #siteOf(plan: ListPlan): Site {
    const site = this.#sites[plan.site];
    if (!site) throw new DomainError('READ_PLAN_INVALID', `site ${plan.site}`);
    return site;
  }

  #keys(source: Source, plan: ListPlan, site: Site): OrderKey[] {
    const { search } = plan.type;
    const rank = site.byRelevance && search ? [searchRank(this.statement, source, plan.site, search)] : [];
    return [...rank, ...orderKeys(source, site.order)];
  }

  /** Rows, count and the other side each read the table anew, and each through the guard. */
  #narrowed(plan: ListPlan, tie: Tie): Narrowed {
    const { args } = this.#siteOf(plan);
    const rows = guarded(this.#model, this.statement, plan.type.type, tie.parent);
    const source = new Source(this.#model, this.statement, plan.type, rows.alias);
    const filters = new FilterWriter(this.#model, this.statement, source, plan.site);
    const { search } = plan.type;
    return {
      source,
      table: rows.table,
      conditions: [
        rows.condition,
        ...tie.conditions(source),
        ...(args.filter === undefined || args.filter === null ? [] : [filters.write(args.filter)]),
        ...(typeof args.search === 'string' && search
          ? [searchCondition(this.statement, source, plan.site, search)]
          : []),
      ],
    };
  }

  #count(plan: ListPlan, tie: Tie): string {
    const { source, table, conditions } = this.#narrowed(plan, tie);
    return `(select count(*) from ${table}${source.joins} where ${conditions.join(' and ')})::text`;
  }

  #otherSide(plan: ListPlan, site: Site, tie: Tie): string {
    const { source, table, conditions } = this.#narrowed(plan, tie);
    const keys = this.#keys(source, plan, site);
    const beyond = afterCursor(
      this.statement,
      plan.site,
      readPage(site.args).backward ? reversed(keys) : keys,
    );
    const where = [...conditions, `(${beyond}) is not true`].join(' and ');
    return `(exists (select 1 from ${table}${source.joins} where ${where}))::text`;
  }

  #object(plan: ObjectPlan, source: Source, select: SelectList): ObjectLayout {
    const columns: ColumnLayout[] = [];
    const ones: { property: string; presence: number; object: ObjectLayout }[] = [];
    const manies: { property: string; list: ListLayout }[] = [];
    for (const field of plan.fields) {
      if (field.kind === 'column')
        columns.push(this.#column(field.property, source.field(field.field), select));
      if (field.kind === 'chosen') {
        const found = columnOf(plan.type, field.field);
        const option = found.kind === 'chosen' ? found.options[field.option] : undefined;
        if (!option) throw new DomainError('READ_MODEL_INVALID', `${field.field}: option ${field.option}`);
        columns.push(this.#column(field.property, source.direct(option), select));
      }
      if (field.kind === 'one') {
        const other = source.toOne(field.relation);
        ones.push({
          property: field.property,
          presence: select.place(asText(other.keySql, 'text')),
          object: this.#object(field.object, other, select),
        });
      }
      if (field.kind === 'many') {
        const { relation } = field;
        const tie: Tie = {
          conditions: (rows) => [joinOn(this.statement, relation, source.alias, rows.alias)],
          parent: { type: source.type.type, relation },
        };
        manies.push({ property: field.property, list: this.#nested(field.list, tie, select) });
      }
    }
    return { typename: plan.type.type, columns, ones, manies };
  }

  #column(property: string, { sql, type, nullable, of }: ColumnSql, select: SelectList): ColumnLayout {
    return {
      property,
      place: select.place(asText(sql, type)),
      type,
      nullable,
      prefix: of === null ? '' : `${typeNamed(this.#model, of).prefix}_`,
    };
  }
}
