import { DomainError } from '@danvan/domain';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { Composer } from './compose.js';
import { cursorBinding, decodeCursor } from './cursor.js';
import { decodeList, decodeObject } from './decode.js';
import { CannotFinish, Finisher, type FinishList, type FinishObject } from './finish.js';
import { decodeId } from './ids.js';
import type { ListLayout, ObjectLayout } from './layout.js';
import type { ReadModel } from './model.js';
import { readPage } from './page.js';
import { connectionName, Planner, type Site } from './plan.js';
import { type FixedConditions, KEY, type ReadRun, type RunValues, type SiteValues } from './run.js';
import { variableShape } from './shape.js';

interface CompiledBase {
  readonly text: string | null;
  readonly reads: readonly ((values: RunValues) => unknown)[];
  readonly sites: readonly Site[];
  /** Where the objects lie that `finish` counts; there as soon as it is. */
  places?: Places;
}

/** A statement ready to run for every request of its shape. */
type Compiled =
  | (CompiledBase & { readonly kind: 'list'; readonly layout: ListLayout; finish?: FinishList })
  | (CompiledBase & { readonly kind: 'one'; readonly layout: ObjectLayout; finish?: FinishObject });

/** What of the resolver's information a plan is made from; execution itself is not needed for planning. */
export type PlanInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'operation' | 'fieldNodes' | 'parentType' | 'fieldName'
> & {
  /** Whether {@link FoundRows} are wanted instead of objects for field resolvers. */
  readonly asFound?: boolean;
};

/** Where in an answer, by response keys, the objects of one kind lie. */
export type Places = readonly (readonly string[])[];

/** An answer as JSON, and how many objects lie at each of its places. */
export interface Written {
  readonly text: string;
  readonly places: Places;
  readonly counts: readonly number[];
}

/** Rows that were read, for either way of answering. */
export class FoundRows {
  /** The answer itself; throws {@link CannotFinish} where graphql-js must word it. */
  readonly finish: () => Written;
  /** What field resolvers read. */
  readonly decode: () => object;

  constructor(write: (counts: number[]) => string, places: Places, decode: () => object) {
    this.finish = () => {
      const counts: number[] = [];
      return { text: finishing(() => write(counts)), places, counts };
    };
    this.decode = decode;
  }
}

/** Whatever goes wrong while an answer is finished is for graphql-js to judge. */
const finishing = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw error instanceof CannotFinish ? error : new CannotFinish('', { cause: error });
  }
};

const objectTypeOf = ({ schema }: PlanInfo, name: string): GraphQLObjectType => {
  const found = schema.getType(name);
  if (!isObjectType(found)) throw new CannotFinish();
  return found;
};

// operations may be asked with ever new shapes of filters; a plan costs far less than a request
const PLANS_PER_OPERATION = 200;

type Plans = Map<string, Compiled>;

const fixedShape = (fixed: FixedConditions): string =>
  Object.entries(fixed)
    .map(([field, value]) => `${field}${Array.isArray(value) ? '[]' : ''}`)
    .join(',');

/**
 * Compiles fields into statements and keeps them by operation and shape. One for a model and a schema; the
 * operations themselves are the keys, so plans go when the parsed documents go.
 */
class PlanCache {
  readonly #plans = new WeakMap<OperationDefinitionNode, Plans>();
  readonly #names = new WeakMap<FieldNode, number>();
  #next = 0;

  #nameOf(node: FieldNode): number {
    const known = this.#names.get(node);
    if (known !== undefined) return known;
    this.#next += 1;
    this.#names.set(node, this.#next);
    return this.#next;
  }

  get(info: PlanInfo, what: string, compile: () => Compiled): Compiled {
    const plans: Plans = this.#plans.get(info.operation) ?? new Map();
    this.#plans.set(info.operation, plans);
    const nodes = info.fieldNodes.map((node) => this.#nameOf(node)).join(',');
    const shape = variableShape(info.schema, info.operation, info.variableValues);
    const key = `${nodes}|${what}|${shape}`;
    const known = plans.get(key);
    if (known) return known;
    const compiled = compile();
    if (plans.size >= PLANS_PER_OPERATION) plans.clear();
    plans.set(key, compiled);
    return compiled;
  }
}

/** The arguments of every field with a page, read, checked and bound; throws before any SQL is sent. */
const siteValues = (
  info: PlanInfo,
  run: ReadRun,
  sites: readonly Site[],
  fixed: FixedConditions,
): SiteValues[] =>
  sites.map((site, index) => {
    const args = getArgumentValues(site.field, site.node, info.variableValues);
    const { limit, cursor } = readPage(args);
    // most pages neither take a cursor nor give one
    let bound: string | null = null;
    const bind = (): string => {
      bound ??= cursorBinding({
        view: site.view,
        type: site.type.type,
        order: site.order.name,
        byRelevance: site.byRelevance,
        filter: args.filter ?? null,
        search: args.search ?? null,
        asOf: run.asOf,
        fixed: index === 0 ? fixed : {},
      });
      return bound;
    };
    const keys = site.order.parts.length + 1 + (site.byRelevance ? 1 : 0);
    return {
      args,
      limit,
      get binding() {
        return bind();
      },
      cursor: cursor === null ? null : decodeCursor(run.cursorKey, bind(), cursor, keys),
    };
  });

