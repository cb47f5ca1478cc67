import {
  type AsOf,
  buildGraph,
  type DocumentGraph,
  FORCE_KINDS,
  type OfficialDocument,
  type Relation,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { type FixedConditions, guardedRows } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';

type Rows = Awaited<ReturnType<typeof guardedRows>>;

const rowsOf = (
  context: RequestContext,
  asOf: AsOf,
  type: string,
  fields: readonly string[],
  fixed: FixedConditions,
): Promise<Rows> => guardedRows(context.reads.model, readRun(context, asOf).run, type, fields, fixed);

/** Documents and relations of the law that the caller may see; asks the database only where some are restricted. */
const visibleLaw = async (
  context: RequestContext,
  asOf: AsOf,
): Promise<{ documents: OfficialDocument[]; relations: Relation[] }> => {
  const { graph, relations } = context.law.law;
  const all = [...graph.documents.values()];
  const restricted = all.filter(({ access }) => access !== 'public').map(({ id }) => id);
  if (restricted.length === 0) return { documents: all, relations: [...relations] };
  const rows = await rowsOf(context, asOf, 'Document', ['slug'], { slug: restricted });
  const hidden = new Set<string>(restricted);
  for (const { slug } of rows) hidden.delete(String(slug));
  return {
    documents: all.filter(({ id }) => !hidden.has(id)),
    relations: relations.filter(({ from }) => !hidden.has(from)),
  };
};

// what stands in `record` was written from a Relation or an OfficialDocument by this room alone
const relationOf = (value: unknown): Relation[] =>
  typeof value === 'object' && value !== null ? [value as Relation] : [];

const recordOf = (value: unknown): OfficialDocument[] =>
  typeof value === 'object' && value !== null ? [value as OfficialDocument] : [];

/**
 * What force is decided by: the law, and of the registered documents those that end or suspend others, in one statement
 * however many documents are asked about.
 */
const loadEndings = async (context: RequestContext, asOf: AsOf): Promise<DocumentGraph> => {
  const [law, endings] = await Promise.all([
    visibleLaw(context, asOf),
    rowsOf(context, asOf, 'Relation', ['record', 'fromRecord'], {
      origin: 'registered',
      kind: [...FORCE_KINDS],
    }),
  ]);
  return buildGraph(
    [...law.documents, ...endings.flatMap((row) => recordOf(row.fromRecord))],
    [...law.relations, ...endings.flatMap((row) => relationOf(row.record))],
  );
};

/** Every document that the caller may see, with their relations: what lint follows. */
const loadAll = async (context: RequestContext, asOf: AsOf): Promise<DocumentGraph> => {
  const [law, documents, relations] = await Promise.all([
    visibleLaw(context, asOf),
    rowsOf(context, asOf, 'Document', ['record'], { origin: 'registered' }),
    rowsOf(context, asOf, 'Relation', ['record'], { origin: 'registered' }),
  ]);
  return buildGraph(
    [...law.documents, ...documents.flatMap((row) => recordOf(row.record))],
    [...law.relations, ...relations.flatMap((row) => relationOf(row.record))],
  );
};

/** The same question is loaded once per request, however many rows ask it. Rows depend on the day of knowledge. */
const oncePerRequest = (
  load: (context: RequestContext, asOf: AsOf) => Promise<DocumentGraph>,
): ((context: RequestContext, asOf: AsOf) => Promise<DocumentGraph>) => {
  const loaded = new WeakMap<RequestContext, Map<string, Promise<DocumentGraph>>>();
  return (context, asOf) => {
    const ofRequest = loaded.get(context) ?? new Map<string, Promise<DocumentGraph>>();
    loaded.set(context, ofRequest);
    const graph = ofRequest.get(asOf.knownOn) ?? load(context, asOf);
    ofRequest.set(asOf.knownOn, graph);
    return graph;
  };
};

export const endingsGraph = oncePerRequest(loadEndings);
export const wholeGraph = oncePerRequest(loadAll);
