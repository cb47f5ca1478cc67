import {
  type AsOf,
  type Body,
  type BodyId,
  bodyName,
  findByName,
  isSlug,
  type PlaceId,
  placesAround,
  type RegisterRow,
  registerOf,
  searchKey,
  toBodyId,
  toPlaceId,
  wasKnown,
} from '@danvan/domain';
import { wholeGraph } from '../directives/index.js';
import { asOfEcho } from '../platform/as-of.js';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { registryAsOf } from '../platform/law.js';
import { cursorBinding, decodeCursor, encodeCursor, type Scope } from '../platform/read/index.js';
import { readPage } from '../platform/read/page.js';
import { SEARCH_LENGTH } from '../platform/read/search.js';
import type { AssociationsArgs } from './arguments.js';
import type { Association, AssociationConnection } from './association.js';
import { associationOf } from './association-of.js';
import { readingScope } from './authority.js';
import { type FactRun, type LoadedAssociations, loadAssociationFacts } from './load-facts.js';
import { entriesOn } from './records/entries-on.js';
import { registerWorld } from './world.js';

/** Associations that one question may come to before what is computed is looked at. */
export const ASSOCIATIONS_MAX = 20_000;
/** As many names as a search may fit, the best first. */
const MATCHES = 2_000;

export const ASSOCIATION = 'association';

/** What a list is ordered by: the name as it is searched for, then the id, so that no two are equal. */
type Place = readonly [name: string, id: string];

const compare = (a: Place, b: Place): number =>
  a[0] === b[0] ? (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) : a[0] < b[0] ? -1 : 1;

const bindingOf = ({ law }: RequestContext, args: AssociationsArgs, asOf: AsOf): string => {
  const { first: _first, after: _after, ...fixed } = args;
  return cursorBinding({
    view: 'Query.associations',
    type: 'Association',
    order: 'name',
    byRelevance: false,
    filter: null,
    search: args.search ?? null,
    asOf,
    fixed: { ...fixed, lawVersion: law.lawVersion },
  });
};

/** The bodies that are meant by what needs no computing, in the order of their names. */
export const candidates = (
  context: RequestContext,
  args: Pick<AssociationsArgs, 'search' | 'field' | 'levels' | 'place'>,
  asOf: AsOf,
): [Place, Body][] => {
  const registry = registryAsOf(context.law, asOf);
  if (args.search && args.search.length > SEARCH_LENGTH)
    throw new ApiError('BAD_INPUT', 'SEARCH_TOO_LONG', { reason: 'SEARCH_TOO_LONG', max: SEARCH_LENGTH });
  if (args.field && args.field.length > SEARCH_LENGTH)
    throw new ApiError('BAD_INPUT', 'SEARCH_TOO_LONG', { reason: 'SEARCH_TOO_LONG', max: SEARCH_LENGTH });
  const named = args.search
    ? new Set<string>(
        findByName(registry, args.search, asOf, { subject: 'body', first: MATCHES }).map(({ id }) => id),
      )
    : null;
  const around = new Map<PlaceId, boolean>();
  const within = args.place ? keyOfArgument(context.reads.model, 'Place', args.place) : null;
  const isWithin = (place: PlaceId): boolean => {
    if (within === null) return true;
    const known =
      around.get(place) ?? (isSlug(within) && placesAround(registry, place, asOf).has(toPlaceId(within)));
    around.set(place, known);
    return known;
  };
  return [...registry.bodies.values()]
    .filter(
      (body) =>
        body.kind === ASSOCIATION &&
        wasKnown(body, asOf) &&
        (named === null || named.has(body.id)) &&
        (!args.levels || args.levels.includes(body.level)) &&
        isWithin(body.place),
    )
    .map((body): [Place, Body] => [[searchKey(bodyName(body, asOf).vi), body.id], body])
    .sort((a, b) => compare(a[0], b[0]));
};

/** What is asked of a row once it is computed; null where nothing is. */
const testOf = (args: AssociationsArgs): ((row: RegisterRow) => boolean) | null => {
  const { scopes, field, states, standings, congressOverdue, reportMissingTwoYears, unmonitored, findings } =
    args;
  const tests: ((row: RegisterRow) => boolean)[] = [];
  const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
  if (given(scopes)) tests.push(({ scope }) => scopes.some((one) => one === scope));
  if (given(field)) {
    const key = searchKey(field);
    tests.push(({ field: words }) =>
      words === null ? false : [words.vi, words.en].some((text) => searchKey(text).includes(key)),
    );
  }
  if (given(states)) tests.push(({ state }) => states.some((one) => one === state));
  if (given(standings))
    tests.push(({ statuses }) =>
      standings.every(({ kind, answers }) => answers.includes(statuses[kind].state)),
    );
  if (given(congressOverdue))
    tests.push(({ term }) => term.state === (congressOverdue ? 'overdue' : 'running'));
  if (given(reportMissingTwoYears))
    tests.push(({ reportsMissing: { sure, atMost } }) => (reportMissingTwoYears ? sure >= 2 : atMost < 2));
  if (given(unmonitored)) tests.push(({ monitoring: { gap } }) => (gap !== null) === unmonitored);
  if (given(findings)) tests.push((row) => row.findings.some(({ code }) => findings.includes(code)));
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
};

