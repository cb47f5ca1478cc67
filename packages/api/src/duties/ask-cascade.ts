import {
  type AsOf,
  type BodyId,
  cascade,
  cascadeCoverage,
  type DocumentGraph,
  type DocumentId,
  type CascadeCoverage as DomainCoverage,
  type CascadeLevel as DomainLevel,
  NO_FACTS,
  type Registry,
} from '@danvan/domain';
import { refOfDocument, wholeGraph } from '../directives/index.js';
import { bodyRef } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { callerScope, readRun } from '../platform/reading.js';
import type { CascadeCoverage, CascadeLevel } from './cascade-level.js';
import { loadKeepingPeriods } from './load-duty-facts.js';

/**
 * Bodies whose papers the caller sees all of: those in scope with every organ that acts for them. Only of these may
 * silence be read as "not issued": of another a restricted paper might be hidden while its register is not.
 */
const fullySeen = (context: RequestContext): BodyId[] => {
  const { bodies: granted } = callerScope(context);
  const { bodies } = context.law.registry;
  if (granted === 'none') return [];
  const seen = new Set<string>(granted);
  const missing = new Set(
    [...bodies.values()].flatMap(({ id, organOf }) => (seen.has(id) ? [] : (organOf ?? []))),
  );
  return [...bodies.keys()].filter((id) => seen.has(id) && !missing.has(id));
};

interface Seen {
  readonly graph: DocumentGraph;
  readonly registry: Registry;
  readonly asOf: AsOf;
}

const shown = ({ graph, registry, asOf }: Seen, found: DomainLevel): CascadeLevel => {
  const { atLeast, atMost } = cascadeCoverage([found]);
  return {
    ...found,
    atLeast,
    atMost,
    uncounted: found.uncounted.map((id) => bodyRef(registry, id, asOf)),
    steps: found.steps.map(({ body, state, paper, through, days, dueOn, timing, daysLate }) => ({
      body: bodyRef(registry, body.id, asOf),
      state,
      days,
      dueOn,
      timing,
      daysLate,
      paper: paper === null ? null : refOfDocument(paper),
      through: through.flatMap((id) => {
        const between = graph.documents.get(id);
        return between === undefined ? [] : [refOfDocument(between)];
      }),
    })),
  };
};

const levelsOf = async (
  context: RequestContext,
  document: DocumentId,
  asOf: AsOf,
): Promise<{ readonly seen: Seen; readonly levels: readonly DomainLevel[] }> => {
  const { law } = context.law;
  const registry = registryAsOf(context.law, asOf);
  const graph = await wholeGraph(context, asOf);
  const { run } = readRun(context, asOf);
  const keepingPeriods = await loadKeepingPeriods(context, run, document, fullySeen(context));
  const facts = { ...NO_FACTS, keepingPeriods };
  const levels = law.cascades
    .filter((asked) => asked.document === document)
    .flatMap((asked) => cascade(graph, registry, facts, asked, asOf));
  return { seen: { graph, registry, asOf }, levels };
};

/** How far a document was carried out, level by level; empty where it expects no paper of anybody. */
export const askCascade = async (
  context: RequestContext,
  document: DocumentId,
  asOf: AsOf,
): Promise<CascadeLevel[]> => {
  const { seen, levels } = await levelsOf(context, document, asOf);
  return levels.map((found) => shown(seen, found));
};

/** The same over all levels together; null where the document expects no paper of anybody. */
export const askCoverage = async (
  context: RequestContext,
  document: DocumentId,
  asOf: AsOf,
): Promise<CascadeCoverage | null> => {
  const { seen, levels } = await levelsOf(context, document, asOf);
  if (levels.length === 0) return null;
  const found: DomainCoverage = cascadeCoverage(levels);
  return { ...found, uncounted: found.uncounted.map((id) => bodyRef(seen.registry, id, asOf)) };
};
