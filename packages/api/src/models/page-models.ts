import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  episodesOf,
  exactKey,
  partsOf,
  progressOf,
  searchKey,
  toBodyId,
} from '@danvan/domain';
import { readBodies } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import { cursorBinding, decodeCursor, encodeCursor } from '../platform/read/index.js';
import { readPage } from '../platform/read/page.js';
import { modelsSeen } from './ask-models.js';
import type { LoadedModel } from './load-models.js';
import type { ModelsArgs } from './model-arguments.js';
import { shownModel } from './show-model.js';

/** What a model is ordered by: exact accents first, then the latest day, then its key, so that no two are equal. */
type Place = readonly [rank: string, day: string, key: string];

const compare = (a: Place, b: Place): number => {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? 1 : -1;
  return a[2] === b[2] ? 0 : a[2] < b[2] ? -1 : 1;
};

/**
 * The words it is found by. A model of one person whose holder is not to be seen is not among those seen at all: the
 * domain has chosen from its steps and publications, which no column of its row tells, so the search comes after it and
 * not as a condition of the statement.
 */
const wordsOf = ({ model: { name, holder = '' } }: LoadedModel): string => `${name} ${holder}`;

const progress = ({ world, model, case: { view } }: LoadedModel) =>
  progressOf(world.guide, world.workflow, model, view.asOf);

const yearsOf = (found: LoadedModel): number[] => {
  const { world, model, case: own, isOpen } = found;
  if (isOpen)
    return episodesOf(world.guide, world.workflow, model, own.view.asOf).flatMap(
      ({ registeredIn, decidedIn }) => [registeredIn, ...(decidedIn === null ? [] : [decidedIn])],
    );
  const { confirmedOn } = progress(found);
  return confirmedOn === null ? [] : [partsOf(confirmedOn).year];
};

const bodiesOf = ({ world: { guide }, model, row, isOpen }: LoadedModel): readonly BodyId[] => {
  if (isOpen) return [toBodyId(String(row.bodyKey))];
  // where the model of one person is registered would tell of membership of the Party
  return model.kind === 'collective' ? (model.history.parties[guide.parties.registrant] ?? []) : [];
};

const isMeant = (args: ModelsArgs, bodies: readonly BodyId[] | null) => {
  const term = args.search ? searchKey(args.search) : '';
  const meant = bodies === null ? null : new Set<string>(bodies);
  return (found: LoadedModel): boolean => {
    const { model, isOpen, case: own } = found;
    return (
      (!args.level || model.level === args.level) &&
      (!args.field || model.field === args.field) &&
      (!args.kind || model.kind === args.kind) &&
      (args.year == null || yearsOf(found).includes(args.year)) &&
      (!args.states || (isOpen && args.states.includes(own.position?.state ?? ''))) &&
      (meant === null || bodiesOf(found).some((body) => meant.has(body))) &&
      (term === '' || searchKey(wordsOf(found)).includes(term))
    );
  };
};

const placeOf = ({ search }: ModelsArgs) => {
  const exact = search ? exactKey(search) : '';
  return (found: LoadedModel): Place => {
    const isExact = exact !== '' && exactKey(wordsOf(found)).includes(exact);
    const day: CalendarDate | null = found.isOpen
      ? (found.case.position?.since ?? (found.case.row.openedOn as CalendarDate))
      : progress(found).confirmedOn;
    return [isExact ? '0' : '1', day ?? '', found.key];
  };
};

/** One page of models that meet the conditions, each as the caller may see it. */
export const pageOfModels = async (
  context: RequestContext,
  view: 'Query.models' | 'Query.exemplars',
  args: ModelsArgs,
  asOf: AsOf,
): Promise<object> => {
  const { limit, backward, cursor } = readPage({ ...args });
  const { first: _first, after: _after, last: _last, before: _before, ...fixed } = args;
  const binding = cursorBinding({
    ...{ view, type: 'Model', order: 'latest', byRelevance: false, filter: null, search: null, asOf },
    fixed: { ...fixed, lawVersion: context.law.lawVersion },
  });
  const mark = cursor === null ? null : placeIn(decodeCursor(context.cursorKey, binding, cursor, 3));
  const meant = isMeant(args, readBodies(context, args, asOf));
  const place = placeOf(args);
  const isExemplar = (each: LoadedModel): boolean => progress(each).exemplarAt.length > 0;
  const found = (await modelsSeen(context, asOf))
    .filter((each) => (view === 'Query.models' || isExemplar(each)) && meant(each))
    .map((each) => ({ each, at: place(each) }))
    .sort((a, b) => compare(a.at, b.at));
  const beside = mark === null ? null : found.findIndex(({ at }) => compare(at, mark) >= 0);
  const here = beside === null ? null : beside === -1 ? found.length : beside;
  const isMark =
    here !== null && mark !== null && found[here] !== undefined && compare(found[here].at, mark) === 0;
  const from = here === null ? 0 : isMark ? here + 1 : here;
  const end = backward ? (here ?? found.length) : Math.min(found.length, from + limit);
  const start = backward ? Math.max(0, end - limit) : from;
  const edges = found.slice(start, end).map(({ each, at }) => ({
    cursor: encodeCursor(context.cursorKey, binding, at),
    node: shownModel(each),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < found.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: found.length,
  };
};

// the cursor was signed here, so its values are those of a place
const placeIn = ([rank, day, key]: readonly (string | null)[]): Place => [rank ?? '', day ?? '', key ?? ''];