interface Computed {
  readonly rows: readonly RegisterRow[];
  readonly loaded: LoadedAssociations;
}

/** The register of these associations: three statements beside those of the law, whatever their number. */
export const computeRegister = async (
  context: RequestContext,
  run: FactRun,
  ids: readonly BodyId[],
): Promise<Computed> => {
  const loaded = await loadAssociationFacts(context, run, ids);
  return { rows: registerOf(registerWorld(context, run.asOf), ids, loaded.facts, run.asOf), loaded };
};

const shownWith = async (context: RequestContext, asOf: AsOf, { loaded }: Computed) => {
  const graph = await wholeGraph(context, asOf);
  const registry = registryAsOf(context.law, asOf);
  const events = Map.groupBy(loaded.eventRows, ({ bodyId }) => String(bodyId));
  const entries = Map.groupBy(loaded.entryRows, ({ bodyKey }) => String(bodyKey));
  return (row: RegisterRow): Association =>
    associationOf(row, {
      ...{ registry, graph, asOf },
      entries: entriesOn(entries.get(row.association) ?? [], asOf),
      events: [...(events.get(row.association) ?? [])]
        .filter(({ on }) => String(on) <= asOf.on)
        .sort(
          (a, b) =>
            (String(a.on) < String(b.on) ? -1 : String(a.on) > String(b.on) ? 1 : 0) ||
            Number(a.ordinal) - Number(b.ordinal),
        ),
    });
};

/** One association as it stood; null where there is none of that id. */
export const oneAssociation = async (
  context: RequestContext,
  id: string,
  asOf: AsOf,
  given?: Scope,
): Promise<Association | null> => {
  const key = keyOfArgument(context.reads.model, 'Body', id);
  const body = isSlug(key) ? registryAsOf(context.law, asOf).bodies.get(toBodyId(key)) : undefined;
  if (body === undefined || body.kind !== ASSOCIATION || !wasKnown(body, asOf)) return null;
  const scope = given ?? readingScope(context, registryAsOf(context.law, asOf), [body]);
  const computed = await computeRegister(context, { scope, asOf }, [body.id]);
  const show = await shownWith(context, asOf, computed);
  return computed.rows.map(show)[0] ?? null;
};

/** One page of `associations`: each computed by the domain, then filtered, counted, ordered and cut here. */
export const pageOfAssociations = async (
  context: RequestContext,
  args: AssociationsArgs,
  asOf: AsOf,
): Promise<AssociationConnection> => {
  const { limit, cursor } = readPage({ first: args.first, after: args.after });
  const binding = bindingOf(context, args, asOf);
  const mark = cursor === null ? null : decodeCursor(context.cursorKey, binding, cursor, 2);
  const found = candidates(context, args, asOf);
  if (found.length > ASSOCIATIONS_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${found.length} associations`);
  const computed = await computeRegister(
    context,
    {
      scope: readingScope(
        context,
        registryAsOf(context.law, asOf),
        found.map(([, body]) => body),
      ),
      asOf,
    },
    found.map(([, { id }]) => id),
  );
  const test = testOf(args);
  const rows = computed.rows.flatMap((row, index) => {
    const place = found[index]?.[0];
    return place !== undefined && (test === null || test(row)) ? [{ place, row }] : [];
  });
  const beside =
    mark === null ? 0 : rows.findIndex(({ place }) => compare(place, [mark[0] ?? '', mark[1] ?? '']) > 0);
  const start = beside === -1 ? rows.length : beside;
  const end = start + limit;
  const show = await shownWith(context, asOf, computed);
  const edges = rows.slice(start, end).map(({ place, row }) => ({
    cursor: encodeCursor(context.cursorKey, binding, place),
    node: show(row),
  }));
  const counts = new Map<RegisterRow['findings'][number]['code'], number>();
  for (const { row } of rows)
    for (const code of new Set(row.findings.map((one) => one.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
    counts: [...counts].map(([code, count]) => ({ code, count })),
    asOf: asOfEcho(context, asOf),
  };
};
