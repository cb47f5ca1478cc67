import { createHash } from 'node:crypto';
import {
  type AsOf,
  type PublicScoreboard,
  publicScoreboard,
  type Registry,
  type ReportingPeriod,
} from '@danvan/domain';
import { wholeGraph } from '../directives/index.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { keysOf, loadIndicatorWorld } from './load-indicator-facts.js';

/** Boards of a whole country are large: the last few years asked about are kept, and no more. */
const KEPT = 3;

type Boards = Map<string, Promise<PublicScoreboard>>;

// by the state of the bodies, which is another object when they change; and by the server, whose tables it is of
const boards = new WeakMap<RequestContext['reads'], WeakMap<Registry, Boards>>();

const boardsOf = ({ reads }: RequestContext, registry: Registry): Boards => {
  const ofServer = boards.get(reads) ?? new WeakMap<Registry, Boards>();
  boards.set(reads, ofServer);
  const kept = ofServer.get(registry) ?? new Map();
  ofServer.set(registry, kept);
  return kept;
};

/** Leave to read all records, for what is made of all of them before anything of it is shown. */
export const allBodies = ({ law }: RequestContext) => ({
  bodies: [...law.registry.bodies.keys()],
  capabilities: ['record:read'],
});

/** In which state the figures of a period are, and what was carried over: one statement over a few lines. */
const stateOfFigures = async (context: RequestContext, period: ReportingPeriod): Promise<string> => {
  const [[lines] = []] = await context.database.read((connection) =>
    connection.rows('select count(*)::text from figure_change where period = any($1::text[])', [
      [...keysOf([period]), '*'],
    ]),
  );
  return lines ?? '';
};

/** The documents that the caller may see, and what stands between them: targets are those of the former. */
const stateOfLaw = async (context: RequestContext, asOf: AsOf): Promise<string> => {
  const { documents, from } = await wholeGraph(context, asOf);
  const hash = createHash('sha256');
  for (const id of documents.keys()) hash.update(`${id}\n`);
  for (const relations of from.values())
    for (const relation of relations) hash.update(`${relation.from} ${relation.kind} ${relation.to}\n`);
  return hash.digest('hex');
};

/**
 * What anybody may see of a year, made of the figures of all bodies. It is made once for a state of figures, bodies and
 * documents and kept until one of them changes: what is hidden follows from all figures together, so that a part of them
 * would not do. The state is asked for before the figures are read: what comes in between makes the board newer than its
 * state, and it is then made once more.
 */
export const publicBoard = async (
  context: RequestContext,
  period: ReportingPeriod,
  asOf: AsOf,
): Promise<PublicScoreboard> => {
  const kept = boardsOf(context, registryAsOf(context.law, asOf));
  const key = [
    ...[context.law.lawVersion, period.key, asOf.on, asOf.knownOn],
    ...[await stateOfFigures(context, period), await stateOfLaw(context, asOf)],
  ].join(' ');
  const found = kept.get(key);
  if (found !== undefined) {
    // the one that was asked for last goes last
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const made = makeBoard(context, period, asOf);
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return made.catch((error: unknown) => {
    kept.delete(key);
    throw error;
  });
};

const makeBoard = async (
  context: RequestContext,
  period: ReportingPeriod,
  asOf: AsOf,
): Promise<PublicScoreboard> => {
  const scope = { bodies: null, periods: [period] };
  const { law, registry, facts } = await loadIndicatorWorld(context, allBodies(context), scope, asOf);
  return publicScoreboard(law, registry, facts, [period], asOf.on);
};
