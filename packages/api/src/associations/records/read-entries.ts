import {
  type AsOf,
  type Body,
  checkLeaderStandards,
  isSlug,
  mergerCandidates,
  toBodyId,
  wasKnown,
} from '@danvan/domain';
import { wholeGraph } from '../../directives/index.js';
import { legalBasisOf } from '../../duties/index.js';
import { bodyRef } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { keyOfArgument } from '../../platform/key-of-argument.js';
import { registryAsOf } from '../../platform/law.js';
import { cursorBinding, decodeCursor, encodeCursor } from '../../platform/read/index.js';
import { readPage } from '../../platform/read/page.js';
import { entryView } from '../association-of.js';
import { readingScope } from '../authority.js';
import { loadAssociationFacts } from '../load-facts.js';
import { ASSOCIATION, candidates } from '../read-register.js';
import { associationLaw } from '../world.js';
import { entriesOn } from './entries-on.js';
import type { AssociationStandardCheck } from './leader-objects.js';
import type {
  AssociationEntriesArgs,
  AssociationEntryConnection,
  AssociationMergerCandidate,
  LeaderStandardsArgs,
} from './lists.js';

/** The body of an association as then known; null where there is none of that id. */
const associationAt = (context: RequestContext, id: string, asOf: AsOf): Body | null => {
  const key = keyOfArgument(context.reads.model, 'Body', id);
  const body = isSlug(key) ? registryAsOf(context.law, asOf).bodies.get(toBodyId(key)) : undefined;
  return body !== undefined && body.kind === ASSOCIATION && wasKnown(body, asOf) ? body : null;
};

/** What is recorded of one association, in the order of its dated history, a page at a time. */
export const pageOfEntries = async (
  context: RequestContext,
  args: AssociationEntriesArgs,
  asOf: AsOf,
): Promise<AssociationEntryConnection> => {
  const { limit, cursor, backward } = readPage({ ...args });
  const { association, kinds = null } = args;
  const binding = cursorBinding({
    ...{ view: 'Query.associationEntries', type: 'AssociationEntry', order: 'day', byRelevance: false },
    ...{ filter: null, search: null, asOf, fixed: { association, kinds } },
  });
  const mark = cursor === null ? null : decodeCursor(context.cursorKey, binding, cursor, 1);
  const body = associationAt(context, args.association, asOf);
  const rows =
    body === null
      ? []
      : entriesOn(
          (
            await loadAssociationFacts(
              context,
              { scope: readingScope(context, registryAsOf(context.law, asOf), [body]), asOf },
              [body.id],
            )
          ).entryRows,
          asOf,
        ).filter(({ kind }) => !args.kinds || args.kinds.some((one) => one === kind));
  // a row that is there no more since the last page counts as before all
  const place = mark === null ? -1 : rows.findIndex(({ key }) => key === mark[0]);
  const end = backward ? (mark === null ? rows.length : Math.max(place, 0)) : place + 1 + limit;
  const start = backward ? Math.max(end - limit, 0) : place + 1;
  const edges = rows.slice(start, end).map((row) => ({
    cursor: encodeCursor(context.cursorKey, binding, [String(row.key)]),
    node: entryView(row),
  }));
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
    asOf: asOfEcho(context, asOf),
  };
};

/** Pairs of associations of a place that are alike, by what the caller may see of them. */
export const candidatesToMerge = async (
  context: RequestContext,
  place: string,
  first: number,
  asOf: AsOf,
): Promise<AssociationMergerCandidate[]> => {
  const registry = registryAsOf(context.law, asOf);
  const bodies = candidates(context, { place }, asOf).map(([, body]) => body);
  const { facts } = await loadAssociationFacts(
    context,
    { scope: readingScope(context, registry, bodies), asOf },
    bodies.map(({ id }) => id),
  );
  const among = new Set(bodies.map(({ id }) => id));
  return mergerCandidates(
    registry,
    facts.records.filter(({ body }) => among.has(body)),
    asOf,
  )
    .slice(0, first)
    .map(({ associations, reasons }) => ({
      associations: associations.map((id) => bodyRef(registry, id, asOf)),
      reasons,
    }));
};

/** The standards for a post of an association on a day, with what is answered; nothing of it is kept. */
export const leaderStandardsOf = async (
  context: RequestContext,
  { association, post, age, special, terms, healthSufficient, consented }: LeaderStandardsArgs,
  asOf: AsOf,
): Promise<AssociationStandardCheck[]> => {
  const body = associationAt(context, association, asOf);
  if (body === null) return [];
  const { level, place } = body;
  const basisOf = legalBasisOf(await wholeGraph(context, asOf));
  return checkLeaderStandards(
    associationLaw(context),
    { level, place, post, nominatedOn: asOf.on },
    {
      ...{ age: age ?? null, special: special ?? null, terms: terms ?? null },
      ...{ healthSufficient: healthSufficient ?? null, consented: consented ?? null },
    },
  ).map(({ basis, ...one }) => ({ ...one, recorded: null, basis: basis && basisOf(basis) }));
};
