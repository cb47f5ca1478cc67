import {
  type AsOf,
  type BodyId,
  cascade,
  type DocumentId,
  type CascadeLevel as DomainLevel,
  NO_FACTS,
  type Registry,
} from '@danvan/domain';
import { documentRef, wholeGraph } from '../directives/index.js';
import { bodyRef } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { callerScope, readRun } from '../platform/reading.js';
import type { CascadeLevel } from './cascade-level.js';
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

const shown = (registry: Registry, asOf: AsOf, found: DomainLevel): CascadeLevel => ({
  ...found,
  uncounted: found.uncounted.map((id) => bodyRef(registry, id, asOf)),
  steps: found.steps.map(({ body, state, paper, days }) => ({
    body: bodyRef(registry, body.id, asOf),
    state,
    days,
    paper:
      paper === null
        ? null
        : documentRef({ ...paper, issuedOn: paper.issuedOn.known ? paper.issuedOn.day : null }),
  })),
});

/** How far a document was carried out, level by level; empty where it expects no paper of anybody. */
export const askCascade = async (
  context: RequestContext,
  document: DocumentId,
  asOf: AsOf,
): Promise<CascadeLevel[]> => {
  const { law } = context.law;
  const registry = registryAsOf(context.law, asOf);
  const graph = await wholeGraph(context, asOf);
  const { run } = readRun(context, asOf);
  const keepingPeriods = await loadKeepingPeriods(context, run, document, fullySeen(context));
  const facts = { ...NO_FACTS, keepingPeriods };
  return law.cascades
    .filter((asked) => asked.document === document)
    .flatMap((asked) => cascade(graph, registry, facts, asked, asOf))
    .map((found) => shown(registry, asOf, found));
};