/** Answers GraphQL fields over table rows, each by one statement compiled from its selection. */
export class PlannedReads {
  readonly model: ReadModel;
  readonly #cache = new PlanCache();

  constructor(model: ReadModel) {
    this.model = model;
  }

  /**
   * A connection over rows of the type. Page, filter, order and search are taken from the field's own arguments
   * (`first`, `after`, `last`, `before`, `filter`, `orderBy`, `search`); `fixed` adds the resolver's conditions,
   * keys as stored and not as global ids. Throws ApiError BAD_INPUT and INVALID_CURSOR before any SQL.
   */
  async connection(info: PlanInfo, run: ReadRun, type: string, fixed: FixedConditions = {}): Promise<object> {
    const compiled = this.#cache.get(info, `list ${type} ${fixedShape(fixed)}`, () => {
      const planner = this.#planner(info);
      const field = info.parentType.getFields()[info.fieldName];
      if (!field) throw new DomainError('READ_PLAN_INVALID', info.fieldName);
      const plan = planner.list(type, field, info.fieldNodes, `${info.parentType.name}.${info.fieldName}`);
      const composer = new Composer(this.model, planner.sites);
      const { text, layout } = composer.connection(plan, fixed);
      return { kind: 'list', text, layout, reads: composer.statement.reads, sites: planner.sites };
    });
    if (compiled.kind !== 'list') throw new DomainError('READ_PLAN_INVALID', info.fieldName);
    const sites = siteValues(info, run, compiled.sites, fixed);
    if (info.asFound)
      compiled.finish ??= finishing(() => {
        const finisher = new Finisher(info);
        compiled.places = finisher.places;
        return finisher.list(objectTypeOf(info, connectionName(type)), compiled.layout, info.fieldNodes);
      });
    const rows = await this.#rows(compiled, run, sites, fixed);
    const { presence, hasRows } = compiled.layout;
    const listed = !hasRows ? [] : presence === null ? rows : rows.filter((row) => row[presence] !== null);
    const context = { sites, cursorKey: run.cursorKey };
    const { finish, places = [] } = compiled;
    const decode = () => decodeList(context, compiled.layout, listed, rows[0]);
    return info.asFound && finish
      ? new FoundRows((counts) => finish(listed, rows[0], { ...context, counts }), places, decode)
      : decode();
  }

  /** The first row that meets the conditions, as the selection asks for it; null when there is none to see. */
  async one(info: PlanInfo, run: ReadRun, type: string, fixed: FixedConditions): Promise<object | null> {
    const compiled = this.#cache.get(info, `one ${type} ${fixedShape(fixed)}`, () => {
      const planner = this.#planner(info);
      const plan = planner.object(type, info.fieldNodes);
      const composer = new Composer(this.model, planner.sites);
      const { text, layout } = composer.one(plan, fixed);
      return { kind: 'one', text, layout, reads: composer.statement.reads, sites: planner.sites };
    });
    if (compiled.kind !== 'one') throw new DomainError('READ_PLAN_INVALID', info.fieldName);
    const sites = siteValues(info, run, compiled.sites, {});
    if (info.asFound)
      compiled.finish ??= finishing(() => {
        const finisher = new Finisher(info);
        compiled.places = finisher.places;
        return finisher.object(objectTypeOf(info, type), compiled.layout, info.fieldNodes);
      });
    const [row] = await this.#rows(compiled, run, sites, fixed);
    if (!row) return null;
    const context = { sites, cursorKey: run.cursorKey };
    const { finish, places = [] } = compiled;
    const decode = () => decodeObject(context, compiled.layout, row);
    return info.asFound && finish
      ? new FoundRows((counts) => finish(row, { ...context, counts }), places, decode)
      : decode();
  }

  /**
   * The thing that a global id names. Null for an id of no type, of nothing, and of what the caller may not see:
   * the three cannot be told apart.
   */
  async node(info: PlanInfo, run: ReadRun, id: string): Promise<object | null> {
    const found = decodeId(this.model, id);
    return found ? this.one(info, run, found.type, { [KEY]: found.key }) : null;
  }

  #planner(info: PlanInfo): Planner {
    return new Planner(this.model, info);
  }

  async #rows(
    compiled: Compiled,
    run: ReadRun,
    sites: readonly SiteValues[],
    fixed: FixedConditions,
  ): Promise<ReadonlyArray<ReadonlyArray<string | null>>> {
    if (compiled.text === null) return [];
    const values: RunValues = { sites, scope: run.scope, asOf: run.asOf, fixed };
    return run.connection.rows(
      compiled.text,
      compiled.reads.map((read) => read(values)),
    );
  }
}
